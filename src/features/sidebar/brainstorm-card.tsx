import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { BrainstormCount, BrainstormOffer } from '../../app/offers';
import type { Overview } from '../../vault/follow-up-feed';
import { logFailure } from '../../vault/log-failure';
import { texts } from '../../vault/texts';
import type { SidebarActions } from './sidebar-actions';

interface BrainstormCardProps {
  readonly overview: Overview;
  readonly actions: SidebarActions;
}

/** Goes on from the brainstorm list in the open note: with nobody on it how, else with whoever is. */
export function BrainstormCard({ overview, actions }: BrainstormCardProps): JSX.Element | null {
  const { atUser, addThese } = actions.brainstorm;
  const list = atUser();
  const count = useCount(list, overview, actions);
  if (list === null || count === null || (count.toAdd === 0 && count.hasOthers)) return null;
  const { toAdd } = count;
  const words = texts.sidebar.brainstorm;
  return (
    <section class="ii-card" aria-label={words.label}>
      <p>{toAdd === 0 ? words.howTo : words.listed(toAdd, list.file.basename)}</p>
      {toAdd > 0 && (
        <div class="ii-buttons">
          <button type="button" class="ii-command mod-cta" onClick={() => addThese(list)}>
            {texts.adding.brainstorm.addThese}
          </button>
        </div>
      )}
    </section>
  );
}

/**
 * Who stands on the list, counted anew whenever the note or the contacts change; until then the
 * count before stands. Null where there is no list, or it was not counted yet.
 */
function useCount(
  list: BrainstormOffer | null,
  { contacts, unlisted }: Overview,
  { brainstorm }: SidebarActions,
): BrainstormCount | null {
  const [known, setKnown] = useState<(BrainstormCount & { readonly path: string }) | null>(null);
  const path = list?.file.path;
  useEffect(() => {
    if (list === null) return undefined;
    let isLatest = true;
    const { basename, path } = list.file;
    brainstorm
      .count(list)
      .then((count) => {
        if (isLatest) setKnown({ ...count, path });
      })
      .catch((error: unknown) => logFailure(`“${basename}” cannot be read.`, error));
    return () => {
      isLatest = false;
    };
  }, [list?.as, path, contacts, unlisted]);
  return known?.path === path ? known : null;
}
