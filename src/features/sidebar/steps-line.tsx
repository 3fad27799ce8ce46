import type { JSX } from 'preact';
import type { Contact } from '../../core/contact/contact';
import { sayTheirClock } from '../../core/contact/their-clock';
import { isInterviewOver, type RuleContext } from '../../core/follow-up/rule-context';
import { type Step, stepsOf } from '../../core/follow-up/seven-steps';
import type { DateTime, Day } from '../../core/time/civil';
import { Icon } from '../../ui/icon';
import { texts } from '../../vault/texts';

/**
 * The seven steps with somebody as a line of dots, and in words when the interview is that is still to
 * come or, where there is none, the last step that was done.
 */
export function StepsLine({
  contact,
  context,
  isBrief,
}: {
  readonly contact: Contact;
  readonly context: RuleContext;
  /** Whether the line of dots stands alone. */
  readonly isBrief: boolean;
}): JSX.Element {
  const steps = stepsOf(contact, context);
  const last = [...steps].reverse().find(({ state, day }) => state === 'done' && day !== null);
  const booked = contact.status === 'scheduled' && !isInterviewOver(contact, context);
  const said =
    booked && contact.interview !== undefined
      ? sayBooked(contact.interview, contact, context)
      : last && sayStep(last, context);
  return (
    <>
      <ol class="ii-steps" aria-label={texts.sidebar.steps.label(contact.name)}>
        {steps.map((step) => (
          <li key={step.id} class={`ii-step is-${step.state}`}>
            <span class="ii-dot" role="img" aria-label={sayStep(step, context)}>
              {step.state === 'done' && <Icon name="check" />}
            </span>
          </li>
        ))}
      </ol>
      {said !== undefined && !isBrief && <p class="ii-last-step">{said}</p>}
    </>
  );
}

/** When the interview is, by both clocks. */
function sayBooked(interview: Day | DateTime, contact: Contact, context: RuleContext): string {
  const theirs = sayTheirClock(interview, contact, context);
  return texts.sidebar.steps.booked(interview, theirs, context.today);
}

function sayStep({ id, state, day }: Step, { today }: RuleContext): string {
  const words = texts.sidebar.steps;
  return words.step(words.names[id], words.states[state], day, today);
}
