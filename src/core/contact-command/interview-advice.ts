import type { Contact } from '../contact/contact';
import { interviewEnd, type RuleContext } from '../follow-up/rule-context';
import { type Appointment, listClashes } from './clashes';
import { type Day, dayOf, hasTime, timeOf, weekdayOf } from '../time/civil';
import { sayWhen } from '../time/speech';

/** What is worth a second thought about a talk: of its day, and of its time. Each may be null. */
export function adviseOn(
  planned: Appointment,
  path: string,
  contacts: readonly Contact[],
  context: RuleContext,
): { readonly ofDay: string | null; readonly ofTime: string | null } {
  const { now, today, settings } = context;
  const { interview } = planned;
  const day = dayOf(interview);
  const ofDay: string[] = [];
  const ofTime: string[] = [];
  if (day < today) ofDay.push('That day is over.');
  else if (hasTime(interview) && interview < now) ofTime.push('That time is over.');
  if (settings.daysOff.includes(day)) ofDay.push('That is one of your days off.');
  else if (settings.weekend.includes(weekdayOf(day))) ofDay.push('That is at the weekend.');
  for (const { contact, clash } of listClashes(planned, path, contacts, settings)) {
    if (clash === 'overlap') ofTime.push(`${overlapWith(contact, context)}.`);
    else ofDay.push(`That day you also talk with ${whoAndWhen(contact, day, today)}.`);
  }
  return { ofDay: joined(ofDay), ofTime: joined(ofTime) };
}

function overlapWith(
  { name, interview, minutes }: Contact & Appointment,
  { today, settings }: RuleContext,
): string {
  const until = timeOf(interviewEnd(interview, minutes, settings));
  return `This overlaps with your talk with ${name}, ${sayWhen(interview, today)} to ${until}`;
}

function whoAndWhen({ name, interview }: Contact & Appointment, day: Day, today: Day): string {
  if (!hasTime(interview)) return `${name}, no time set yet`;
  return dayOf(interview) === day
    ? `${name}, at ${timeOf(interview)}`
    : `${name}, from ${sayWhen(interview, today)}`;
}

function joined(sentences: readonly string[]): string | null {
  return sentences.length === 0 ? null : sentences.join(' ');
}
