import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { commandOf } from '../../../core/contact-command/contact-commands';
import type { Contact } from '../../../core/contact/contact';
import { shownText } from '../../../core/contact/shown-text';
import type { RuleContext } from '../../../core/follow-up/rule-context';
import type { TalkStage } from '../../../core/interview/talk-stage';
import { texts } from '../../../vault/texts';
import { GrowingField } from './growing-field';
import type { ConversationActions } from './conversation-actions';
import type { TalkDraft } from './half-typed';
import type { TypedAnswer, TypedAnswers } from './typed-answers';
import { useAfterwards } from './use-afterwards';
import { useOnItsWay } from './use-on-its-way';

const FITS = [1, 2, 3, 4, 5];

/** What came of the talk: the fit, the one thing learned, the reflection, and the thank-you. */
export function AfterTalk({
  contact,
  context,
  stage,
  prompts,
  typed,
  draft,
  actions,
}: {
  readonly contact: Contact;
  readonly context: RuleContext;
  readonly stage: TalkStage;
  readonly prompts: readonly TypedAnswer[];
  readonly typed: TypedAnswers;
  readonly draft: TalkDraft;
  readonly actions: ConversationActions;
}): JSX.Element {
  const words = texts.conversation.pane;
  const { contactCommands } = texts;
  const { status, thanked, reflected } = contact;
  const isHeld = status === 'interviewed' || status === 'in-touch';
  const isOver = stage === 'over';
  const mayThank = isOver && commandOf('mark-thanked').makesSense(contact, context);
  const mayReflect = isOver && commandOf('mark-reflected').makesSense(contact, context);
  // The button that was pressed is gone.
  useAfterwards(actions.giveFocus, status, thanked, reflected);
  return (
    <>
      {!isHeld && stage !== 'ahead' && (
        <div class="ii-talk-deeds">
          <button
            type="button"
            class="ii-talk-mark mod-cta"
            onClick={() => actions.run('mark-interviewed')}
          >
            {contactCommands['mark-interviewed'].name}
          </button>
        </div>
      )}
      <Fit contact={contact} actions={actions} />
      <Takeaway {...{ contact, draft, actions }} />
      {prompts.map(({ key, question, field }) => (
        <div key={key} class="ii-talk-prompt">
          <div class="ii-talk-label">{question}</div>
          <GrowingField
            label={question}
            placeholder=""
            value={field.typed}
            onType={(text) => typed.type(key, text)}
            onLeave={() => typed.save()}
          />
        </div>
      ))}
      <div class="ii-talk-deeds">
        {mayReflect && (
          <button type="button" onClick={() => actions.run('mark-reflected')}>
            {contactCommands['mark-reflected'].name}
          </button>
        )}
        {mayThank && (
          <button type="button" onClick={actions.writeThanks}>
            {words.writeThanks}
          </button>
        )}
      </div>
    </>
  );
}

/** How well the job would fit, as the note has it or was just pressed. */
function Fit({
  contact,
  actions,
}: {
  readonly contact: Contact;
  readonly actions: ConversationActions;
}): JSX.Element {
  const [shown, send] = useOnItsWay(contact.fit ?? null);
  const choose = (fit: number | null): void => actions.tell({ fit }, send(fit));
  return (
    <fieldset class="ii-talk-fit">
      <legend>{texts.talk.fit}</legend>
      <div class="ii-talk-fits">
        {FITS.map((fit) => (
          <label key={fit}>
            <input
              type="radio"
              name={contact.path}
              checked={shown === fit}
              onChange={() => choose(fit)}
              onClick={({ detail }) => {
                // The number that was pressed is taken off by pressing it again, but not by a double press.
                if (shown === fit && detail < 2) choose(null);
              }}
            />
            <span>{fit}</span>
          </label>
        ))}
      </div>
      <p class="ii-talk-hint">{texts.talk.fitHint}</p>
    </fieldset>
  );
}

/** Milliseconds without a key after which the takeaway is written. */
const PAUSE = 800;

/** Milliseconds after which it is written at the latest, however long the typing goes on. */
const LONGEST = 1500;

/** The one thing learned: one line, kept as it is typed. */
function Takeaway({
  contact,
  draft,
  actions,
}: {
  readonly contact: Contact;
  readonly draft: TalkDraft;
  readonly actions: ConversationActions;
}): JSX.Element {
  const inNote = shownText(contact, 'takeaway') ?? '';
  // What was typed before, and the note does not have, goes on its way again.
  const { takeaway: left } = draft.now;
  const known = useRef(left?.known ?? inNote);
  const [typed, setTyped] = useState(left?.typed ?? null);
  const isKept = (): void => {
    known.current = typed?.trim() ?? known.current;
    const { takeaway: now } = draft.now;
    const isAll = now === null || now.typed === typed;
    draft.keep({ takeaway: isAll ? null : { ...now, known: known.current } });
    setTyped((now) => (now === typed ? null : now));
  };
  const tried = useRef<string | null>(null);
  const keep = (): void => {
    if (typed === null) return;
    tried.current = typed;
    if (typed.trim() === known.current) isKept();
    else {
      actions.tell({ takeaway: { typed, known: known.current } }, (isWritten) => {
        if (isWritten) isKept();
      });
    }
  };
  useEffect(() => {
    if (typed === null) return undefined;
    const pause = window.setTimeout(keep, PAUSE);
    return () => window.clearTimeout(pause);
  }, [typed]);
  const latest = useRef(keep);
  latest.current = (): void => {
    if (typed !== tried.current) keep();
  };
  const isTyping = typed !== null;
  useEffect(() => {
    if (!isTyping) return undefined;
    const look = window.setInterval(() => latest.current(), LONGEST);
    return () => window.clearInterval(look);
  }, [isTyping]);
  // Also where the part is folded away or the pane closed within the pause.
  useEffect(() => () => latest.current(), []);
  if (typed === null) known.current = inNote;
  return (
    <div class="ii-talk-prompt">
      <div class="ii-talk-label">{texts.talk.takeaway}</div>
      <input
        type="text"
        aria-label={texts.talk.takeaway}
        value={typed ?? inNote}
        onInput={({ currentTarget: { value } }) => {
          draft.keep({ takeaway: { typed: value, known: known.current } });
          setTyped(value);
        }}
        onBlur={keep}
      />
    </div>
  );
}
