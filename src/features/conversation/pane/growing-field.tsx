import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A field for several lines that grows with what is typed into it. */
export function GrowingField({
  label,
  value,
  placeholder,
  onType,
  onLeave,
}: {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onType: (typed: string) => void;
  readonly onLeave: () => void;
}): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  // What is typed stays in the field: only what comes in from elsewhere is put there, below.
  const first = useRef(value);
  useLayoutEffect(() => {
    const { current } = field;
    if (current === null || current.value === value) return;
    // What came in from elsewhere stands above what is being typed, and the cursor stays where it was.
    const { selectionEnd, value: before } = current;
    const behind = before.length - selectionEnd;
    current.value = value;
    const at = Math.max(0, value.length - behind);
    if (current.doc.activeElement === current) current.setSelectionRange(at, at);
  }, [value]);
  return (
    <div class="ii-growing" data-typed={`${value}\n`}>
      <textarea
        ref={field}
        rows={1}
        aria-label={label}
        placeholder={placeholder}
        spellcheck
        defaultValue={first.current}
        onInput={(event) => onType(event.currentTarget.value)}
        onBlur={onLeave}
      />
    </div>
  );
}
