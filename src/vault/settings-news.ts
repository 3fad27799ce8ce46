import { folderKeys, whyUnfit } from '../core/folder-path';
import { defaultSettings, listSettingFaults, readSettings } from '../core/settings';
import { texts } from './texts';

/** What the settings file holds, as it was read. */
export type Fields = Readonly<Record<string, unknown>>;

/** Why the settings file cannot be read: it is gone, or makes no sense. */
export type FileFailure = 'none' | 'broken';

/** Takes what the user is to know of the settings, in whole sentences; gives what takes that back. */
export type TellOfSettings = (text: string) => () => void;

/** Tells what is wrong with the settings file: once, and again when it changes. */
export class SettingsNews {
  /** What was told to be wrong. */
  private told = '';
  /** Takes back what was told, once that is so no more. */
  private takeBack = (): void => undefined;

  /** Takes back that something was not saved, by the sentence that said so. */
  private readonly unsaved = new Map<string, () => void>();

  constructor(private readonly tell: TellOfSettings) {}

  /** @param isFirst whether nothing was read from the file so far. */
  tellFailure(failure: FileFailure, isFirst: boolean): void {
    // A file that a sync is bringing is broken and away by turns; that is one failure.
    const isTold = this.told === 'broken' || this.told === 'none';
    this.told = failure;
    if (isTold) return;
    const { missing, unreadable } = texts.settingsFile;
    const say = failure === 'none' ? missing : unreadable;
    this.tellInstead(texts.speech.sentences([say(isFirst), wayBack(failure)]));
  }

  /** What in a file that can be read does not fit. */
  tellFaults(fields: Fields): void {
    const { faults } = readSettings(fields);
    const found = listSettingFaults(faults);
    const wrong = JSON.stringify([faults, found.map(({ setting }) => fields[setting])]);
    if (wrong === this.told) return;
    this.told = wrong;
    this.takeBack();
    if (faults.length === 0) return;
    const keys = folderKeys.filter((key) => faults.includes(key));
    const reasons = new Set(keys.flatMap((key) => whyUnfit(key, fields, defaultSettings) ?? []));
    const { faults: sayFaults, leftAsItWas } = texts.settingsFile;
    const why = [...reasons].map((reason) => texts.folders[reason]);
    this.tellInstead(texts.speech.sentences([sayFaults(found), ...why, leftAsItWas]));
  }

  /** @param failed a sentence that says what was not saved. */
  tellUnsaved(failed: string, complaint: string): void {
    this.unsaved.get(failed)?.();
    this.unsaved.set(failed, this.tell(texts.speech.sentences([failed, complaint])));
  }

  /** That something is saved by now, of which `failed` said that it was not. */
  tellSaved(failed: string): void {
    this.unsaved.get(failed)?.();
    this.unsaved.delete(failed);
  }

  /** How to get the file back, for a complaint that so says all there is to say of it. */
  complainOf(failure: FileFailure): string {
    this.told = failure;
    return wayBack(failure);
  }

  /** In place of what was told before. */
  private tellInstead(text: string): void {
    this.takeBack();
    this.takeBack = this.tell(text);
  }
}

function wayBack(failure: FileFailure): string {
  const { findIt, fixIt } = texts.settingsFile;
  return failure === 'none' ? findIt : fixIt;
}
