import type { MakeFeature } from '../../app/feature';
import { texts } from '../../vault/texts';
import { createBase } from './create-base';

/** A base of the contacts, for the app's own Bases. */
export const baseFeature: MakeFeature = (host) => {
  let underWay: Promise<void> | null = null;
  // Of two presses at once the second would find no base yet, and fail to make a second one.
  const create = (): Promise<void> =>
    (underWay ??= createBase(host).finally(() => {
      underWay = null;
    }));
  return {
    offers: { base: { create } },
    commands: [{ id: 'create-base', name: texts.base.create, callback: create }],
  };
};
