import type { MakeFeature } from '../../app/feature';
import { LeftForNow } from '../../app/left-for-now';
import { personAt } from '../../vault/person-at';
import { DoNext } from './do-next';
import { DoingPlace } from './doing-place';
import { texts } from '../../vault/texts';

/** Taking the user to where a follow-up gets done. */
export const doingFeature: MakeFeature = (host) => {
  const place = new DoingPlace(host);
  const leftForNow = new LeftForNow();
  const doNext = new DoNext(host, place, leftForNow);
  return {
    offers: {
      doing: {
        leftForNow,
        next: (isWanted) => doNext.start(true, isWanted),
        go: async (doing) => {
          const person = personAt(host, doing.followUp.path);
          return person !== null && place.go(doing, person);
        },
      },
    },
    commands: [{ id: 'do-next', name: texts.doing.command, callback: () => doNext.start() }],
    stop: () => place.stop(),
  };
};
