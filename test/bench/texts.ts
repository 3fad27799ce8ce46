/**
 * How long one change to a note takes and how that grows with the note: `npm run bench:texts`. Each text stands beside one an eighth as long, and the ratio of both says how the
 * time grows: about eight where it grows with the text. Nothing here passes or fails.
 */
import { readPeople } from '../../src/core/contact/line/read-people';
import { noteFormat } from '../builders/yaml';
import { median, range, RUNS } from './figures';

const ROUNDS = 11;
const SIGNS = 400_000;

/** Of what takes some hundred times as long for each sign. */
const FEW_SIGNS = 40_000;

const change = { properties: [{ name: 'status', value: 'contacted' }], log: '2026-11-22 Asked' };

function changed(text: string): void {
  noteFormat.change(text, change, ['status']);
}

function listed(text: string): void {
  readPeople(
    text.split('\n').map((line) => ({ text: line })),
    new Set(),
  );
}

const frontMatter = '---\nstatus: identified\n---\n';
const prose = 'They told me how the team works and what they look for.\n\n';

type Make = (length: number) => string;

/** Each with how it is made of a piece, over and over, what is done to it, and how long it is. */
const texts: readonly (readonly [string, Make, (text: string) => void, signs?: number])[] = [
  ['prose', (length) => frontMatter + prose.repeat(length / prose.length), changed],
  [
    'a long list on one line',
    (length) => `---\ntags: [${'Zürich, '.repeat(length / 8)}a]\n---\n`,
    changed,
  ],
  [
    'a log',
    (length) => `${frontMatter}## Log\n${'- 2026-01-01 Asked\n'.repeat(length / 20)}`,
    changed,
  ],
  ['backticks', (length) => `${frontMatter}## Log\n- a\n${'`'.repeat(length)}%%\n`, changed],
  ['opened comments', (length) => `${frontMatter}${'a <!-- \n'.repeat(length / 8)}`, changed],
  [
    `people, of ${FEW_SIGNS / 1000} thousand`,
    (length) => '- Ana Reyes, nurse, Northwind (she/her) 📅 2026-11-30\n'.repeat(length / 50),
    listed,
    FEW_SIGNS,
  ],
];

/** The medians of both in milliseconds; they take turns, so that both share the noise. */
function timed(much: () => void, little: () => void): readonly [number, number] {
  const times = [much, little].map((run) => ({ run, took: [] as number[] }));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { run, took } of times) {
      const from = performance.now();
      run();
      took.push(performance.now() - from);
    }
  }
  const [large = NaN, small = NaN] = times.map(({ took }) => median(took));
  return [large, small];
}

console.log(
  `One change to a note of ${SIGNS / 1000} thousand signs, and to one an eighth as long; ${RUNS} runs, each the median of ${ROUNDS}:`,
);
for (const [name, textOf, read, signs = SIGNS] of texts) {
  const [large, small] = [textOf(signs), textOf(signs / 8)];
  const runs = Array.from({ length: RUNS }, () =>
    timed(
      () => read(large),
      () => read(small),
    ),
  );
  const ms = (place: 0 | 1): string =>
    range(
      runs.map((run) => run[place]),
      (figure) => figure.toFixed(2),
    );
  const growth = range(
    runs.map(([much, little]) => much / little),
    (ratio) => ratio.toPrecision(2),
  );
  console.log(`  ${name}: ${ms(0)} ms, ${ms(1)} ms (${growth}x)`);
}
