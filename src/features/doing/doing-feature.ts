import type { MakeFeature } from '../../app/feature';
import { DoNext } from './do-next';
import { texts } from '../../vault/texts';

/** Taking the user to where a follow-up gets done. */
export const doingFeature: MakeFeature = (host) => {
  const doNext = new DoNext(host);
  return {
    offers: { doing: { next: () => doNext.start() } },
    commands: [{ id: 'do-next', name: texts.doing.command, callback: () => doNext.start() }],
    stop: () => doNext.stop(),
  };
};
