import type { MakeFeature } from '../../app/feature';
import { attempt } from '../../ui/notices';
import { texts } from '../../vault/texts';
import { InterviewsSettingTab } from './settings-tab';

/** The settings, in the app's own window for them. */
export const settingsFeature: MakeFeature = (host, plugin) => ({
  settingTab: new InterviewsSettingTab(
    host.app,
    plugin,
    host.pluginSettings,
    () => attempt(texts.failures.settingsNotSaved, () => host.ownNotes.look()),
    () => attempt(texts.base.notCreated, () => host.base.create()),
  ),
});
