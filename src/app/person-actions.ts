import type { Menu } from 'obsidian';
import type { Problem, QuickFix } from '../core/contact/contact';
import { fixValue } from './fix-value';
import type { Host } from './host';
import { openAtPromise } from './open-at';
import { personMenu, withPerson } from './person-menu';
import {
  type BulkCommandId,
  commandOf,
  type ContactCommandAnswers,
  type ContactCommandId,
  iconOf,
  puttingOff,
} from '../core/contact-command/contact-commands';
import type { Waited } from '../core/contact-command/list-waited';
import { quickFixes } from '../core/contact-command/quick-fixes';
import { snoozeQuestion } from '../core/contact-command/status-commands';
import type { Doing } from '../core/doing/doings';
import type { ContactPromise, PromiseKey } from '../core/promise/promise';
import { askAndWrite } from '../ui/ask';
import type { Written } from '../ui/ask-again';
import { choiceMenu } from '../ui/choice-menu';
import { attempt, notChanged, reported } from '../ui/notices';
import type { MenuPlace, ShownMenu } from '../ui/shown-menu';
import { type Person, personAt } from '../vault/person-at';
import { texts } from '../vault/texts';

/** What can be done about a person in the list, or several. */
export interface PersonActions {
  /** Runs a command; false where it was given up or the note refused it. */
  readonly run: (
    command: ContactCommandId,
    path: string,
    promise: ContactPromise | null,
  ) => Promise<boolean>;
  /** Takes the user to where something gets done; false where nothing came of it there and then. */
  readonly doNow: (doing: Doing) => Promise<boolean>;
  /** Takes back what was changed last. */
  readonly undo: () => void;
  /** Offers days until which to leave somebody alone or, where that can be, to leave them for now. */
  readonly showLater: (path: string, place: MenuPlace, onNotNow: (() => void) | null) => void;
  /** Offers days until which to leave somebody alone. */
  readonly showSnooze: (path: string, place: MenuPlace) => void;
  /** Shows everything that can be done about a contact. */
  readonly showMenu: (path: string, place: MenuPlace) => void;
  /** Whether a menu shown here is open: the keys are its own until it goes. */
  readonly isMenuOpen: () => boolean;
  /** Runs a command for several people, asking first where need be; calls back once it is done. */
  readonly runOnAll: (
    command: BulkCommandId,
    paths: readonly string[],
    place: MenuPlace,
    onDone: () => void,
  ) => void;
  readonly letGo: (waited: Waited) => void;
  /** Opens a note at the line of a promise. */
  readonly openPromise: (path: string, promise: PromiseKey) => void;
  readonly quickFix: (problem: Problem, fix: QuickFix) => void;
  /** Writes a value that fits in the place of one that does not; says what is wrong, or null. */
  readonly fixValue: (problem: Problem, typed: string) => string | null;
}

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
