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
  const texts = (places: readonly number[] = []): string[] =>
    places.map((place) => cells[place] ?? '');
  const text = (places: readonly number[] = []): string =>
    texts(places).find((each) => each.trim() !== '') ?? '';
  return {
    ...{ first: text(plan.first), middle: text(plan.middle), last: text(plan.last) },
    ...{ suffix: text(plan.suffix), whole: text(plan.whole) },
    ...{ companies: texts(plan.companies), roles: texts(plan.roles) },
    ...{ emails: texts(plan.emails), phones: texts(plan.phones), links: texts(plan.links) },
    addresses: plan.addresses?.map(texts),
  };
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
