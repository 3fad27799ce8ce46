import { commandForContact } from '../../app/command-for-contact';
import { explainUnusable } from '../../app/choose-contact';
import type { MakeFeature } from '../../app/feature';
import type { Host } from '../../app/host';
import {
  commandOf,
  type ContactCommandId,
  contactCommandIds,
  isForCandidates,
  isInPalette,
} from '../../core/contact-command/contact-commands';
import { texts } from '../../vault/texts';

/** Each contact command in the app's command palette, and taking the last step back. */
export const contactCommandsFeature: MakeFeature = (host) => ({
  commands: [
    ...contactCommandIds.filter(isInPalette).map((id) => {
      const { makesSense } = commandOf(id);
      if (isForCandidates(id)) {
        const { name } = texts.contactCommands[id];
        return { id, name, callback: () => runForCandidate(id, host) };
      }
      const { name, who } = texts.contactCommands[id];
      return commandForContact(host, {
        ...{ id, name, who, makesSense },
        run: (file, contact) => host.runner.run(id, file, contact),
      });
    }),
    {
      id: 'undo-last-change',
      name: texts.steps.undoLast,
      callback: () => host.steps.undoLast(),
    },
  ],
});

/** Runs a command for the active note where it is a candidate without a status, else asks which. */
async function runForCandidate(
  id: ContactCommandId,
  { app, index, runner, adding }: Host,
): Promise<void> {
  const active = app.workspace.getActiveFile();
  if (active !== null && (await explainUnusable(index, active))) return;
  if (active !== null && index.unlistedPaths().includes(active.path)) {
    await runner.perform(id, active, {});
  } else await adding.reviewUnlisted();
}
