/**
 * Reads YAML the way the app reads a note's properties, so that the two never disagree. It is the
 * app's own `parseYaml`, handed in as an argument. Gives plain values, with dates as text; throws
 * where the source is broken, where a name stands twice and where it refers to nothing.
 */
export type ReadYaml = (source: string) => unknown;

/** What a reader of YAML stumbled over. */
export interface YamlFault {
  /** The reader's own name for the mistake; empty where it has none. */
  readonly code: string;
  readonly message: string;
  /** The offset at which it was noticed; null where the reader does not tell. */
  readonly at: number | null;
}

/** What was read, or why nothing was. */
export type YamlOutcome =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: YamlFault };

/** Reads YAML, with what is thrown as an answer. */
export function tryYaml(source: string, readYaml: ReadYaml): YamlOutcome {
  try {
    return { ok: true, value: readYaml(source) };
  } catch (error) {
    return { ok: false, fault: faultIn(error) };
  }
}

function faultIn(error: unknown): YamlFault {
  const told: { code?: unknown; message?: unknown; pos?: unknown } =
    typeof error === 'object' && error !== null ? error : {};
  const [at] = Array.isArray(told.pos) ? (told.pos as unknown[]) : [];
  return {
    code: typeof told.code === 'string' ? told.code : '',
    message: typeof told.message === 'string' ? told.message : '',
    at: typeof at === 'number' ? at : null,
  };
}
