import type { NoteFormat } from '../note/note-format';
import type { ChangeResult } from '../note/apply-change';
import type { Settings } from '../settings';
import type { DateTime } from '../time/civil';
import { commandContextAt } from './contact-command-record';
import { changeContactNote, type NotePlace } from './change-contact-note';
import { fillsFor } from './fill-empty';
import type { NewContact } from './plan-contact';
import { planContactCommand } from './plan-contact-command';

/**
 * Puts the person of a note on the list as `add-to-list` does, and fills in what else is known of
 * them where the note says nothing of it: what stands there stays. Refused where the note has a
 * status by now, or cannot be understood.
 */
export function putOnList(
  place: NotePlace,
  text: string,
  known: NewContact,
  settings: Settings,
  now: DateTime,
  noteFormat: NoteFormat,
): ChangeResult {
  const frontMatter = noteFormat.read(text);
  if (!frontMatter.ok) return frontMatter;
  const { data } = frontMatter;
  return changeContactNote(
    place,
    text,
    settings,
    (contact) => {
      if (contact !== null) return null;
      const listed = planContactCommand(
        'add-to-list',
        { ...place, status: null },
        {},
        commandContextAt(now, settings, noteFormat),
      );
      const fills = fillsFor(data, known, settings);
      return { ...listed, properties: [...(listed.properties ?? []), ...fills] };
    },
    noteFormat,
  );
}
