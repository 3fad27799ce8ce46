/** A host of at least two parts, with what may follow it; nobody's name and password before it. */
const address = /^(https?:\/\/)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(:\d{1,5})?([/?#].*)?$/iu;

/** What has no place in an address: spaces, control and invisible characters, quotes, brackets. */
const foreign = /[\s\p{C}\p{Default_Ignorable_Code_Point}\u2800"'`<>\\]/u;

/**
 * The address that a note's text may be opened as: `http` or `https` and nothing else, `https`
 * where the text begins with its host, as in `linkedin.com/in/ada`. Null for any other text, which
 * is only to be shown.
 *
 * @example safeLink('linkedin.com/in/ada') // 'https://linkedin.com/in/ada'
 * @example safeLink('javascript:alert(1)') // null
 */
export function safeLink(text: string | undefined): string | null {
  const typed = text?.trim() ?? '';
  const parts = foreign.test(typed) ? null : address.exec(typed);
  if (parts === null) return null;
  const [, protocol, host = '', port = '', rest = ''] = parts;
  // Without a protocol, what stands before a colon may be one: `file.x:80` is not for us to guess.
  if (protocol === undefined && port !== '') return null;
  return `${protocol?.toLowerCase() ?? 'https://'}${host}${port}${rest}`;
}
