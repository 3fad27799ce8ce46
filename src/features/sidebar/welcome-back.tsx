import type { JSX } from 'preact';
import { toDoFor } from '../../core/doing/doings';
import type { Contact } from '../../core/contact/contact';
import { type FollowUp, followUpKey } from '../../core/follow-up/follow-up';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { sayWhat } from '../../core/follow-up/say-what';
import { dayToTell } from '../../core/follow-up/time-left';
import type { Waited } from '../../core/contact-command/list-waited';
import { CommandButton } from '../../ui/command-button';
import { NoteLink } from '../../ui/note-link';
import type { SidebarActions } from './sidebar-actions';
import type { ToDoActions } from '../../ui/to-do-buttons';
import { useKeptFocus } from './use-kept-focus';
import { texts } from '../../vault/texts';

/** How many the card shows; the rest is in the list below it. */
const MOST = 5;

/** What of it stands on the card. */
export function firstWaited(waited: readonly Waited[]): readonly FollowUp[] {
  return waited.slice(0, MOST).map(({ followUp }) => followUp);
}

interface WaitedProps {
  readonly contactAt: (path: string) => Contact | null;
  readonly context: RuleContext;
  readonly actions: SidebarActions;
  readonly onDo: ToDoActions['onDo'];
}

/** After a while away: what waited, each to be done or let go in one step. */
export function WelcomeBack({
  waited,
  onDismiss,
  ...props
}: WaitedProps & {
  readonly waited: readonly Waited[];
  readonly onDismiss: () => void;
}): JSX.Element {
  const words = texts.sidebar.welcome;
  const more = waited.length - MOST;
  const card = useKeptFocus('.ii-name', '.ii-close');
  return (
    <section ref={card} class="ii-card" aria-label={words.title}>
      <div role="heading" aria-level={3} class="ii-card-title">
        {words.title}
      </div>
      <p>{words.waited(waited.length)}</p>
      <ul class="ii-waited">
        {waited.slice(0, MOST).map((item) => (
          <WaitedItem key={followUpKey(item.followUp)} item={item} {...props} />
        ))}
      </ul>
      {more > 0 && <p>{words.more(more)}</p>}
      <div class="ii-buttons">
        <button type="button" class="ii-command ii-close" onClick={onDismiss}>
          {words.close}
        </button>
      </div>
    </section>
  );
}

/** Something that waited, to be done or let go. Since when is said, not how late it is. */
function WaitedItem({
  item,
  contactAt,
  context,
  actions,
  onDo,
}: WaitedProps & { readonly item: Waited }): JSX.Element {
  const words = texts.sidebar.welcome;
  const { followUp, letGo } = item;
  const { path, name } = followUp;
  const what = sayWhat(followUp, texts);
  const contact = contactAt(path);
  // What waited stands by itself here: a preparation is no part of the interview's line.
  const [first] = contact === null ? [] : toDoFor(followUp, null, contact, context).doings;
  const isLetGo = first?.place.at === 'command' && first.place.command === letGo.command;
  return (
    <li>
      <NoteLink path={path} name={name} actions={actions} />
      <div class="ii-why">{words.item(what, dayToTell(followUp), context.today)}</div>
      <div class="ii-buttons">
        {first !== undefined && !isLetGo && (
          <CommandButton
            label={texts.sidebar.card.forName(first.words, name)}
            onPress={() => onDo(first)}
          >
            {first.words}
          </CommandButton>
        )}
        <CommandButton
          isQuiet={!isLetGo}
          label={words.letGoOf(what, name)}
          onPress={() => actions.letGo(item)}
        >
          {words.letGo}
        </CommandButton>
      </div>
    </li>
  );
}
