import type { CliHandler } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import type { FollowUp } from '../../core/follow-up/follow-up';
import { sayAction } from '../../core/follow-up/say-what';
import { texts } from '../../vault/texts';

/** The id under which the desktop app's command line knows the list. */
const DUE_COMMAND = 'informational-interviews:due';

/** The list of follow-ups on the app's own command line. */
export const commandLineFeature: MakeFeature = ({ api, index }) => ({
  cliCommand: {
    id: DUE_COMMAND,
    description: texts.commandLine.description,
    flags: { format: { value: '<json|text>', description: texts.commandLine.format } },
    handler: dueHandler(async () => {
      await index.promisesKnown();
      return api.followUps();
    }),
  },
});

/** Prints the follow-ups in the order of the list: a line each, or as the public api gives them. */
function dueHandler(followUps: () => Promise<readonly FollowUp[]>): CliHandler {
  return async ({ format = 'text' }) => {
    if (format === 'json') return JSON.stringify(await followUps(), null, 2);
    if (format !== 'text') return texts.commandLine.unknownFormat(format);
    const { line, buckets, nothing } = texts.commandLine;
    const lines = (await followUps()).map((followUp) => {
      const { bucket, name, why } = followUp;
      return line(buckets[bucket], name, sayAction(followUp, texts), why);
    });
    return lines.length === 0 ? nothing : lines.join('\n');
  };
}
