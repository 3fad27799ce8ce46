import type { MakeFeature } from '../../app/feature';
import { InterviewsSettingTab } from './settings-tab';

/** The settings, in the app's own window for them. */
export const settingsFeature: MakeFeature = ({ app, pluginSettings }, plugin) => ({
  settingTab: new InterviewsSettingTab(app, plugin, pluginSettings),
});
