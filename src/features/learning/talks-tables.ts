import { questionBank } from '../../app/question-bank';
import { planComparison, readCriteria } from '../../core/learning/comparison-table';
import { planLearnings, sortByFit } from '../../core/learning/learnings-table';
import { topicsOf } from '../../core/learning/topics';
import { texts } from '../../vault/texts';
import type { TalksTable } from './table-inserter';

/** What was learned, a row for each talk. */
export const learningsTable: TalksTable = {
  says: () => texts.learning,
  plan: ({ noteFormat }, talks, linkTo) =>
    Promise.resolve(planLearnings(sortByFit(talks), linkTo, noteFormat.words)),
};

/** Fields side by side, with the user's own criteria. */
export const comparisonTable: TalksTable = {
  says: () => texts.learning.comparison,
  plan: async ({ noteFormat, templates }, talks, linkTo) => {
    const criteria = readCriteria((await templates.of('criteria')).map(({ body }) => body));
    const topics = topicsOf(await questionBank(templates));
    return planComparison({ talks, topics, criteria }, linkTo, noteFormat.words);
  },
};
