import { afterEach, beforeEach, vi } from 'vitest';

/** The properties of a talk by video at 09:20 on the day that {@link setClock} is about, prepared for. */
export const bookedTalk = `---
status: scheduled
interview: 2026-03-11T09:20
medium: video
place: https://meet.example/ana
prepared: 2026-03-10
---
`;

/** Has the clock go on in the tests of a file only as they say, from 09:20 on. */
export function holdClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
    setClock(9, 20);
  });
  afterEach(() => {
    vi.useRealTimers();
  });
}

/** Sets the clock on 2026-03-11. */
export function setClock(hour: number, minute: number, second = 0): void {
  vi.setSystemTime(new Date(2026, 2, 11, hour, minute, second));
}

/** What the status bar says of the talk that is timed; empty where none is. */
export function timerStatus(): string {
  return (
    document.querySelector('.status-bar .informational-interviews-timer-status')?.textContent ?? ''
  );
}
