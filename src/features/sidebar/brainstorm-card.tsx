import type { JSX } from 'preact';
import { texts } from '../../vault/texts';
import type { SidebarActions } from './sidebar-actions';

/** Goes on from the brainstorm list in the open note: with nobody on it how, else with whoever is. */
export function BrainstormCard({
  actions,
}: {
  readonly actions: SidebarActions;
}): JSX.Element | null {
  const { atUser, addThese } = actions.brainstorm;
  const list = atUser();
  if (list === null || (list.names === 0 && list.hasLinks)) return null;
  const { name, names } = list;
  const words = texts.sidebar.brainstorm;
  return (
    <section class="ii-card" aria-label={words.label}>
      <p>{names === 0 ? words.howTo : words.listed(names, name)}</p>
      {names > 0 && (
        <div class="ii-buttons">
          <button type="button" class="ii-command mod-cta" onClick={addThese}>
            {texts.adding.brainstorm.addThese}
          </button>
        </div>
      )}
    </section>
  );
}
