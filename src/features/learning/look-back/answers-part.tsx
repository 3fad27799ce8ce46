import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import {
  type AnsweredQuestion,
  listAnswered,
  type SaidInGroup,
  whatWasSaid,
} from '../../../core/learning/said-by-question';
import { texts } from '../../../vault/texts';
import type { PartProps } from './part-props';
import { TalkLink } from './talk-link';
import { TraitChoice } from './trait-choice';

interface AnswersPartProps extends PartProps {
  /** The key of the question that was chosen; null for the most answered. */
  readonly question: string | null;
  readonly onChoose: (key: string) => void;
}

/** One question, and what everyone answered to it. */
export function AnswersPart(props: AnswersPartProps): JSX.Element {
  const { talks, trait, onTrait, question, onChoose } = props;
  const words = texts.lookBack;
  const all = useMemo(() => listAnswered(talks), [talks]);
  const [most] = all;
  const chosen = all.find(({ key }) => key === question) ?? most;
  const groups = useMemo(
    () => (chosen === undefined ? [] : whatWasSaid(talks, chosen, trait, texts.speech.compare)),
    [talks, chosen, trait],
  );
  if (chosen === undefined) {
    return (
      <div class="ii-empty">
        <p class="ii-empty-title">{words.noAnswers}</p>
        <p>{words.howAnswers}</p>
      </div>
    );
  }
  return (
    <div class="ii-answers">
      <div>
        <TraitChoice {...{ trait, onTrait }} />
        <QuestionChoice {...{ all, chosen, onChoose }} />
      </div>
      <div class="ii-said">
        <h3>{chosen.question}</h3>
        {groups.map((group) => (
          <SaidBy key={group.name} {...props} group={group} />
        ))}
      </div>
    </div>
  );
}

/** The questions to choose from: a list where there is room beside the answers, else a field. */
function QuestionChoice({
  all,
  chosen,
  onChoose,
}: {
  readonly all: readonly AnsweredQuestion[];
  readonly chosen: AnsweredQuestion;
  readonly onChoose: (key: string) => void;
}): JSX.Element {
  const words = texts.lookBack;
  return (
    <>
      <select
        class="dropdown ii-question-field"
        aria-label={words.questions}
        value={chosen.key}
        onChange={({ currentTarget }) => onChoose(currentTarget.value)}
      >
        {all.map(({ key, question, count }) => (
          <option key={key} value={key}>
            {words.questionWithCount(question, count)}
          </option>
        ))}
      </select>
      <ul class="ii-question-list" aria-label={words.questions}>
        {all.map(({ key, question, count }) => (
          <li key={key}>
            <button
              type="button"
              class="ii-question"
              aria-pressed={key === chosen.key}
              onClick={() => onChoose(key)}
            >
              <span>{question}</span>
              <span class="ii-question-count">{words.answerCount(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function SaidBy({
  group: { name, answers },
  trait,
  context: { today },
  actions,
}: PartProps & { readonly group: SaidInGroup }): JSX.Element {
  return (
    <section class="ii-said-by">
      <h4>{texts.lookBack.groupName(name, trait)}</h4>
      {answers.map(({ talk, said }, place) => (
        <TalkLink key={place} {...{ talk, said, today, actions }}>
          <p class="ii-answer">{said.answer}</p>
        </TalkLink>
      ))}
    </section>
  );
}
