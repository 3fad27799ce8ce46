import type { JSX } from 'preact';
import { Icon } from '../../ui/icon';
import type { GroupId, HeadingItem } from './list-items';
import { texts } from '../../vault/texts';

/** The heading of a group, which opens and closes it. */
export function GroupHeading({
  item,
  isStop,
  onToggle,
}: {
  readonly item: HeadingItem;
  readonly isStop: boolean;
  readonly onToggle: (group: GroupId) => void;
}): JSX.Element {
  const { group, count, isOpen } = item;
  return (
    <div role="heading" aria-level={3} class="ii-group-title">
      <button
        type="button"
        class="ii-group-toggle"
        data-stop
        tabIndex={isStop ? 0 : -1}
        aria-expanded={isOpen}
        onClick={() => onToggle(group)}
      >
        <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
        {group === 'more' ? (
          <span class="ii-words">{texts.sidebar.moreOnList(count)}</span>
        ) : (
          <>
            {texts.sidebar.groups[group]}
            <span class="ii-count">{texts.speech.number(count)}</span>
          </>
        )}
      </button>
    </div>
  );
}
