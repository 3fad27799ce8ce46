import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../../core/time/civil';
import { texts } from '../../../vault/texts';
import type { ConversationActions } from './conversation-actions';
import { allTold, fieldOf, type TalkDraft, type Told } from './half-typed';

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
  const fold = (): void => {
    if (told === null) return;
    setTold(null);
    openers.current.get(told)?.focus();
  };
  const give = (day: string): void => {
    if (told === null) return;
    const given = draft.give(told);
    if (given === null) return;
    const { text, settle } = given;
    if (told === 'named') actions.addNamed(text, settle);
    else actions.addPromise({ text, theirs: told === 'theirs', day }, settle);
    fold();
  };
  useLayoutEffect(() => {
    // Where a form is open, it sees to its own field.
    if (told !== null) return undefined;
    const takeBack = (): void => {
      const back = draft.takeBack(allTold);
      if (back === null) return;
      // Whoever types elsewhere by now goes on there.
      isPressed.current = false;
      setTold(back);
    };
    takeBack();
    return draft.onLeft(takeBack);
  }, [draft, told]);
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
          told={told}
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
  told,
  label,
  hint,
  day,
  isPressed,
  draft,
  give,
  fold,
}: {
  readonly told: Told;
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
  const field = fieldOf(told);
  const first = useRef(draft.now);
  const said = useRef<HTMLInputElement | null>(null);
  const by = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const takeBack = (): void => {
      if (draft.takeBack([told]) === null) return;
      if (said.current !== null) said.current.value = draft.now[field];
      if (by.current !== null) by.current.value = draft.now.day ?? day ?? '';
    };
    takeBack();
    return draft.onLeft(takeBack);
  }, [draft]);
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
        onInput={({ currentTarget: { value } }) => draft.keep({ [field]: value })}
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
