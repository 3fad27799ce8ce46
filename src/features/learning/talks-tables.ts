import type { CommandSources } from '../../app/command-sources';
import { questionBank } from '../../app/question-bank';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { planComparison, readCriteria } from '../../core/learning/comparison-table';
import { type NotedContact, planLearnings } from '../../core/learning/learnings-table';
import { talksWith } from '../../core/learning/talks';
import { topicsOf } from '../../core/learning/topics';
import { notedContacts } from '../../vault/noted-contacts';
import { readNote } from '../../vault/read-note';
import { texts } from '../../vault/texts';
import type { TalksTable } from './table-inserter';

/** What was learned, a row for each talk. */
export const learningsTable: TalksTable = {
  says: () => texts.learning,
  read: readEarlierTalks,
  plan: ({ noteFormat }, talks, linkTo) =>
    Promise.resolve(planLearnings(talks, linkTo, noteFormat.words)),
};

/** Fields side by side, with the user's own criteria. */
export const comparisonTable: TalksTable = {
  says: () => texts.learning.comparison,
  read: readAllTalks,
  plan: async ({ noteFormat, templates }, talks, linkTo) => {
    const criteria = readCriteria((await templates.of('criteria')).map(({ body }) => body));
    const topics = topicsOf(await questionBank(templates));
    return planComparison({ talks, topics, criteria }, linkTo, noteFormat.words);
  },
};

function readEarlierTalks(
  { app, index }: CommandSources,
  context: RuleContext,
): Promise<readonly NotedContact[]> {
  const contacts = index.contacts().map(({ contact }) => contact);
  return notedContacts(app, contacts, context);
}

/** As {@link readEarlierTalks}, but the notes of all talks are read: the answers stand in them. */
async function readAllTalks(
  sources: CommandSources,
  context: RuleContext,
): Promise<readonly NotedContact[]> {
  const noted = await readEarlierTalks(sources, context);
  return Promise.all(
    noted.map(async (each) => {
      const isRead = each.text !== null || talksWith(each.contact, null, context).length === 0;
      const file = isRead ? null : sources.app.vault.getFileByPath(each.contact.path);
      return file === null ? each : { ...each, text: await readNote(sources.app, file) };
    }),
  );
}
