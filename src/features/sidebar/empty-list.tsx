import { sayWhat } from '../../core/follow-up/say-what';
import { dayToTell } from '../../core/follow-up/time-left';
import type { JSX } from 'preact';
import { countForeignStatuses, sayForeignStatuses } from '../../core/follow-up/problems';
import { nameInVault, type Settings } from '../../core/settings';
import { dayOf } from '../../core/time/civil';
import type { Overview } from '../../vault/follow-up-feed';
import type { LikelyFolder } from '../../vault/likely-folder';
import type { SidebarActions } from './sidebar-actions';
import { texts } from '../../vault/texts';

/** Why nobody is found though there are notes about people, as far as that can be told. */
interface Astray {
  /** The folder that they seem to be in, where the contacts folder is not there. */
  readonly likely: LikelyFolder | null;
  /** In how many notes the status means something else; 0 where it does not. */
  readonly foreign: number;
}

/** Looks where people are that were to be found; null where nothing tells of any. */
export function whereAstray(
  { contacts }: Overview,
  actions: Pick<SidebarActions, 'isFolderMissing' | 'likelyFolder'>,
): Astray | null {
  const isMissing = contacts.length === 0 && actions.isFolderMissing();
  const likely = isMissing ? actions.likelyFolder() : null;
  const foreign = countForeignStatuses(contacts);
  return likely === null && foreign === 0 ? null : { likely, foreign };
}

/** What to do next where nothing is due. */
export function EmptyList({
  overview,
  astray,
  settings,
  actions,
}: {
  readonly overview: Overview;
  readonly astray: Astray | null;
  readonly settings: Settings;
  readonly actions: SidebarActions;
}): JSX.Element {
  const words = texts.sidebar.empty;
  const nobody = overview.contacts.length === 0;
  const noFolder = nobody && actions.isFolderMissing();
  const { likely, foreign } = astray ?? { likely: null, foreign: 0 };
  const isFirst = foreign === 0 && likely === null;
  // The card of the list says what to do with it; another one is not what is wanted then.
  const isListOpen = actions.brainstorm.atUser() !== null;
  const [title, text] =
    foreign > 0
      ? foreignStatus(foreign, settings)
      : noFolder
        ? folderMissing(settings.contactsFolder, likely)
        : nobody
          ? ([words.start, words.nobodyYet] as const)
          : nothingDue(overview);
  return (
    <div class="ii-empty">
      <p class="ii-empty-title">{title}</p>
      <p>{text}</p>
      <div class="ii-empty-buttons">
        {likely !== null && (
          <button
            type="button"
            class={buttonClass(true)}
            onClick={() => actions.useFolder(likely.path)}
          >
            {words.useFolder(likely.path)}
          </button>
        )}
        {nobody && !isListOpen && (
          <button type="button" class={buttonClass(isFirst)} onClick={actions.brainstorm.begin}>
            {words.brainstorm}
          </button>
        )}
        <button type="button" class={buttonClass(isFirst && !nobody)} onClick={actions.addContact}>
          {nobody ? words.addOnePerson : words.addContact}
        </button>
        {nobody && (
          <button type="button" class="ii-command" onClick={actions.importPeople}>
            {texts.importing.command}
          </button>
        )}
        {(noFolder || foreign > 0) && (
          <button type="button" class={buttonClass(foreign > 0)} onClick={actions.openSettings}>
            {foreign > 0 ? words.changePropertyNames : words.changeFolder}
          </button>
        )}
      </div>
    </div>
  );
}

/** The look of a button; of one for what is to be pressed first. */
function buttonClass(isFirst: boolean): string {
  return isFirst ? 'mod-cta ii-command' : 'ii-command';
}

type Teaching = readonly [title: string, text: string];

function foreignStatus(count: number, settings: Settings): Teaching {
  const title = texts.sidebar.empty.foreignStatus(nameInVault('status', settings));
  return [title, sayForeignStatuses(count, settings, texts)];
}

function folderMissing(folder: string, likely: LikelyFolder | null): Teaching {
  const words = texts.sidebar.empty;
  return likely === null
    ? [words.start, texts.speech.sentences([words.nobodyYet, words.noFolder(folder)])]
    : [words.folderGone, words.otherFolder(folder, likely.path, likely.notes)];
}

/** What is coming, so that nothing due does not look like nothing at all. */
function nothingDue({ followUps, now }: Overview): Teaching {
  const words = texts.sidebar.empty;
  const next = followUps.find(({ bucket }) => bucket === 'upcoming');
  if (next === undefined) return [words.caughtUp, words.nothingAhead];
  const what = sayWhat(next, texts);
  return [words.nothingNow, words.next(next.name, what, dayToTell(next), dayOf(now))];
}
