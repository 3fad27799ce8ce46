import type { CliFlags } from 'obsidian';
import type { Feature, MakeFeature } from '../../app/feature';
import { contactFields } from '../../core/contact/contact-fields';
import { texts } from '../../vault/texts';
import { type Call, printAdded, printDue, printPeople } from './print';

/** What each command of the desktop app's own command line is called, behind the id of the plugin. */
type CommandName = 'due' | 'add' | 'people';

type CliCommand = NonNullable<Feature['cliCommands']>[number];

/** The list, everyone and adding somebody on the app's own command line. */
export const commandLineFeature: MakeFeature = (host, { manifest }) => {
  const said = texts.commandLine;
  let isOver = false;
  const command = (
    name: CommandName,
    description: string,
    flags: CliFlags,
    print: (call: Call) => Promise<string>,
  ): CliCommand => ({
    ...{ id: `${manifest.id}:${name}`, description, flags },
    handler: (call) =>
      print({ ...{ host, call, flags: Object.keys(flags) }, isOver: () => isOver }),
  });
  const format = (description: string): CliFlags => ({
    format: { value: '<json|text>', description },
  });
  return {
    cliCommands: [
      command('due', said.description, format(said.format), printDue),
      command(
        'add',
        said.add.description,
        { ...addFlags(), ...format(said.printFormat) },
        printAdded,
      ),
      command(
        'people',
        said.people.description,
        { ...peopleFlags(), ...format(said.format) },
        printPeople,
      ),
    ],
    stop: () => {
      isOver = true;
    },
  };
};

function addFlags(): CliFlags {
  const { flags, values } = texts.commandLine.add;
  return Object.fromEntries(
    contactFields.map((name) => [
      name,
      {
        value: name === 'priority' ? values.number : values.text,
        description: flags[name],
        ...(name === 'name' ? { required: true } : {}),
      },
    ]),
  );
}

/** What people are looked for by. */
const filters = ['search', 'status', 'company', 'field'] as const;

function peopleFlags(): CliFlags {
  const { flags, values } = texts.commandLine.people;
  return Object.fromEntries(
    filters.map((name) => [name, { value: values[name], description: flags[name] }]),
  );
}
