/**
 * A text in which a template plugin finds nothing to run once it stands in a note, whatever was put
 * together to look like code only after a part of it is gone.
 */
export function withoutTemplateCode(text: string): string {
  if (!text.includes('%')) return text;
  // With a space in its place, what stood around it does not make code anew.
  return text.replace(/<%|%>/g, ' ').replace(/ +/g, ' ').trim();
}
