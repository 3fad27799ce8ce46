import type { MakeFeature } from '../../app/feature';
import { DoNext } from './do-next';

/** Taking the user to where a follow-up gets done. */
export const doingFeature: MakeFeature = (host) => {
  const doNext = new DoNext(host);
  return {
    offers: { doing: { next: () => doNext.start() } },
    commands: [{ id: 'do-next', name: 'Do next follow-up', callback: () => doNext.start() }],
    stop: () => doNext.stop(),
  };
};
