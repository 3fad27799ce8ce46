import { sayMinutes } from '../../core/interview/timer';
import type { InterviewTimer } from '../../app/interview-timer';

/**
 * Shows in an item of the status bar who is talked with and how long, for as long as a timer runs.
 * Returns its own end.
 */
export function drawTimerStatus(
  item: HTMLElement,
  timer: InterviewTimer,
  onPress: () => void,
): () => void {
  item.addClass('informational-interviews-timer-status');
  let shown = '';
  const draw = (): void => {
    const talk = timer.talk();
    const left = talk?.phase === 'over' ? 'time is up' : sayMinutes(talk?.left ?? 0);
    const text = talk === null ? '' : `${talk.name} ${left}`;
    if (text === shown) return;
    shown = text;
    if (text === '') {
      item.empty();
      return;
    }
    const button = item.querySelector('button') ?? makeButton(item, onPress);
    button.setText(text);
  };
  draw();
  return timer.onTick(draw);
}

function makeButton(item: HTMLElement, onPress: () => void): HTMLButtonElement {
  const button = item.createEl('button', { attr: { type: 'button' } });
  button.addEventListener('click', onPress);
  return button;
}
