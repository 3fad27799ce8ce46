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
  const keep = (text: string, day: string, isTold: OnceTold): void => {
    if (told === 'named') actions.addNamed(text, isTold);
    else actions.addPromise({ text, theirs: told === 'theirs', day }, isTold);
  };
  const shown = useRef(told);
  shown.current = told;
  const fold = (field: ToldField): void => {
    const { current: now } = shown;
    // Another one may have been unfolded since.
    if (now === null || fieldOf(now) !== field) return;
    setTold(null);
    openers.current.get(now)?.focus();
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
          key={told}
          field={fieldOf(told)}
          label={labels[told]}
          hint={told === 'named' ? texts.conversation.afterwards.referralHint : labels[told]}
          day={told === 'named' ? null : usualDay}
          isPressed={isPressed.current}
          {...{ draft, keep, fold }}
        />
      )}
    </>
  );
}

/** The form for one thing that is told, whose field has the focus; what is typed stays until it is kept. */
function ToldForm({
  field,
  label,
  hint,
  day,
  isPressed,
  draft,
  keep,
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
  readonly keep: (text: string, day: string, isTold: OnceTold) => void;
  readonly fold: (field: ToldField) => void;
}): JSX.Element {
  const words = texts.conversation.pane;
  const first = useRef(draft.now);
  const said = useRef<HTMLInputElement | null>(null);
  const by = useRef<HTMLInputElement>(null);
  const isUnderWay = useRef(false);
  const submit = (): void => {
    const text = draft.now[field].trim();
    if (text === '' || isUnderWay.current) return;
    isUnderWay.current = true;
    keep(text, by.current?.value ?? '', (isWritten) => {
      isUnderWay.current = false;
      // What was typed meanwhile is the next one.
      if (!isWritten || draft.now[field].trim() !== text) return;
      draft.keep(field === 'named' ? { named: '' } : { promise: '', day: null });
      fold(field);
    });
  };
  return (
    <form
      class={day === null ? 'ii-talk-new' : 'ii-talk-new ii-talk-promise'}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        fold(field);
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
