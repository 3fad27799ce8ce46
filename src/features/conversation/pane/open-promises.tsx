import type { JSX } from 'preact';
import { type Contact, promisesOf } from '../../../core/contact/contact';
import { shownPromise } from '../../../core/follow-up/rules/promise';
import { promiseId } from '../../../core/promise/promise';
import type { Day } from '../../../core/time/civil';
import { texts } from '../../../vault/texts';

/** What is open between the two, of both sides, under its heading; null where nothing is. */
export function OpenPromises({
  contact,
  today,
}: {
  readonly contact: Contact;
  readonly today: Day;
}): JSX.Element | null {
  const words = texts.sidebar.card.promises;
  const open = promisesOf(contact);
  if (open.length === 0) return null;
  return (
    <>
      <div role="heading" aria-level={3} class="ii-talk-subtitle">
        {words.open}
      </div>
      <ul class="ii-talk-promises" aria-label={words.open}>
        {open.map((promise) => (
          <li key={promiseId(promise)}>
            {(promise.theirs ? words.theirs : words.own)(
              ...([shownPromise(promise), promise.day, today] as const),
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
