import type { CommandSources } from '../../app/command-sources';
import type { Host } from '../../app/host';
import { questionBank } from '../../app/question-bank';
import { valuesFor } from '../../app/values-for';
import type { Contact } from '../../core/contact/contact';
import { interviewDay } from '../../core/contact/interview-day';
import { companyKey } from '../../core/follow-up/outreach';
import { readHabit } from '../../core/interview/habit';
import { writeWikilink } from '../../core/note/text/wikilink';
import { latestReflection } from '../../vault/latest-reflection';
import { interviewSections, isMarkedToCarry } from '../../core/words';
import { readAskedQuestions, readQuestionsIn } from '../../core/interview/asked-questions';
import { offerQuestions, type QuestionHistory } from '../../core/interview/offer-questions';
import { planPreparation, planQuestions, planReflection } from '../../core/interview/plan-sections';
import {
  linkCompany,
  preparationRoom,
  preparationSteps,
  readPreparation,
} from '../../core/interview/preparation';
import { joinQuestionBanks } from '../../core/interview/read-question-bank';
import { fillTemplate, type TemplateValues } from '../../core/template/placeholders';
import { readListItems } from '../../core/note/body/read-list';
import type { SectionInsert } from '../../core/note/note-change';
import { dayOf } from '../../core/time/civil';
import { readNote } from '../../vault/read-note';
import { askForQuestions, type PickedQuestions } from './question-picker';
import { readUnanswered } from './read-unanswered';
import type { AskMemory } from '../../ui/ask-again';

/** Where what is inserted comes from. */
export type InsertionSources = CommandSources & Pick<Host, 'talks'>;

/** What is to be inserted, made for the interview's day, and the placeholders without a value. */
export interface PreparedInsertion {
  readonly plan: (interviewDay: string | null, contact: Contact, text: string) => SectionInsert;
  readonly unfilled: readonly string[];
}

/** The questions picked before, for when they are asked for again because nothing came of that. */
export type QuestionMemory = AskMemory<PickedQuestions>;

/**
 * The preparation checklist: above it what the latest reflection said about doing better, and the user's
 * introduction; below it room for what is found, and the habits to choose from.
 */
export async function prepareChecklist(
  sources: CommandSources,
  contact: Contact,
): Promise<PreparedInsertion> {
  const values = await valuesFor(sources, contact);
  const templates = await sources.templates.of('preparation');
  const all = templates.flatMap(({ body }) => readPreparation(body));
  const introduction = fillTemplate(await introductionOf(sources), values);
  const steps = (medium: string | undefined): FilledList =>
    fillAll(preparationSteps(all, medium), values);
  const link = linkToCompany(sources, contact);
  const room = preparationRoom(all);
  const findings = fillAll(room.findings, values);
  const habits = fillAll(room.habits, values);
  const carried = await carriedForward(sources, contact);
  const filled = [introduction, steps(contact.medium), findings, habits];
  return {
    plan: (day, { medium }, text) =>
      planPreparation(
        day,
        linkCompany(steps(medium).texts, link, text, day),
        introduction.text,
        sources.noteFormat.words,
        { carried, findings: findings.texts, habits: habits.texts },
      ),
    unfilled: [...new Set(filled.flatMap(({ unfilled }) => unfilled))],
  };
}

/** The questions that the user picks from the bank. */
export async function prepareQuestions(
  sources: InsertionSources,
  contact: Contact,
  memory: QuestionMemory = {},
): Promise<PreparedInsertion | null> {
  const values = await valuesFor(sources, contact);
  const bank = await questionBank(sources.templates);
  const unfilled = new Map<string, readonly string[]>();
  // What is filled in is a question's words, never a list or a heading of the bank.
  const fill = (text: string): string => {
    const filled = fillTemplate(text, values);
    const line = filled.text.replace(/\s+/g, ' ').trim();
    unfilled.set(line, filled.unfilled);
    return line;
  };
  const filled = bank.map(({ topic, questions }) => ({
    topic: fill(topic),
    questions: questions.map(fill),
  }));
  const history = await readHistory(sources, contact);
  const open = await readUnanswered(sources, contact, bank);
  const unanswered = open && { ...open, topics: open.topics.map(fill) };
  // Topics and questions may be the same once they are filled in.
  const offered = offerQuestions(joinQuestionBanks([filled]), { ...history, unanswered });
  const ofBank = offered.flatMap(({ questions: all }) => all).filter(({ inNote }) => inNote);
  const own = {
    count: history.inNote.length - ofBank.length,
    stars: history.mustAsks.length - ofBank.filter(({ starred }) => starred).length,
  };
  const picked = await askForQuestions(sources.app, contact.name, offered, own, memory.before);
  if (picked !== null) memory.typed = picked;
  // Nothing chosen where nothing is there: a part with no question in it would help nobody.
  if (picked === null || picked.questions.length + history.inNote.length === 0) return null;
  const { questions, mustAsks } = picked;
  return {
    plan: (day) => planQuestions(day, questions, mustAsks, sources.noteFormat.words),
    unfilled: [...new Set(questions.flatMap((question) => unfilled.get(question) ?? []))],
  };
}

/** The prompts to reflect on. */
export async function prepareReflection(
  sources: CommandSources,
  contact: Contact,
): Promise<PreparedInsertion> {
  const templates = await sources.templates.of('reflection');
  const items = templates.flatMap(({ body }) => readListItems(body).map(({ item }) => item));
  const prompts = fillAll(items, await valuesFor(sources, contact));
  return {
    plan: (day, now, text) => {
      // A talk that moves with this very change was prepared under its day before.
      const days = [day, interviewDay(now)];
      const habit = readHabit(text, days.flatMap(interviewSections));
      return planReflection(day, prompts.texts, sources.noteFormat.words, habit);
    },
    unfilled: prompts.unfilled,
  };
}

/**
 * What the latest reflection said about doing better, naming the talk; empty where it said nothing. The
 * one on the talk that is prepared for is not meant.
 */
async function carriedForward(sources: CommandSources, contact: Contact): Promise<string> {
  const { app, clock, index, noteFormat, templates } = sources;
  const own = await templates.of('reflection');
  const prompts = own.flatMap(({ body }) => readListItems(body).map(({ item }) => item));
  const ahead = interviewDay(contact);
  const latest = await latestReflection(
    app,
    index.contacts().map(({ contact: each }) => each),
    dayOf(clock()),
    (place) => place.contact.path !== contact.path || place.day !== ahead,
    prompts.filter(isMarkedToCarry),
  );
  if (latest === null || latest.carried.length === 0) return '';
  const { name, path } = latest.contact;
  const file = app.vault.getFileByPath(path);
  const target = file === null ? '' : app.metadataCache.fileToLinktext(file, contact.path);
  const who = writeWikilink(target, name) ?? name;
  return [noteFormat.words.carried(who, latest.day), ...latest.carried].join('\n\n');
}

/** A wikilink to the note about a contact's company; null where there is none. */
function linkToCompany({ app }: CommandSources, contact: Contact): string | null {
  const target = contact.links?.company?.split('#')[0] ?? contact.company ?? '';
  const file = app.metadataCache.getFirstLinkpathDest(target, contact.path);
  if (target === '' || file === null || file.path === contact.path) return null;
  return file.extension === 'md'
    ? `[[${app.metadataCache.fileToLinktext(file, contact.path)}]]`
    : null;
}

/** The user's template, else what the settings say, else the built-in text. */
async function introductionOf({ templates, settings }: CommandSources): Promise<string> {
  const template = await templates.one('introduction');
  const { introduction } = settings();
  return templates.isBuiltIn(template) && introduction.trim() !== '' ? introduction : template.body;
}

/**
 * What the notes tell of questions asked before. Besides the person's own note only those of
 * contacts at the same company are read, and only now.
 */
async function readHistory(
  { app, index, clock, writer }: CommandSources,
  contact: Contact,
): Promise<QuestionHistory> {
  const read = async (path: string): Promise<string> => {
    const file = app.vault.getFileByPath(path);
    return file === null ? '' : readNote(app, file);
  };
  const today = dayOf(clock());
  const file = app.vault.getFileByPath(contact.path);
  const own = (file === null ? null : await writer.textNow(file)) ?? '';
  const day = interviewDay(contact);
  const noted = readQuestionsIn(own, interviewSections(day));
  const key = companyKey(contact);
  const colleagues = index
    .contacts()
    .map(({ contact: other }) => other)
    .filter((other) => key !== null && companyKey(other) === key && other.path !== contact.path);
  return {
    inNote: noted.map(({ question }) => question),
    mustAsks: noted.filter(({ mustAsk }) => mustAsk).map(({ question }) => question),
    asked: readAskedQuestions(own, today, day),
    atCompany: await Promise.all(
      colleagues.map(async (other) => ({
        name: other.name,
        asked: readAskedQuestions(await read(other.path), today, interviewDay(other)),
      })),
    ),
  };
}

interface FilledList {
  readonly texts: readonly string[];
  readonly unfilled: readonly string[];
}

function fillAll(texts: readonly string[], values: TemplateValues): FilledList {
  const filled = texts.map((text) => fillTemplate(text, values));
  return {
    texts: filled.map(({ text }) => text),
    unfilled: [...new Set(filled.flatMap(({ unfilled }) => unfilled))],
  };
}
