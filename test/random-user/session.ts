import { NotesAnew } from './notes-anew';
import { type Act, anyAct } from './acts';
import { Hands } from './hands';
import { en } from '../../src/core/texts/en';
import {
  difference,
  isFailure,
  isOfSettings,
  isSurprise,
  lostIn,
  saidUnchanged,
  saysUndone,
} from './laws';
import type { Notes, World } from './world';

/** Steps that one act may consist of, to be taken back one by one. */
const MOST_STEPS = 5;

/** Acts one after the other, each looked at for what it must not do. */
export class Session {
  private readonly hands: Hands;
  private readonly anew: NotesAnew;
  private readonly found: string[] = [];
  private changing = 0;
  /** The note in front when people were added from a list. */
  private listed: string | null = null;
  /** The latest acts, for whoever looks for the cause. */
  private readonly told: string[] = [];

  constructor(private readonly world: World) {
    this.hands = new Hands(world);
    this.anew = new NotesAnew(world);
  }

  /** How many of the acts of the plugin changed a note. */
  get changes(): number {
    return this.changing;
  }

  /** What went wrong, each with the acts before it. */
  faults(): readonly string[] {
    return this.found;
  }

  /** Lets one thing happen. */
  async step(): Promise<void> {
    const { world, hands } = this;
    const act = anyAct(world);
    await world.closeDoubles();
    await world.rest();
    world.forget();
    hands.pressed = [];
    const mayFail = act.kind === 'plugin' && world.chance.happens(0.12);
    const before = world.seen();
    if (mayFail) world.failAWrite();
    await act.run(world, hands);
    await world.rest();
    world.stopFailing();
    this.listed = world.run.app.workspace.getActiveFile()?.path ?? null;
    this.told.push(
      `${act.name} (${hands.pressed.join(', ')})${world.failed === null ? '' : ' FAILS'}`,
    );
    const after = world.seen();
    if (act.kind === 'plugin' && difference(before, after) !== null) this.changing += 1;
    this.check(act, before, after);
    if (act.kind === 'plugin' && world.failed === null && world.chance.happens(0.5)) {
      await this.takeBack(before);
    }
    await this.anew.compare((what) => this.note(what));
    this.settle();
  }

  private check(act: Act, before: Notes, after: Notes): void {
    const { world } = this;
    const failures = world.notices.filter((told) => isFailure(told) && !isOfSettings(told));
    if (world.failed === null) {
      for (const notice of world.notices) {
        if (isSurprise(notice)) this.note(`said “${notice}”`);
      }
    } else if (failures.length > 1)
      this.note(`said ${failures.length} times: ${failures.join(' / ')}`);
    const [notice] = world.notices;
    const name = world.notices.length === 1 ? saidUnchanged(notice ?? '') : null;
    for (const [path, text] of before) {
      const now = after.get(path);
      if (act.kind === 'plugin' && now === undefined && !this.hasUndone())
        this.note(`lost ${path}`);
      const isNamed = name !== null && path.endsWith(`/${name}.md`);
      if (isNamed && now !== text && this.isOnly(name)) this.note(`changed “${name}” all the same`);
      if (act.kind !== 'plugin' || now === undefined || this.hasUndone()) continue;
      if (path === this.listed && this.hasAddedInserted()) continue;
      const lost = lostIn(text, now, path === this.listPath());
      if (lost !== null) this.note(`lost ${lost} in ${path}`, text, now);
    }
  }

  /** The note in which people were made links; null where the act made none. */
  private listPath(): string | null {
    const ways = ['add-contacts-from-list', en.adding.addFromList];
    const isListed = this.hands.pressed.some((pressed) => ways.includes(pressed));
    return isListed ? this.listed : null;
  }

  /** Whether a list was inserted and its people made links in one act, which no law tells apart. */
  private hasAddedInserted(): boolean {
    return this.hands.pressed.includes(en.adding.brainstorm.addThese);
  }

  private isOnly(name: string): boolean {
    const files = this.world.run.app.vault.getMarkdownFiles();
    return files.filter(({ basename }) => basename === name).length === 1;
  }

  private hasUndone(): boolean {
    return this.hands.pressed.some((pressed) => /undo/i.test(pressed));
  }

  /** Takes back what the act did, which is to bring the very notes from before. */
  private async takeBack(before: Notes): Promise<void> {
    const { world } = this;
    if (this.hasUndone()) return;
    let differs = difference(before, world.seen());
    for (let steps = 0; differs !== null && steps < MOST_STEPS; steps += 1) {
      world.forget();
      world.run.command('undo-last-change');
      await world.rest();
      differs = difference(before, world.seen());
      if (!world.notices.some(saysUndone)) break;
    }
    if (differs !== null)
      this.note(`undo did not restore ${differs}; said ${world.notices.join()}`);
  }

  /** What the console and the process heard meanwhile. */
  private settle(): void {
    const { world } = this;
    for (const error of world.unheard.splice(0)) this.note(`nobody heard ${String(error)}`);
    const errors = world.errors
      .splice(0)
      .map(String)
      .filter((error) => !error.includes('the settings file cannot be read'));
    if (world.failed === null && errors.length > 0) this.note(`console: ${errors.join()}`);
  }

  private note(...what: readonly string[]): void {
    const acts = this.told.slice(-4).join('; ');
    this.found.push([...what, `after: ${acts}`].join('\n'));
  }
}
