import type { MakeFeature } from '../../app/feature';
import { texts } from '../../vault/texts';
import { countHabits, lookAtNotes } from './look-at-notes';
import { turnInlineFields } from './turn-inline-fields';

/** What the notes about people that are there already say in their own way. */
export const ownNotesFeature: MakeFeature = (host) => ({
  offers: {
    ownNotes: {
      look: () => lookAtNotes(host),
      count: () => countHabits(host),
    },
  },
  commands: [
    { id: 'look-at-notes', name: texts.ownNotes.look, callback: () => lookAtNotes(host) },
    {
      id: 'turn-inline-fields',
      name: texts.ownNotes.fields.turn,
      callback: () => turnInlineFields(host),
    },
  ],
});
