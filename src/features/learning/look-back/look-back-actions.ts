import { Keymap, type View } from 'obsidian';
import type { Host } from '../../../app/host';
import { openAt } from '../../../app/open-at';
import { placeOfTalk } from '../../../core/learning/place-of-talk';
import type { Talk, TalkAnswer } from '../../../core/learning/talks';
import { type NoteActions, noteActions } from '../../../ui/note-actions';
import { attempt } from '../../../ui/notices';
import { texts } from '../../../vault/texts';
import type { LookBackPart } from './look-back-memory';
import { saveAsNote, type ShownTalks } from './save-as-note';

/** What the pane can ask for; it decides nothing itself. */
export interface LookBackActions extends NoteActions {
  /** Opens a note at a talk, or at an answer in it, in a new tab where the event says so. */
  readonly openTalk: (talk: Talk, said: TalkAnswer | null, event: MouseEvent) => void;
  /** Makes a note of a part and opens it. */
  readonly save: (part: LookBackPart, shown: ShownTalks) => void;
  /** Shows what comes next on the list. */
  readonly showNext: () => void;
}

/** The pane's actions, done in the app. */
export function lookBackActions(host: Host, view: View): LookBackActions {
  const { app, sidebar } = host;
  const words = texts.lookBack;
  // A second press of a double click would make a note beside the first, or fail over its name.
  let isSaving = false;
  const save = async (part: LookBackPart, shown: ShownTalks): Promise<void> => {
    if (isSaving) return;
    isSaving = true;
    try {
      await saveAsNote(host, part, shown);
    } finally {
      isSaving = false;
    }
  };
  return {
    ...noteActions(app, view),
    openTalk: ({ contact, day }, said, event) => {
      const file = app.vault.getFileByPath(contact.path);
      const find = (text: string) => placeOfTalk(text, day, said);
      if (file === null) return;
      const where = Keymap.isModEvent(event);
      attempt(words.notOpened(contact.name), () => openAt(host, file, find, where));
    },
    save: (part, shown) => attempt(words.notSaved, () => save(part, shown)),
    showNext: () => attempt(texts.failures.command(words.empty.next), () => sidebar.showNext()),
  };
}
