/** What a command prints: lines for a person, or JSON for a program. */
export type PrintFormat = 'json' | 'text';

/** What cannot be understood of a call. */
export type FlagProblem =
  | { readonly code: 'unknown-flag'; readonly names: readonly string[] }
  | { readonly code: 'unknown-format'; readonly format: string };

/** A call of a command: in which format it is answered, and what it says. */
export interface ReadFlags<Flag extends string> {
  readonly format: PrintFormat;
  /** What each flag says, trimmed; empty where it was not given. */
  readonly values: Readonly<Record<Flag, string>>;
  /** Null where the call can be understood. */
  readonly problem: FlagProblem | null;
}

/** Flags that the app reads itself, for every command: which vault, and whether to copy what is printed. */
const ofTheApp: ReadonlySet<string> = new Set(['vault', 'copy', '--copy']);

/**
 * Reads a call. A flag without a value arrives as `'true'`, and says nothing: none of ours is a switch.
 *
 * @param call what the app hands over; whatever of it is no text says nothing.
 * @param flags those of the command besides `format`.
 */
export function readFlags<Flag extends string>(
  call: unknown,
  flags: readonly Flag[],
): ReadFlags<Flag> {
  const given = new Map<string, unknown>(isGiven(call) ? Object.entries(call) : []);
  const said = (name: string): string => {
    const value = given.get(name);
    return typeof value !== 'string' || value === 'true' ? '' : value.trim();
  };
  const known = new Set<string>([...flags, 'format']);
  const unknown = [...given.keys()].filter((name) => !known.has(name) && !ofTheApp.has(name));
  const format = said('format') || 'text';
  const isFormat = format === 'json' || format === 'text';
  const values = Object.fromEntries(flags.map((flag) => [flag, said(flag)]));
  return {
    format: isFormat ? format : 'text',
    values: values as Record<Flag, string>,
    problem: isFormat ? problemOf(unknown) : { code: 'unknown-format', format },
  };
}

function isGiven(call: unknown): call is object {
  return typeof call === 'object' && call !== null;
}

function problemOf(unknown: readonly string[]): FlagProblem | null {
  return unknown.length === 0 ? null : { code: 'unknown-flag', names: unknown };
}
