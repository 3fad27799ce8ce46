import type * as Obsidian from 'obsidian';
import type { App } from '../../host/app';
import { FuzzySuggestModal } from '../../host/suggest-modal';

/** Every command that can run now, to be filtered and chosen. */
export class CommandPalette extends FuzzySuggestModal<Obsidian.Command> {
  private readonly available: Obsidian.Command[];

  constructor(private readonly host: App) {
    super(host.asApp());
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
    // Asked before the palette takes the focus, so that a check sees the page as it was.
    this.available = host.commands.listCommands().sort((a, b) => a.name.localeCompare(b.name));
  }

  getItems(): Obsidian.Command[] {
    return this.available;
  }

  getItemText(item: Obsidian.Command): string {
    return item.name;
  }

  onChooseItem(item: Obsidian.Command): void {
    this.host.commands.executeCommand(item);
  }
}

/** Every note, to be opened by name. */
export class QuickSwitcher extends FuzzySuggestModal<Obsidian.TFile> {
  constructor(app: Obsidian.App) {
    super(app);
    this.setPlaceholder('Find a note...');
  }

  getItems(): Obsidian.TFile[] {
    return this.app.vault.getMarkdownFiles();
  }

  getItemText(item: Obsidian.TFile): string {
    return item.path.replace(/\.md$/, '');
  }

  onChooseItem(item: Obsidian.TFile): void {
    void this.app.workspace.getLeaf().openFile(item);
  }
}
