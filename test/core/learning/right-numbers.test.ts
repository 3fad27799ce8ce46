import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headlineOf } from '../../../src/core/learning/headline';
import { type Progress, progressOf } from '../../../src/core/learning/progress';
import { listAnswered, whatWasSaid } from '../../../src/core/learning/said-by-question';
import { fitsOf, sideBySide, type TalkGroup } from '../../../src/core/learning/side-by-side';
import type { Talk } from '../../../src/core/learning/talks';
import { topicsOf } from '../../../src/core/learning/topics';
import { dayOf } from '../../../src/core/time/civil';
import { anyVault, bank, type CountedVault, now } from './counted-vault';
import {
  countAnswers,
  type CountedQuestion,
  countHeadline,
  countProgress,
  countSideBySide,
  everyTalk,
  nameOf,
} from './slow-count';
import { byCodeUnits } from '../../../src/core/texts/text-order';

const topics = topicsOf(bank);
const anyTrait = fc.constantFrom('field', 'company');
type Trait = Parameters<typeof countSideBySide>[1];

const RUNS = { numRuns: 60 };

function talksIn(vault: CountedVault): readonly Talk[] {
  return everyTalk(vault).map(({ talk }) => talk);
}

function groupsIn(vault: CountedVault, trait: Trait): readonly TalkGroup[] {
  return sideBySide(talksIn(vault), trait, topics, byCodeUnits);
}

function answersIn(vault: CountedVault, trait: Trait): readonly CountedQuestion[] {
  const talks = talksIn(vault);
  return listAnswered(talks).map((question) => ({
    ...{ part: question.part, question: question.question, count: question.count },
    groups: whatWasSaid(talks, question, trait, byCodeUnits).map(({ name, answers }) => ({
      name,
      said: answers.map(({ talk, said }) => `${nameOf(talk)}: ${said.answer}`),
    })),
  }));
}

function progressIn(vault: CountedVault): Progress {
  const contacts = vault.people.map(({ contact }) => contact);
  return progressOf(contacts, talksIn(vault), dayOf(now), vault.settings, byCodeUnits);
}

describe('each figure is the one that is counted slowly by the docs', () => {
  it('of what was learned', () => {
    fc.assert(
      fc.property(anyVault, anyTrait, (vault, trait) => {
        const told = groupsIn(vault, trait).map(({ name, talks, unknown }) => ({
          ...{ name, talks: talks.map(nameOf), fits: fitsOf(talks), unknown },
        }));
        expect(told).toEqual(countSideBySide(vault, trait));
      }),
      RUNS,
    );
  });

  it('of the sentence on top', () => {
    fc.assert(
      fc.property(anyVault, anyTrait, (vault, trait) => {
        expect(headlineOf(groupsIn(vault, trait))).toEqual(countHeadline(vault, trait));
      }),
      RUNS,
    );
  });

  it('of what was answered, the most answered first, questions before prompts', () => {
    fc.assert(
      fc.property(anyVault, anyTrait, (vault, trait) => {
        const told = answersIn(vault, trait);
        const counted = countAnswers(vault, trait);
        expect(told).toHaveLength(counted.length);
        expect(told).toEqual(expect.arrayContaining([...counted]));
        const order = told.map(({ part, count }) => count * 2 + Number(part === 'questions'));
        expect(order).toEqual([...order].sort((one, other) => other - one));
      }),
      RUNS,
    );
  });

  it('of how the search goes', () => {
    fc.assert(
      fc.property(anyVault, (vault) => {
        const progress = progressIn(vault);
        expect({ ...progress, rated: progress.rated.map(nameOf) }).toEqual(countProgress(vault));
      }),
      RUNS,
    );
  });
});

/** The same vaults each time, of those that the figures are held to. */
const vaults = fc.sample(anyVault, { seed: 1, numRuns: 60 });

/** In how many of the vaults something is so. */
function often(isSo: (vault: CountedVault) => boolean): number {
  return vaults.filter(isSo).length;
}

/** At least so many of the vaults put each figure to the test: what nothing is counted of is never wrong. */
const ENOUGH = 5;

describe('the vaults that figures are counted in', () => {
  const headlineIn = (vault: CountedVault): ReturnType<typeof headlineOf> =>
    headlineOf(groupsIn(vault, 'field'));

  it.each<[string, (vault: CountedVault) => boolean]>([
    ['many talks', (vault) => talksIn(vault).length >= 15],
    ['several with one person', ({ people }) => people.some(({ talks }) => talks.length >= 3)],
    ['several groups', (vault) => groupsIn(vault, 'field').length >= 4],
    ['a large group', (vault) => groupsIn(vault, 'company').some(({ talks }) => talks.length >= 5)],
    ['a group of no known field', (vault) => groupsIn(vault, 'field').at(-1)?.name === ''],
    [
      'open topics of several groups',
      (vault) => new Set(groupsIn(vault, 'field').map(({ unknown }) => unknown.length)).size >= 3,
    ],
  ])('have %s', (_what, isSo) => {
    expect(often(isSo)).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each<[string, (said: ReturnType<typeof headlineOf>) => boolean]>([
    ['too few talks', ({ talks }) => talks > 0 && talks < 3],
    ['a highest and a lowest fit', ({ lowest }) => lowest !== null],
    ['fits of many, none of them highest', ({ talks, highest }) => talks >= 6 && highest === null],
    ['an open topic that is not the first', ({ unknown }) => unknown?.topic === 'Nobody asks'],
  ])('have on top %s', (_what, isSo) => {
    expect(often((vault) => isSo(headlineIn(vault)))).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each<[string, (said: readonly CountedQuestion[]) => boolean]>([
    ['a question answered often', (said) => said.some(({ count }) => count >= 5)],
    ['a prompt before a question', (said) => said[0]?.part === 'reflection'],
    ['answers in several groups', (said) => said.some(({ groups }) => groups.length >= 3)],
    [
      'several answers in a group',
      (said) => said.some(({ groups }) => groups.some((group) => group.said.length >= 3)),
    ],
  ])('have %s', (_what, isSo) => {
    expect(often((vault) => isSo(answersIn(vault, 'field')))).toBeGreaterThanOrEqual(ENOUGH);
  });

  it.each<[string, (progress: Progress) => boolean]>([
    ['fewer people with each stage', ({ funnel }) => new Set(Object.values(funnel)).size >= 5],
    ['several thanked in time', ({ funnel }) => funnel.thanked >= 2],
    ['several thanked late or never', ({ funnel }) => funnel.talked - funnel.thanked >= 3],
    ['several days until an answer', ({ daysToAnswer }) => new Set(daysToAnswer).size >= 3],
    ['many sources', ({ bySource }) => bySource.length >= 4],
    [
      'a source where some answered',
      ({ bySource }) => bySource.some(({ asked, answered }) => answered > 1 && answered < asked),
    ],
    ['every first message', ({ byFirstMessage }) => byFirstMessage.length === 4],
    [
      'more than a year of talks',
      ({ weeks, beforeWeeks }) => weeks.length === 52 && beforeWeeks > 1,
    ],
    ['less than a year of talks', ({ weeks }) => weeks.length > 4 && weeks.length < 52],
    ['several talks in a week', ({ weeks }) => weeks.some(({ talks }) => talks > 1)],
    ['many rated talks', ({ rated }) => rated.length >= 8],
  ])('have %s', (_what, isSo) => {
    expect(often((vault) => isSo(progressIn(vault)))).toBeGreaterThanOrEqual(ENOUGH);
  });

  it('have people who are left out, since their status is not understood', () => {
    const isLeftOut = (vault: CountedVault): boolean =>
      progressIn(vault).funnel.listed < vault.people.length;
    expect(often(isLeftOut)).toBeGreaterThanOrEqual(ENOUGH);
  });
});
