import { fileNameFor } from '../file-name';
import { linkedNoteName } from '../read-value';
import type { ContactLine } from './contact-line';
import { isFullName } from './name-shape';

/**
 * Somebody on a line whose name is a link to no note yet, called as their note is to be: by what the
 * link leads to where that is a whole name, and not by what it shows of it, as in `[[Ana Reyes|Ana]]`.
 */
export function namedByLink(read: ContactLine): ContactLine {
  const name = read.link === null ? '' : fileNameFor(linkedNoteName(read.link));
  return isFullName(name) ? { ...read, name } : read;
}
