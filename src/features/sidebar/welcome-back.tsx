import type { JSX, RefObject } from 'preact';
import { attempt, notChanged } from '../../ui/notices';
import type { Contact } from '../../core/contact/contact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { sayTimeLeft } from '../../core/follow-up/time-left';
import type { Waited } from '../../core/contact-command/list-waited';
import { contactCommandFor } from '../../core/contact-command/plan-contact-command';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { CommandButton } from './command-button';
import { NoteLink } from './note-link';
import type { SidebarActions } from './sidebar-actions';
import { texts } from '../../vault/texts';

/** How many the card shows; the rest is in the list below it. */
const MOST = 5;

interface WaitedProps {
  readonly contactAt: (path: string) => Contact | null;
  readonly context: RuleContext;
  readonly actions: SidebarActions;
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
  const card = useFocusOnNext();
  return (
    <section ref={card} class="ii-card" aria-label={words.title}>
      <h3 class="ii-card-title">{words.title}</h3>
      <p>{words.waited(waited.length)}</p>
      <ul class="ii-waited">
        {waited.slice(0, MOST).map((item) => (
          <WaitedItem
            key={`${item.followUp.path}\n${item.followUp.action}`}
            item={item}
            {...props}
          />
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

/** The card keeps the focus: where what had it is done, the next name takes it, not a button. */
function useFocusOnNext(): RefObject<HTMLElement | null> {
  const card = useRef<HTMLElement>(null);
  const held = card.current?.contains(card.current.doc.activeElement) === true;
  useLayoutEffect(() => {
    const { current } = card;
    if (!held || current === null || current.contains(current.doc.activeElement)) return;
    current.querySelector<HTMLElement>('.ii-name, .ii-close')?.focus();
  });
  return card;
}

/** Something that waited, to be done or let go. */
function WaitedItem({
  item,
  contactAt,
  context,
  actions,
}: WaitedProps & { readonly item: Waited }): JSX.Element {
  const words = texts.sidebar.welcome;
  const { path, name, action } = item.followUp;
  const what = texts.followUps[action].name;
  const contact = contactAt(path);
  const command = contact === null ? null : contactCommandFor(action, contact, context);
  return (
    <li>
      <NoteLink path={path} name={name} actions={actions} />
      <div class="ii-why">
        {words.item(what, sayTimeLeft(item.followUp, contact, context.now, texts))}
      </div>
      <div class="ii-buttons">
        {command !== null && command !== item.letGo.command && (
          <CommandButton
            label={words.doItFor(what, name)}
            onPress={() =>
              attempt(notChanged({ basename: name, path }), () => actions.run(command, path))
            }
          >
            {words.doIt}
          </CommandButton>
        )}
        <CommandButton label={words.letGoOf(what, name)} onPress={() => actions.letGo(item)}>
          {words.letGo}
        </CommandButton>
      </div>
    </li>
  );
}
