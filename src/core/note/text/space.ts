/** Whether a sign is a space or a tab; false where there is none. */
export function isSpace(sign: string | undefined): boolean {
  return sign === ' ' || sign === '\t';
}
