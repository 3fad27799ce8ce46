// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language';
import { textsIn } from '../../src/core/texts/in-language';
import { noteWords } from '../../src/core/words';
import { type RunningPlugin, runPlugin } from '../builders/run-plugin';

let run: RunningPlugin;
const ana = 'Contacts/Ana Reyes.md';
const note = '---\nstatus: identified\n---\n';

afterEach(() => run.unload());

/** Starts the app in a language, by the tag that the app has for it. */
async function runIn(tag: string, settings?: object): Promise<void> {
  window.localStorage.setItem('language', tag);
  run = await runPlugin({ [ana]: note }, settings);
}

/** What the command is called that marks somebody as asked. */
function commandName(): string | undefined {
  return run.host.commands.findCommand('informational-interviews:mark-contacted')?.name;
}

async function markAsAsked(): Promise<void> {
  await run.open(ana);
  run.command('mark-contacted');
  await run.settled();
}

describe('the language of the app', () => {
  it.each([
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['es', 'es'],
    ['fr', 'fr'],
    ['pt-BR', 'pt-BR'],
    ['pt', 'pt-BR'],
    ['zh', 'zh-CN'],
    ['zh-TW', 'en'],
    ['nl', 'en'],
  ] as const)('%s is answered in %s', async (tag, spoken) => {
    await runIn(tag);
    const { name } = textsIn[spoken].contactCommands['mark-contacted'];
    expect(commandName()).toContain(name);
  });

  it('gives way to the one that is set', async () => {
    await runIn('de', { language: 'fr' });
    expect(commandName()).toContain(textsIn.fr.contactCommands['mark-contacted'].name);
  });

  it('is spoken also where the settings do not fit', async () => {
    await runIn('de', { minutes: 'viele' });
    expect(run.notices().join('\n')).toContain(textsIn.de.settings.minutes.name);
  });
});

describe('the language of notes', () => {
  it.each(languages)('is %s where that is set, whatever the app speaks', async (noteLanguage) => {
    await runIn('fr', { noteLanguage });
    await markAsAsked();
    const { headings, log } = noteWords[noteLanguage];
    expect(run.read(ana)).toContain(`## ${headings.log[0] ?? ''}\n`);
    expect(run.read(ana)).toContain(log.asked(null));
  });

  it('is English where none is set', async () => {
    await runIn('de', {});
    await markAsAsked();
    expect(run.read(ana)).toContain('## Log\n');
  });
});
