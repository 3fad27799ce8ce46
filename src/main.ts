import { Platform, Plugin } from 'obsidian';
import { BulkRunner } from './features/contact-commands/bulk-runner';
import { DUE_COMMAND, dueFlags, dueHandler } from './features/command-line/due-command';
import { addingCommands } from './features/adding/adding-commands';
import { FirstRun } from './features/adding/first-run';
import { AfterwardsFlow } from './features/conversation/afterwards-flow';
import { ContactAdder } from './features/adding/contact-adder';
import { DoNext } from './features/doing/do-next';
import { ContactCommandRunner } from './app/contact-command-runner';
import { LearningsInserter } from './features/learning/learnings-inserter';
import { MessageDrafter } from './features/messages/message-drafter';
import { draftCommands } from './features/messages/draft-commands';
import { contactCommandPalette } from './features/contact-commands/contact-command-palette';
import { insertionCommands } from './features/conversation/insertion-commands';
import { attempt, tellBrokenTemplate, tellTemplateCode } from './ui/notices';
import { SectionInserter } from './features/conversation/section-inserter';
import { TemplateCreator } from './features/templates/template-creator';
import { Timekeeper } from './features/conversation/timekeeper';
import { PluginSettings } from './vault/plugin-settings';
import { SettingsInVault } from './vault/settings-in-vault';
import { InterviewsSettingTab } from './features/settings/settings-tab';
import { wallClock } from './vault/clock';
import { ContactIndex } from './vault/contact-index';
import { FollowUpFeed } from './vault/follow-up-feed';
import { InterviewReminder } from './features/conversation/interview-reminder';
import { NoteWriter } from './vault/note-writer';
import { PreparationWatch } from './features/conversation/preparation-watch';
import { type PublicApi, publicApi } from './app/public-api';
import { TemplatesFolder } from './vault/templates-folder';
import { UndoHistory } from './vault/undo-history';
import { appSidebarActions } from './features/sidebar/app-sidebar-actions';
import { FOLLOW_UPS_VIEW, FollowUpsView } from './features/sidebar/follow-ups-view';
import { fileMenu } from './features/sidebar/file-menu';
import { showFollowUps } from './features/sidebar/show-follow-ups';
import { drawTimerStatus } from './features/sidebar/timer-status';
import { StatusCount } from './features/sidebar/status-count';

/** The composition root: loads, constructs and registers. */
export default class InformationalInterviewsPlugin extends Plugin {
  /** What other tools may call; see docs/api.md. */
  api!: PublicApi;

  private readonly interviewSettings = new PluginSettings(this);

  override async onload(): Promise<void> {
    const { app, interviewSettings } = this;
    await interviewSettings.load();
    const settingsInVault = new SettingsInVault(app, interviewSettings);
    const settings = settingsInVault.current;

    const index = new ContactIndex(app, settings);
    const feed = new FollowUpFeed(index, settings, wallClock);
    const writer = new NoteWriter(app, ({ path }, text) => index.lookAt(path, text));
    const history = new UndoHistory(app, writer);
    const templates = new TemplatesFolder(app, settings, tellBrokenTemplate, tellTemplateCode);
    const notes = { app, index, templates, settings, clock: wallClock, writer, history };
    const runner: ContactCommandRunner = new ContactCommandRunner(notes, (file) => {
      timekeeper.endFor(file);
      return afterwards.follow(file);
    });
    const sources = { ...notes, undo: runner.undo.bind(runner) };
    const inserter = new SectionInserter(sources);
    const drafter = new MessageDrafter(sources, runner);
    const adder = new ContactAdder(sources);
    const afterwards = new AfterwardsFlow(sources, drafter, adder);
    const showSidebar = (): void => showFollowUps(app);
    const timekeeper = new Timekeeper(app, index, writer, runner, settings, showSidebar);
    const preparation = new PreparationWatch(app, index, (file) => runner.offerPrepared(file));
    const reminder = new InterviewReminder(app, index, wallClock, (soon) =>
      timekeeper.tellSoon(soon),
    );
    const doNext = new DoNext({ app, index, feed, runner, inserter, drafter, timekeeper });
    const creator = new TemplateCreator(sources);
    const learnings = new LearningsInserter(sources);
    this.register(() => doNext.stop());
    this.api = publicApi(feed, settings);

    const commands = [
      {
        id: 'show-follow-ups',
        name: 'Show follow-ups',
        callback: showSidebar,
      },
      ...addingCommands(sources, adder),
      {
        id: 'do-next',
        name: 'Do next follow-up',
        callback: () => doNext.start(),
      },
      ...draftCommands(app, index, drafter, runner),
      ...contactCommandPalette(app, index, runner),
      ...insertionCommands(app, index, inserter, runner),
      {
        id: 'start-timer',
        name: 'Start interview timer',
        callback: () => timekeeper.startForChosen(),
      },
      {
        id: 'insert-learnings',
        name: 'Insert what I learned',
        callback: () => learnings.insert(),
      },
      {
        id: 'create-templates',
        name: 'Create editable templates',
        callback: () => creator.create(),
      },
      {
        id: 'undo-last-change',
        name: 'Undo last change',
        callback: () => runner.undoLast(),
      },
    ];
    for (const command of commands) {
      const run = (): unknown => command.callback();
      const callback = (): void => attempt(`“${command.name}” was not done.`, run);
      this.addCommand({ ...command, callback });
    }

    const firstRun = new FirstRun(app, interviewSettings, index, runner, () => feed.invalidate());
    const bulk = new BulkRunner(app, index, runner);
    const workflow = { runner, inserter, bulk, drafter, adder, timekeeper, firstRun, doNext };
    const host = { app, index, settings, ...workflow };
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
    if (Platform.isDesktop) {
      this.register(drawTimerStatus(this.addStatusBarItem(), timekeeper.timer, showSidebar));
    }
    this.addSettingTab(new InterviewsSettingTab(app, this, interviewSettings));
    this.register(
      settingsInVault.onChange(() => {
        index.rebuild();
        feed.invalidate();
      }),
    );

    this.addRibbonIcon('calendar-check', 'Show follow-ups', showSidebar);
    this.registerEvent(app.workspace.on('file-menu', fileMenu(host)));

    app.workspace.onLayoutReady(() => {
      // Before the index, which is to look for notes in the folders where they are.
      this.addChild(settingsInVault);
      this.addChild(index);
      this.addChild(feed);
      this.addChild(timekeeper.timer);
      this.addChild(reminder);
      this.addChild(preparation);
      if (!Platform.isMobile) this.addChild(new StatusCount(this, feed));
    });
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.interviewSettings.load();
  }
}
