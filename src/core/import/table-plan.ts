import type { ToldPerson } from './found-person';
import type { ColumnChoice } from './import-reading';

/** Which columns tell what, by their places, the best of several first. */
export interface TablePlan {
  readonly first?: readonly number[];
  readonly middle?: readonly number[];
  readonly last?: readonly number[];
  readonly suffix?: readonly number[];
  readonly whole?: readonly number[];
  readonly companies?: readonly number[];
  readonly roles?: readonly number[];
  readonly emails?: readonly number[];
  readonly phones?: readonly number[];
  readonly links?: readonly number[];
  readonly addresses?: readonly (readonly number[])[];
}

/** What a row tells by a plan; cells that it does not have are empty. */
export function toldBy(plan: TablePlan, cells: readonly string[]): ToldPerson {
  return {
    first: firstFilled(plan.first, cells),
    middle: firstFilled(plan.middle, cells),
    last: firstFilled(plan.last, cells),
    suffix: firstFilled(plan.suffix, cells),
    whole: firstFilled(plan.whole, cells),
    companies: filled(plan.companies, cells),
    roles: filled(plan.roles, cells),
    emails: filled(plan.emails, cells),
    phones: filled(plan.phones, cells),
    links: filled(plan.links, cells),
    addresses: plan.addresses?.map((places) => filled(places, cells)),
  };
}

/** The cells at some places that are not empty. */
function filled(places: readonly number[] = [], cells: readonly string[]): readonly string[] {
  const texts: string[] = [];
  for (const place of places) {
    const cell = cells[place];
    if (cell !== undefined && cell !== '') texts.push(cell);
  }
  return texts;
}

function firstFilled(places: readonly number[] = [], cells: readonly string[]): string {
  for (const place of places) {
    const cell = cells[place];
    if (cell !== undefined && cell.trim() !== '') return cell;
  }
  return '';
}

/** The plan that the user's choice of columns makes. */
export function planOf(choice: ColumnChoice): TablePlan {
  const places = (place: number | undefined): readonly number[] =>
    place === undefined ? [] : [place];
  return {
    ...{ first: places(choice.firstName), last: places(choice.lastName) },
    ...{ whole: places(choice.name), companies: places(choice.company) },
    ...{ roles: places(choice.role), emails: places(choice.email) },
    ...{ phones: places(choice.phone), links: places(choice.linkedin) },
    addresses: choice.address === undefined ? [] : [[choice.address]],
  };
}
