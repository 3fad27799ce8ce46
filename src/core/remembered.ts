/** So many results are remembered, and of as many before them the ones that are asked for again. */
const MOST = 10_000;

/**
 * What a function makes of a text, made once for each: notes have the same headings over and over, and a
 * message is looked through at each key, while all but one of its parts are as they were. The function has
 * to go by the text alone.
 */
export function remembered<Result extends object | string | boolean>(
  make: (text: string) => Result,
): (text: string) => Result {
  let known = new Map<string, Result>();
  let before = known;
  return (text) => {
    let result = known.get(text);
    if (result !== undefined) return result;
    result = before.get(text) ?? make(text);
    if (known.size >= MOST) {
      before = known;
      known = new Map();
    }
    known.set(text, result);
    return result;
  };
}
