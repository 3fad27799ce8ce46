import type { CliHandler } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { texts } from '../../vault/texts';

/** The id under which the desktop app's command line knows the list. */
const DUE_COMMAND = 'informational-interviews:due';

/** The list of follow-ups on the app's own command line. */
export const commandLineFeature: MakeFeature = ({ api }) => ({
  cliCommand: {
    id: DUE_COMMAND,
    description: texts.commandLine.description,
    flags: { format: { value: '<json|text>', description: texts.commandLine.format } },
    handler: dueHandler(() => api.followUps()),
  },
});

/** Prints the follow-ups in the order of the list: a line each, or as the public api gives them. */
function dueHandler(followUps: () => readonly FollowUp[]): CliHandler {
  return ({ format = 'text' }) => {
    if (format === 'json') return JSON.stringify(followUps(), null, 2);
    if (format !== 'text') return texts.commandLine.unknownFormat(format);
    const { line, buckets, nothing } = texts.commandLine;
    const lines = followUps().map(({ bucket, name, action, why }) =>
      line(buckets[bucket], name, texts.followUps[action].name, why),
    );
    return lines.length === 0 ? nothing : lines.join('\n');
  };
}
