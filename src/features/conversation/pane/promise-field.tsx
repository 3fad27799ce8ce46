import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Contact, promisesOf } from '../../../core/contact/contact';
import { shownPromise } from '../../../core/follow-up/rules/promise';
import { promiseId } from '../../../core/promise/promise';
import type { Day } from '../../../core/time/civil';
import { texts } from '../../../vault/texts';
import type { ConversationActions } from './conversation-actions';

/** What is promised during a talk: by whom, and a field for it once that is pressed. */
export function PromiseField({
  contact,
  today,
  usualDay,
  actions,
}: {
  readonly contact: Contact;
  readonly today: Day;
  /** The day that a promise has unless another is chosen. */
  readonly usualDay: Day;
  readonly actions: ConversationActions;
}): JSX.Element {
  const words = texts.conversation.pane;
  const { promises } = texts.sidebar.card;
  // Null as long as nobody's is being written down.
  const [isTheirs, setTheirs] = useState<boolean | null>(null);
  const said = useRef<HTMLInputElement>(null);
  const day = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const open = promisesOf(contact);
  const label = isTheirs === true ? words.theyPromised : words.iPromised;
  return (
    <>
      {open.length > 0 && (
        <ul class="ii-talk-promises" aria-label={promises.open}>
          {open.map((promise) => (
            <li key={promiseId(promise)}>
              {(promise.theirs ? promises.theirs : promises.own)(
                ...([shownPromise(promise), promise.day, today] as const),
              )}
            </li>
          ))}
        </ul>
      )}
      <div class="ii-talk-deeds">
        <button type="button" onClick={actions.addNamed}>
          {words.theyNamed}
        </button>
        {[true, false].map((theirs) => (
          <button
            key={theirs}
            type="button"
            aria-expanded={isTheirs === theirs}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              setTheirs((now) => (now === theirs ? null : theirs));
            }}
          >
            {theirs ? words.theyPromised : words.iPromised}
          </button>
        ))}
      </div>
      {isTheirs !== null && (
        <form
          key={String(isTheirs)}
          class="ii-talk-new ii-talk-promise"
          onSubmit={(event) => {
            event.preventDefault();
            const text = said.current?.value.trim() ?? '';
            if (text === '') return;
            actions.addPromise({ text, theirs: isTheirs, day: day.current?.value ?? '' });
            setTheirs(null);
            opener.current?.focus();
          }}
        >
          <input
            ref={(made) => {
              said.current = made;
              made?.focus();
            }}
            type="text"
            aria-label={label}
            placeholder={label}
          />
          <input ref={day} type="date" aria-label={words.byWhen} defaultValue={usualDay} />
          <button type="submit">{words.add}</button>
        </form>
      )}
    </>
  );
}
