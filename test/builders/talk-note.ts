/** A note of somebody talked with: properties, and what stands under questions by their words. */
export function talkedWith(
  properties: Readonly<Record<string, string | number>>,
  answers: Readonly<Record<string, string>> = {},
): string {
  const all = { status: 'in-touch', thanked: '2026-03-08', reflected: '2026-03-08', ...properties };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const day = String(properties['interview'] ?? '').slice(0, 10);
  const written = Object.entries(answers).map(
    ([question, said]) => `#### ${question}\n\n${said}\n`,
  );
  const section =
    written.length === 0 ? '' : `\n## Interview ${day}\n\n### Questions\n\n${written.join('\n')}`;
  return `---\n${lines.join('\n')}\n---\n${section}`;
}
