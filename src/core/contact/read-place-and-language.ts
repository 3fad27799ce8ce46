import { isTimeZone } from '../time/time-zone';
import { displayText, Misfit, readText } from './read-value';

/** A language, its region and script, as BCP 47 tags them; further parts are for programs. */
const languageTag = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?$/i;

/**
 * A language to write in, as a tag of BCP 47 in its usual spelling: `es`, `pt-BR`. A language by its
 * name (`Spanish`) is a misfit, since languages call each other by many.
 */
export function readLanguage(value: unknown): string | Misfit {
  const text = displayText(readText(value));
  if (text instanceof Misfit || !languageTag.test(text)) return new Misfit();
  const [canonical] = Intl.getCanonicalLocales(text.replace(/_/g, '-'));
  return canonical ?? new Misfit();
}

/** A time zone by its IANA name, as it is written: `Asia/Singapore`. Offsets and other names are misfits. */
export function readZone(value: unknown): string | Misfit {
  const text = displayText(readText(value));
  return text instanceof Misfit || !isTimeZone(text) ? new Misfit() : text;
}
