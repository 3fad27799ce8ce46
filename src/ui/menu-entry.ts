import { Menu } from 'obsidian';

/** An entry of a menu. */
export interface MenuEntry {
  readonly title: string;
  readonly icon: string;
  /** Entries of one section stand together. */
  readonly section: string;
  /** What it does; null where it can only be read, or leads to a further menu. */
  readonly run: (() => void) | null;
  /** The menu that it leads to, with what that is called. */
  readonly further?: { readonly name: string; readonly entries: readonly MenuEntry[] };
}

/**
 * A menu of these entries. The app documents no menu beside an entry, so a further one is shown in
 * the place of the first, with its name on top.
 *
 * @param showFurther shows the menu of an entry that leads to one.
 */
export function menuOf(
  entries: readonly MenuEntry[],
  showFurther: (menu: Menu) => void,
  name?: string,
): Menu {
  const menu = new Menu();
  if (name !== undefined) {
    menu.addItem((item) => item.setSection('name').setTitle(name).setIsLabel(true));
  }
  for (const { title, icon, section, run, further } of entries) {
    const act =
      further === undefined
        ? run
        : () => showFurther(menuOf(further.entries, showFurther, further.name));
    menu.addItem((item) => {
      item.setSection(section).setTitle(title).setIcon(icon);
      if (act === null) item.setDisabled(true);
      else item.onClick(act);
    });
  }
  return menu;
}
