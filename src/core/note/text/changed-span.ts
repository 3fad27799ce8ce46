/** The one stretch of a text to replace so that it becomes another text. */
export interface ChangedSpan {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * The smallest single replacement that turns `before` into `after`, for an editor's transaction.
 * It never begins or ends inside a surrogate pair or between the halves of `\r\n`.
 * Equal texts give an empty span at their end.
 */
export function changedSpan(before: string, after: string): ChangedSpan {
  const most = Math.min(before.length, after.length);
  let head = alikeFrom(before, after, most);
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
  while (head > 0 && (splitsPair(before, head) || splitsPair(after, head))) head -= 1;
  const room = most - head;
  let tail = alikeTo(before, after, room);
  while (
    tail < room &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  while (
    tail > 0 &&
    (splitsPair(before, before.length - tail) || splitsPair(after, after.length - tail))
  ) {
    tail -= 1;
  }
  return {
    from: head,
    to: before.length - tail,
    insert: after.slice(head, after.length - tail),
  };
}

/**
 * A text as it is now, without a change made before: `made` became of `before`, and `now` of `made`.
 * What came since stays; null where it touches what the change put in, or cannot be told from it.
 */
export function withoutChange(before: string, made: string, now: string): string | null {
  const change = changedSpan(before, made);
  const since = changedSpan(made, now);
  const end = change.from + change.insert.length;
  const isBehind = since.from >= end;
  if (!isBehind && since.to > change.from) return null;
  const shift = isBehind ? 0 : since.insert.length - (since.to - since.from);
  const from = change.from + shift;
  const gone = before.slice(change.from, change.to);
  return now.slice(0, from) + gone + now.slice(from + change.insert.length);
}

/** So many signs are compared at once as long as they are the same, which is faster than one by one. */
const STRETCH = 4096;

/** How many signs at the beginning are the same, rounded down to whole stretches. */
function alikeFrom(one: string, other: string, most: number): number {
  let at = 0;
  while (at + STRETCH <= most && one.slice(at, at + STRETCH) === other.slice(at, at + STRETCH)) {
    at += STRETCH;
  }
  return at;
}

/** As {@link alikeFrom}, at the end. */
function alikeTo(one: string, other: string, most: number): number {
  let count = 0;
  const stretchOf = (text: string): string =>
    text.slice(text.length - count - STRETCH, text.length - count);
  while (count + STRETCH <= most && stretchOf(one) === stretchOf(other)) count += STRETCH;
  return count;
}

function splitsPair(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  if (left === 0x0d && right === 0x0a) return true;
  return left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000;
}
