import { pickContact } from '../../app/choose-contact';
import { ContactNotes } from '../../app/contact-notes';
import type { Host } from '../../app/host';
import type { Contact } from '../../core/contact/contact';
import { personKey, plainNameKey } from '../../core/contact/person-keys';
import { onOneLine } from '../../core/contact/plain-value';
import { type LinkDoubt, type LinkRequest, readLink } from '../../core/link/read-link';
import { tell, tellDone } from '../../ui/notices';
import { closeUntouchedDialogs } from '../../ui/open-dialogs';
import { openHere, openReported } from '../../ui/open-note';
import { personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';

/** The longest text of a link that is shown in a sentence. */
const MOST_SHOWN = 80;

/**
 * Does what a link asks for, which never writes by itself: it opens a note, or a dialog that the user
 * presses something in. What somebody does in another dialog stays; the link then waits in a notice.
 *
 * @param params as the app decoded them.
 * @param isLatest whether no other link came since.
 */
export async function followLink(
  host: Host,
  params: Readonly<Record<string, unknown>>,
  isLatest: () => boolean,
): Promise<void> {
  const request = readLink(params, new ContactNotes(host).companies());
  await follow(host, request, isLatest);
}

async function follow(host: Host, request: LinkRequest, isLatest: () => boolean): Promise<void> {
  if (request.do === 'unknown') {
    tell(texts.links.unknown(request.said));
    return;
  }
  if (!closeUntouchedDialogs()) {
    const again = (): unknown => follow(host, request, () => true);
    tellDone(texts.links.dialogOpen, [{ label: texts.links.follow, run: again }]);
    return;
  }
  switch (request.do) {
    case 'add':
      await host.adding.add(request.told, introOf(request.doubts));
      return;
    case 'next':
      await host.doing.next(isLatest);
      return;
    case 'open':
      await open(host, request.name);
      return;
    default:
      request satisfies never;
  }
}

/** What is said in the dialog of somebody whom a link adds. */
function introOf(doubts: readonly LinkDoubt[]): string {
  const { filledIn, doubt } = texts.links;
  const said = doubts.map((each) =>
    each.kind === 'no-name'
      ? doubt['no-name'](onOneLine(each.title, MOST_SHOWN))
      : doubt[each.kind],
  );
  return texts.speech.sentences([filledIn, ...said]);
}

/** Opens the note of whom a link names; of several whom the user chooses. */
async function open(host: Host, name: string): Promise<void> {
  const { app, index } = host;
  if (name === '') {
    tell(texts.links.openWhom);
    return;
  }
  const found = contactsCalled(
    name,
    index.contacts().map(({ contact }) => contact),
  );
  const shown = onOneLine(name, MOST_SHOWN);
  const [only] = found;
  if (only === undefined) {
    const add = (): unknown => follow(host, { do: 'add', told: { name }, doubts: [] }, () => true);
    tellDone(texts.links.nobodyCalled(shown), [{ label: texts.adding.add, run: add }]);
    return;
  }
  const contact =
    found.length === 1 ? only : await pickContact(app, found, texts.links.which(shown));
  const person = contact === null ? null : personAt(host, contact.path);
  if (person !== null) await openReported(person.file, () => openHere(app, person.file));
}

/** The contacts of a name; where there are none, those whose name is the same but for what decorates it. */
function contactsCalled(name: string, contacts: readonly Contact[]): readonly Contact[] {
  const by = (keyOf: (text: string) => string): readonly Contact[] => {
    const key = keyOf(name);
    return key === '' ? [] : contacts.filter((contact) => keyOf(contact.name) === key);
  };
  const same = by(personKey);
  return same.length > 0 ? same : by(plainNameKey);
}
