import { type ComponentProps, render } from 'preact';
import type { Host } from '../../app/host';
import { MANY_UNDONE } from '../../app/steps';
import type { ContactNotes } from '../../app/contact-notes';
import { canBeImported, type ImportRow } from '../../core/import/import-row';
import type { ColumnChoice, ColumnsReading, PeopleReading } from '../../core/import/import-reading';
import { type ImportChoices, type ImportFile, readImport } from '../../core/import/read-import';
import { sayRefused } from '../../core/import/say-reading';
import { CarefulModal, type LeaveWords } from '../../ui/careful-modal';
import { chooseFile } from '../../ui/choose-file';
import { focusFirst } from '../../ui/focus-first';
import { inSlices } from '../../ui/in-slices';
import { attempt, tell, tellProgress } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { Busy } from './busy';
import { ChooseColumns } from './choose-columns';
import { ChooseFile } from './choose-file';
import { ImportPeople } from './import-people';
import { planImport } from './plan-import';
import { findNotesOf } from './find-notes';

/** What the dialog is drawn in. */
const STAGE = { cls: ['informational-interviews', 'ii-import-stage'] };

/** The files that people are read from, by their endings and kinds. */
const ACCEPTED = '.csv,.tsv,.txt,.vcf,.vcard,.zip,text/csv,text/vcard,application/zip';

/** Larger files are no lists of people, and would fill the memory of a phone. */
const MOST_BYTES = 1 << 29;

/** More people than that do not stand in a dialog that is as high as they need. */
const FEW = 8;

/** What part of an import the planning of its notes is. */
const PLANNING = 0.3;

/** A file, and what the user said of it. */
interface Source {
  readonly file: ImportFile;
  readonly choices: ImportChoices;
}

/** The people of a file, with what importing them would do. */
interface Table {
  readonly kind: 'people';
  readonly source: Source;
  readonly reading: PeopleReading;
  readonly rows: readonly ImportRow[];
}

/** What the dialog shows. */
type Stage =
  | { readonly kind: 'choose'; readonly refused: string | null }
  | {
      readonly kind: 'columns';
      readonly source: Source;
      readonly reading: ColumnsReading;
      /** What the user said before of what they hold; null where nothing was said. */
      readonly said: ColumnChoice | null;
    }
  | Table;

/** Something that is under way, which the user may stop. */
interface Job {
  isStopped: boolean;
}

/** What first has the focus at each stage. */
const stops: Readonly<Record<Stage['kind'], readonly string[]>> = {
  choose: ['.mod-cta'],
  columns: ['select'],
  people: ['.ii-search input', '.ii-import-rows input', 'button'],
};

/** Lets the user bring in people from a file: who is in it is shown first, who is ticked written as one step. */
export function askForImport(host: Host, notes: ContactNotes): void {
  new ImportDialog(host, notes).open();
}

class ImportDialog extends CarefulModal {
  private readonly stageEl = this.contentEl.createDiv(STAGE);
  /** What is shown in the place of the stage while something is under way. */
  private readonly busyEl = this.contentEl.createDiv(STAGE);
  private stage: Stage = { kind: 'choose', refused: null };
  private ticked: ReadonlySet<string> = new Set();
  private job: Job = { isStopped: false };
  private isClosed = false;
  private isWriting = false;
  /** Says how far it is with putting back, once the dialog is left. */
  private tellPutBack: ((what: string) => void) | null = null;

  constructor(
    private readonly host: Host,
    private readonly notes: ContactNotes,
  ) {
    super(host.app);
  }

  override onOpen(): void {
    this.setTitle(texts.importing.command);
    this.modalEl.addClass('ii-import');
    this.busyEl.hidden = true;
    this.show(this.stage);
  }

  override onClose(): void {
    this.job.isStopped = true;
    this.isClosed = true;
    if (this.isWriting) tell(texts.importing.busy.takingBack);
    render(null, this.stageEl);
    render(null, this.busyEl);
  }

  protected override holdsTyping(): boolean {
    return this.ticked.size > 0 || this.stage.kind === 'columns';
  }

  protected override leaveWords(): LeaveWords {
    const { leaveTitle, leaveText, leaveWritingTitle, leaveWritingText } = texts.importing;
    const { stay } = texts.dialogs;
    return this.isWriting
      ? { title: leaveWritingTitle, text: leaveWritingText, stay }
      : { title: leaveTitle, text: leaveText, stay };
  }

  private show(stage: Stage): void {
    this.stage = stage;
    // What is under way goes on for a moment after the dialog is left.
    if (this.isClosed) return;
    this.draw();
    this.endBusy();
    focusFirst(this.stageEl, stops[stage.kind]);
  }

  /** The stage stays as it is meanwhile, for when nothing comes of what is under way. */
  private showBusy(what: string, share = 0): void {
    if (this.isClosed) return;
    const { stopping, takingBack } = texts.importing.busy;
    const onStop = (): void => {
      this.job.isStopped = true;
      this.showBusy(what);
    };
    this.drawBusy(
      this.job.isStopped
        ? { what: this.isWriting ? takingBack : stopping, share: null, onStop: null }
        : { what, share, onStop },
    );
  }

  /** How far it is with putting back what was written, also once the dialog is left. */
  private showPutBack(count: number, all: number): void {
    if (all < MANY_UNDONE) return;
    const what = texts.steps.undoing(count, all);
    if (!this.isClosed) this.drawBusy({ what, share: count / all, onStop: null });
    else if (this.tellPutBack === null) this.tellPutBack = tellProgress(what);
    else this.tellPutBack(what);
  }

  private drawBusy(busy: ComponentProps<typeof Busy>): void {
    render(<Busy {...busy} />, this.busyEl);
    if (!this.busyEl.hidden) return;
    this.stageEl.hidden = true;
    this.busyEl.hidden = false;
    focusFirst(this.busyEl, ['button']);
  }

  private endBusy(): void {
    this.busyEl.hidden = true;
    this.stageEl.hidden = false;
    render(null, this.busyEl);
  }

  private draw(): void {
    render(this.drawn(), this.stageEl);
  }

  private drawn(): preact.JSX.Element {
    const { stage } = this;
    const onAnother = (): void => this.choose();
    switch (stage.kind) {
      case 'choose':
        return <ChooseFile refused={stage.refused} onChoose={onAnother} />;
      case 'columns': {
        const { source, reading, said } = stage;
        return (
          <ChooseColumns
            key={reading}
            {...{ reading, said, onAnother }}
            name={source.file.name}
            onChosen={(columns) => this.readAs(source, { columns })}
            onEncoding={(encoding) => this.readAs(source, { encoding })}
          />
        );
      }
      case 'people': {
        const { source, reading, rows } = stage;
        return (
          <ImportPeople
            {...{ reading, rows, onAnother }}
            name={source.file.name}
            ticked={this.ticked}
            onTick={(ticked) => {
              this.ticked = ticked;
              this.draw();
            }}
            onEncoding={(encoding) => this.readAs(source, { encoding })}
            onColumns={source.choices.columns === undefined ? null : () => this.askAgain(source)}
            onImport={(ontoList) => this.write(stage, ontoList)}
          />
        );
      }
    }
  }

  /** Begins something that the user may stop; all is as it was before where it fails. */
  private begin(failure: string, what: string, work: (job: Job) => Promise<void>): void {
    const { activeElement } = this.contentEl.doc;
    const job: Job = { isStopped: this.isClosed };
    this.job.isStopped = true;
    this.job = job;
    this.showBusy(what);
    attempt(failure, async () => {
      try {
        await work(job);
      } finally {
        if (this.job === job && !this.busyEl.hidden) {
          this.endBusy();
          if (activeElement?.instanceOf(HTMLElement) === true) activeElement.focus();
        }
      }
    });
  }

  /** Does long work and shows how far it is; null where it was stopped. */
  private slowly<Result>(
    job: Job,
    what: string,
    work: Generator<number, Result, void>,
  ): Promise<Result | null> {
    this.showBusy(what);
    return inSlices(this.contentEl.win, work, {
      done: (share) => this.showBusy(what, share),
      isStopped: () => job.isStopped,
    });
  }

  /** Lets the user choose a file, and reads it. */
  private choose(): void {
    attempt(texts.importing.nobody, async () => {
      const chosen = await chooseFile(this.contentEl.doc, ACCEPTED);
      if (chosen === null || this.isClosed) return;
      const { name, size } = chosen;
      if (size > MOST_BYTES) {
        tell(sayRefused('too-large', texts));
        return;
      }
      const { notRead, busy } = texts.importing;
      this.begin(notRead(name), busy.reading(name), async (job) => {
        const bytes = new Uint8Array(await chosen.arrayBuffer());
        if (!job.isStopped) await this.read(job, { file: { name, bytes }, choices: {} });
      });
    });
  }

  /** Reads a file again by what the user says of it now. */
  private readAs(source: Source, choices: ImportChoices): void {
    const { name } = source.file;
    const { notRead, busy } = texts.importing;
    this.begin(notRead(name), busy.reading(name), (job) =>
      this.read(job, { ...source, choices: { ...source.choices, ...choices } }),
    );
  }

  /** Asks once more what the columns hold, beginning with what the user said. */
  private askAgain({ file, choices: { columns, ...choices } }: Source): void {
    const { notRead, busy } = texts.importing;
    this.begin(notRead(file.name), busy.reading(file.name), (job) =>
      this.read(job, { file, choices }, columns ?? null),
    );
  }

  /**
   * Reads a file and shows who is in it, or what is to be said of it first.
   *
   * @param said what its columns hold, where the user said so before and is asked once more; else null.
   */
  private async read(job: Job, source: Source, said: ColumnChoice | null = null): Promise<void> {
    const { file, choices } = source;
    const what = texts.importing.busy.reading(file.name);
    const reading = await this.slowly(job, what, readImport(file, choices));
    if (reading === null) return;
    if (reading.kind === 'refused') {
      const refused = sayRefused(reading.reason, texts);
      // Of another encoding nothing may be left to be read.
      if (choices.encoding === undefined) this.show({ kind: 'choose', refused });
      else tell(refused);
      if (choices.encoding === undefined) this.ticked = new Set();
    } else if (reading.kind === 'columns') {
      if (said === null) this.ticked = new Set();
      this.show({ kind: 'columns', source, reading, said });
    } else {
      const rows = await this.lookFor(job, reading);
      const isSame = this.tableBefore?.source.file === file;
      if (rows !== null) this.showTable({ kind: 'people', source, reading, rows }, isSame);
    }
  }

  /** The table that was shown last. */
  private tableBefore: Table | null = null;

  /** @param keepsTicks whether whoever was ticked before stays so, where they still can be. */
  private showTable(table: Table, keepsTicks: boolean): void {
    const able = new Set(table.rows.filter(canBeImported).map(({ key }) => key));
    this.ticked = new Set(keepsTicks ? [...this.ticked].filter((key) => able.has(key)) : []);
    this.tableBefore = table;
    this.modalEl.toggleClass('is-long', table.rows.length > FEW);
    this.show(table);
  }

  private async lookFor(job: Job, { people }: PeopleReading): Promise<readonly ImportRow[] | null> {
    this.showBusy(texts.importing.busy.looking);
    // What is being taken back is there no more, though it still may seem so.
    await this.host.steps.undone();
    const work = findNotesOf(this.host, this.notes, people);
    return this.slowly(job, texts.importing.busy.looking, work);
  }

  /**
   * Writes the notes of those who are ticked, all of them or none; back at the table where none. What the
   * vault has by now is looked at first: where it is another for them, that is shown and nothing written.
   */
  private write(table: Table, ontoList: boolean): void {
    const { busy, nobody, stopped, changedMeanwhile } = texts.importing;
    const tickedIn = (rows: readonly ImportRow[]): readonly ImportRow[] =>
      rows.filter(({ key }) => this.ticked.has(key));
    this.begin(nobody, busy.looking, async (job) => {
      const found = await this.lookFor(job, table.reading);
      if (found === null) return;
      const rows = tickedIn(found);
      if (JSON.stringify(rows) !== JSON.stringify(tickedIn(table.rows))) {
        this.showTable({ ...table, rows: found }, true);
        tell(changedMeanwhile);
        return;
      }
      this.isWriting = true;
      const outcome = await this.host.steps.take(nobody, () =>
        planImport(this.host, this.notes, { rows, ontoList }, this.contentEl.win, {
          planned: (count) => this.showBusy(busy.planning, (PLANNING * count) / rows.length),
          written: (count, all) =>
            this.showBusy(busy.writing(count, all), PLANNING + ((1 - PLANNING) * count) / all),
          putBack: (count, all) => this.showPutBack(count, all),
          isStopped: () => job.isStopped,
        }),
      );
      this.isWriting = false;
      if (outcome.ok && outcome.step !== null) this.leave();
      else if (!outcome.ok && outcome.why === 'left' && job.isStopped) tell(stopped);
    });
  }
}
