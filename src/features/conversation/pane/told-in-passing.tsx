import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../../core/time/civil';
import { texts } from '../../../vault/texts';
import type { ConversationActions, OnceTold } from './conversation-actions';
import { allTold, type TalkDraft, type Told } from './half-typed';

/** What of the draft is typed in a form. */
type ToldField = 'named' | 'promise';

function fieldOf(told: Told): ToldField {
  return told === 'named' ? 'named' : 'promise';
}

/** What is told in passing: whom they named and who promised what, each with a field once that is pressed. */
export function ToldInPassing({
  usualDay,
  draft,
  actions,
}: {
  /** The day that a promise has unless another is chosen. */
  readonly usualDay: Day;
  readonly draft: TalkDraft;
  readonly actions: ConversationActions;
}): JSX.Element {
  const words = texts.conversation.pane;
  // Null as long as nothing is being written down.
  const [told, setTold] = useState(draft.openForm);
  const isPressed = useRef(false);
  const openers = useRef(new Map<Told, HTMLButtonElement | null>());
  const labels = { named: words.theyNamed, theirs: words.theyPromised, own: words.iPromised };
  // How often a text came back: the form that is open then begins with what its field has by now.
  const [timesBack, setTimesBack] = useState(0);
  const fold = (): void => {
    if (told === null) return;
    setTold(null);
    openers.current.get(told)?.focus();
  };
  const give = (day: string): void => {
    if (told === null) return;
    const given = draft.give(fieldOf(told));
    if (given === null) return;
    const { text, settle } = given;
    const isTold: OnceTold = (isWritten) => {
      settle(isWritten);
      if (isWritten) return;
      setTold((now) => now ?? told);
      setTimesBack((times) => times + 1);
    };
    if (told === 'named') actions.addNamed(text, isTold);
    else actions.addPromise({ text, theirs: told === 'theirs', day }, isTold);
    fold();
  };
  return (
    <>
      <div class="ii-talk-deeds">
        {allTold.map((each) => (
          <button
            key={each}
            ref={(made) => {
              openers.current.set(each, made);
            }}
            type="button"
            aria-expanded={told === each}
            onClick={() => {
              isPressed.current = true;
              draft.keep({ form: each });
              setTold((now) => (now === each ? null : each));
            }}
          >
            {labels[each]}
          </button>
        ))}
      </div>
      {told !== null && (
        <ToldForm
          key={`${told} ${timesBack}`}
          field={fieldOf(told)}
          label={labels[told]}
          hint={told === 'named' ? texts.conversation.afterwards.referralHint : labels[told]}
          day={told === 'named' ? null : usualDay}
          isPressed={isPressed.current}
          {...{ draft, give, fold }}
        />
      )}
    </>
  );
}

/** The form for one thing that is told, whose field has the focus; what is typed stays until it is given. */
function ToldForm({
  field,
  label,
  hint,
  day,
  isPressed,
  draft,
  give,
  fold,
}: {
  readonly field: ToldField;
  readonly label: string;
  readonly hint: string;
  /** The day to begin with; null where it has none. */
  readonly day: Day | null;
  /** Whether it was asked for, and is not there again from before. */
  readonly isPressed: boolean;
  readonly draft: TalkDraft;
  /** Has what stands in the form written, by that day, and folds it; nothing where nothing stands there. */
  readonly give: (day: string) => void;
  readonly fold: () => void;
}): JSX.Element {
  const words = texts.conversation.pane;
  const first = useRef(draft.now);
  const said = useRef<HTMLInputElement | null>(null);
  const by = useRef<HTMLInputElement>(null);
  return (
    <form
      class={day === null ? 'ii-talk-new' : 'ii-talk-new ii-talk-promise'}
      onSubmit={(event) => {
        event.preventDefault();
        give(by.current?.value ?? '');
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        fold();
      }}
    >
      <input
        ref={(made) => {
          if (made !== null && said.current === null && isPressed) {
            made.focus();
            made.setSelectionRange(made.value.length, made.value.length);
          }
          said.current = made;
        }}
        type="text"
        aria-label={label}
        placeholder={hint}
        defaultValue={first.current[field]}
        onInput={({ currentTarget: { value } }) =>
          draft.keep(field === 'named' ? { named: value } : { promise: value })
        }
      />
      {day !== null && (
        <input
          ref={by}
          type="date"
          aria-label={words.byWhen}
          defaultValue={first.current.day ?? day}
          onInput={(event) => draft.keep({ day: event.currentTarget.value })}
        />
      )}
      <button type="submit">{words.add}</button>
    </form>
  );
}
