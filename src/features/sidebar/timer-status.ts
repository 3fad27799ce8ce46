import { minutesLeft } from '../../core/interview/timer';
import type { TalkTimer, TimedTalk } from '../../app/offers';
import { texts } from '../../vault/texts';

/**
 * Shows in an item of the status bar who is talked with and how long, for as long as a timer runs.
 * Returns its own end.
 */
export function drawTimerStatus(
  item: HTMLElement,
  timer: TalkTimer,
  onPress: () => void,
): () => void {
  item.addClass('informational-interviews-timer-status');
  let shown = '';
  const draw = (): void => {
    const talk = timer.talk();
    const text = talk === null ? '' : say(talk);
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

function say({ name, left, phase, startsAt }: TimedTalk): string {
  const words = texts.conversation.timer;
  if (startsAt !== null) return words.ahead(name, startsAt);
  return phase === 'over' ? words.over(name) : words.left(name, minutesLeft(left));
}

function makeButton(item: HTMLElement, onPress: () => void): HTMLButtonElement {
  const button = item.createEl('button', { attr: { type: 'button' } });
  button.addEventListener('click', onPress);
  return button;
}
