import type { JSX } from 'preact';
import type { Doing, ToDo } from '../core/doing/doings';
import type { ContactCommandId } from '../core/contact-command/contact-commands';
import type { ContactPromise } from '../core/promise/promise';
import { CommandButton } from './command-button';
import { rowKeys } from './row-keys';
import { texts } from '../vault/texts';

/** Does something about a follow-up, and says of one that it is done already. */
export interface ToDoActions {
  readonly onDo: (doing: Doing) => void;
  readonly onRun: (
    command: ContactCommandId,
    path: string,
    name: string,
    promise: ContactPromise | null,
  ) => void;
}

/**
 * The buttons that do a follow-up, the one to begin with first, the one that says it is done already, and
 * the one that says nothing came of what was waited for.
 */
export function ToDoButtons({
  toDo: { doings, alreadyDone, alreadyDoneWords, instead, promise },
  path,
  name,
  isStop,
  isCalling = false,
  hasKeys = true,
  onDo,
  onRun,
}: ToDoActions & {
  readonly toDo: ToDo;
  readonly path: string;
  readonly name: string;
  /** In the list: whether the Tab key stops here. */
  readonly isStop?: boolean;
  /** Whether keys do what the buttons do. */
  readonly hasKeys?: boolean;
  /** Whether the first one stands out as what is to be pressed. */
  readonly isCalling?: boolean;
}): JSX.Element {
  const words = texts.sidebar.row;
  const stop = isStop === undefined ? {} : { isStop };
  return (
    <>
      {doings.map((doing, place) => (
        <CommandButton
          key={doing.words}
          isFirst={isCalling && place === 0}
          label={words.doing(doing.words, name)}
          {...(hasKeys && place === 0 && { keys: rowKeys.do })}
          {...stop}
          onPress={() => onDo(doing)}
        >
          {doing.words}
        </CommandButton>
      ))}
      {alreadyDone !== null && (
        <CommandButton
          isQuiet
          label={words.alreadyDone(alreadyDoneWords, texts.contactCommands[alreadyDone].name, name)}
          {...(hasKeys && { keys: rowKeys.done })}
          {...stop}
          onPress={() => onRun(alreadyDone, path, name, promise)}
        >
          {alreadyDoneWords}
        </CommandButton>
      )}
      {instead !== null && (
        <CommandButton
          isQuiet
          label={words.doing(wordsOn(instead), name)}
          {...stop}
          onPress={() => onRun(instead, path, name, promise)}
        >
          {wordsOn(instead)}
        </CommandButton>
      )}
    </>
  );
}

/** What the button of a command says: less than its name where what it is about stands beside it. */
function wordsOn(command: ContactCommandId): string {
  const words = texts.contactCommands[command];
  return 'onButton' in words ? words.onButton : words.name;
}
