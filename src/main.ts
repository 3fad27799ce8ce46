import { Platform, Plugin } from 'obsidian';
import { BulkRunner } from './commands/bulk-runner';
import { DUE_COMMAND, dueFlags, dueHandler } from './commands/command-line';
import { ContactAdder } from './commands/contact-adder';
import { gestureCommands } from './commands/gesture-commands';
import { GestureRunner } from './commands/gesture-runner';
import { insertionCommands } from './commands/insertion-commands';
import { tellBrokenTemplate } from './commands/notices';
import { SectionInserter } from './commands/section-inserter';
import { TemplateCreator } from './commands/template-creator';
import { PluginSettings } from './settings/plugin-settings';
import { InterviewsSettingTab } from './settings/settings-tab';
import { wallClock } from './vault/clock';
import { ContactIndex } from './vault/contact-index';
import { FollowUpFeed } from './vault/follow-up-feed';
import { NoteWriter } from './vault/note-writer';
import { type PublicApi, publicApi } from './vault/public-api';
import { TemplatesFolder } from './vault/templates-folder';
import { UndoHistory } from './vault/undo-history';
import { appSidebarActions } from './views/app-sidebar-actions';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './views/follow-ups-view';
import { fileMenu } from './views/file-menu';
import { showFollowUps } from './views/show-follow-ups';
import { StatusCount } from './views/status-count';

/** The composition root: loads, constructs and registers. */
export default class InformationalInterviewsPlugin extends Plugin {
  /** What other tools may call; see docs/api.md. */
  api!: PublicApi;

  private readonly interviewSettings = new PluginSettings(this);

  override async onload(): Promise<void> {
    const { app, interviewSettings } = this;
    await interviewSettings.load();
    const settings = interviewSettings.current;

    const index = new ContactIndex(app, settings);
    const feed = new FollowUpFeed(index, settings, wallClock);
    const writer = new NoteWriter(app);
    const history = new UndoHistory(app, writer);
    const runner = new GestureRunner(app, writer, history, settings, wallClock);
    const undo = runner.undo.bind(runner);
    const templates = new TemplatesFolder(app, settings, tellBrokenTemplate);
    const sources = { app, index, templates, settings, clock: wallClock, writer };
    const inserter = new SectionInserter(sources, history, undo);
    this.api = publicApi(feed, settings);

    const adder = new ContactAdder(app, templates, history, settings, wallClock, undo);
    const creator = new TemplateCreator(app, writer, history, settings, undo);
    const commands = [
      {
        id: 'show-follow-ups',
        name: 'Show follow-ups',
        callback: () => void showFollowUps(app),
      },
      {
        id: 'add-contact',
        name: 'Add contact',
        callback: () => void adder.add(),
      },
      ...gestureCommands(app, index, runner),
      ...insertionCommands(app, index, inserter, runner),
      {
        id: 'create-templates',
        name: 'Create editable templates',
        callback: () => void creator.create(),
      },
      {
        id: 'undo-last-change',
        name: 'Undo last change',
        callback: () => void runner.undoLast(),
      },
    ];
    for (const command of commands) this.addCommand(command);

    const bulk = new BulkRunner(app, index, runner);
    const host = { app, index, runner, inserter, bulk, adder, settings };
    this.registerView(
      FOLLOW_UPS_VIEW,
      (leaf) => new FollowUpsView(leaf, feed, settings, (view) => appSidebarActions(host, view)),
    );
    this.registerHoverLinkSource(FOLLOW_UPS_VIEW, {
      display: this.manifest.name,
      defaultMod: true,
    });
    const due = dueHandler(() => this.api.followUps());
    this.registerCliHandler(DUE_COMMAND, 'List the follow-ups', dueFlags, due);
    this.addSettingTab(new InterviewsSettingTab(app, this, interviewSettings));
    this.register(interviewSettings.onChange(() => index.rebuild()));

    this.addRibbonIcon('calendar-check', 'Show follow-ups', () => void showFollowUps(app));
    this.registerEvent(app.workspace.on('file-menu', fileMenu(host)));

    app.workspace.onLayoutReady(() => {
      this.addChild(index);
      this.addChild(feed);
      if (!Platform.isMobile) this.addChild(new StatusCount(this, feed));
    });
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.interviewSettings.load();
  }
}
