/**
 * The heading of one interview's own section: `Interview 2026-11-25`, or `Interview` as long as
 * no day is agreed. See docs/note-format.md, "Sections".
 */
export function interviewSection(interviewDay: string | null): string {
  return interviewDay === null ? 'Interview' : `Interview ${interviewDay}`;
}
