import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { PersonActions } from '../../app/person-actions';
import { isNarrowed, listBlock } from '../../core/code-block/block-list';
import {
  type BlockFilter,
  blockValues,
  type BlockWord,
  blockWords,
  type NotUnderstood,
  type ReadBlock,
} from '../../core/code-block/read-block';
import type { Settings } from '../../core/settings';
import type { DateTime } from '../../core/time/civil';
import type { ToDoActions } from '../../ui/to-do-buttons';
import type { NoteActions } from '../../ui/note-actions';
import { attempt, notChanged } from '../../ui/notices';
import type { Overview } from '../../vault/follow-up-feed';
import { ruleContextHere } from '../../vault/rule-context-here';
import { texts } from '../../vault/texts';
import { BlockRows } from './block-rows';

interface BlockProps {
  /** Null until the notes are known. */
  readonly overview: Overview | null;
  /** The user's wall clock, which goes on while the overview stays. */
  readonly now: DateTime;
  readonly settings: Settings;
  readonly read: ReadBlock;
  readonly actions: PersonActions & NoteActions;
  /** Shows the sidebar. */
  readonly showAll: () => void;
}

/** What a block shows: its part of the list, or why there is nothing in it, and what was not understood. */
export function Block(props: BlockProps): JSX.Element {
  const { overview, read } = props;
  const words = texts.codeBlock;
  return (
    <>
      {overview === null ? (
        <p class="ii-block-empty">{words.notReady}</p>
      ) : (
        <Listed {...props} overview={overview} />
      )}
      {read.notUnderstood.length > 0 && (
        <p class="ii-block-wrong">{sayNotUnderstood(read.notUnderstood)}</p>
      )}
    </>
  );
}

/** What was not understood, and what can stand in its place. */
function sayNotUnderstood(missed: readonly NotUnderstood[]): string {
  const words = texts.codeBlock;
  const of = (word: BlockWord | null): readonly string[] =>
    missed.filter((each) => each.word === word).map(({ text }) => text);
  const [lines, sentences] = [of(null), [] as string[]];
  if (lines.length > 0) sentences.push(words.notUnderstood(lines, blockWords));
  for (const word of blockWords) {
    const values = of(word);
    if (values.length > 0) sentences.push(words.noValue(word, values, blockValues[word]));
  }
  return texts.speech.sentences(sentences);
}

/** What stands in a block that could not be drawn. */
export function BlockFailed(): JSX.Element {
  return <p class="ii-block-empty">{texts.codeBlock.failed}</p>;
}

function Listed({
  overview,
  now,
  settings,
  read: { filter },
  actions,
  showAll,
}: BlockProps & { readonly overview: Overview }): JSX.Element {
  const { followUps, contactAt } = overview;
  const list = useMemo(
    () => listBlock(followUps, contactAt, filter, overview.now),
    [overview, filter],
  );
  const toDo = useToDoActions(actions);
  const words = texts.codeBlock;
  const more = words.more(
    list.leftOut.map(({ id, count }) => ({ count, group: texts.sidebar.groups[id] })),
  );
  if (list.groups.length === 0) return <p class="ii-block-empty">{sayEmpty(overview, filter)}</p>;
  return (
    <>
      <BlockRows {...{ list, contactAt, actions, toDo }} context={ruleContextHere(now, settings)} />
      {list.leftOut.length > 0 && (
        <button
          type="button"
          class="ii-link ii-block-more"
          aria-label={words.moreLabel(more)}
          onClick={showAll}
        >
          {more}
        </button>
      )}
    </>
  );
}

/** Always the same functions, so that a row is not drawn again for a new one. */
function useToDoActions(actions: PersonActions): ToDoActions {
  return useRef<ToDoActions>({
    onDo: (doing) => {
      const { path, name } = doing.followUp;
      attempt(notChanged({ basename: name, path }), () => actions.doNow(doing));
    },
    onRun: (command, path, name, promise) =>
      attempt(notChanged({ basename: name, path }), () => actions.run(command, path, promise)),
  }).current;
}

/** That there is nothing, by what was asked for. */
function sayEmpty({ contacts }: Overview, filter: BlockFilter): string {
  const words = texts.codeBlock.empty;
  if (contacts.length === 0) return words.nobody;
  if (isNarrowed(filter)) return words.narrowed;
  const { show } = filter;
  if (show.has('due')) return show.has('overdue') ? words.all : words.due;
  if (!show.has('today')) return words.overdue;
  return show.has('overdue') ? words.overdueAndToday : words.today;
}
