import type { App } from 'obsidian';
import type { TalkDialog } from '../../app/offers';
import type { Contact } from '../../core/contact/contact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import {
  endAt,
  talkEnd,
  type ToldAfterwards,
  usualFollowUp,
} from '../../core/contact-command/plan-afterwards';
import { type DateTime, dayOf, readDay, timeOf } from '../../core/time/civil';
import { fitField, stepField, takeawayField } from '../../core/contact-command/talk-fields';
import { isDay } from '../../core/form/checks';
import { changedText, type FormField } from '../../core/form/form';
import { askForm, type FormMemory } from '../../ui/form-dialog';
import { texts } from '../../vault/texts';

type Key = 'fit' | 'takeaway' | 'referral' | 'step' | 'day' | 'ended';

/** What the user told of a talk, and the colleague they were told of; empty where none. */
export interface AskedAfterwards {
  readonly told: ToldAfterwards;
  readonly referral: string;
}

/**
 * Asks right after a talk how it was, each field as the note has it. Null where the user leaves,
 * which takes one press.
 *
 * @param isDayKnown whether the interview's day was agreed or told, and not taken to be now.
 * @param contextNow what the rules go by at that moment: a dialog may stay open for long.
 * @param memory what was typed is put there, and asked again it begins with it.
 */
export async function askAfterwards(
  app: App,
  contact: Contact,
  isDayKnown: boolean,
  contextNow: () => RuleContext,
  memory: FormMemory,
  { intro, later, instead }: TalkDialog = {},
): Promise<AskedAfterwards | null> {
  const ends: EndOf = (time) => endAt(contact, time, { ...contextNow(), isDayKnown });
  const words = texts.conversation.afterwards;
  const fields = fieldsFor(contact, contextNow, ends);
  const answer = await askForm<Key>(app, {
    title: words.title(contact.name),
    ...{ fields, memory },
    submit: words.submit,
    later: later ?? { label: words.later },
    ...(intro === undefined ? {} : { intro }),
    ...(instead === undefined ? {} : { instead }),
  });
  if (answer === null) return null;
  /** A field's text where it was changed and not emptied. */
  const told = (key: Key): string | undefined => {
    const shown = fields.find((field) => field.key === key)?.value ?? '';
    return changedText(shown, answer[key]) ?? undefined;
  };
  const [fit, ended, day] = [told('fit'), told('ended'), told('day')];
  return {
    told: {
      ended: (ended === undefined ? null : ends(ended)) ?? undefined,
      fit: fit === undefined ? undefined : Number(fit),
      takeaway: told('takeaway'),
      nextStep: told('step'),
      followUp: (day === undefined ? null : readDay(day)) ?? undefined,
    },
    referral: answer.referral,
  };
}

/** The minute at which the talk ended by the time that was typed; null where there is none. */
type EndOf = (time: string) => DateTime | null;

/** What is most worth keeping comes first, and the time, which mostly stands, at the end. */
function fieldsFor(contact: Contact, contextNow: () => RuleContext, ends: EndOf): FormField<Key>[] {
  const { today, settings } = contextNow();
  const words = texts.conversation.afterwards;
  const end = talkEnd(contact, settings);
  const shownEnd = end === null ? '' : timeOf(end);
  return [
    fitField(contact, texts.talk),
    takeawayField(contact, texts.talk),
    {
      key: 'referral',
      label: words.referral,
      kind: 'text',
      placeholder: words.referralHint,
    },
    stepField(contact, texts.talk),
    {
      key: 'day',
      label: words.stepDay,
      kind: 'date',
      value: contact['follow-up'] ?? '',
      check: (value) => (value === '' ? null : isDay(texts.forms)(value)),
      advise: (value, { step }) =>
        value === '' && step !== '' ? words.inAWeek(usualFollowUp(today), today) : null,
    },
    {
      key: 'ended',
      label: words.ended,
      ...(end === null ? { hint: texts.forms.emptyIfForgotten } : {}),
      kind: 'time',
      value: shownEnd,
      check: (value) => {
        const at = value === shownEnd ? null : ends(value);
        return at !== null && at > contextNow().now ? texts.forms.timeToCome : null;
      },
      advise: (value) => {
        const at = value === shownEnd ? end : ends(value);
        return at === null || dayOf(at) === today ? null : words.endedOn(dayOf(at), today);
      },
    },
  ];
}
