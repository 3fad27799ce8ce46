import { isPeopleLabel } from './read-label';

/** An inline field, and what it is called. */
const field = /^([*_~]{0,3})([\p{L}\p{N}][\p{L}\p{N} _/-]{0,60})[*_~]{0,3}::/u;

/** How a line begins that is a construct of Markdown, of Obsidian or of a plugin, and no person. */
const constructs: readonly RegExp[] = [
  /^#{1,6}(?:[ \t]|$)/, // a heading
  /^\^[\w-]{1,100}[ \t]*$/, // a block id
  /^\[\^[^\]]{1,100}\]:/, // a footnote
  /^\[[^\]^]{1,100}\]:[ \t]/, // a link's definition
  /^\[![\w-]{1,40}(?:\|[^\]]{0,100})?\][+-]?/, // the head of a callout
  /^(?:`{3}|~{3})/, // code
  /^\$\$/, // math
  /^<%/, // Templater
  /^`?(?:=|\$=)[ \t]?[\w(]/, // an inline query
  /^(?:TABLE|LIST|TASK|CALENDAR)(?:[ \t](?:WITHOUT|FROM|WHERE|SORT)\b|$)/, // a query
  /^(?:not done|done|due (?:before|after|on)|sort by|group by|hide|show|limit|path includes)\b/, // a query of Tasks
  /^(?:FROM|WHERE|SORT|GROUP BY|FLATTEN|LIMIT)[ \t]/, // a query's further line
];

/** Whether the words of a line, without bullet and tick box, are such a construct. */
export function isNoPerson(words: string): boolean {
  const text = words.trim();
  if (field.test(text) && peopleFieldEnd(text) < 0) return true;
  if (constructs.some((construct) => construct.test(text))) return true;
  const rule = text.replace(/\s/g, '');
  return rule.length >= 3 && ['-', '*', '_', '='].some((sign) => rule === sign.repeat(rule.length));
}

/** Where the key of a field ends that is of people, such as `attendees::`; -1 where none begins. */
export function peopleFieldEnd(words: string): number {
  const [whole = '', , key = ''] = field.exec(words) ?? [];
  return isPeopleLabel(key.trim()) ? whole.length : -1;
}
