import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { texts } from '../../../vault/texts';
import { GrowingField } from './growing-field';
import type { ConversationActions } from './conversation-actions';
import type { TalkDraft } from './half-typed';
import type { TypedAnswer, TypedAnswers } from './typed-answers';

/** The questions of a talk, each ticked as asked or answered, and a field for one that comes up. */
export function Questions({
  questions,
  typed,
  draft,
  actions,
}: {
  readonly questions: readonly TypedAnswer[];
  readonly typed: TypedAnswers;
  readonly draft: TalkDraft;
  readonly actions: ConversationActions;
}): JSX.Element {
  const words = texts.conversation.pane;
  return (
    <>
      {questions.length === 0 && (
        <div class="ii-talk-deeds">
          <button type="button" onClick={() => actions.insert('insert-questions')}>
            {texts.insertions['insert-questions'].name}
          </button>
        </div>
      )}
      <ul class="ii-talk-questions">
        {questions.map((each) => (
          <Question key={each.key} answer={each} typed={typed} />
        ))}
      </ul>
      <NewQuestion draft={draft} onAdd={actions.addQuestion} />
      {questions.length > 0 && <p class="ii-talk-hint">{words.leftOverIsFine}</p>}
    </>
  );
}

function Question({
  answer,
  typed,
}: {
  readonly answer: TypedAnswer;
  readonly typed: TypedAnswers;
}): JSX.Element {
  const { key, question, isMustAsk, field } = answer;
  const words = texts.conversation.pane;
  const isAsked = field.isTicked || field.typed.trim() !== '';
  return (
    <li class={isAsked ? 'ii-talk-question is-asked' : 'ii-talk-question'}>
      <label class="ii-talk-ask">
        <input
          type="checkbox"
          checked={isAsked}
          disabled={field.typed.trim() !== ''}
          onChange={(event) => typed.tick(key, event.currentTarget.checked)}
        />
        <span>
          {question}
          {isMustAsk && <span class="ii-talk-must"> {words.mustAsk}</span>}
        </span>
      </label>
      <GrowingField
        label={words.answerTo(question)}
        placeholder={words.whatTheySaid}
        value={field.typed}
        onType={(text) => typed.type(key, text)}
        onLeave={() => typed.save()}
      />
    </li>
  );
}

/** The field for a question that comes up; what could not be added stands in it again. */
function NewQuestion({
  draft,
  onAdd,
}: {
  readonly draft: TalkDraft;
  readonly onAdd: ConversationActions['addQuestion'];
}): JSX.Element {
  const words = texts.conversation.pane;
  const field = useRef<HTMLInputElement>(null);
  const first = useRef(draft.now.question);
  const show = (): void => {
    if (field.current !== null) field.current.value = draft.now.question;
  };
  const takeBack = (): void => {
    if (draft.takeBack(['question']) !== null) show();
  };
  const add = (): void => {
    const question = draft.give('question');
    if (question === null) return;
    show();
    takeBack();
    onAdd(question.text, question.settle);
  };
  useLayoutEffect(() => {
    takeBack();
    return draft.onLeft(takeBack);
  }, [draft]);
  return (
    <form
      class="ii-talk-new"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={words.anotherQuestion}
        placeholder={words.anotherQuestion}
        defaultValue={first.current}
        onInput={(event) => draft.keep({ question: event.currentTarget.value })}
      />
      <button type="submit">{words.add}</button>
    </form>
  );
}
