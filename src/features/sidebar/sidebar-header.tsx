import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Contact } from '../../core/contact/contact';
import { isInPlay, type RuleContext } from '../../core/follow-up/rule-context';
import { sayCount, sayList } from '../../core/time/speech';
import { Icon } from '../../ui/icon';
import { texts } from '../../vault/texts';

/** The conversations in play against the limit, what went well, and what can be done at once. */
export function SidebarHeader({
  inPlay,
  contacts,
  context,
  wentWell,
  onNext,
  isSelecting,
  onSelecting,
}: {
  readonly inPlay: number;
  readonly contacts: readonly { readonly contact: Contact }[];
  readonly context: RuleContext;
  /** What went well; empty where there is nothing to tell. */
  readonly wentWell: string;
  /** Goes to the most pressing follow-up; null where nothing presses. */
  readonly onNext: (() => void) | null;
  /** Whether rows are being selected; null where there is nothing to select. */
  readonly isSelecting: boolean | null;
  readonly onSelecting: () => void;
}): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const limit = context.settings.outreachLimit;
  return (
    <header class="ii-header">
      <div class="ii-header-line">
        <button
          type="button"
          class="ii-in-play"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="ii-words">{`${inPlay} of ${sayCount(limit, 'conversation')} in play`}</span>
          <Icon name={isOpen ? 'chevron-up' : 'info'} />
        </button>
        {onNext !== null && (
          <button
            type="button"
            class="clickable-icon"
            aria-label="Do next follow-up"
            onClick={onNext}
          >
            <Icon name="play" />
          </button>
        )}
        {isSelecting !== null && (
          <button
            type="button"
            class="clickable-icon"
            aria-label="Select several people"
            aria-pressed={isSelecting}
            onClick={onSelecting}
          >
            <Icon name="list-checks" />
          </button>
        )}
      </div>
      {isOpen && <p class="ii-explained">{explainInPlay(contacts, context)}</p>}
      {wentWell !== '' && <p class="ii-went-well">{wentWell}</p>}
    </header>
  );
}

/** Who is in play, and what the limit is for. */
function explainInPlay(
  contacts: readonly { readonly contact: Contact }[],
  context: RuleContext,
): string {
  const { outreachLimit, widenAfter } = context.settings;
  const who = contacts
    .filter(({ contact }) => isInPlay(contact, context))
    .map(({ contact: { name, status } }) =>
      status === null ? name : `${name} (${texts.statuses[status].toLowerCase()})`,
    );
  const now = who.length === 0 ? 'Nobody is in play yet.' : `In play: ${sayList(who, 8)}.`;
  const silent =
    widenAfter === 0 ? '' : ` after ${sayCount(widenAfter, 'business day')} without an answer,`;
  return `${now} These are the people you asked, who answered, or with whom you have a time. You keep to ${outreachLimit} at once so that each gets your attention; a place is free again${silent} after a reminder, and once you have talked. You can change the number in the settings.`;
}
