import type { Contact } from '../contact/contact';
import type { Settings } from '../settings';
import type { ContactChange } from './contact-change';
import { propertyEdits } from './plan-contact-command';

/** What is told of a talk as one goes: each as the note is to have it. */
export interface ToldOfTalk {
  /** 1 to 5; null takes it back. */
  readonly fit?: number | null;
  readonly takeaway?: {
    readonly typed: string;
    /** What the note said, as far as is known. */
    readonly known: string;
  };
}

/**
 * The change that keeps what was told of a talk, without a line in the log: that comes with the
 * reflection. A takeaway that somebody else wrote meanwhile stays, before the one that was typed.
 */
export function planTold(contact: Contact, told: ToldOfTalk, settings: Settings): ContactChange {
  const { fit, takeaway } = told;
  return {
    properties: propertyEdits(
      { fit, takeaway: takeaway === undefined ? undefined : both(contact, takeaway) },
      contact,
      settings,
    ),
  };
}

function both(
  { takeaway: now = '' }: Contact,
  { typed, known }: NonNullable<ToldOfTalk['takeaway']>,
): string | null {
  const mine = typed.replace(/\s+/g, ' ').trim();
  const isTheirs = now !== '' && now !== known && now !== mine;
  if (isTheirs) return mine === '' ? now : `${now} ${mine}`;
  return mine === '' ? null : mine;
}
