import type { TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import {
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
} from '../core/contact-command/contact-commands';
import type { Asked, Lookup } from '../core/contact-command/question';
import type { RuleContext } from '../core/follow-up/rule-context';
import type { ContactPromise } from '../core/promise/promise';
import { notChanged, reported } from '../ui/notices';
import type { CommandSources } from './command-sources';

/**
 * What a command asks; null where there is nothing to be asked or it fails, which is said.
 *
 * @param promise the one that it is called for; null where none is meant yet.
 */
export async function questionOf<Id extends ContactCommandId>(
  { app, index, writer, noteFormat }: CommandSources,
  context: RuleContext,
  id: Id,
  asked: TFile,
  contact: Contact,
  promise: ContactPromise | null = null,
): Promise<Asked<ContactCommandAnswers[Id]> | null> {
  const text = async (): Promise<string> => {
    const file = app.vault.getFileByPath(contact.path);
    return (file === null ? null : await writer.textNow(file)) ?? '';
  };
  const lookup: Lookup = {
    contacts: () => index.contacts().map((read) => read.contact),
    text,
    properties: async () => {
      const read = noteFormat.read(await text());
      return read.ok ? read.data : {};
    },
    promise,
  };
  const question = await reported(notChanged(asked), async () => {
    const { asks } = commandOf(id);
    // What asks nothing is told nothing.
    if (asks === undefined)
      return { kind: 'answered' as const, answer: {} as ContactCommandAnswers[Id] };
    return asks(contact, context, lookup);
  });
  return question === false ? null : question;
}
