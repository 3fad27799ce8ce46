/**
 * A script as the address of a bookmark: on one line, without its comments, each of which has a line of its
 * own. Throws where the address would say something else than the script.
 */
export function oneLineOf(script: string): string {
  const lines = script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
  const code = lines.join(' ');
  // What stands for a sign in an address would be read as that sign, and a fragment cuts off what follows.
  if (/[%#]|\/\/ /.test(code))
    throw new Error('A bookmarklet has no %, no # and no comment behind code.');
  return `javascript:${code}`;
}
