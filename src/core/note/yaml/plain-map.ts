/** Whether a value is one of names with values. */
export function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Gives a map a name of its own, whatever the name is; assigning `__proto__` would not. */
export function define(data: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(data, name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
}
