import { readProfileLink } from '../contact/profile-link';
import { safeLink } from '../contact/safe-link';

/** The address of a page somebody was reading. */
export interface PageAddress {
  /** As it may be kept and opened: http or https, without what only tells who followed it from where. */
  readonly link: string;
  /** What the page is about, as far as its address tells; `profile` is one of LinkedIn. */
  readonly about: 'profile' | 'person' | 'organisation' | 'unknown';
  /** The name of the host without its ending and what stands before it: `northwind`. */
  readonly site: string;
}

/** The longest address that is kept. */
const MOST_SIGNS = 500;

/** What a query says to whoever counts visits, and not to the page. */
const tracking =
  /^(?:utm_|hsa_|pk_|mtm_|matomo_|trk|lipi$|lici$|li_fat_id$|tracking|original_?referer$|originalSubdomain$|miniProfileUrn$|rcm$|midToken$|midSig$|otpToken$|eid$|_hs|__hs|[gd]clid$|gclsrc$|[gw]braid$|fbclid$|msclkid$|yclid$|twclid$|ttclid$|igshid$|igsh$|si$|mc_[ce]id$|mkt_tok$|oly_|vero_|ref_src$|ref_url$|s_kwcid$|ved$)/i;

/** Pages of LinkedIn and XING about an organisation, and of XING about somebody. */
const organisation =
  /^https?:\/\/(?:[\w-]+\.)*(?:linkedin\.com\/(?:company|school|showcase)|xing\.com\/(?:pages|companies))\//i;
const person = /^https?:\/\/(?:[\w-]+\.)*xing\.com\/profile\//i;

/**
 * Reads the address of a page; null where it is none that may be kept, such as one of another protocol.
 *
 * @example readPageAddress('https://www.linkedin.com/in/ana/details/?trk=x')?.link
 *   // 'https://www.linkedin.com/in/ana'
 */
export function readPageAddress(text: string): PageAddress | null {
  const link = safeLink(withoutTracking(text.trim().replaceAll("'", '%27')));
  if (link === null || link.length > MOST_SIGNS) return null;
  const profile = readProfileLink(link);
  if (profile !== '') return { link: bareProfile(profile), about: 'profile', site: 'linkedin' };
  if (organisation.test(link)) return { link, about: 'organisation', site: siteOf(link) };
  return { link, about: person.test(link) ? 'person' : 'unknown', site: siteOf(link) };
}

/** An address without the parts of its query that only tell who followed it from where. */
function withoutTracking(address: string): string {
  const [whole = '', ...fragments] = address.split('#');
  const [path = '', ...queries] = whole.split('?');
  const kept = queries
    .join('?')
    .split('&')
    .filter((part) => part !== '' && !tracking.test(part.split('=', 1)[0] ?? ''));
  // A fragment may be the path of a page that draws itself, but for what marks words in the page.
  const [fragment = ''] = fragments.join('#').split(':~:', 1);
  return `${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment === '' ? '' : `#${fragment}`}`;
}

/** The address of a profile without what lies over it, its parts and its query. */
function bareProfile(link: string): string {
  const [path = ''] = link.replace(/^(https?:\/\/[^/]+):\d+(?=\/)/, '$1').split(/[?#]/, 1);
  const parts = path.split('/');
  const at = parts.indexOf('in', 3);
  return at < 0 || (parts[at + 1] ?? '') === '' ? path : parts.slice(0, at + 2).join('/');
}

function siteOf(link: string): string {
  const [host = ''] = link.replace(/^https?:\/\//, '').split(/[/?#:]/, 1);
  const labels = host.toLowerCase().split('.');
  const named = labels
    .slice(0, -1)
    .filter((label) => !/^(?:www|co|com|org|ac|gov|net)$/.test(label));
  return named.at(-1) ?? '';
}
