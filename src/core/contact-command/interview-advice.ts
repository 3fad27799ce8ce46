import type { Contact } from '../contact/contact';
import { interviewEnd, type RuleContext } from '../follow-up/rule-context';
import { type Appointment, listClashes } from './clashes';
import { dayOf, hasTime, weekdayOf } from '../time/civil';

/** What is worth a second thought about a talk: of its day, and of its time. Each may be null. */
export function adviseOn(
  planned: Appointment,
  path: string,
  contacts: readonly Contact[],
  context: RuleContext,
): { readonly ofDay: string | null; readonly ofTime: string | null } {
  const { now, today, settings, texts } = context;
  const advice = texts.contactCommands['schedule-interview'].advice;
  const { interview } = planned;
  const day = dayOf(interview);
  const ofDay: string[] = [];
  const ofTime: string[] = [];
  if (day < today) ofDay.push(advice.dayOver);
  else if (hasTime(interview) && interview < now) ofTime.push(advice.timeOver);
  if (settings.daysOff.includes(day)) ofDay.push(advice.dayOff);
  else if (settings.weekend.includes(weekdayOf(day))) ofDay.push(advice.weekend);
  for (const { contact, clash } of listClashes(planned, path, contacts, settings)) {
    const { name } = contact;
    if (clash === 'overlap') {
      const until = interviewEnd(contact.interview, contact.minutes, settings);
      ofTime.push(advice.overlap(name, contact.interview, until, today));
    } else ofDay.push(advice.sameDay(name, contact.interview, day, today));
  }
  const said = (sentences: readonly string[]): string | null =>
    sentences.length === 0 ? null : texts.speech.sentences(sentences);
  return { ofDay: said(ofDay), ofTime: said(ofTime) };
}
