import type { MenuEntry } from '../ui/menu-entry';
import { attempt, notChanged, tell } from '../ui/notices';
import { openNote } from '../ui/open-note';
import { type Person, personAt } from '../vault/person-at';
import { texts } from '../vault/texts';
import { contactMenu } from './contact-menu';
import type { Ground } from './host';

/** What the menu of a person stands on. */
type PersonMenuHost = Pick<Ground, 'app' | 'index' | 'runner' | 'contactActs'>;

/**
 * The menu with everything that makes sense for a person, each entry done in the app.
 *
 * @param ways as for {@link contactMenu}.
 */
export function personMenu(
  host: PersonMenuHost,
  { file, contact }: Person,
  ways?: readonly MenuEntry[],
): readonly MenuEntry[] {
  const { app, runner } = host;
  // The note may be gone by the time that an entry is chosen.
  const doing = (run: () => Promise<unknown>): void => withPerson(host, file.path, run);
  return contactMenu(
    contact,
    {
      context: runner.context(),
      acts: host.contactActs,
      run: (command) => doing(() => runner.run(command, file, contact)),
      runOnAnotherDay: (command) => doing(() => runner.runOnAnotherDay(command, file, contact)),
      take: (act) => doing(() => act.run(file, contact)),
      open: (inNewTab) => openNote(app, file, inNewTab ? 'tab' : false),
      copy: copyEmail,
      browse: (address) => {
        activeWindow.open(address, '_blank', 'noopener');
      },
    },
    ways,
  );
}

/** Does something about the person at a path; where their note is gone by now, nothing. */
export function withPerson(
  host: Pick<Ground, 'app' | 'index'>,
  path: string,
  act: (person: Person) => unknown,
): void {
  const person = personAt(host, path);
  if (person !== null) attempt(notChanged(person.file), () => act(person));
}

function copyEmail(address: string): void {
  attempt(texts.sidebar.failures.emailNotCopied, async () => {
    // A browser lets only the window with the focus do so.
    await activeWindow.navigator.clipboard.writeText(address);
    tell(texts.sidebar.menu.emailCopied);
  });
}
