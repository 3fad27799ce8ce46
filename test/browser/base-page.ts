import { PeoplePage } from './people-page';

/** What a base finds: notes below this folder that have this property, by that one, from the least. */
export interface AskedOfBase {
  readonly folder: string;
  readonly has: string;
  readonly sortBy: string;
  readonly groupBy?: string;
}

/** The text of a base with the board as its first view. */
export const boardInBase =
  'views:\n  - type: informational-interviews-board\n    name: Whom I ask\n';

/** An open base, and the board in it. */
export class BasePage extends PeoplePage {
  /** Says what a base finds, and opens it. */
  async openBase(path: string, asked: AskedOfBase): Promise<void> {
    await this.page.evaluate(
      async ([base, { folder, has, sortBy, groupBy }]) => {
        const { app, host } = window.workbench ?? {};
        if (app === undefined || host === undefined) throw new Error('The app is not there.');
        host.bases.ask(base, {
          filter: (file, properties) => file.path.startsWith(folder) && has in properties,
          sort: (_file, properties) => JSON.stringify([properties[sortBy]]),
          ...(groupBy === undefined
            ? {}
            : { groupBy: (_file, properties) => JSON.stringify([properties[groupBy]]) }),
        });
        const file = app.vault.getFileByPath(base);
        if (file === null) throw new Error(`There is no “${base}”.`);
        await app.workspace.getLeaf().openFile(file);
      },
      [path, asked] as const,
    );
    await this.pane.waitFor();
  }
}
