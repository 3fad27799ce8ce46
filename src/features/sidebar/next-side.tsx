import type { JSX } from 'preact';
import type { Contact } from '../../core/contact/contact';
import { shownText } from '../../core/contact/shown-text';
import type { FollowUp } from '../../core/follow-up/follow-up';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { sayAction, sayWhat } from '../../core/follow-up/say-what';
import { dayToTell, sayTimeLeft } from '../../core/follow-up/time-left';
import { Icon } from '../../ui/icon';
import { NoteLink } from '../../ui/note-link';
import { texts } from '../../vault/texts';
import { Said } from '../../ui/said';
import type { CardContent } from './use-card';
import type { SidebarActions } from './sidebar-actions';

/** The most pressing follow-up: whom, what and why. */
export function NextSide({
  followUp,
  card,
  contact,
  context,
  actions,
}: {
  readonly followUp: FollowUp;
  readonly card: CardContent;
  readonly contact: Contact;
  readonly context: RuleContext;
  readonly actions: SidebarActions;
}): JSX.Element {
  const { path, name, bucket, why } = followUp;
  const { now } = context;
  const left = sayTimeLeft(followUp, contact, now, texts);
  const words = texts.sidebar.card;
  const work = sayWork(contact);
  // The reason says what was promised.
  const isPromise = followUp.promise !== null;
  const task = isPromise ? sayAction(followUp, texts) : sayTask(followUp, card);
  return (
    <div class={`ii-side ii-${bucket}`}>
      <div class="ii-who">
        <NoteLink path={path} name={name} actions={actions} />
        <span class={left === '' ? 'ii-left is-empty' : 'ii-left'}>
          {bucket === 'overdue' && left !== '' && <Icon name="clock-alert" />}
          <Said shown={left} spoken={sayTimeLeft(followUp, contact, now, texts, 'spoken')} />
        </span>
      </div>
      {work !== '' && <div class="ii-work">{work}</div>}
      <p class="ii-why">
        <span class="ii-action">{words.task(task)}</span> {why}
      </p>
    </div>
  );
}

/** What is to be done, in a word or two; of an interview also whether it is to be prepared. */
export function sayTask(followUp: FollowUp, { preparationOf }: CardContent): string {
  return preparationOf(followUp) === null
    ? sayWhat(followUp, texts)
    : texts.followUps.interview.unprepared;
}

/** What somebody does and where; empty where the note tells neither. */
export function sayWork(contact: Contact): string {
  const [role = null, company = null] = [shownText(contact, 'role'), shownText(contact, 'company')];
  return texts.sidebar.row.work(role, company);
}

/** What stands there where nothing presses: when something comes next. */
export function CaughtUp({
  followUps,
  context,
  onAdd,
}: {
  readonly followUps: readonly FollowUp[];
  readonly context: RuleContext;
  readonly onAdd: () => void;
}): JSX.Element {
  const words = texts.sidebar.empty;
  const next = followUps.find(({ bucket }) => bucket === 'upcoming');
  return (
    <>
      <div class="ii-side">
        <p class="ii-card-title">{next === undefined ? words.caughtUp : words.nothingNow}</p>
        <p class="ii-why">
          {next === undefined
            ? words.nothingAhead
            : words.next(
                ...([next.name, sayWhat(next, texts)] as const),
                ...([dayToTell(next), context.today] as const),
              )}
        </p>
      </div>
      <div class="ii-buttons">
        <button type="button" class="ii-command" onClick={onAdd}>
          {words.addContact}
        </button>
      </div>
    </>
  );
}
