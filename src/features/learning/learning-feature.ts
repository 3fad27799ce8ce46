import type { MakeFeature } from '../../app/feature';
import { LearningsInserter } from './learnings-inserter';
import { texts } from '../../vault/texts';

/** What was learned from the talks, as a table in a note. */
export const learningFeature: MakeFeature = (host) => {
  const learnings = new LearningsInserter(host);
  return {
    commands: [
      {
        id: 'insert-learnings',
        name: texts.learning.command,
        callback: () => learnings.insert(),
      },
    ],
  };
};
