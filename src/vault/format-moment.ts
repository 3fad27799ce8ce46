import { moment } from 'obsidian';
import type { FormatMoment } from '../core/template/template-values';

/**
 * Days and times in the app's formats, in the language of every text around them, whatever language
 * the app runs in: its own would put a German weekday into an English letter, and digits that no
 * property can be read from into a date. They are wall-clock time and are read as such: no time zone
 * and no daylight saving moves them.
 */
export const formatMoment: FormatMoment = (when, format, locale) =>
  moment.utc(when).locale(locale).format(format);
