import { Plugin } from 'obsidian';
import type { PublicApi } from './app/public-api';
import { startFeatures } from './app/start-features';
import { addingFeature } from './features/adding/adding-feature';
import { baseFeature } from './features/base/base-feature';
import { calendarFeature } from './features/calendar/calendar-feature';
import { codeBlockFeature } from './features/code-block/code-block-feature';
import { commandLineFeature } from './features/command-line/command-line-feature';
import { contactCommandsFeature } from './features/contact-commands/contact-commands-feature';
import { conversationFeature } from './features/conversation/conversation-feature';
import { doingFeature } from './features/doing/doing-feature';
import { importingFeature } from './features/importing/importing-feature';
import { learningFeature } from './features/learning/learning-feature';
import { linksFeature } from './features/links/links-feature';
import { messagesFeature } from './features/messages/messages-feature';
import { ownNotesFeature } from './features/own-notes/own-notes-feature';
import { peopleFeature } from './features/people/people-feature';
import { settingsFeature } from './features/settings/settings-feature';
import { sidebarFeature } from './features/sidebar/sidebar-feature';
import { templatesFeature } from './features/templates/templates-feature';
import { tellOfSettings } from './ui/notices';
import { PluginSettings } from './vault/plugin-settings';
import { isSettingsFileThere } from './vault/settings-file';
import { languageOfPlugin } from './vault/spoken-language';
import { speak } from './vault/texts';

/** The plugin: its settings, its features, and what other tools may call (docs/api.md). */
export default class InformationalInterviewsPlugin extends Plugin {
  api!: PublicApi;
  private readonly pluginSettings = new PluginSettings(this, tellOfSettings, () =>
    isSettingsFileThere(this),
  );

  override async onload(): Promise<void> {
    await this.loadInTheirLanguage();
    this.api = startFeatures(this, this.pluginSettings, [
      ...[sidebarFeature, addingFeature, doingFeature, messagesFeature, contactCommandsFeature],
      ...[conversationFeature, peopleFeature, learningFeature, importingFeature, templatesFeature],
      ...[calendarFeature, ownNotesFeature, codeBlockFeature, baseFeature],
      ...[commandLineFeature, linksFeature, settingsFeature],
    ]);
  }

  /** The settings, of which the language is spoken as soon as it is known: also in what is wrong with them. */
  private async loadInTheirLanguage(): Promise<void> {
    const speakIt = (): void => speak(languageOfPlugin(this.pluginSettings.current()));
    speakIt();
    const stop = this.pluginSettings.onChange(speakIt);
    await this.pluginSettings.load();
    stop();
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.pluginSettings.load();
  }
}
