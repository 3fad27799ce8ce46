import type { App } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { companyKey } from '../core/follow-up/outreach';
import { interviewSection } from '../core/gesture/interview-section';
import { readAskedQuestions, readQuestionsIn } from '../core/interview/asked-questions';
import { offerQuestions, type QuestionHistory } from '../core/interview/offer-questions';
import { planPreparation, planQuestions, planReflection } from '../core/interview/plan-sections';
import { preparationSteps, readPreparation } from '../core/interview/preparation';
import { joinQuestionBanks, readQuestionBank } from '../core/interview/read-question-bank';
import { fillTemplate, type TemplateValues } from '../core/message/placeholders';
import { templateValues } from '../core/message/template-values';
import { readListItems } from '../core/note/read-list';
import type { SectionInsert } from '../core/note/note-change';
import type { Settings } from '../core/settings';
import { dayOf } from '../core/time/civil';
import { askForQuestions } from '../dialogs/question-picker';
import type { Clock } from '../vault/clock';
import type { ContactIndex } from '../vault/contact-index';
import { formatMoment } from '../vault/format-moment';
import type { TemplatesFolder } from '../vault/templates-folder';

/** What is to be inserted, made for the interview's day, and the placeholders without a value. */
export interface PreparedInsertion {
  readonly plan: (interviewDay: string | null, contact: Contact) => SectionInsert;
  readonly unfilled: readonly string[];
}

/** Where what is inserted comes from. */
export interface InsertionSources {
  readonly app: App;
  readonly index: ContactIndex;
  readonly templates: TemplatesFolder;
  readonly settings: () => Settings;
  readonly clock: Clock;
}

/** The preparation checklist, with the user's introduction above it. */
export async function prepareChecklist(
  sources: InsertionSources,
  contact: Contact,
): Promise<PreparedInsertion> {
  const values = valuesFor(sources, contact);
  const templates = await sources.templates.of('preparation');
  const all = templates.flatMap(({ body }) => readPreparation(body));
  const introduction = fillTemplate(await introductionOf(sources), values);
  const steps = (medium: string | undefined): FilledList =>
    fillAll(preparationSteps(all, medium), values);
  return {
    plan: (day, { medium }) => planPreparation(day, steps(medium).texts, introduction.text),
    unfilled: [...new Set([...introduction.unfilled, ...steps(contact.medium).unfilled])],
  };
}

/** The questions that the user picks from the bank. */
export async function prepareQuestions(
  sources: InsertionSources,
  contact: Contact,
): Promise<PreparedInsertion | null> {
  const values = valuesFor(sources, contact);
  const templates = await sources.templates.of('questions');
  const banks = templates.map(({ body, name }) =>
    readQuestionBank(fillTemplate(body, values).text, name),
  );
  const offered = offerQuestions(joinQuestionBanks(banks), await readHistory(sources, contact));
  const questions = await askForQuestions(sources.app, contact.name, offered);
  if (questions === null) return null;
  return {
    plan: (day) => planQuestions(day, questions),
    unfilled: fillAll(questions, values).unfilled,
  };
}

/** The prompts to reflect on. */
export async function prepareReflection(
  sources: InsertionSources,
  contact: Contact,
): Promise<PreparedInsertion> {
  const templates = await sources.templates.of('reflection');
  const items = templates.flatMap(({ body }) => readListItems(body).map(({ item }) => item));
  const prompts = fillAll(items, valuesFor(sources, contact));
  return { plan: (day) => planReflection(day, prompts.texts), unfilled: prompts.unfilled };
}

/** The user's template, else what the settings say, else the built-in text. */
async function introductionOf({ templates, settings }: InsertionSources): Promise<string> {
  const template = await templates.one('introduction');
  const { introduction } = settings();
  return templates.isBuiltIn(template) && introduction.trim() !== '' ? introduction : template.body;
}

/**
 * What the notes tell of questions asked before. Besides the person's own note only those of
 * contacts at the same company are read, and only now.
 */
async function readHistory(
  { app, index, clock }: InsertionSources,
  contact: Contact,
): Promise<QuestionHistory> {
  const read = async (path: string): Promise<string> => {
    const file = app.vault.getFileByPath(path);
    return file === null ? '' : app.vault.cachedRead(file);
  };
  const today = dayOf(clock());
  const own = await read(contact.path);
  const day = contact.interview === undefined ? null : dayOf(contact.interview);
  const sections = [interviewSection(null), interviewSection(day)];
  const key = companyKey(contact);
  const colleagues = index
    .contacts()
    .map(({ contact: other }) => other)
    .filter((other) => key !== null && companyKey(other) === key && other.path !== contact.path);
  return {
    inNote: readQuestionsIn(own, sections),
    asked: readAskedQuestions(own, today),
    atCompany: await Promise.all(
      colleagues.map(async ({ name, path }) => ({
        name,
        asked: readAskedQuestions(await read(path), today),
      })),
    ),
  };
}

function valuesFor(
  { app, settings, clock }: InsertionSources,
  { name, path }: Contact,
): TemplateValues {
  const file = app.vault.getFileByPath(path);
  const frontMatter = file && app.metadataCache.getFileCache(file)?.frontmatter;
  return templateValues({
    ...{ name, settings: settings(), now: clock(), format: formatMoment },
    frontMatter: frontMatter ?? null,
  });
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
