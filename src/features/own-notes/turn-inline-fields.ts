import type { TFile } from 'obsidian';
import type { Host } from '../../app/host';
import { type FoundField, type TurnedFields, turnFields } from '../../core/own-notes/turn-fields';
import { sayRefusal } from '../../core/note/refusal';
import { nameInVault } from '../../core/settings';
import { namesIn } from '../../core/follow-up/compare';
import { tell } from '../../ui/notices';
import { askToTick, type TickRow } from '../../ui/tick-dialog';
import { readCandidates } from '../../vault/read-candidates';
import { texts } from '../../vault/texts';
import { ReadingDialog } from './reading-dialog';

/** A note with inline fields, as it is shown to be ticked. */
interface NoteRow extends TickRow {
  readonly file: TFile;
  readonly path: string;
  /** The fields that are turned where it is ticked. */
  readonly turned: readonly FoundField[];
}

/**
 * Reads the notes about people for inline fields, shows note by note what becomes of them, and turns
 * those of the ticked notes into properties, as one step.
 */
export async function turnInlineFields(host: Host): Promise<void> {
  const { fields } = texts.ownNotes;
  const rows = await findFields(host);
  if (rows === null) return;
  if (rows.length === 0) {
    tell(fields.noneFound);
    return;
  }
  const ticked = await askToTick(host.app, rows, { ...fields.dialog });
  if (ticked !== null) await turn(host, ticked);
}

/** The notes with inline fields by name, those in which nothing can be turned last; null where the user leaves. */
async function findFields(host: Host): Promise<readonly NoteRow[] | null> {
  const { app, settings, noteFormat } = host;
  const rows: NoteRow[] = [];
  const dialog = new ReadingDialog(app);
  dialog.open();
  const isDone = await readCandidates(app, settings(), {
    take: (file, text) => {
      if (!text.includes('::')) return;
      const found = turnFields(text, settings(), noteFormat);
      const row = found.ok
        ? rowOf(host, file, found)
        : unreadable(file, sayRefusal(found.refusal, texts));
      if (row !== null) rows.push(row);
    },
    progress: (done, all) => dialog.show(done, all),
    isOver: () => dialog.isLeft,
  });
  dialog.close();
  if (!isDone) return null;
  const byName = namesIn(texts.speech.compare);
  return rows.sort((one, other) => Number(one.isOff) - Number(other.isOff) || byName(one, other));
}

function rowOf(host: Host, file: TFile, { turned, left }: TurnedFields): NoteRow | null {
  if (turned.length + left.length === 0) return null;
  const { becomes, stays } = texts.ownNotes.fields;
  const nameOf = ({ property }: FoundField): string => nameInVault(property, host.settings());
  return {
    ...{ file, path: file.path, name: file.basename, turned, isOff: turned.length === 0 },
    details: [
      file.parent?.path ?? '/',
      ...turned.map((field) => becomes(nameOf(field), field.value)),
    ],
    warnings: left.map(({ written, why }) => stays(written, why)),
  };
}

/** A note whose properties cannot be understood. */
function unreadable(file: TFile, refusal: string): NoteRow {
  return {
    ...{ file, path: file.path, name: file.basename, turned: [], isOff: true },
    details: [file.parent?.path ?? '/'],
    warnings: [refusal],
  };
}

/** Turns what was shown of the ticked notes, in their texts as they are by then. */
async function turn(
  { steps, settings, noteFormat }: Host,
  ticked: readonly NoteRow[],
): Promise<void> {
  const { nothingChanged, done } = texts.ownNotes.fields;
  await steps.take(nothingChanged, () => ({
    changes: {
      edits: ticked.map(({ file, turned }) => {
        const shown = new Set(turned.map(keyOf));
        return {
          file,
          edit: (text) => {
            const result = turnFields(text, settings(), noteFormat, (field) =>
              shown.has(keyOf(field)),
            );
            return result.ok ? { ok: true, text: result.text, cursor: null } : result;
          },
        };
      }),
    },
    summary: done(texts.anyCommand.people(ticked.map(({ name }) => name))),
  }));
}

function keyOf({ property, written }: FoundField): string {
  return JSON.stringify([property, written]);
}
