import { inspect } from 'node:util';
import type { PublicApi } from '../../src/app/public-api';
import { addMinutes, type DateTime, dayOf } from '../../src/core/time/civil';
import manifest from '../../manifest.json' with { type: 'json' };
import { type Chance, chanceFrom } from '../builders/chance';
import type { PluginClass } from '../host/plugins';
import { type RunningApp, startApp } from '../host/start-app';
import { answerDialogs } from './answer-dialogs';
import type { GeneratedVault } from './generated-vault';
import type { BuiltPlugin } from './load-build';
import { setClock } from './page';

/** One thing that was looked at. */
export interface Sight {
  /** What was looked at, and after what. */
  readonly what: string;
  readonly seen: string;
}

/** All that was looked at while one build ran over one vault. */
export interface VaultRun {
  readonly sights: readonly Sight[];
  /** How many follow-ups its lists had before the first command. */
  readonly items: number;
  /** How many of the commands led to other bytes on the disk. */
  readonly writing: number;
  /** The commands that were run. */
  readonly commands: readonly string[];
}

function shown(value: unknown): string {
  return inspect(value, {
    depth: Infinity,
    maxArrayLength: Infinity,
    maxStringLength: Infinity,
    breakLength: 100,
  });
}

function listed(api: PublicApi, now?: string): string {
  return shown(api.followUps(now).map((item) => ({ ...item, why: undefined })));
}

/** One build at work on one vault. */
class VaultRunner {
  private readonly sights: Sight[] = [];
  private readonly commands: string[] = [];
  private readonly chance: Chance;
  private readonly ids: readonly string[];
  private writing = 0;
  private now: DateTime;

  constructor(
    private readonly run: RunningApp,
    private readonly api: PublicApi,
    private readonly times: GeneratedVault['times'],
    seed: number,
  ) {
    this.chance = chanceFrom(seed);
    this.now = times[0] as DateTime;
    this.ids = Object.keys(run.host.commands.commands)
      .filter((id) => id.startsWith(`${manifest.id}:`))
      .sort();
  }

  /** Reads the lists, then runs so many commands, looking at all notes after each. */
  async look(commands: number, failures: () => readonly string[]): Promise<VaultRun> {
    this.see('commands there are', shown(this.ids));
    let items = 0;
    for (const time of this.times) {
      this.see(`list at ${time}`, listed(this.api, time));
      items += this.api.followUps(time).length;
    }
    this.see('contacts', shown(this.api.contacts()));
    this.see('problems', this.problems());
    let before = await this.disk();
    this.see('notes after the start', before);
    for (let count = 0; count < commands; count += 1) {
      const what = await this.commandOnce();
      const after = await this.disk();
      if (after !== before) this.writing += 1;
      before = after;
      this.see(`notes after ${what}`, after);
      this.see(`list after ${what}`, listed(this.api));
      this.see(`problems after ${what}`, this.problems());
      this.see(`failures after ${what}`, shown(failures()));
    }
    return { sights: this.sights, items, writing: this.writing, commands: this.commands };
  }

  private see(what: string, seen: string): void {
    this.sights.push({ what, seen });
  }

  private problems(): string {
    return shown(this.api.problems().map((problem) => ({ ...problem, message: undefined })));
  }

  /** Every file on the disk with its text, in the order of the paths. */
  private async disk(): Promise<string> {
    const paths = (await this.run.disk.list()).map(({ path }) => path).sort();
    return paths
      .map((path) => `=== ${path}\n${JSON.stringify(this.run.disk.peek(path))}`)
      .join('\n')
      .replaceAll('\\n', '\\n\n');
  }

  /** Waits until nothing is under way: what ends may begin something else. */
  private readonly settled = async (): Promise<void> => {
    for (let turn = 0; turn < 3; turn += 1) await this.run.settled();
  };

  private async commandOnce(): Promise<string> {
    const { chance } = this;
    if (chance.happens(0.4)) this.passTime();
    const opened = await this.openNote();
    const offered = this.offered();
    this.see(`commands on offer in ${opened}`, shown(offered));
    const id = chance.oneOf(offered);
    this.commands.push(id);
    const what = `${id} in ${opened} at ${this.now}`;
    this.run.host.commands.executeCommandById(id);
    this.see(`dialogs of ${what}`, shown(await this.answered()));
    if (chance.happens(0.3)) {
      this.pressNotice();
      this.see(`dialogs behind the notice of ${what}`, shown(await this.answered()));
    }
    return what;
  }

  private offered(): readonly string[] {
    const now = new Set(this.run.host.commands.listCommands().map(({ id }) => id));
    return this.ids.filter((id) => now.has(id));
  }

  private answered(): Promise<readonly string[]> {
    return answerDialogs(this.chance, dayOf(this.now), this.settled);
  }

  private passTime(): void {
    this.now = addMinutes(this.now, this.chance.oneOf([1, 60, 1440, 4 * 1440]));
    setClock(this.now);
  }

  private async openNote(): Promise<string> {
    const { chance, run } = this;
    const paths = run.app.vault
      .getMarkdownFiles()
      .map(({ path }) => path)
      .sort();
    const list = 'Lists/Whom.md';
    const path = paths.includes(list) && chance.happens(0.12) ? list : chance.oneOf(paths);
    await run.open(path);
    await this.settled();
    const editor = run.app.workspace.activeEditor?.editor;
    if (editor !== undefined && chance.happens(0.7)) {
      const line = chance.between(0, editor.lastLine());
      editor.setCursor({ line, ch: 0 });
      if (chance.happens(0.3)) editor.setSelection({ line: 0, ch: 0 }, { line, ch: 0 });
    }
    return path;
  }

  private pressNotice(): void {
    const buttons = [...document.querySelectorAll<HTMLElement>('.notice button')];
    buttons[this.chance.between(0, Math.max(0, buttons.length - 1))]?.click();
  }
}

/**
 * Runs a build over a vault in an app of its own: the lists at each time, then so many commands of
 * the seed.
 *
 * @param failures gives what has failed since it was asked the last time.
 */
export async function runVault(
  plugin: PluginClass,
  vault: GeneratedVault,
  seed: number,
  commands: number,
  failures: () => readonly string[],
): Promise<VaultRun> {
  localStorage.clear();
  setClock(vault.times[0]);
  failures();
  const files = { ...vault.files };
  const run = await startApp({ files, plugin, manifest, pluginData: vault.settings });
  await run.settled();
  const { api } = run.plugin as unknown as BuiltPlugin;
  try {
    return await new VaultRunner(run, api, vault.times, seed).look(commands, failures);
  } finally {
    await run.unload();
  }
}
