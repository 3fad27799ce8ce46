import type { JSX } from 'preact';
import { countForeignStatuses, sayForeignStatuses } from '../../core/follow-up/problems';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { nameInVault, type Settings } from '../../core/settings';
import { dayOf } from '../../core/time/civil';
import { sayNear } from '../../core/time/speech';
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
  const nobody = overview.contacts.length === 0;
  const noFolder = nobody && actions.isFolderMissing();
  const { likely, foreign } = astray ?? { likely: null, foreign: 0 };
  const isFirst = foreign === 0 && likely === null;
  const [title, text] =
    foreign > 0
      ? foreignStatus(foreign, settings)
      : noFolder
        ? folderMissing(settings.contactsFolder, likely)
        : nobody
          ? nobodyYet
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
            Use “{likely.path}”
          </button>
        )}
        <button type="button" class={buttonClass(isFirst)} onClick={actions.addContact}>
          Add contact
        </button>
        {noFolder && (
          <button type="button" class="ii-command" onClick={actions.createFolder}>
            Create folder
          </button>
        )}
        {(noFolder || foreign > 0) && (
          <button type="button" class={buttonClass(foreign > 0)} onClick={actions.openSettings}>
            Change in settings
          </button>
        )}
      </div>
    </div>
  );
}

/** The look of a button; of one for what is to be pressed first. */
function buttonClass(isFirst: boolean): string {
  return isFirst ? 'ii-command mod-cta' : 'ii-command';
}

type Teaching = readonly [title: string, text: string];

function foreignStatus(count: number, settings: Settings): Teaching {
  const title = `Your notes already use “${nameInVault('status', settings)}”`;
  return [title, sayForeignStatuses(count, settings, texts)];
}

const nobodyYet: Teaching = [
  'Start with a few people',
  'Add someone whose work makes you curious. From then on you find here what to do next, and why.',
];

function folderMissing(folder: string, likely: LikelyFolder | null): Teaching {
  if (likely !== null) {
    const notes = likely.notes === 1 ? '1 note' : `${likely.notes} notes`;
    return [
      'The contacts folder is not there',
      `It is set to “${folder}”. In “${likely.path}” ${notes} with a status can be found: use that folder, if it was renamed or moved outside of Obsidian.`,
    ];
  }
  return [
    'Start with a few people',
    `Their notes live in the folder “${folder}”, which is not there. It is made with the first contact; or make it now, or choose the folder that you have.`,
  ];
}

/** What is coming, so that nothing due does not look like nothing at all. */
function nothingDue({ followUps, now }: Overview): Teaching {
  const next = followUps.find(({ bucket }) => bucket === 'upcoming');
  if (next === undefined) {
    return [
      'You are all caught up',
      'Nothing is due and nothing is on its way. Add someone new whenever you are curious about their work.',
    ];
  }
  return ['Nothing to do right now', `Next is ${sayNext(next, dayOf(now))}.`];
}

function sayNext({ name, action, from }: FollowUp, today: ReturnType<typeof dayOf>): string {
  return `${name} (${texts.followUps[action].name.toLowerCase()}): ${sayNear(dayOf(from), today)}`;
}
