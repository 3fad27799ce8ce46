import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../core/contact/contact';
import { isInPlay, type RuleContext } from '../../core/follow-up/rule-context';
import { countWentWell, sayWentWell, type WentWell } from '../../core/follow-up/went-well';
import { Icon } from '../../ui/icon';
import type { MenuPlace } from '../../ui/shown-menu';
import { texts } from '../../vault/texts';
import { Seats } from '../../ui/seats';
import { IconButton } from '../../ui/icon-button';

interface SidebarHeaderProps {
  readonly inPlay: number;
  readonly contacts: readonly { readonly contact: Contact }[];
  readonly context: RuleContext;
  /** Whether rows are being selected; null where there is nothing to select. */
  readonly isSelecting: boolean | null;
  readonly onSelecting: () => void;
  /** Offers the ways of adding people. */
  readonly onAdd: (place: MenuPlace) => void;
  readonly onLookBack: () => void;
}

/** The conversations in play against the limit, what went well, and what can be done at once. */
export function SidebarHeader({
  inPlay,
  contacts,
  context,
  isSelecting,
  onSelecting,
  onAdd,
  onLookBack,
}: SidebarHeaderProps): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const { settings } = context;
  const counted = useRef<WentWell | null>(null);
  const wentWell = useMemo(() => {
    counted.current = countWentWell(contacts, settings, counted.current);
    return sayWentWell(counted.current, texts);
  }, [contacts, settings]);
  const isAnybody = contacts.length > 0;
  return (
    <header class="ii-header">
      <div class="ii-header-line">
        {isAnybody && (
          <button
            type="button"
            class="ii-in-play"
            aria-label={texts.sidebar.inPlay(inPlay, settings.outreachLimit)}
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            <Seats taken={inPlay} limit={settings.outreachLimit} />
            <Icon name={isOpen ? 'chevron-up' : 'chevron-down'} />
          </button>
        )}
        {isSelecting !== null && (
          <IconButton
            icon="list-checks"
            label={texts.sidebar.selectSeveral}
            isPressed={isSelecting}
            onPress={onSelecting}
          />
        )}
        <IconButton icon="plus" label={texts.sidebar.addPeople} opensMenu onPress={onAdd} />
      </div>
      {isAnybody && isOpen && <p class="ii-explained">{explainInPlay(contacts, context)}</p>}
      {wentWell !== '' && (
        <button
          type="button"
          class="ii-went-well"
          aria-label={texts.sidebar.lookBackOn(wentWell)}
          onClick={onLookBack}
        >
          {wentWell}
        </button>
      )}
    </header>
  );
}

/** Who is in play, and what the limit is for. */
function explainInPlay(
  contacts: readonly { readonly contact: Contact }[],
  context: RuleContext,
): string {
  const { outreachLimit, widenAfter } = context.settings;
  const people = contacts.flatMap(({ contact }) => (isInPlay(contact, context) ? [contact] : []));
  return texts.sidebar.explainInPlay(people, outreachLimit, widenAfter);
}
