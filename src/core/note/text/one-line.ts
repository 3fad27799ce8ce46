/** A text as one line, with single spaces; empty where there is none. */
export function oneLine(text: string | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}
