/**
 * How fast contacts are indexed and listed: `npm run bench:index`. Each figure stands beside a bare scan
 * of the same metadata in the same run, which reads the cached `status` of every note, so that the
 * ratio means something on any machine. It is told as a range over several runs: the bare scan grows
 * with what it misses in the processor's cache, so the ratios of the largest vault drift from machine
 * to machine. Nothing here passes or fails.
 */
import { cpus } from 'node:os';
import { listFollowUps } from '../../src/core/follow-up/list-follow-ups';
import { type Snapshot, snapshotAt } from '../../src/core/follow-up/incremental/snapshot';
import { defaultSettings } from '../../src/core/settings';
import type { DateTime } from '../../src/core/time/civil';
import { CandidateTable } from '../../src/vault/candidate-table';
import { median, range, RUNS } from './figures';
import { benchVault, type BenchVault } from './vault';
import { en } from '../../src/core/texts/en';

const NOW = '2026-11-22T10:00' as DateTime;
const ROUNDS = 21;

/** The median time of each task in milliseconds; the tasks take turns, so that all share the noise. */
function medians<Name extends string>(
  tasks: Readonly<Record<Name, () => void>>,
): Record<Name, number> {
  const names = Object.keys(tasks) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const start = performance.now();
      tasks[name]();
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

let sink = 0;

function bareScan({ files, metadata }: BenchVault): void {
  for (const { path } of files) {
    if (metadata.get(path)?.frontmatter?.['status'] !== undefined) sink += 1;
  }
}

/** Bytes of heap that what `make` gives holds on to; null without a way to collect garbage. */
function heapOf(make: () => unknown): number | null {
  const collect = globalThis.gc;
  if (collect === undefined) return null;
  collect();
  const before = process.memoryUsage().heapUsed;
  const made = make();
  collect();
  const held = process.memoryUsage().heapUsed - before;
  sink += made === null ? 1 : 0;
  return held;
}

/** Bytes for each of `count`; of a few hundred the heap's own noise would say nothing. */
function bytesEach(held: readonly (number | null)[], count: number): string {
  const bytes = held.filter((each) => each !== null);
  if (bytes.length === 0) return 'run with --expose-gc';
  return count < 1000 ? 'too few' : range(bytes, (each) => String(Math.round(each / count)));
}

/** The plugin's own table of candidates over the whole vault. */
function indexed({ files, metadata }: BenchVault): CandidateTable {
  const table = new CandidateTable(defaultSettings);
  table.addAll(
    files,
    ({ path }) => metadata.get(path) ?? null,
    () => false,
  );
  return table;
}

/** All that is told of the contacts and remembered for the next time. */
function takenFrom(index: CandidateTable, before: Snapshot | null): Snapshot {
  const snapshot = snapshotAt(index.contacts(), defaultSettings, NOW, en, before);
  sink += snapshot.problems.length + snapshot.nextChange.length;
  return snapshot;
}

type Task = 'index' | 'edit' | 'list' | 'relist';

/** What one run gives: milliseconds, bytes held, and how many there were. */
interface Measured {
  readonly time: Readonly<Record<'scan' | Task, number>>;
  readonly kept: number | null;
  readonly remembered: number | null;
  readonly contacts: number;
  readonly items: number;
}

function measured(notes: number, every: number): Measured {
  const vault = benchVault(notes, every);
  const kept = heapOf(() => indexed(vault));
  const remembered = heapOf(() => {
    const table = indexed(vault);
    return [table, takenFrom(table, null)];
  });
  const index = indexed(vault);
  const contacts = index.contacts().map(({ contact }) => contact);
  const [edited] = vault.files;
  const EDITS = 1000;
  let items = 0;
  let snapshot = takenFrom(index, null);
  let changed = 0;
  const time = medians({
    scan: () => {
      bareScan(vault);
    },
    index: () => {
      sink += indexed(vault).contactAt('') === null ? 0 : 1;
    },
    edit: () => {
      for (let edit = 0; edit < EDITS; edit += 1)
        if (edited !== undefined) {
          index.take(edited, vault.metadata.get(edited.path) ?? null);
        }
    },
    list: () => {
      items = listFollowUps(contacts, defaultSettings, NOW, en).followUps.length;
    },
    relist: () => {
      changed = (changed + 7 * every) % notes;
      const file = vault.files[changed];
      if (file !== undefined) index.take(file, vault.metadata.get(file.path) ?? null);
      snapshot = takenFrom(index, snapshot);
    },
  });
  const counts = { contacts: contacts.length, items };
  return { time: { ...time, edit: time.edit / EDITS }, kept, remembered, ...counts };
}

/** What is told of a vault, line by line: what, and its figures over some runs. */
function linesOf(runs: readonly Measured[]): readonly (readonly [what: string, figures: string])[] {
  const ms = (figure: number): string => figure.toFixed(figure < 1 ? 4 : 1);
  const cell = (task: Task): string => {
    const times = range(
      runs.map(({ time }) => time[task]),
      ms,
    );
    const ratios = runs.map(({ time }) => time[task] / time.scan);
    return `${times} ms (${range(ratios, (ratio) => ratio.toPrecision(2))}x)`;
  };
  const scans = runs.map(({ time }) => time.scan);
  const { contacts = 0, items = 0 } = runs[0] ?? {};
  const bytes = (held: readonly (number | null)[]): string => bytesEach(held, contacts);
  return [
    ['bare scan', `${range(scans, (figure) => figure.toFixed(2))} ms`],
    ['cold index', cell('index')],
    ['one edited note', cell('edit')],
    [`full list of ${items}`, cell('list')],
    ['one changed note, list', cell('relist')],
    ['bytes a contact', bytes(runs.map(({ kept }) => kept))],
    ['with its list', bytes(runs.map(({ remembered }) => remembered))],
  ];
}

console.log(
  `Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}; ${RUNS} runs, each the median of ${ROUNDS}.`,
);
measured(10_000, 5); // Warms up, so that the first vault is not the slowest.
for (const every of [10, 5]) {
  for (const notes of [1000, 10_000, 50_000]) {
    const runs = Array.from({ length: RUNS }, () => measured(notes, every));
    console.log(`${notes} notes, ${runs[0]?.contacts ?? 0} of them contacts`);
    for (const [what, figures] of linesOf(runs)) console.log(`  ${what.padEnd(24)}${figures}`);
  }
}
if (sink < 0) console.log(sink);
