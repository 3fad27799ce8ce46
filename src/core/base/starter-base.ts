import type { PropertyName } from '../contact/properties';
import type { Status } from '../contact/status';
import { nameInVault, type Settings } from '../settings';
import type { Texts } from '../texts/en';
import type { BaseFile, BaseFilter, BaseView } from './base-file';
import { candidateFilter } from './candidate-filter';
import { choose, literal, noteProperty, operate, propertyId, saysSomething } from './expression';
import { type FormulaId, type FormulaName, talkFormulas } from './talk-formulas';

/** The path of the base, beside the contacts folder; in the vault itself where that is turned off. */
export function basePath(
  { contactsFolder }: Pick<Settings, 'contactsFolder'>,
  { base }: Texts,
): string {
  return contactsFolder.slice(0, contactsFolder.lastIndexOf('/') + 1) + base.fileName;
}

/**
 * A base to begin with (docs/bases.md): the candidates by the settings, by their stage, those still to
 * be thanked and reflected on, and what was learned. It holds what the settings are by now, and follows
 * no change of them. Null where by the settings nobody is a candidate.
 */
export function starterBase(settings: Settings, texts: Texts): BaseFile | null {
  const filters = candidateFilter(settings);
  if (filters === null) return null;
  const words = texts.base;
  const formulas = talkFormulas(settings);
  const columns = columnsIn(settings);
  return {
    filters,
    formulas,
    properties: {
      'file.name': { displayName: words.name },
      ...Object.fromEntries(
        columnProperties.map((column) => [
          columns.id(column),
          { displayName: words.columns[column] },
        ]),
      ),
      ...Object.fromEntries(
        (Object.keys(formulas) as FormulaName[]).map((name) => [
          formulaId(name),
          { displayName: words.formulas[name] },
        ]),
      ),
    },
    views: [byStage(columns, words), toThank(columns, words), learned(columns, words)],
  };
}

type Words = Texts['base'];

/** The properties that have a column somewhere. */
const columnProperties = [
  ...(['status', 'company', 'role', 'field', 'priority', 'interview', 'follow-up'] as const),
  ...(['thanked', 'reflected', 'fit', 'takeaway'] as const),
] as const satisfies readonly PropertyName[];

type Column = (typeof columnProperties)[number];

/** The properties by the vault's own names, as columns and as expressions. */
interface Columns {
  readonly id: (property: Column) => string;
  readonly read: (property: PropertyName) => string;
}

function columnsIn(settings: Settings): Columns {
  return {
    id: (property) => propertyId(nameInVault(property, settings)),
    read: (property) => noteProperty(nameInVault(property, settings)),
  };
}

function formulaId(name: FormulaName): FormulaId {
  return `formula.${name}`;
}

/** Everybody on the list, a group for each status. */
function byStage({ id, read }: Columns, { views }: Words): BaseView {
  return {
    type: 'table',
    name: views.byStage,
    filters: isThere(read('status')),
    groupBy: { property: id('status'), direction: 'ASC' },
    order: [
      'file.name',
      ...(
        ['status', 'company', 'role', 'field', 'priority', 'interview', 'follow-up'] as const
      ).map(id),
    ],
  };
}

/** Those talked with, and those whose booked talk is over for as long, with one of the two open. */
function toThank({ id, read }: Columns, { views }: Words): BaseView {
  const [from, status] = [formulaId('thank_from'), read('status')];
  // As `readStatus` compares these two.
  const is = (wanted: Status): string => {
    const spelled = `${status}.toString().trim().lower()`;
    return choose(status, operate('==', spelled, literal(wanted)), 'false');
  };
  const isTimeToThank = choose(from, operate('<=', from, 'now()'), 'false');
  return {
    type: 'table',
    name: views.toThank,
    filters: {
      or: [
        { and: [is('interviewed'), { or: [formulaId('thank_open'), formulaId('reflect_open')] }] },
        { and: [is('scheduled'), isTimeToThank] },
      ],
    },
    order: [
      'file.name',
      ...(['company', 'interview'] as const).map(id),
      ...(['thank_from', 'thank_by', 'reflect_by'] as const).map(formulaId),
      ...(['thanked', 'reflected'] as const).map(id),
    ],
    sort: [{ property: formulaId('thank_by'), direction: 'ASC' }],
  };
}

/** What talks gave, the best fit first. */
function learned({ id, read }: Columns, { views }: Words): BaseView {
  return {
    type: 'table',
    name: views.learned,
    filters: { or: [isThere(read('fit')), isThere(read('takeaway'))] },
    groupBy: { property: id('fit'), direction: 'DESC' },
    order: [
      'file.name',
      ...(['takeaway', 'fit', 'company', 'role', 'field', 'interview'] as const).map(id),
    ],
    sort: [{ property: id('interview'), direction: 'DESC' }],
  };
}

function isThere(property: string): BaseFilter {
  return { and: saysSomething(property) };
}
