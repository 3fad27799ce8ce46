import { getLanguage } from 'obsidian';
import { type Language, languages, spokenLanguage } from '../core/language';
import type { Settings } from '../core/settings';
import { noteWords, type NoteWords } from '../core/words';

/** The language of the app, where the product speaks it; else English. */
export function languageOfApp(): Language {
  return spokenLanguage(getLanguage()) ?? languages[0];
}

/** The language that the product speaks to the user: the one that was set, else that of the app. */
export function languageOfPlugin({ language }: Settings): Language {
  return language ?? languageOfApp();
}

/** The language of messages where nothing asks for another: the one that was set, else the user's. */
export function languageOfMessages(settings: Settings): Language {
  return settings.messageLanguage ?? languageOfPlugin(settings);
}

/** The language that notes are written in. */
export function languageOfNotes({ noteLanguage }: Settings): Language {
  return noteLanguage ?? languages[0];
}

/** What is written into notes and messages in a language. */
export function wordsIn(language: Language): NoteWords {
  return noteWords[language];
}
