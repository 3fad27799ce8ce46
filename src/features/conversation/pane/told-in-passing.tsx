import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Contact, promisesOf } from '../../../core/contact/contact';
import { shownPromise } from '../../../core/follow-up/rules/promise';
import { promiseId } from '../../../core/promise/promise';
import type { Day } from '../../../core/time/civil';
import { texts } from '../../../vault/texts';
import type { ConversationActions, OnceTold } from './conversation-actions';

/** What may be told at any time of a talk: somebody they named, what they promised, what I did. */
type Told = 'named' | 'theirs' | 'own';

const allTold: readonly Told[] = ['named', 'theirs', 'own'];

/** What is told in passing: whom they named and who promised what, each with a field once that is pressed. */
export function ToldInPassing({
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
  // Null as long as nothing is being written down.
  const [told, setTold] = useState<Told | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  const open = promisesOf(contact);
  const labels = { named: words.theyNamed, theirs: words.theyPromised, own: words.iPromised };
  const keep = (text: string, day: string, isTold: OnceTold): void => {
    if (told === 'named') actions.addNamed(text, isTold);
    else actions.addPromise({ text, theirs: told === 'theirs', day }, isTold);
  };
  const isKept = (): void => {
    setTold(null);
    opener.current?.focus();
  };
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
        {allTold.map((each) => (
          <button
            key={each}
            type="button"
            aria-expanded={told === each}
            onClick={({ currentTarget }) => {
              opener.current = currentTarget;
              setTold((now) => (now === each ? null : each));
            }}
          >
            {labels[each]}
          </button>
        ))}
      </div>
      {told !== null && (
        <ToldField
          key={told}
          label={labels[told]}
          hint={told === 'named' ? texts.conversation.afterwards.referralHint : labels[told]}
          day={told === 'named' ? null : usualDay}
          keep={keep}
          isKept={isKept}
        />
      )}
    </>
  );
}

/** The field for one thing that is told, which has the focus; what is typed stays until it is kept. */
function ToldField({
  label,
  hint,
  day,
  keep,
  isKept,
}: {
  readonly label: string;
  readonly hint: string;
  /** The day to begin with; null where it has none. */
  readonly day: Day | null;
  readonly keep: (text: string, day: string, isTold: OnceTold) => void;
  readonly isKept: () => void;
}): JSX.Element {
  const words = texts.conversation.pane;
  const said = useRef<HTMLInputElement | null>(null);
  const by = useRef<HTMLInputElement>(null);
  const isUnderWay = useRef(false);
  const submit = (): void => {
    const text = said.current?.value.trim() ?? '';
    if (text === '' || isUnderWay.current) return;
    isUnderWay.current = true;
    keep(text, by.current?.value ?? '', (isWritten) => {
      isUnderWay.current = false;
      if (isWritten) isKept();
    });
  };
  return (
    <form
      class={day === null ? 'ii-talk-new' : 'ii-talk-new ii-talk-promise'}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <input
        ref={(made) => {
          if (made !== null && said.current === null) made.focus();
          said.current = made;
        }}
        type="text"
        aria-label={label}
        placeholder={hint}
      />
      {day !== null && <input ref={by} type="date" aria-label={words.byWhen} defaultValue={day} />}
      <button type="submit">{words.add}</button>
    </form>
  );
}
