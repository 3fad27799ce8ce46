import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Contact } from '../../../core/contact/contact';
import { sayMedium } from '../../../core/contact/medium';
import { readPlace } from '../../../core/contact/place-link';
import { shownText } from '../../../core/contact/shown-text';
import { leaveBy } from '../../../core/contact/travel';
import type { RuleContext } from '../../../core/follow-up/rule-context';
import type { TalkStage } from '../../../core/interview/talk-stage';
import type { Day } from '../../../core/time/civil';
import { Icon } from '../../../ui/icon';
import { NoteLink } from '../../../ui/note-link';
import { texts } from '../../../vault/texts';
import { AfterTalk } from './after-talk';
import type { ConversationActions } from './conversation-actions';
import type { TalkDraft } from './half-typed';
import { OpenPromises } from './open-promises';
import { Questions } from './questions';
import { TalkClock } from './talk-clock';
import { ToldInPassing } from './told-in-passing';
import type { TypedAnswer, TypedAnswers } from './typed-answers';

interface ConversationPageProps {
  readonly contact: Contact;
  readonly stage: TalkStage;
  /** When the interview is, as it is said; null where none is agreed. */
  readonly when: string | null;
  /** What the preparation quotes: the introduction, and what is to go better this time. */
  readonly quotes: readonly string[];
  /** The habit that was chosen to be practised; null where none was. */
  readonly habit: string | null;
  readonly context: RuleContext;
  readonly isTimed: boolean;
  /** The day that a promise has unless another is chosen. */
  readonly usualDay: Day;
  readonly answers: readonly TypedAnswer[];
  readonly typed: TypedAnswers;
  readonly draft: TalkDraft;
  readonly actions: ConversationActions;
}

/** One conversation on one page: what to know before it, the questions, and what came of it. */
export function ConversationPage(props: ConversationPageProps): JSX.Element {
  const { contact, context, stage, isTimed, actions, answers, typed, draft, habit, usualDay } =
    props;
  const words = texts.conversation.pane;
  const company = shownText(contact, 'company') ?? null;
  const work = texts.people.work(shownText(contact, 'role') ?? null, company);
  const questions = answers.filter(({ part }) => part === 'questions');
  const prompts = answers.filter(({ part }) => part === 'reflection');
  // What is open between the two is good to know before, and grows as they talk.
  const isBegun = stage !== 'ahead' || isTimed;
  return (
    <div class="informational-interviews ii-talk">
      <div class="ii-talk-head">
        <div class="ii-talk-who">
          <NoteLink path={contact.path} name={contact.name} actions={actions} />
          {work !== '' && <span class="ii-talk-work">{work}</span>}
        </div>
        {(stage !== 'over' || isTimed) && <TalkClock contact={contact} actions={actions} />}
      </div>
      <Fold title={words.before} isOpenAtFirst={stage === 'ahead'}>
        <BeforeTalk {...props} />
        {!isBegun && <OpenPromises contact={contact} today={context.today} />}
      </Fold>
      <Fold title={words.during} isOpenAtFirst>
        {habit !== null && <p class="ii-talk-hint">{words.practising(habit)}</p>}
        <Questions {...{ questions, typed, draft, actions }} />
        {isBegun && <OpenPromises contact={contact} today={context.today} />}
        <ToldInPassing {...{ usualDay, draft, actions }} />
      </Fold>
      <Fold
        title={words.afterwards}
        isOpenAtFirst={stage === 'over' || draft.now.takeaway !== null}
      >
        <AfterTalk {...{ contact, context, stage, prompts, typed, draft, actions }} />
      </Fold>
      <p class="ii-talk-saved" role="status">
        {typed.isWaiting ? words.saving : words.saved}
      </p>
    </div>
  );
}

/** A part of the page under its heading, which can be folded away; it never folds by itself. */
function Fold({
  title,
  isOpenAtFirst,
  children,
}: {
  readonly title: string;
  readonly isOpenAtFirst: boolean;
  readonly children: ComponentChildren;
}): JSX.Element {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const wasOpen = useRef(false);
  wasOpen.current ||= isOpenAtFirst;
  const isOpen = chosen ?? wasOpen.current;
  return (
    <section class="ii-talk-part" aria-label={title}>
      <div role="heading" aria-level={2} class="ii-talk-title">
        <button type="button" aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
          <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />
          {title}
        </button>
      </div>
      {isOpen && children}
    </section>
  );
}

/** What is good to know before the talk begins. */
function BeforeTalk(props: ConversationPageProps): JSX.Element {
  const { contact, stage, isTimed, when, quotes, actions } = props;
  const words = texts.conversation.pane;
  const { link, rest } = readPlace(contact.place ?? '');
  const { interview, medium } = contact;
  const leave = stage === 'ahead' ? leaveBy(contact) : null;
  const leaving =
    leave === null || interview === undefined ? null : texts.conversation.leaveBy(leave, interview);
  const how = medium === undefined ? null : sayMedium(medium, texts.media);
  const facts = [when, how, rest, leaving].filter((fact) => fact != null && fact !== '');
  return (
    <>
      <p>{facts.length === 0 ? words.notBooked : facts.join(' · ')}</p>
      {/* Whoever is talking is past the link, which no longer stands out. */}
      {link !== null && (
        <div class="ii-talk-deeds">
          <button
            type="button"
            class={isTimed ? '' : 'mod-cta'}
            onClick={() => actions.openLink(link)}
          >
            {texts.conversation.timer.openLink}
          </button>
        </div>
      )}
      {quotes.map((quote) => (
        <blockquote key={quote}>{quote}</blockquote>
      ))}
      {quotes.length === 0 && (
        <div class="ii-talk-deeds">
          <button type="button" onClick={() => actions.insert('insert-preparation')}>
            {texts.insertions['insert-preparation'].name}
          </button>
        </div>
      )}
    </>
  );
}
