import { decodeText } from './decode-text';
import type { ColumnChoice, ImportEncoding, ImportReading, RefusedReason } from './import-reading';
import { readTable } from './read-table';

/** A file that people are to be read from. */
export interface ImportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the user said about a file. */
export interface ImportChoices {
  readonly encoding?: ImportEncoding;
  /** What the columns tell of a table that nobody knows. */
  readonly columns?: ColumnChoice;
}

/** More bytes than that are no list of people. */
const MOST_BYTES = 1 << 26;

/** What part of the work decoding is. */
const DECODING = 0.2;

/**
 * Reads people from a file: LinkedIn's connections or its whole archive, contacts of Google or
 * Outlook, vCards, or any table. Yields how much of it is done, 0 to 1, often enough that a page
 * stays alive meanwhile, and gives what was found. Total, whatever the bytes are.
 */
export function* readImport(
  { bytes }: ImportFile,
  choices: ImportChoices = {},
): Generator<number, ImportReading, void> {
  if (bytes.length === 0) return refused('empty');
  if (bytes.length > MOST_BYTES) return refused('too-large');
  return yield* readText(bytes, choices);
}

function* readText(
  bytes: Uint8Array,
  { encoding: chosen, columns }: ImportChoices,
): Generator<number, ImportReading, void> {
  const decoded = yield* scaled(decodeText(bytes, chosen), 0, DECODING);
  const { text, encoding, isEncodingSure } = decoded;
  if (text.trim() === '') return refused('empty');
  const reading = yield* scaled(readTable(text, columns), DECODING, 1);
  return reading.kind === 'refused' ? reading : { ...reading, encoding, isEncodingSure };
}

/** A part of the work, as what it is of the whole. */
function* scaled<Result>(
  work: Generator<number, Result, void>,
  from: number,
  to: number,
): Generator<number, Result, void> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

function refused(reason: RefusedReason): ImportReading {
  return { kind: 'refused', reason };
}
