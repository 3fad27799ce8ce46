import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Contact, type Problem, promisesOf } from '../../core/contact/contact';
import { messageOf } from '../../core/contact/problem';
import { referralsOf } from '../../core/contact/referrals';
import { sayTheirClock } from '../../core/contact/their-clock';
import { type FollowUp, followUpKey } from '../../core/follow-up/follow-up';
import { toDoFor } from '../../core/doing/doings';
import { isAwaited } from '../../core/follow-up/groups';
import type { RuleContext } from '../../core/follow-up/rule-context';
import { isHeld } from '../../core/follow-up/rules';
import { shownPromise } from '../../core/follow-up/rules/promise';
import { sayTimeLeft } from '../../core/follow-up/time-left';
import { promiseId } from '../../core/promise/promise';
import { CommandButton } from '../../ui/command-button';
import { NoteLink } from '../../ui/note-link';
import { withCode } from '../../ui/with-code';
import type { Overview } from '../../vault/follow-up-feed';
import { texts } from '../../vault/texts';
import { sayTask, sayWork } from './next-side';
import { Said } from '../../ui/said';
import type { SidebarActions } from './sidebar-actions';
import { StepsLine } from './steps-line';
import type { ToDoActions } from '../../ui/to-do-buttons';
import type { CardContent, PersonOnCard } from './use-card';

/** How many of those whom somebody led to are named. */
const MOST_NAMED = 8;

interface PersonSideProps {
  readonly person: PersonOnCard;
  readonly card: CardContent;
  readonly overview: Overview;
  readonly context: RuleContext;
  readonly actions: SidebarActions;
  readonly onDo: ToDoActions['onDo'];
}

/**
 * The person whose note is open: the steps so far, what is due with them, and who led to whom. The first
 * that is due has the buttons of the card; a press on another opens where it is done.
 */
export function PersonSide(props: PersonSideProps): JSX.Element {
  const { person, card, overview, context, actions, onDo } = props;
  const { contact, followUps, isDue, problem } = person;
  const { path, name } = contact;
  const work = sayWork(contact);
  // What the lines below say is not said beside the steps as well.
  const isTold = followUps.some(isDue ? ({ action }) => isHeld(action) : isAwaited);
  const awaited = isDue ? undefined : followUps.find(isAwaited);
  const others = followUps.filter((followUp) => followUp !== awaited);
  return (
    <div class="ii-side">
      <div class="ii-who">
        <NoteLink path={path} name={name} actions={actions} />
        {work !== '' && <span class="ii-work">{work}</span>}
      </div>
      <StepsLine {...{ contact, context }} isBrief={isTold} />
      {!isDue && <p class="ii-why">{awaited?.why ?? sayNothingDue(problem)}</p>}
      {others.length > 0 && (
        <ul class="ii-due">
          {others.map((followUp) => {
            const said = (
              <Said
                shown={sayItem(followUp, card, contact, context, 'shown')}
                spoken={sayItem(followUp, card, contact, context, 'spoken')}
              />
            );
            const { doings } = toDoFor(followUp, card.preparationOf(followUp), contact, context);
            const [doing] = followUp === followUps[0] ? [] : doings;
            return (
              <li key={followUpKey(followUp)}>
                {doing === undefined || doing.place.at === 'command' ? (
                  said
                ) : (
                  <CommandButton isQuiet onPress={() => onDo(doing)}>
                    {said}
                  </CommandButton>
                )}
              </li>
            );
          })}
        </ul>
      )}
      <Promises person={person} context={context} />
      <Led contact={contact} contacts={overview.contacts} actions={actions} />
    </div>
  );
}

/** What stands there where nothing is due: what does not fit in the note may be why. */
function sayNothingDue(problem: Problem | null): ReturnType<typeof withCode> {
  return problem === null ? texts.sidebar.card.nothingDue : withCode(messageOf(problem));
}

function sayItem(
  followUp: FollowUp,
  card: CardContent,
  contact: Contact,
  context: RuleContext,
  how: 'shown' | 'spoken',
): string {
  const { interview } = contact;
  // No reason stands here that would tell of it.
  const theirs = interview === undefined ? null : sayTheirClock(interview, contact, context);
  const left = sayTimeLeft(followUp, contact, context.now, texts, how, theirs);
  return texts.sidebar.card.item(sayTask(followUp, card), left);
}

/** How many open promises are named that are not among what is due. */
const MOST_PROMISES = 3;

/** The open promises that are not among what is due; nothing where there are none. */
function Promises({
  person: { contact, followUps },
  context: { today },
}: Pick<PersonSideProps, 'person' | 'context'>): JSX.Element | null {
  const due = new Set(followUps.map(({ promise }) => promise));
  const open = promisesOf(contact).filter((promise) => !due.has(promise));
  if (open.length === 0) return null;
  const words = texts.sidebar.card.promises;
  return (
    <ul class="ii-due" aria-label={words.open}>
      {open.slice(0, MOST_PROMISES).map((promise) => (
        <li key={promiseId(promise)}>
          {(promise.theirs ? words.theirs : words.own)(
            ...([shownPromise(promise), promise.day, today] as const),
          )}
        </li>
      ))}
      {open.length > MOST_PROMISES && <li>{words.more(open.length - MOST_PROMISES)}</li>}
    </ul>
  );
}

/** Who led to somebody, and whom they led to; nothing where neither is known. */
function Led({
  contact,
  contacts,
  actions,
}: {
  readonly contact: Contact;
  readonly contacts: Overview['contacts'];
  readonly actions: SidebarActions;
}): JSX.Element | null {
  const { from, to } = useMemo(
    () => referralsOf(contact, contacts, actions.linkedPath),
    [contact, contacts],
  );
  if (from === null && to.length === 0) return null;
  const words = texts.sidebar.card;
  return (
    <dl class="ii-led">
      {from !== null && (
        <div>
          <dt>{words.through}</dt>
          <dd>
            {from.path === null ? (
              from.name
            ) : (
              <NoteLink path={from.path} name={from.name} actions={actions} />
            )}
          </dd>
        </div>
      )}
      {to.length > 0 && (
        <div>
          <dt>{words.ledTo}</dt>
          {to.slice(0, MOST_NAMED).map(({ path, name }) => (
            <dd key={path}>
              <NoteLink path={path} name={name} actions={actions} />
            </dd>
          ))}
          {to.length > MOST_NAMED && <dd>{words.others(to.length - MOST_NAMED)}</dd>}
        </div>
      )}
    </dl>
  );
}
