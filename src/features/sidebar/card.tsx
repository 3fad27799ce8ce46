import type { JSX } from 'preact';
import { followUpKey } from '../../core/follow-up/follow-up';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { IconButton } from '../../ui/icon-button';
import type { Overview } from '../../vault/follow-up-feed';
import { texts } from '../../vault/texts';
import { CardButtons } from './card-buttons';
import { deedsOf } from './card-deeds';
import { CaughtUp, NextSide } from './next-side';
import { PersonSide } from './person-side';
import type { SidebarActions } from './sidebar-actions';
import { sidebarKeys } from './sidebar-keys';
import type { ToDoActions } from '../../ui/to-do-buttons';
import type { CardContent, CardSide } from './use-card';
import { useCardKeys } from './use-card-keys';
import { useKeptFocus } from './use-kept-focus';

interface CardProps extends ToDoActions {
  readonly card: CardContent;
  readonly overview: Overview;
  readonly context: RuleContext;
  readonly actions: SidebarActions;
  readonly onSide: (side: CardSide) => void;
}

/** The card above the list, of a height that stays: what comes next, or the person whose note is open. */
export function Card(props: CardProps): JSX.Element {
  const { card, overview, context, actions, onDo } = props;
  const { side, person, next } = card;
  const isPerson = side === 'person' && person !== null;
  const contact = isPerson ? person.contact : next === null ? null : overview.contactAt(next.path);
  const followUp = isPerson ? (person.followUps[0] ?? null) : next;
  const deeds = deedsOf(props, contact, followUp);
  const key = ['card', side, contact?.path, followUp && followUpKey(followUp)].join('\n');
  const section = useKeptFocus('.ii-card-content .ii-name', '.ii-buttons button');
  const words = texts.sidebar.card;
  return (
    <section
      ref={section}
      class="ii-card ii-fixed"
      aria-label={contact === null ? words.next : words.labels[side](contact.name)}
      data-key={key}
      onKeyDown={useCardKeys(deeds, actions)}
    >
      <div class="ii-card-head">
        <Sides {...props} />
        {contact !== null && (
          <IconButton
            icon="ellipsis-vertical"
            label={texts.sidebar.row.more(contact.name)}
            menuKey={sidebarKeys.menu}
            onPress={deeds.onMore}
          />
        )}
      </div>
      <div key={key} class="ii-card-content">
        {contact === null ? (
          <CaughtUp followUps={overview.followUps} context={context} onAdd={actions.addContact} />
        ) : (
          <>
            {isPerson ? (
              <PersonSide {...{ person, card, overview, context, actions, onDo }} />
            ) : (
              followUp !== null && <NextSide {...{ followUp, card, contact, context, actions }} />
            )}
            <CardButtons contact={contact} deeds={deeds} />
          </>
        )}
      </div>
    </section>
  );
}

/** The two sides, each one press away; where no note of a contact is open, there is but one. */
function Sides({ card: { side, person }, onSide }: CardProps): JSX.Element {
  const words = texts.sidebar.card;
  if (person === null) {
    return (
      <div role="heading" aria-level={3} class="ii-card-sides">
        {words.next}
      </div>
    );
  }
  const button = (shows: CardSide, text: string): JSX.Element => (
    <button type="button" aria-pressed={side === shows} onClick={() => onSide(shows)}>
      <span class="ii-words">{text}</span>
    </button>
  );
  return (
    <div class="ii-card-sides" role="group" aria-label={words.sides}>
      {button('next', words.next)}
      {button('person', words.person)}
    </div>
  );
}
