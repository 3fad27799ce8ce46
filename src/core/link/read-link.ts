import type { ContactField, ToldContact } from '../contact/contact-fields';
import { harmlessText } from '../contact/harmless-text';
import { mostOf, seenText, toldText } from '../contact/told-text';
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

/** The most that is read of an address. */
const MOST_ADDRESS = 4000;

/**
 * Reads the parameters of a link, which anybody may have made: each is put on one line and cut short, and has
 * nothing that would be run, loaded or hidden in a note. Parameters that are not known are passed over.
 *
 * @param params as the app decoded them; one without a value is `'true'`, and counts as empty.
 * @param companies the names of companies that are known, by `personKey`.
 */
export function readLink(
  params: Readonly<Record<string, unknown>>,
  companies: ReadonlySet<string>,
): LinkRequest {
  const asked = toldText(said(params, 'do'), 40);
  switch (asked.toLowerCase()) {
    case 'add':
      return readAdding(params, companies);
    case 'next':
      return { do: 'next' };
    case 'open':
      return { do: 'open', name: toldText(said(params, 'name'), mostOf('name')) };
    default:
      return { do: 'unknown', said: asked };
  }
}

function readAdding(
  params: Readonly<Record<string, unknown>>,
  companies: ReadonlySet<string>,
): LinkRequest {
  const text = (field: ContactField): string => toldText(said(params, field), mostOf(field));
  const doubts: LinkDoubt[] = [];
  const address = seenText(said(params, 'linkedin'), MOST_ADDRESS);
  const page = readPageAddress(address);
  if (address !== '' && page === null) doubts.push({ kind: 'no-address' });
  const title = text('name');
  const read = title === '' ? null : readPageTitle(title, page, companies);
  if (title !== '' && (read === null || read.name === '')) doubts.push({ kind: 'no-name', title });
  const mail = seenText(said(params, 'email'), mostOf('email'));
  const email = mail === '' ? '' : (readMailAddress(mail) ?? '');
  if (mail !== '' && email === '') doubts.push({ kind: 'no-email' });
  const isProfile = page?.about === 'profile';
  if (page !== null && !isProfile) doubts.push({ kind: 'other-page' });
  const eye = [text('why-them'), page === null || isProfile ? '' : harmlessText(page.link)];
  const told: ToldContact = {
    name: read?.name ?? '',
    company: text('company') || (read?.company ?? ''),
    role: text('role') || (read?.role ?? ''),
    linkedin: isProfile ? harmlessText(page.link) : '',
    email,
    'why-them': eye.filter((part) => part !== '').join(' '),
  };
  return { do: 'add', told, doubts };
}

/** What a parameter says; empty for one that is missing or says nothing. */
function said(params: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  return typeof value !== 'string' || value === 'true' ? '' : value;
}
