import type { JSX, RefObject } from 'preact';

/** What stands in place of a list where the search leaves nothing of it. */
export function NothingFound({
  title,
  showAll,
  onShowAll,
  field,
}: {
  readonly title: string;
  /** What the button says that takes the search back. */
  readonly showAll: string;
  readonly onShowAll: () => void;
  /** The field of the search. */
  readonly field: RefObject<HTMLInputElement | null>;
}): JSX.Element {
  const press = (event: MouseEvent): void => {
    onShowAll();
    // Pressed by keyboard. At a touch the field would bring up the keyboard of a phone.
    if (event.detail === 0) field.current?.focus();
  };
  return (
    <div class="ii-empty">
      <p class="ii-empty-title">{title}</p>
      <button type="button" class="ii-command" onClick={press}>
        {showAll}
      </button>
    </div>
  );
}
