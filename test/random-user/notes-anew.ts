import { settingsFile } from '../builders/settings';
import { noteFormat } from '../builders/yaml';
import { PluginSettings } from '../../src/vault/plugin-settings';
import { SettingsInVault } from '../../src/vault/settings-in-vault';
import { TalkReadings } from '../../src/vault/talk-readings';
import { wallClock } from '../../src/vault/clock';
import { ContactIndex } from '../../src/vault/contact-index';
import { FollowUpFeed } from '../../src/vault/follow-up-feed';
import { publicApi } from '../../src/app/public-api';
import type { World } from './world';

const tellNothing = () => (): void => undefined;

/** Compares what the running plugin tells with what one tells that has just read the vault. */
export class NotesAnew {
  constructor(private readonly world: World) {}

  async compare(note: (what: string) => void): Promise<void> {
    const { api, app } = this.world.run;
    const data = this.data();
    if (data === undefined) return;
    const settings = new PluginSettings(
      { loadData: () => Promise.resolve(data), saveData: () => Promise.resolve() },
      tellNothing,
    );
    await settings.load();
    const { current } = new SettingsInVault(app, settings, tellNothing);
    const index = new ContactIndex(app, current, noteFormat);
    // Of some notes only their texts tell what is wrong, so it looks at those that were looked at.
    for (const { path } of api.problems()) {
      const [file, text] = [app.vault.getFileByPath(path), this.world.run.read(path)];
      if (file !== null && text !== null) index.lookAt(file, text);
    }
    const feed = new FollowUpFeed(index, current, wallClock);
    const fresh = publicApi(feed, current, new TalkReadings(app));
    if (!same(api.followUps(), fresh.followUps())) note('other follow-ups than read anew');
    if (!same(api.contacts(), fresh.contacts())) note('other contacts than read anew');
    if (!same(await api.interviews(), await fresh.interviews())) {
      note('other talks than read anew');
    }
    const [told, found] = [api.problems().map(where), fresh.problems().map(where)];
    const odd = [
      ...told.filter((each) => !found.includes(each)),
      ...found.filter((each) => !told.includes(each)),
    ];
    if (odd.length > 0) note(`other problems than read anew: ${JSON.stringify(odd)}`);
  }

  /** What the settings file holds, null where there is none, undefined where it is broken. */
  private data(): unknown {
    const text = this.world.run.read(settingsFile);
    if (text === null) return null;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      return undefined;
    }
  }
}

function where({ path, property }: { path: string; property: string }): string {
  return `${path} ${property}`;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
