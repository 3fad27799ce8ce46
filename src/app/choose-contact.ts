import type { App, TFile } from 'obsidian';
import type { Contact } from '../core/contact/contact';
import { namesIn } from '../core/follow-up/compare';
import { askToPick } from '../ui/pick-dialog';
import type { ContactIndex } from '../vault/contact-index';
import { type Person, personAt } from '../vault/person-at';
import { notChanged, reported, tell, tellRefusal } from '../ui/notices';
import { texts } from '../vault/texts';
import { noteAtHand } from './note-at-hand';
import { shownText } from '../core/contact/shown-text';

/**
 * The contact a command is for: that of the note at hand where it fits, otherwise the one the user picks
 * from those that fit. Null where none fits, which is said, or the user leaves.
 *
 * @param command what it is called, and the question whom it is for: `Who did you thank?`.
 */
export async function chooseContact(
  app: App,
  index: ContactIndex,
  fits: (contact: Contact) => boolean,
  command: { readonly name: string; readonly who: string },
): Promise<Person | null> {
  const active = noteAtHand(app);
  if (active !== null && (await explainUnusable(index, active))) return null;
  const fittingHere = (): Person | null => {
    const here = active === null ? null : personAt({ app, index }, active.path);
    return here !== null && fits(here.contact) ? here : null;
  };
  const here = fittingHere();
  if (here !== null) return here;
  // What was promised makes some commands fit, and may not be read yet.
  await index.promisesKnown();
  const known = fittingHere();
  if (known !== null) return known;
  const fitting = index
    .contacts()
    .map(({ contact }) => contact)
    .filter(fits)
    .sort(namesIn(texts.speech.compare));
  if (fitting.length === 0) {
    tell(texts.anyCommand.fitsNobody(command.name));
    return null;
  }
  const contact = await pickContact(app, fitting, command.who);
  return contact === null ? null : personAt({ app, index }, contact.path);
}

/** Lets the user pick one of several contacts, told apart as far as can be; null where they leave. */
export function pickContact(
  app: App,
  contacts: readonly Contact[],
  who: string,
): Promise<Contact | null> {
  return askToPick(app, contacts, labelled(contacts, describe), who);
}

function describe(contact: Contact): string {
  const { name, status } = contact;
  return texts.choosePerson.person(name, shownText(contact, 'company') ?? null, status);
}

/** Labels choices, with the folder behind those whose label would stand twice. */
function labelled<Choice extends { readonly path: string }>(
  choices: readonly Choice[],
  labelOf: (choice: Choice) => string,
): (choice: Choice) => string {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const choice of choices) {
    const label = labelOf(choice);
    if (seen.has(label)) repeated.add(label);
    seen.add(label);
  }
  return (choice) => {
    const label = labelOf(choice);
    const folder = choice.path.slice(0, Math.max(0, choice.path.lastIndexOf('/')));
    return repeated.has(label)
      ? texts.choosePerson.inFolder(label, folder === '' ? '/' : folder)
      : label;
  };
}

/**
 * Says why nothing can be done with a note about a person, and how to fix it: which line of its front
 * matter cannot be understood, or which note it is a copy of. False where nothing is in the way.
 */
export async function explainUnusable(index: ContactIndex, file: TFile): Promise<boolean> {
  const copy = index.copyProblem(file.path);
  if (copy !== null) tell(copy.message);
  if (copy !== null) return true;
  const refusal = await reported(notChanged(file), () => index.lookInto(file));
  if (refusal !== null && refusal !== false) tellRefusal(file, refusal);
  return refusal !== null;
}
