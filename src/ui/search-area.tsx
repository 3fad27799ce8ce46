import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from './icon-button';
import { isOfComposing } from './key-press';
import { SearchField } from './search-field';

/** The field that finds something, with choices to narrow it down that a button shows and takes back. */
export function SearchArea({
  field,
  label,
  keys,
  text,
  narrow,
  choices,
  onText,
  onUnchoose,
  onLeave,
}: {
  readonly field: RefObject<HTMLInputElement | null>;
  readonly label: string;
  /** The key that leads to the field. */
  readonly keys: string;
  readonly text: string;
  /** What the button says that shows the choices. */
  readonly narrow: string;
  /** The choices; asked only where they are shown. */
  readonly choices: () => ComponentChildren;
  readonly onText: (text: string) => void;
  /** Takes all choices back, since nobody would see them once they are hidden. */
  readonly onUnchoose: () => void;
  /** Goes on to what was found; absent where no key leads there. */
  readonly onLeave?: () => void;
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="ii-search" role="search">
      <div class="ii-search-line">
        <SearchField
          field={field}
          label={label}
          keys={keys}
          value={text}
          onInput={onText}
          onKeyDown={(event) => {
            if (isOfComposing(event)) return;
            if (event.key === 'ArrowDown' && onLeave !== undefined) onLeave();
            else if (event.key === 'Escape' && text !== '') onText('');
            else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        />
        <IconButton
          icon="list-filter"
          label={narrow}
          isExpanded={isOpen}
          onPress={() => {
            setOpen(!isOpen);
            if (isOpen) onUnchoose();
          }}
        />
      </div>
      {isOpen && <div class="ii-choices">{choices()}</div>}
    </div>
  );
}
