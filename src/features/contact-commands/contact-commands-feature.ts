import { commandForContact } from '../../app/command-for-contact';
import { explainUnusable } from '../../app/choose-contact';
import type { MakeFeature } from '../../app/feature';
import type { Host } from '../../app/host';
import type { ContactCommandId } from '../../core/contact-command/contact-command';
import {
  contactCommandIds,
  contactCommands,
} from '../../core/contact-command/plan-contact-command';

/** Each contact command in the app's command palette, and taking the last step back. */
export const contactCommandsFeature: MakeFeature = (host) => ({
  commands: [
    ...contactCommandIds.map((id) => {
      if (id === 'add-to-list') {
        return { id, name: contactCommands[id].name, callback: () => addToList(host) };
      }
      const { name, makesSense } = contactCommands[id];
      return commandForContact(host, {
        ...{ id, name, makesSense, purpose: purposes[id] },
        run: (file, contact) => host.runner.run(id, file, contact),
      });
    }),
    {
      id: 'undo-last-change',
      name: 'Undo last change',
      callback: () => host.runner.undoLast(),
    },
  ],
});

/** Puts the active note on the list where it is a candidate without a status, else asks which. */
async function addToList({ app, index, runner, adding }: Host): Promise<void> {
  const active = app.workspace.getActiveFile();
  if (active !== null && (await explainUnusable(app, index, active))) return;
  if (active !== null && index.unlistedPaths().includes(active.path)) {
    await runner.perform('add-to-list', active, {});
  } else await adding.reviewUnlisted();
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
