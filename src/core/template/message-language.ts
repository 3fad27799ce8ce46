import { baseOf, type Language, languages } from '../language';
import type { Settings } from '../settings';
import type { Template } from './template';

/** The language that messages are written in where nothing asks for another. */
export function messageLanguage({ messageLanguage: chosen }: Settings): Language {
  return chosen ?? languages[0];
}

/** The language that a template is written in: its own, else that of messages. */
export function languageOf({ language }: Template, settings: Settings): string {
  return language ?? messageLanguage(settings);
}

/**
 * The languages that there are templates in, in their order. A language and its variety, such as `pt`
 * and `pt-BR`, are two.
 */
export function languagesOf(templates: readonly Template[], settings: Settings): readonly string[] {
  return [...new Set(templates.map((template) => languageOf(template, settings)))];
}

/**
 * Of some languages the one to write to somebody in: the one that they wish for, else one of the same
 * base, else that of messages, else the first there is.
 */
export function languageFor(
  wished: string | undefined,
  there: readonly string[],
  settings: Settings,
): string {
  const usual = messageLanguage(settings);
  const fits = (wanted: string): string | undefined =>
    there.find((tag) => tag === wanted) ?? there.find((tag) => baseOf(tag) === baseOf(wanted));
  return (wished === undefined ? undefined : fits(wished)) ?? fits(usual) ?? there[0] ?? usual;
}
