/** A text as one line of the log takes it; empty where there is none. */
export function oneLine(text: string | undefined): string {
  return text?.replace(/\s+/g, ' ').trim() ?? '';
}
