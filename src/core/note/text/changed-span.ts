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
  while (head > 0 && (splitsPair(before, head) || splitsPair(after, head))) head -= 1;
  const room = most - head;
  let tail = alikeTo(before, after, room);
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
const STRETCHES = [4096, 256, 16, 1];

/** How many signs at the beginning are the same. */
function alikeFrom(one: string, other: string, most: number): number {
  let count = 0;
  for (const stretch of STRETCHES) {
    const at = (text: string): string => text.slice(count, count + stretch);
    while (count + stretch <= most && at(one) === at(other)) count += stretch;
  }
  return count;
}

/** How many signs at the end are the same. */
function alikeTo(one: string, other: string, most: number): number {
  let count = 0;
  for (const stretch of STRETCHES) {
    const at = (text: string): string =>
      text.slice(text.length - count - stretch, text.length - count);
    while (count + stretch <= most && at(one) === at(other)) count += stretch;
  }
  return count;
}

function splitsPair(text: string, at: number): boolean {
  const left = text.charCodeAt(at - 1);
  const right = text.charCodeAt(at);
  if (left === 0x0d && right === 0x0a) return true;
  return left >= 0xd800 && left < 0xdc00 && right >= 0xdc00 && right < 0xe000;
}
