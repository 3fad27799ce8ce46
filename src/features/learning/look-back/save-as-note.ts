import { normalizePath } from 'obsidian';
import type { Host } from '../../../app/host';
import type { Contact } from '../../../core/contact/contact';
import type { RuleContext } from '../../../core/follow-up/rule-context';
import { type TalkTrait, talkTraits } from '../../../core/learning/facts';
import {
  answersAsMarkdown,
  learnedAsMarkdown,
  type NoteWriting,
  progressAsMarkdown,
} from '../../../core/learning/look-back-note';
import { plainLine } from '../../../core/learning/plain-line';
import { progressOf } from '../../../core/learning/progress';
import { listAnswered } from '../../../core/learning/said-by-question';
import { sideBySide } from '../../../core/learning/side-by-side';
import type { TalkFilter } from '../../../core/learning/talk-filter';
import type { Talk } from '../../../core/learning/talks';
import type { Topics } from '../../../core/learning/topics';
import { openHere } from '../../../ui/open-note';
import { linkTextFrom } from '../../../vault/link-text';
import { texts } from '../../../vault/texts';
import type { LookBackPart } from './look-back-memory';

/** What the pane shows at the moment. */
export interface ShownTalks {
  readonly talks: readonly Talk[];
  /** All there are, whatever the filter leaves. */
  readonly known: readonly Talk[];
  readonly people: readonly Contact[];
  readonly filter: TalkFilter;
  readonly topics: Topics;
  readonly trait: TalkTrait;
  readonly context: RuleContext;
}

/** Makes a note of what a part shows, where new notes go, and opens it. */
export async function saveAsNote(
  { app, steps }: Pick<Host, 'app' | 'steps'>,
  part: LookBackPart,
  shown: ShownTalks,
): Promise<void> {
  const words = texts.lookBack;
  const { today } = shown.context;
  const folder = app.fileManager.getNewFileParent('').path;
  const nameOf = (number: number): string => words.noteName(part, today, number);
  const pathOf = (number: number): string => normalizePath(`${folder}/${nameOf(number)}.md`);
  let number = 1;
  while (app.vault.getAbstractFileByPath(pathOf(number)) !== null) number += 1;
  const path = pathOf(number);
  const linkTo = linkTextFrom(app, path);
  const told = inWords(shown.filter);
  const only = told.length === 0 ? [] : [plainLine(words.lookedAt(told))];
  const text = [...only, asMarkdown(part, shown, { texts, linkTo })].join('\n\n');
  await steps.take(words.notSaved, () => ({
    changes: { notes: [{ path, text }] },
    summary: words.saved(nameOf(number)),
    afterwards: async ({ result }) => {
      const file = result.created[0]?.file;
      if (file !== undefined) await openHere(app, file);
      return {};
    },
  }));
}

function asMarkdown(part: LookBackPart, shown: ShownTalks, writing: NoteWriting): string {
  const { talks, known, people, topics, trait, context } = shown;
  const { compare } = texts.speech;
  if (part === 'learned') {
    return learnedAsMarkdown(sideBySide(talks, trait, topics, compare, known), trait, writing);
  }
  if (part === 'answers') return answersAsMarkdown(talks, listAnswered(talks), trait, writing);
  const progress = progressOf(people, talks, context.today, context.settings, compare, known);
  return progressAsMarkdown(progress, writing);
}

/** What a filter looks for, in a few words each; none where it leaves all. */
function inWords(filter: TalkFilter): readonly string[] {
  const words = texts.lookBack;
  const { text, span } = filter;
  return [
    ...(text.trim() === '' ? [] : [words.searchedFor(text.trim())]),
    ...talkTraits.map((trait) => filter[trait]).filter((value) => value !== ''),
    ...(span === 0 ? [] : [words.spans[span]]),
  ];
}
