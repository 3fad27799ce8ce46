/** The version of the app that the stand-in imitates. */
export const apiVersion = '1.13.0';

/** Restores: a real comparison, where the mocks say yes to everything. */
export function requireApiVersion(version: string): boolean {
  const wanted = version.split('.').map(Number);
  const have = apiVersion.split('.').map(Number);
  for (let index = 0; index < 3; index += 1) {
    const difference = (have[index] ?? 0) - (wanted[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
