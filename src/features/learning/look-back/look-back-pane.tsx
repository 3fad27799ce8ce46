import type { JSX } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../../core/contact/contact';
import type { RuleContext } from '../../../core/follow-up/rule-context';
import type { TalkTrait } from '../../../core/learning/facts';
import {
  allTalks,
  filterPeople,
  filterTalks,
  isNarrowed,
} from '../../../core/learning/talk-filter';
import type { Topics } from '../../../core/learning/topics';
import type { TalksRead } from '../../../vault/talk-readings';
import { isFreePress } from '../../../ui/key-press';
import { NothingFound } from '../../../ui/nothing-found';
import { texts } from '../../../vault/texts';
import { AnswersPart } from './answers-part';
import { EmptyLookBack } from './empty-look-back';
import { LearnedPart } from './learned-part';
import type { LookBackActions } from './look-back-actions';
import { LookBackBar } from './look-back-bar';
import { lookBackKeys } from './look-back-keys';
import type { LookBackLook } from './look-back-memory';
import { ProgressPart } from './progress-part';
import { Unread } from './unread';
import { useSameList } from './use-same';

interface LookBackPaneProps {
  readonly contacts: readonly { readonly contact: Contact }[];
  readonly talks: TalksRead;
  readonly topics: Topics;
  readonly context: RuleContext;
  readonly loadLook: () => LookBackLook;
  readonly keepLook: (look: LookBackLook) => void;
  readonly isRightToLeft: boolean;
  readonly actions: LookBackActions;
}

/** All talks, in three parts with one search for all of them. */
export function LookBackPane(props: LookBackPaneProps): JSX.Element {
  const { contacts, talks, topics, context, actions, isRightToLeft } = props;
  const { today, settings } = context;
  const words = texts.lookBack;
  const [look, setLook] = useState(props.loadLook);
  const [filter, setFilter] = useState(allTalks);
  const [question, setQuestion] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const found = useSameList(
    useMemo(() => filterTalks(talks.talks, filter, today), [talks, filter, today]),
  );
  const isProgress = look.part === 'progress';
  // Nobody but the pictures is told of people: of ten thousand a key would be felt.
  const people = useSameList(
    useMemo(() => {
      const everyone = isProgress ? contacts.map(({ contact }) => contact) : [];
      return filterPeople(everyone, filter, today, found);
    }, [contacts, filter, today, found, isProgress]),
  );
  const change = (part: Partial<LookBackLook>): void => {
    const next = { ...look, ...part };
    setLook(next);
    props.keepLook(next);
  };
  const onTrait = (trait: TalkTrait): void => change({ trait });
  const shown = { talks: found, trait: look.trait, onTrait, context, actions };
  const isEmpty = talks.talks.length === 0;
  const save = (): void =>
    actions.save(look.part, {
      ...{ talks: found, known: talks.talks, people, filter, topics, context },
      trait: look.trait,
    });
  const isNothing = found.length === 0 && (!isProgress || people.length === 0);
  const hasNoAnswer = look.part === 'answers' && found.every(({ answers }) => answers.length === 0);
  const draw = (): JSX.Element => {
    if (isEmpty && isNothing) return <EmptyLookBack onNext={actions.showNext} />;
    if (isNothing) {
      return (
        <NothingFound
          title={words.noTalkFound}
          showAll={words.showAll}
          onShowAll={() => setFilter(allTalks)}
          field={field}
        />
      );
    }
    if (isProgress) {
      return (
        <ProgressPart
          {...{ people, isRightToLeft, settings, today }}
          talks={found}
          known={talks.talks}
        />
      );
    }
    return look.part === 'learned' ? (
      <LearnedPart {...shown} known={talks.talks} topics={topics} />
    ) : (
      <AnswersPart {...shown} question={question} onChoose={setQuestion} />
    );
  };
  return (
    <div
      class="informational-interviews ii-pane ii-look-back"
      onKeyDown={(event) => {
        if (event.key !== lookBackKeys.search || !isFreePress(event)) return;
        field.current?.focus();
        event.preventDefault();
      }}
    >
      <LookBackBar
        {...{ look, filter, field }}
        talks={talks.talks}
        found={isNarrowed(filter) ? found.length : null}
        onLook={change}
        onFilter={setFilter}
        onSave={isNothing || hasNoAnswer ? null : save}
      />
      <div class="ii-look-back-part">
        {draw()}
        <Unread unread={talks.unread} actions={actions} />
      </div>
    </div>
  );
}
