import type { Menu } from 'obsidian';
import { fixValue } from '../../app/fix-value';
import type { Host } from '../../app/host';
import { openAtPromise } from '../../app/open-at';
import { personMenu, withPerson } from '../../app/person-menu';
import {
  type BulkCommandId,
  commandOf,
  type ContactCommandAnswers,
  iconOf,
  puttingOff,
} from '../../core/contact-command/contact-commands';
import { quickFixes } from '../../core/contact-command/quick-fixes';
import { snoozeQuestion } from '../../core/contact-command/status-commands';
import { askAndWrite } from '../../ui/ask';
import type { Written } from '../../ui/ask-again';
import { choiceMenu } from '../../ui/choice-menu';
import { attempt, notChanged, reported } from '../../ui/notices';
import type { ShownMenu } from '../../ui/shown-menu';
import { type Person, personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';
import type { PersonActions } from './sidebar-actions';

/** What can be done about a person in the list; a note that is gone by now is simply passed over. */
export function personActions(host: Host, menus: ShownMenu): PersonActions {
  const { runner } = host;
  return {
    run: async (command, path, promise) => {
      const person = personAt(host, path);
      if (person === null) return false;
      const { file, contact } = person;
      return reported(notChanged(file), () =>
        runner.run(command, file, contact, undefined, promise),
      );
    },
    openPromise: (path, promise) =>
      withPerson(host, path, ({ file }) => openAtPromise(host, file, promise)),
    doNow: (doing) => host.doing.go(doing),
    undo: () => attempt(texts.failures.command(texts.steps.undoLast), () => host.steps.undoLast()),
    showSnooze: (path, place) =>
      withPerson(host, path, (person) => menus.show(snoozeMenu(host, person), place, path)),
    showLater: (path, place, onNotNow) =>
      withPerson(host, path, (person) => {
        const menu = snoozeMenu(host, person);
        if (onNotNow !== null) {
          menu.addItem((item) =>
            item
              .setSection('not-now')
              .setTitle(texts.doing.notNow)
              .setIcon('skip-forward')
              .onClick(onNotNow),
          );
        }
        menus.show(menu, place, path);
      }),
    showMenu: (path, place) =>
      withPerson(host, path, (person) => menus.show(personMenu(host, person), place, path)),
    isMenuOpen: () => menus.isOpen,
    runOnAll: (...told) => runOnAll(host, menus, ...told),
    letGo: ({ followUp, letGo }) =>
      withPerson(host, followUp.path, ({ file, contact }) =>
        // What needs no answer may still ask whether it is meant.
        Object.keys(letGo.answer).length === 0
          ? runner.run(letGo.command, file, contact)
          : runner.perform(letGo.command, file, letGo.answer),
      ),
    quickFix: ({ path }, fix) =>
      withPerson(host, path, ({ file, contact }) => {
        const { command, answer } = quickFixes[fix].command(contact);
        return runner.perform(command, file, answer);
      }),
    fixValue: ({ path, property, value }, typed) => {
      const person = personAt(host, path);
      if (person === null || property === '') return null;
      return fixValue(host, person, { property, value }, typed);
    },
  };
}

/** The days until which somebody may be left alone. */
function snoozeMenu({ app, runner }: Host, { file, contact }: Person): Menu {
  const question = snoozeQuestion(contact.name, runner.context());
  return choiceMenu(app, question, iconOf(puttingOff), (answer) =>
    runner.write(puttingOff, file, answer),
  );
}

/** Runs a command for several people: its choices are a menu where its record says so. */
function runOnAll(
  { app, bulk }: Host,
  menus: ShownMenu,
  ...[command, paths, place, onDone]: Parameters<PersonActions['runOnAll']>
): void {
  const question = bulk.question(command, paths);
  const write = async (answer: ContactCommandAnswers[BulkCommandId]): Promise<Written> => {
    const written = await bulk.perform(command, paths, answer);
    if (written === true) onDone();
    return written;
  };
  if (question.kind === 'pick' && commandOf(command).bulk?.inMenu === true) {
    menus.show(choiceMenu(app, question, iconOf(command), write), place);
  } else {
    attempt(texts.anyCommand.nothingChanged, () => askAndWrite(app, question, write));
  }
}
