import type { JSX } from 'preact';
import { Icon } from './icon';

/** The ways in which a pane shows what it has, of which one is chosen. */
export function PaneTabs<Tab extends string>({
  label,
  tabs,
  icons,
  nameOf,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly icons: Readonly<Record<Tab, string>>;
  readonly nameOf: (tab: Tab) => string;
  readonly chosen: Tab;
  readonly onChoose: (tab: Tab) => void;
}): JSX.Element {
  return (
    <div class="ii-tabs" role="group" aria-label={label}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          class="ii-tab"
          aria-pressed={tab === chosen}
          onClick={() => onChoose(tab)}
        >
          <Icon name={icons[tab]} />
          <span>{nameOf(tab)}</span>
        </button>
      ))}
    </div>
  );
}
