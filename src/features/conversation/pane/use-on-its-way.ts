import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * What is shown of a value of the note while newer ones are on their way into it: the last of them, so
 * that none from before comes back for a moment. With it what to call where one is sent, which gives what
 * to call once it is known whether the note has it.
 */
export function useOnItsWay<Value>(
  inNote: Value,
): readonly [Value, (sent: Value) => (isWritten: boolean) => void] {
  const [sent, setSent] = useState<readonly Value[]>([]);
  const latest = useRef(inNote);
  latest.current = inNote;
  // The note may skip some of them; what it never was sent comes from elsewhere, and counts.
  useLayoutEffect(() => {
    setSent((all) => (all.length === 0 ? all : all.slice(all.indexOf(inNote) + 1 || all.length)));
  }, [inNote]);
  const send = (value: Value): ((isWritten: boolean) => void) => {
    setSent((all) => [...all, value]);
    return (isWritten) => {
      if (isWritten && latest.current !== value) return;
      setSent((all) => all.slice(all.lastIndexOf(value) + 1));
    };
  };
  return [sent.length === 0 ? inNote : (sent.at(-1) as Value), send];
}
