import { parse, stringify } from 'yaml';

/**
 * Restores: dates stay strings, and broken YAML and duplicate keys are errors of the library that
 * the app brings along too (SOURCES.md).
 */
export function parseYaml(yaml: string): unknown {
  return parse(yaml) as unknown;
}

/** YAML as the app writes it: no folding of long lines. */
export function stringifyYaml(obj: unknown): string {
  return stringify(obj, { lineWidth: 0 });
}
