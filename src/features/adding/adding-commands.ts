import { chooseContact } from '../../app/choose-contact';
import { BrainstormInserter } from './brainstorm-inserter';
import type { ContactAdder } from './contact-adder';
import type { CommandSources, PluginCommand } from '../../app/command-sources';
import { isOpen } from '../conversation/insertion-commands';
import { ListAdder } from './list-adder';

/** The commands that bring people onto the list. */
export function addingCommands(
  sources: CommandSources,
  adder: ContactAdder,
): readonly PluginCommand[] {
  const { app, index } = sources;
  const lists = new ListAdder(sources);
  const brainstorm = new BrainstormInserter(sources);
  const addReferral = async (): Promise<void> => {
    const chosen = await chooseContact(app, index, isOpen, 'add a referral from');
    if (chosen !== null) await adder.addReferral(chosen.file, chosen.contact);
  };
  return [
    { id: 'add-contact', name: 'Add contact', callback: () => adder.add() },
    {
      id: 'add-contacts-from-list',
      name: 'Add contacts from list',
      callback: () => lists.add(),
    },
    { id: 'add-referral', name: 'Add referral', callback: addReferral },
    {
      id: 'insert-brainstorm',
      name: 'Insert brainstorm list',
      callback: () => brainstorm.insert(),
    },
  ];
}
