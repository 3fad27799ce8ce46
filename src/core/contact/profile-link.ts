import { linkedinKey } from './person-keys';
import { safeLink } from './safe-link';

/**
 * The address of a LinkedIn profile in a text, with what stands around it taken away, as by a formula
 * for a link; empty where there is none.
 */
export function readProfileLink(text: string): string {
  for (const part of text.split(/[\s"'(),<>]+/)) {
    if (!/linkedin\.com(?::\d{1,5})?\/|^in\//i.test(part) || linkedinKey(part) === '') continue;
    const link = safeLink(/^in\//i.test(part) ? `https://www.linkedin.com/${part}` : part);
    if (link !== null) return link;
  }
  return '';
}
