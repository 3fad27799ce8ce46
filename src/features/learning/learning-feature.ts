import type { MakeFeature } from '../../app/feature';
import { LearningsInserter } from './learnings-inserter';

/** What was learned from the talks, as a table in a note. */
export const learningFeature: MakeFeature = (host) => {
  const learnings = new LearningsInserter(host);
  return {
    commands: [
      {
        id: 'insert-learnings',
        name: 'Insert what I learned',
        callback: () => learnings.insert(),
      },
    ],
  };
};
