import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Contact } from '../../../core/contact/contact';
import { sayClock } from '../../../core/interview/timer';
import { hasTime } from '../../../core/time/civil';
import { instantNow, instantOf } from '../../../vault/clock';
import { texts } from '../../../vault/texts';
import type { ConversationActions } from './conversation-actions';
import { useAfterwards } from './use-afterwards';

/** Milliseconds before the agreed start from which the time until then is counted down. */
const NEAR = 60 * 60_000;

/** The time of the talk: until it begins, or what is left of it, with the timer's buttons. */
export function TalkClock({
  contact,
  actions,
}: {
  readonly contact: Contact;
  readonly actions: ConversationActions;
}): JSX.Element {
  const { timer, startTimer } = actions;
  const words = texts.conversation;
  const [, redraw] = useState({});
  useLayoutEffect(() => timer.onTick(() => redraw({})), [timer]);
  const talk = timer.talk();
  const isTimed = talk?.path === contact.path;
  const { interview } = contact;
  const start = interview !== undefined && hasTime(interview) ? instantOf(interview) : null;
  const until = start === null ? null : start - instantNow();
  const isNear = until !== null && until > 0 && until <= NEAR;
  useEffect(() => {
    if (isTimed || !isNear) return undefined;
    const ticking = window.setInterval(() => redraw({}), 1000);
    return () => window.clearInterval(ticking);
  }, [isTimed, isNear]);
  const isAhead = isTimed && talk.startsAt !== null;
  const isUp = isTimed && talk.phase === 'over';
  const isHeld = contact.status === 'interviewed' || contact.status === 'in-touch';
  // The button that was pressed is gone.
  useAfterwards(actions.giveFocus, isTimed);
  return (
    <div class={`ii-talk-clock ii-timer-${isTimed ? talk.phase : 'running'}`}>
      {isTimed && !isAhead ? (
        <span class="ii-talk-left" role="timer" aria-live="off">
          {sayClock(talk.left)}
        </span>
      ) : (
        isNear && (
          <span class="ii-talk-left" role="timer" aria-live="off">
            {words.pane.startsIn(sayClock(until))}
          </span>
        )
      )}
      {isTimed ? (
        <>
          {isUp && !isHeld && (
            <button type="button" class="ii-talk-mark mod-cta" onClick={actions.markTalked}>
              {texts.contactCommands['mark-interviewed'].name}
            </button>
          )}
          <button type="button" onClick={() => timer.extend(5)}>
            {words.timer.add(5)}
          </button>
          {!isUp && (
            <button type="button" onClick={() => timer.stop()}>
              {words.timer.stop}
            </button>
          )}
        </>
      ) : (
        <button type="button" class="ii-talk-start" onClick={startTimer}>
          {words.timer.start}
        </button>
      )}
      {isTimed && words.timer.phases[talk.phase] !== '' && (
        <p class="ii-talk-phase" role="status">
          {words.timer.phases[talk.phase]}
        </p>
      )}
    </div>
  );
}
