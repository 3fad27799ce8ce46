import type { Locator, Page } from 'playwright-core';
import { AppPage } from './app-page';

/** A finger on the screen. */
interface Finger {
  /** Moves it by so many pixels, in a few strides. */
  readonly moveBy: (x: number, y: number) => Promise<void>;
  /** Moves it over the head of a column. */
  readonly moveTo: (stage: string) => Promise<void>;
  readonly up: () => Promise<void>;
}

/** The People pane, and the app around it. */
export class PeoplePage extends AppPage {
  /** All of the pane, whether it can be seen or not. */
  readonly pane: Locator;
  /** What stands above every lens. */
  readonly bar: Locator;
  readonly search: Locator;
  readonly table: Locator;
  readonly tree: Locator;
  /** What is told to whoever does not see the pane. */
  readonly told: Locator;
  /** The picture of the card that is carried. */
  readonly carried: Locator;

  constructor(page: Page) {
    super(page);
    this.pane = page.locator('.ii-people');
    this.bar = this.pane.locator('.ii-pane-bar');
    this.search = this.pane.getByRole('searchbox', { name: 'Search people' });
    this.table = this.pane.getByRole('table', { name: 'People' });
    this.tree = this.pane.getByRole('tree', { name: 'Who led to whom' });
    this.told = this.pane.getByRole('status');
    this.carried = this.pane.locator('.ii-people-carried');
  }

  /** Shows the pane through one of its lenses. */
  async show(lens: 'Table' | 'Board' | 'Who led to whom' = 'Table'): Promise<void> {
    await this.command('Show people');
    await this.lens(lens).click();
  }

  lens(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /** The names in the rows of the table that are in the page. */
  names(): Promise<string[]> {
    return this.table.getByRole('link').allInnerTexts();
  }

  /** Scrolls the table, so many pixels from its top or as far as it goes. */
  async scrollTo(top: number): Promise<void> {
    await this.table.evaluate((table, to) => {
      const scroller = table.closest('.ii-people-scroller');
      if (scroller === null) throw new Error('The table does not scroll.');
      scroller.scrollTop = to;
    }, top);
  }

  /**
   * Scrolls the table by so many pixels, and tells by how many the rows that can be seen before and after have
   * moved, once the browser has painted a few times.
   */
  rowsMovedBy(pixels: number): Promise<number[]> {
    return this.table.evaluate(async (table, by) => {
      const scroller = table.closest('.ii-people-scroller');
      if (scroller === null) throw new Error('The table does not scroll.');
      const tops = (): Map<string, number> => {
        const { top, bottom } = scroller.getBoundingClientRect();
        const rows = [...table.querySelectorAll<HTMLElement>('[role=row][data-key]')];
        return new Map(
          rows
            .map((row) => [row.dataset['key'] ?? '', row.getBoundingClientRect().top] as const)
            .filter(([, at]) => at > top && at < bottom),
        );
      };
      const before = tops();
      scroller.scrollTop += by;
      for (let frame = 0; frame < 4; frame += 1) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      }
      const moved = [...tops()].map(([key, top]) => (before.get(key) ?? NaN) - top);
      return moved.filter((each) => !Number.isNaN(each)).map(Math.round);
    }, pixels);
  }

  /** The row of a person in the table. */
  row(name: string): Locator {
    return this.of(name, this.table.getByRole('row'));
  }

  /** The name of a person, in whatever lens. */
  name(name: string): Locator {
    return this.pane.getByRole('link', { name, exact: true });
  }

  private of(name: string, all: Locator): Locator {
    return all.filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** The head of a column of the table, by which it is sorted. */
  head(column: string): Locator {
    return this.table.getByRole('columnheader', { name: column });
  }

  /** The column of a stage on the board. */
  column(stage: string): Locator {
    return this.pane.getByRole('region', { name: new RegExp(`^${stage}: `) });
  }

  /** The card of a person in a column, or anywhere on the board. */
  card(name: string, stage?: string): Locator {
    const place = stage === undefined ? this.pane : this.column(stage);
    return this.of(name, place.getByRole('listitem'));
  }

  /** Drags a card by the mouse to the head of a column. */
  async drag(name: string, stage: string): Promise<void> {
    await this.liftOver(name, stage);
    await this.page.mouse.up();
  }

  /** Lifts a card by the mouse, at its middle or by the name on it, and carries it over the head of a column. */
  async liftOver(name: string, stage: string, by: 'middle' | 'name' = 'middle'): Promise<void> {
    const card = this.card(name);
    await (by === 'name' ? card.getByText(name, { exact: true }) : card).hover();
    await this.page.mouse.down();
    let aim: number | null = null;
    // Near the sides the board scrolls along, and the column passes under the pointer.
    for (;;) {
      const to = await this.column(stage).boundingBox();
      if (to === null) throw new Error(`“${stage}” is not on the screen.`);
      if (to.x === aim) return;
      aim = to.x;
      await this.page.mouse.move(to.x + 20, to.y + 20, { steps: 4 });
      await this.framesDrawn();
    }
  }

  /** Lifts a card by the mouse and lets it rest at the right side of the board, which scrolls along. */
  async liftToRightSide(name: string): Promise<void> {
    await this.card(name).hover();
    await this.page.mouse.down();
    const box = await this.pane.boundingBox();
    const head = await this.column('Asked').boundingBox();
    if (box === null || head === null) throw new Error('The board is not on the screen.');
    await this.page.mouse.move(box.x + box.width - 10, head.y + 20, { steps: 4 });
  }

  /** Puts a finger on a card; what it does then is told to what this gives. */
  async touch(name: string): Promise<Finger> {
    const session = await this.page.context().newCDPSession(this.page);
    const box = await this.card(name).boundingBox();
    if (box === null) throw new Error(`“${name}” is not on the screen.`);
    let at = { x: box.x + 30, y: box.y + box.height - 6 };
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd'): Promise<unknown> =>
      session.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [at],
      });
    await send('touchStart');
    return {
      moveBy: async (x, y) => {
        const from = at;
        for (const part of [0.25, 0.5, 0.75, 1]) {
          at = { x: from.x + x * part, y: from.y + y * part };
          await send('touchMove');
        }
      },
      moveTo: async (stage) => {
        const to = await this.column(stage).boundingBox();
        if (to === null) throw new Error(`“${stage}” is not on the screen.`);
        at = { x: to.x + 20, y: to.y + 20 };
        await send('touchMove');
      },
      up: async () => {
        await send('touchEnd');
      },
    };
  }

  /** The line of a person in the tree. */
  line(name: string): Locator {
    return this.tree.getByRole('treeitem', { name: new RegExp(`^${name}`) });
  }

  /** Puts the focus on the place among the people at which the Tab key stops. */
  async focusPeople(): Promise<void> {
    await this.pane.locator('[data-stop][tabindex="0"]').first().focus();
  }
}
