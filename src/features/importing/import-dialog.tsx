import { render } from 'preact';
import type { Host } from '../../app/host';
import type { ContactNotes } from '../../app/contact-notes';
import type { ImportRow } from '../../core/import/import-row';
import type {
  ColumnChoice,
  ColumnsReading,
  ImportEncoding,
  PeopleReading,
} from '../../core/import/import-reading';
import { type ImportFile, readImport } from '../../core/import/read-import';
import { sayRefused } from '../../core/import/say-reading';
import { CarefulModal } from '../../ui/careful-modal';
import { chooseFile } from '../../ui/choose-file';
import { focusFirst } from '../../ui/focus-first';
import { inSlices } from '../../ui/in-slices';
import { attempt, reported, tell } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { Busy } from './busy';
import { ChooseColumns } from './choose-columns';
import { ChooseFile } from './choose-file';
import { ImportPeople } from './import-people';
import { planImport } from './plan-import';
import { readPeople } from './read-people';

/** The files that people are read from, by their endings and kinds. */
const ACCEPTED = '.csv,.tsv,.txt,.vcf,.vcard,.zip,text/csv,text/vcard,application/zip';

/** What the dialog shows. */
type Stage =
  | { readonly kind: 'choose'; readonly refused: string | null }
  | { readonly kind: 'busy'; readonly what: string; readonly share: number }
  | { readonly kind: 'columns'; readonly reading: ColumnsReading }
  | {
      readonly kind: 'people';
      readonly reading: PeopleReading;
      readonly rows: readonly ImportRow[];
    };

/** What first has the focus at each stage. */
const stops: Readonly<Record<Stage['kind'], readonly string[]>> = {
  choose: ['.mod-cta'],
  busy: ['button'],
  columns: ['select'],
  people: ['.ii-search input', '.ii-import-rows input', 'button'],
};

/** Lets the user bring in people from a file: who is in it is shown first, who is ticked written as one step. */
export function askForImport(host: Host, notes: ContactNotes): void {
  new ImportDialog(host, notes).open();
}

class ImportDialog extends CarefulModal {
  private stage: Stage = { kind: 'choose', refused: null };
  private file: ImportFile | null = null;
  private encoding: ImportEncoding | undefined;
  private columns: ColumnChoice | undefined;
  private ticked: ReadonlySet<string> = new Set();
  private isStopped = false;
  private isClosed = false;

  constructor(
    private readonly host: Host,
    private readonly notes: ContactNotes,
  ) {
    super(host.app);
  }

  override onOpen(): void {
    this.setTitle(texts.importing.command);
    this.modalEl.addClass('ii-import');
    this.show(this.stage);
  }

  override onClose(): void {
    this.isStopped = true;
    this.isClosed = true;
    render(null, this.contentEl);
  }

  protected override holdsTyping(): boolean {
    return this.ticked.size > 0 || this.stage.kind === 'columns';
  }

  private show(stage: Stage): void {
    const isOther = stage.kind !== this.stage.kind || stage.kind === 'choose';
    this.stage = stage;
    // What is under way goes on for a moment after the dialog is left.
    if (this.isClosed) return;
    this.draw();
    if (isOther) focusFirst(this.contentEl, stops[stage.kind]);
  }

  private draw(): void {
    render(
      <div class="informational-interviews ii-import-stage">{this.drawn()}</div>,
      this.contentEl,
    );
  }

  private drawn(): preact.JSX.Element {
    const { stage, file } = this;
    const name = file?.name ?? '';
    const onAnother = (): void => this.choose();
    switch (stage.kind) {
      case 'choose':
        return <ChooseFile refused={stage.refused} onChoose={onAnother} />;
      case 'busy':
        return <Busy {...stage} onStop={() => (this.isStopped = true)} />;
      case 'columns':
        return (
          <ChooseColumns
            {...{ name, onAnother }}
            reading={stage.reading}
            onChosen={(columns) => {
              this.columns = columns;
              this.read();
            }}
          />
        );
      case 'people':
        return (
          <ImportPeople
            {...{ name, onAnother }}
            reading={stage.reading}
            rows={stage.rows}
            ticked={this.ticked}
            onTick={(ticked) => {
              this.ticked = ticked;
              this.draw();
            }}
            onEncoding={(encoding) => {
              this.encoding = encoding;
              this.read();
            }}
            onImport={(rows, ontoList) => this.write(rows, ontoList)}
          />
        );
    }
  }

  /** Lets the user choose a file, and reads it. */
  private choose(): void {
    const failure = texts.importing.nobody;
    attempt(failure, async () => {
      const chosen = await chooseFile(this.contentEl.doc, ACCEPTED);
      if (chosen === null) return;
      const { name } = chosen;
      const read = await reported(texts.importing.notRead(name), async () => ({
        bytes: new Uint8Array(await chosen.arrayBuffer()),
      }));
      if (read === false) return;
      this.file = { name, bytes: read.bytes };
      this.encoding = undefined;
      this.columns = undefined;
      this.read();
    });
  }

  /** Reads the file as it is understood by now, and shows who is in it. */
  private read(): void {
    const { file, encoding, columns } = this;
    if (file === null) return;
    const before: Stage =
      this.stage.kind === 'busy' ? { kind: 'choose', refused: null } : this.stage;
    this.isStopped = false;
    attempt(texts.importing.notRead(file.name), async () => {
      const { busy } = texts.importing;
      const choices = { ...(encoding && { encoding }), ...(columns && { columns }) };
      try {
        const reading = await this.slowly(busy.reading(file.name), readImport(file, choices));
        if (reading === null) {
          this.show(before);
        } else if (reading.kind === 'refused') {
          this.show({ kind: 'choose', refused: sayRefused(reading.reason, texts) });
        } else if (reading.kind === 'columns') this.show({ kind: 'columns', reading });
        else {
          const work = readPeople(this.host, this.notes, reading.people);
          const rows = await this.slowly(busy.looking, work);
          this.ticked = new Set();
          this.show(rows === null ? before : { kind: 'people', reading, rows });
        }
      } catch (error) {
        this.show(before);
        throw error;
      }
    });
  }

  /** Does long work and shows how far it is; null where it was stopped. */
  private slowly<Result>(
    what: string,
    work: Generator<number, Result, void>,
  ): Promise<Result | null> {
    this.show({ kind: 'busy', what, share: 0 });
    return inSlices(this.contentEl.win, work, {
      done: (share) => this.show({ kind: 'busy', what, share }),
      isStopped: () => this.isStopped,
    });
  }

  /** Writes the notes of those who are imported, all of them or none; back at the table where none. */
  private write(rows: readonly ImportRow[], ontoList: boolean): void {
    const { stage } = this;
    const { busy, nobody, stopped } = texts.importing;
    this.isStopped = false;
    const of = rows.length;
    const tellDone = (what: string, share: number): void =>
      this.show({ kind: 'busy', what, share });
    tellDone(busy.planning, 0);
    attempt(nobody, async () => {
      const outcome = await this.host.steps.take(nobody, () =>
        planImport(this.host, this.notes, { rows, ontoList }, this.contentEl.win, {
          planned: (count) => tellDone(busy.planning, (0.3 * count) / of),
          done: (count) => tellDone(busy.writing(count, of), 0.3 + (0.7 * count) / of),
          isStopped: () => this.isStopped,
        }),
      );
      if (outcome.ok) {
        this.leave();
        return;
      }
      if (this.isStopped) tell(stopped);
      this.show(stage);
    });
  }
}
