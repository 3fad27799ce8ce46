import type { JSX } from 'preact';
import { texts } from '../../vault/texts';
import type { PeopleActions } from './people-actions';

/** What stands in the place of everyone where nobody is there yet. */
export function EmptyPeople({ onAdd }: { readonly onAdd: () => void }): JSX.Element {
  const words = texts.people.empty;
  return (
    <div class="ii-empty">
      <p class="ii-empty-title">{words.nobody}</p>
      <p>{words.addSomeone}</p>
      <button type="button" class="ii-command mod-cta" onClick={onAdd}>
        {texts.people.add}
      </button>
    </div>
  );
}

/** Whom the pane does not show, with the way to them, and what of a base the board does not. */
export function NotShown({
  unknown,
  unlisted,
  unread = 0,
  others = 0,
  isGrouped = false,
  actions,
}: {
  readonly unknown: number;
  readonly unlisted: number;
  readonly unread?: number;
  readonly others?: number;
  readonly isGrouped?: boolean;
  readonly actions: PeopleActions;
}): JSX.Element | null {
  if (unknown + unlisted + unread + others === 0 && !isGrouped) return null;
  const { base } = texts.people;
  return (
    <div class="ii-people-not-shown">
      {isGrouped && <p>{base.grouped}</p>}
      {unread > 0 && <p>{base.unread(unread)}</p>}
      {others > 0 && <p>{base.others(others)}</p>}
      {unlisted > 0 && (
        <p>
          {texts.sidebar.unlisted(unlisted)}{' '}
          <button type="button" class="ii-link" onClick={actions.reviewUnlisted}>
            {texts.sidebar.review}
          </button>
        </p>
      )}
      {unknown > 0 && (
        <p>
          {texts.people.unknown(unknown)}{' '}
          <button type="button" class="ii-link" onClick={actions.showFollowUps}>
            {texts.people.showProblems}
          </button>
        </p>
      )}
    </div>
  );
}
