import { parseYaml, type Plugin } from 'obsidian';
import { NoteFormat } from '../core/note/note-format';
import {
  takeAwayNotices,
  tellBrokenTemplate,
  tellOfSettings,
  tellTemplateCode,
} from '../ui/notices';
import { wallClock } from '../vault/clock';
import { ContactIndex } from '../vault/contact-index';
import { FollowUpFeed } from '../vault/follow-up-feed';
import { NoteWriter } from '../vault/note-writer';
import type { PluginSettings } from '../vault/plugin-settings';
import { SettingsInVault } from '../vault/settings-in-vault';
import { languageOfNotes, wordsIn } from '../vault/spoken-language';
import { TalkReadings } from '../vault/talk-readings';
import { TemplatesFolder } from '../vault/templates-folder';
import { BasesLayouts } from './bases-layouts';
import { BulkRunner } from './bulk-runner';
import type { ContactAct } from './contact-act';
import { ContactCommandRunner } from './contact-command-runner';
import type { Feature, MakeFeature } from './feature';
import { type Ground, hostOver } from './host';
import type { Offers } from './offers';
import { type PublicApi, publicApi } from './public-api';
import { registerComponents, registerFeature } from './register';
import { Signal } from './signal';
import { Steps } from './steps';
import { texts } from '../vault/texts';

/**
 * Makes what the features stand on, then the features in this order, and hands to the app what they
 * add. What reads the vault begins when the app's layout is there.
 *
 * @returns what other tools may call.
 */
export function startFeatures(
  plugin: Plugin,
  pluginSettings: PluginSettings,
  makers: readonly MakeFeature[],
): PublicApi {
  const { app } = plugin;
  const settingsInVault = new SettingsInVault(app, pluginSettings, tellOfSettings);
  const settings = settingsInVault.current;
  const noteFormat = new NoteFormat(parseYaml, texts, () => wordsIn(languageOfNotes(settings())));
  const index = new ContactIndex(app, settings, noteFormat);
  const feed = new FollowUpFeed(index, settings, wallClock);
  const writer = new NoteWriter(app, (file, text) => index.lookAt(file, text));
  const steps = new Steps(app, writer);
  const templates = new TemplatesFolder(
    app,
    settings,
    noteFormat,
    tellBrokenTemplate,
    tellTemplateCode,
  );
  const ground = {
    ...{ app, index, templates, noteFormat, settings },
    ...{ clock: wallClock, writer, steps },
  };
  const interviewed: Ground['interviewed'] = new Signal();
  const contactActs: ContactAct[] = [];
  const runner = new ContactCommandRunner(
    ground,
    interviewed,
    (file, promise) => host.messages.tellResult(file, promise),
    contactActs,
  );
  const talks = new TalkReadings(app);
  const api = publicApi(feed, settings, talks);
  const bulk = new BulkRunner(ground, runner);
  const offers: Partial<Offers> = {};
  const shared = { api, feed, talks, pluginSettings, runner, bulk, interviewed, contactActs };
  const bases = new BasesLayouts();
  const host = hostOver({ ...ground, ...shared, bases }, offers);

  const features: Feature[] = [];
  for (const make of makers) {
    const feature = make(host, plugin);
    Object.assign(offers, feature.offers);
    contactActs.push(...(feature.contactActs ?? []));
    features.push(feature);
  }
  for (const feature of features) registerFeature(plugin, feature, host);
  plugin.register(takeAwayNotices);
  plugin.register(
    settingsInVault.onChange(() => {
      index.rebuild();
      feed.invalidate();
    }),
  );
  // The settings before the index, which is to look for notes in the folders where they are.
  registerComponents(plugin, [
    settingsInVault,
    index,
    feed,
    ...features.flatMap(({ components = [] }) => components),
  ]);
  return api;
}
