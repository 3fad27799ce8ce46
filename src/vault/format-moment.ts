import { moment } from 'obsidian';
import type { FormatMoment } from '../core/message/template-values';

/**
 * Days and times as the app writes them, in its language. They are wall-clock time and are read as
 * such: no time zone and no daylight saving moves them.
 */
export const formatMoment: FormatMoment = (when, format) => moment.utc(when).format(format);
