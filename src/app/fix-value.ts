import type { TFile } from 'obsidian';
import type { Contact, Problem } from '../core/contact/contact';
import { messageOf } from '../core/contact/problem';
import { type FixableProblem, newProblems, performFix } from '../core/contact-command/perform-fix';
import { planFix } from '../core/contact-command/plan-fix';
import { nameInVault } from '../core/settings';
import { plainText } from '../core/texts/marked-text';
import { attempt, notChanged } from '../ui/notices';
import { noteAt } from '../vault/note-at';
import { ruleContextHere } from '../vault/rule-context-here';
import { texts } from '../vault/texts';
import type { CommandSources } from './command-sources';

/**
 * Writes a value that fits in the place of one that does not. What is wrong with it, where it
 * still does not fit and nothing is written; else null.
 */
export function fixValue(
  sources: Pick<CommandSources, 'clock' | 'settings' | 'noteFormat' | 'steps'>,
  { file, contact }: { readonly file: TFile; readonly contact: Contact },
  problem: FixableProblem,
  typed: string,
): string | null {
  const { noteFormat, steps } = sources;
  const settings = sources.settings();
  const context = ruleContextHere(sources.clock(), settings);
  const { today } = context;
  const planned = planFix(problem, typed, contact, context);
  if (!planned.ok) return planned.complaint;
  attempt(notChanged(file), () =>
    steps.take(notChanged(file), () => ({
      summary: texts.anyCommand.fixed(file.basename, nameInVault(problem.property, settings)),
      changes: {
        file,
        edit: (text, agreed) =>
          performFix({
            ...{ problem, typed, place: noteAt(file), text, agreed },
            ...{ settings, today, noteFormat },
          }),
      },
      afterwards: ({ result: { written } }) => ({
        sentences: written
          .flatMap((note) => newProblems(noteAt(file), note, context, noteFormat))
          .map(sayProblem),
      }),
    })),
  );
  return null;
}

/** A problem as a sentence of a notice, in which names of properties are quoted. */
function sayProblem(problem: Problem): string {
  return plainText(messageOf(problem), texts.quoted);
}
