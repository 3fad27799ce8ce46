import type { MakeFeature } from '../../app/feature';
import { texts } from '../../vault/texts';
import { createBase } from './create-base';

/** A base of the contacts, for the app's own Bases. */
export const baseFeature: MakeFeature = (host) => ({
  offers: { base: { create: () => createBase(host) } },
  commands: [{ id: 'create-base', name: texts.base.create, callback: () => createBase(host) }],
});
