import { parse } from 'yaml';

/** YAML as the app reads it (test/host/SOURCES.md), without a word about what is merely odd. */
export function readYaml(source: string): unknown {
  return parse(source, { logLevel: 'error' }) as unknown;
}
