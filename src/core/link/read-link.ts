import type { ToldContact } from '../contact/contact-fields';
import { onOneLine } from '../contact/plain-value';
import { withoutTemplateCode } from '../contact/template-code';
import { readMailAddress } from '../message/mail-link';
import { readPageAddress } from './page-address';
import { readPageTitle } from './page-title';

/** What of a link that adds somebody is not as it was handed over. */
export type LinkDoubt =
  /** The title of a page, in which no name can be told. */
  | { readonly kind: 'no-name'; readonly title: string }
  /** The address is no profile's, and stands with what caught the eye. */
  | { readonly kind: 'other-page' }
  /** It is no address of that kind, and was left out. */
  | { readonly kind: 'no-address' | 'no-email' };

/** What a link asks for. */
export type LinkRequest =
  | { readonly do: 'add'; readonly told: ToldContact; readonly doubts: readonly LinkDoubt[] }
  | { readonly do: 'next' }
  | { readonly do: 'open'; readonly name: string }
  /** Something else, shortened to be said; empty where it says nothing. */
  | { readonly do: 'unknown'; readonly said: string };

/** The most that is read of a name, which may be the title of a page; of a text; and of an address. */
const MOST_NAME = 300;
const MOST_TEXT = 300;
const MOST_EYE = 500;
const MOST_ADDRESS = 4000;

/**
 * Reads the parameters of a link, which anybody may have made: each is put on one line and cut short, and has
 * nothing that a template plugin would run. Parameters that are not known are passed over.
 *
 * @param params as the app decoded them; one without a value is `'true'`, and counts as empty.
 * @param companies the names of companies that are known, by `personKey`.
 */
export function readLink(
  params: Readonly<Record<string, unknown>>,
  companies: ReadonlySet<string>,
): LinkRequest {
  const text = (name: string, most: number): string => plain(params, name, most);
  const asked = text('do', 40);
  switch (asked.toLowerCase()) {
    case 'add':
      return readAdding(text, companies);
    case 'next':
      return { do: 'next' };
    case 'open':
      return { do: 'open', name: text('name', MOST_NAME) };
    default:
      return { do: 'unknown', said: asked };
  }
}

function readAdding(
  text: (name: string, most: number) => string,
  companies: ReadonlySet<string>,
): LinkRequest {
  const doubts: LinkDoubt[] = [];
  const address = text('linkedin', MOST_ADDRESS);
  const page = readPageAddress(address);
  if (address !== '' && page === null) doubts.push({ kind: 'no-address' });
  const title = text('name', MOST_NAME);
  const read = title === '' ? null : readPageTitle(title, page, companies);
  if (title !== '' && (read === null || read.name === '')) doubts.push({ kind: 'no-name', title });
  const mail = text('email', MOST_TEXT);
  const email = mail === '' ? '' : (readMailAddress(mail) ?? '');
  if (mail !== '' && email === '') doubts.push({ kind: 'no-email' });
  const isProfile = page?.about === 'profile';
  if (page !== null && !isProfile) doubts.push({ kind: 'other-page' });
  const eye = [text('why-them', MOST_EYE), page === null || isProfile ? '' : page.link];
  const told: ToldContact = {
    name: read?.name ?? '',
    company: text('company', MOST_TEXT) || (read?.company ?? ''),
    role: text('role', MOST_TEXT) || (read?.role ?? ''),
    linkedin: isProfile ? page.link : '',
    email,
    'why-them': eye.filter((part) => part !== '').join(' '),
  };
  return { do: 'add', told, doubts };
}

/** What a parameter says; empty for one that is missing or says nothing. */
function plain(params: Readonly<Record<string, unknown>>, name: string, most: number): string {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  if (typeof value !== 'string' || value === 'true') return '';
  // No more is looked at than could be kept: a link may be as long as somebody likes.
  const seen = value.slice(0, most * 2).replace(unseen, '');
  return onOneLine(withoutTemplateCode(onOneLine(seen, most)), most);
}

/** What nobody can see, and what turns the order of signs round, but for joiners; and halves of characters. */
const unseen = /(?![\u200C\u200D])[\p{Cf}\p{Cs}]/gu;
