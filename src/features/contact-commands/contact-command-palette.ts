import type { App } from 'obsidian';
import type { ContactCommandId } from '../../core/contact-command/contact-command';
import {
  contactCommandIds,
  contactCommands,
} from '../../core/contact-command/plan-contact-command';
import { compareNames } from '../../core/follow-up/compare';
import { askToReview } from '../adding/review-dialog';
import type { ContactIndex } from '../../vault/contact-index';
import { tellForeignStatus } from '../../app/foreign-status';
import type { PluginCommand } from '../../app/command-sources';
import { chooseContact, explainUnusable } from '../../app/choose-contact';
import type { ContactCommandRunner } from '../../app/contact-command-runner';
import { tell } from '../../ui/notices';

/** A command for each command that changes properties. */
export function contactCommandPalette(
  app: App,
  index: ContactIndex,
  runner: ContactCommandRunner,
): readonly PluginCommand[] {
  const runCommand = async (id: Exclude<ContactCommandId, 'add-to-list'>): Promise<void> => {
    const chosen = await chooseContact(
      app,
      index,
      (contact) => contactCommands[id].makesSense(contact, runner.context()),
      purposes[id],
    );
    if (chosen !== null) await runner.run(id, chosen.file, chosen.contact);
  };
  return contactCommandIds.map((id) => ({
    id,
    name: contactCommands[id].name,
    callback: () => (id === 'add-to-list' ? addToList(app, index, runner) : runCommand(id)),
  }));
}

/** Puts the active note on the list where it is a candidate without a status, else asks which. */
async function addToList(
  app: App,
  index: ContactIndex,
  runner: ContactCommandRunner,
): Promise<void> {
  const active = app.workspace.getActiveFile();
  if (active !== null && (await explainUnusable(app, index, active))) return;
  if (active !== null && index.unlistedPaths().includes(active.path)) {
    await runner.perform('add-to-list', active, {});
  } else await reviewUnlisted(app, index, runner);
}

/** Lets the user tick those of the candidates on no list who are to be put there, as one step. */
export async function reviewUnlisted(
  app: App,
  index: ContactIndex,
  runner: ContactCommandRunner,
): Promise<void> {
  const unlisted = index
    .unlistedPaths()
    .flatMap((path) => app.vault.getFileByPath(path) ?? [])
    .map((file) => ({
      name: file.basename,
      path: file.path,
      folder: file.parent?.path ?? '/',
      file,
    }))
    .sort(compareNames);
  if (unlisted.length === 0) {
    if (tellForeignStatus(app, index.contacts(), runner.context().settings)) return;
    tell('Every note about a person is on your list already.');
    return;
  }
  const ticked = await askToReview(app, unlisted);
  if (ticked !== null) await runner.addToList(ticked.map(({ file }) => file));
}

/** What each command is for, to complete “Whom do you want to …?”. */
const purposes: Readonly<Record<Exclude<ContactCommandId, 'add-to-list'>, string>> = {
  'set-status': 'set the status of',
  'set-priority': 'set the priority of',
  'mark-contacted': 'mark as asked',
  'mark-nudged': 'mark as reminded',
  'mark-replied': 'mark as answered',
  'mark-offered': 'mark as having been offered times',
  'schedule-interview': 'schedule an interview with',
  'postpone-interview': 'postpone the interview with',
  'mark-prepared': 'mark as prepared for',
  'mark-interviewed': 'mark as talked with',
  'mark-thanked': 'mark as thanked',
  'mark-reflected': 'mark the reflection as done for',
  'mark-reported-back': 'mark as reported back about',
  'log-check-in': 'log a check-in with',
  'set-follow-up': 'set a follow-up for',
  'finish-follow-up': 'finish the follow-up with',
  'mark-no-reply': 'mark as not answering',
  'mark-declined': 'mark as declined',
  'close-contact': 'set aside',
  'reopen-contact': 'reopen',
  'snooze-contact': 'snooze',
  'skip-follow-up': 'skip a follow-up for',
};
