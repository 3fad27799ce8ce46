import type { DraftAdvice } from '../../core/message/checks/draft-checks';
import type { InterviewAnswer } from '../../core/message/interview-answers';
import type { MessageDrafts } from '../../core/message/message-drafts';
import type { DateTime } from '../../core/time/civil';
import { texts } from '../../vault/texts';

/** Something to look at, in the subject or in the text. */
export interface PlacedAdvice extends DraftAdvice {
  readonly inSubject: boolean;
}

/** The times that can be offered, and how they are shown. */
interface OfferedSlots {
  readonly drafts: MessageDrafts;
  readonly slotLegend: string;
  readonly saySlot: (slot: DateTime) => string;
  /** What the user should know about the times; null where that is nothing. */
  readonly slotNote: string | null;
}

/** Draws what is to be known before writing. */
export function drawHints(parent: HTMLElement, hints: readonly string[]): void {
  for (const text of hints) parent.createDiv({ cls: 'ii-draft-hint ii-draft-notice', text });
}

/** Draws the times that can be offered, each to be ticked. */
export function drawSlots(
  parent: HTMLElement,
  { drafts, slotLegend, saySlot, slotNote }: OfferedSlots,
  onTick: (slot: DateTime, on: boolean) => void,
  onWider: (() => void) | null,
): void {
  const group = parent.createEl('fieldset', { cls: 'ii-draft-group' });
  group.createEl('legend', { cls: 'ii-draft-heading', text: slotLegend });
  if (slotNote !== null) group.createDiv({ cls: 'ii-draft-hint', text: slotNote });
  if (onWider !== null) {
    const button = group.createEl('button', { text: texts.messages.lookAtWiderHours });
    button.type = 'button';
    button.addEventListener('click', onWider);
  }
  for (const slot of drafts.slots) {
    const label = group.createEl('label', { cls: 'ii-draft-slot' });
    const box = label.createEl('input', { type: 'checkbox' });
    box.checked = drafts.isTicked(slot);
    label.createSpan({ text: saySlot(slot) });
    box.addEventListener('change', () => onTick(slot, box.checked));
  }
}

/**
 * Draws what a talk brought, each to be put into the message by one press. It stands above the message,
 * folded, where there is no room beside it.
 */
export function drawAnswers(
  parent: HTMLElement,
  answers: readonly InterviewAnswer[],
  onPress: (answer: string) => void,
): void {
  if (answers.length === 0) return;
  const fold = parent.createEl('details', { cls: 'ii-draft-answers' });
  fold.open = isBeside(parent);
  const { fromYourTalk, fromYourTalkHint } = texts.messages;
  fold.createEl('summary', { cls: 'ii-draft-heading', text: fromYourTalk(answers.length) });
  const aside = fold.createDiv('ii-draft-group');
  aside.createDiv({
    cls: 'ii-draft-hint',
    text: fromYourTalkHint,
  });
  for (const { question, answer } of answers) {
    const button = aside.createEl('button', {
      cls: 'ii-draft-row ii-draft-answer',
      attr: { type: 'button' },
    });
    button.createDiv({ cls: 'ii-draft-question', text: question });
    button.createDiv({ text: answer });
    button.addEventListener('click', () => {
      onPress(answer);
      if (!isBeside(parent)) fold.open = false;
    });
  }
}

/** Whether there is room for columns, as the sheet of styles has it. */
function isBeside(columns: HTMLElement): boolean {
  return columns.win.getComputedStyle(columns).display === 'grid';
}

/** How many of the things to look at are drawn; the others come up as these are dealt with. */
const MOST = 50;

/** Draws what deserves a second look; a press leads to the place of the one at a position. */
export function drawAdvice(
  parent: HTMLElement,
  advice: readonly PlacedAdvice[],
  onPress: (at: number) => void,
): void {
  parent.empty();
  for (const [at, each] of advice.slice(0, MOST).entries()) {
    const button = parent.createEl('button', {
      cls: 'ii-draft-row ii-draft-advice',
      text: each.inSubject ? texts.messages.subjectAdvice(each.reason) : each.reason,
      attr: { type: 'button' },
    });
    button.addEventListener('click', () => onPress(at));
  }
  if (advice.length <= MOST) return;
  const more = texts.messages.moreToLookAt(advice.length - MOST);
  parent.createDiv({ cls: 'ii-draft-hint', text: more });
}
