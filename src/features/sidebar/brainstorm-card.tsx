import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BrainstormCount, BrainstormOffer } from '../../app/offers';
import type { Overview } from '../../vault/follow-up-feed';
import { focusFirst } from '../../ui/focus-first';
import { logFailure } from '../../vault/log-failure';
import { texts } from '../../vault/texts';
import type { SidebarActions } from './sidebar-actions';
import { tops } from './tops';

interface BrainstormCardProps {
  readonly overview: Overview;
  readonly actions: SidebarActions;
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  /** Whether it stays for the note before: a card that comes or goes moves the list below it. */
  readonly isSteady: boolean;
}

/** Goes on from the brainstorm list in the open note: with nobody on it how, else with whoever is. */
export function BrainstormCard({
  overview,
  actions,
  scroller,
  isSteady,
}: BrainstormCardProps): JSX.Element | null {
  const { atUser, addThese } = actions.brainstorm;
  const shown = useRef<BrainstormOffer | null>(null);
  if (!isSteady) shown.current = atUser();
  const list = shown.current;
  const count = useCount(list, overview, actions);
  const section = useRef<HTMLElement>(null);
  useFocusGivenOn(section, scroller);
  if (list === null || count === null || (count.toAdd === 0 && count.hasOthers)) return null;
  const { toAdd } = count;
  const words = texts.sidebar.brainstorm;
  return (
    <section ref={section} class="ii-card" aria-label={words.label}>
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

/** Gives on the focus of a card that goes once it is counted anew, without the sidebar being drawn. */
function useFocusGivenOn(card: RefObject<HTMLElement | null>, scroller: HTMLElement): void {
  const { activeElement } = scroller.doc;
  const held = card.current?.contains(activeElement) === true ? activeElement : null;
  useLayoutEffect(() => {
    if (held === null || held.isConnected) return;
    if (scroller.doc.activeElement === scroller.doc.body) focusFirst(scroller, tops);
  });
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
      .catch((error: unknown) => logFailure(texts.logged.noteNotRead(basename), error));
    return () => {
      isLatest = false;
    };
  }, [list?.as, path, contacts, unlisted]);
  return known?.path === path ? known : null;
}
