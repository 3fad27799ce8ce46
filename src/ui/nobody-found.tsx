import type { JSX, RefObject } from 'preact';
import { texts } from '../vault/texts';

/** What stands in place of a list where the search finds nobody. */
export function NobodyFound({
  onShowEveryone,
  field,
}: {
  readonly onShowEveryone: () => void;
  /** The field of the search. */
  readonly field: RefObject<HTMLInputElement | null>;
}): JSX.Element {
  const showEveryone = (event: MouseEvent): void => {
    onShowEveryone();
    // Pressed by keyboard. At a touch the field would bring up the keyboard of a phone.
    if (event.detail === 0) field.current?.focus();
  };
  return (
    <div class="ii-empty">
      <p class="ii-empty-title">{texts.search.nobodyFound}</p>
      <button type="button" class="ii-command" onClick={showEveryone}>
        {texts.search.showEveryone}
      </button>
    </div>
  );
}
