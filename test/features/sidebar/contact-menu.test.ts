// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { GestureRunner } from '../../../src/app/contact-command-runner';
import { statuses } from '../../../src/core/contact/status';
import { reckoningAt } from '../../../src/core/follow-up/rule-context';
import type { GestureAnswers } from '../../../src/core/contact-command/contact-command';
import {
  gestures,
  listGestures,
  planGesture,
} from '../../../src/core/contact-command/plan-contact-command';
import { defaultSettings } from '../../../src/core/settings';
import { contactMenu } from '../../../src/features/sidebar/contact-menu';
import { at, day } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const now = at('2026-11-22T10:00');
const reckoning = reckoningAt(now, defaultSettings);
const done = ['2026-11-25T14:00', '2026-11-18T14:00'].flatMap((interview) =>
  statuses.map((status) => ({
    status,
    contacted: '2026-11-03',
    interview,
    'follow-up': '2026-11-20',
    'referred-by': 'Bo',
  })),
);

/** The titles of the menu's entries. */
function titlesFor(contact: ReturnType<typeof aContact>): readonly string[] {
  const runner = Object.assign(Object.create(GestureRunner.prototype) as GestureRunner, {
    reckoning: () => reckoning,
  });
  const nothing = (): void => undefined;
  const menu = contactMenu(contact, {
    ...{ runner, insertions: [], run: nothing, runOnAnotherDay: nothing, draft: nothing },
    ...{ insert: nothing, startTimer: nothing, addReferral: nothing, open: nothing },
    ...{ copy: nothing, browse: nothing },
  });
  menu.showAtPosition({ x: 0, y: 0 });
  const titles = [...document.querySelectorAll('.menu-item-title')].map((each) => each.textContent);
  menu.hide();
  return titles;
}

it.each(done)('the menu of $status has all that makes sense, interview $interview', (note) => {
  const contact = aContact(note);
  const titles = titlesFor(contact);
  const names = listGestures(contact, reckoning).map((id) => gestures[id].name);
  expect(names.filter((name) => !titles.includes(name))).toEqual([]);
});

it.each(done)('and of what is written today for $status also another day', (note) => {
  const contact = aContact(note);
  const titles = titlesFor(contact);
  const logOn = (id: Parameters<typeof planGesture>[0], answer: object): unknown =>
    planGesture(id, contact, answer as GestureAnswers['mark-offered'], defaultSettings, now).log;
  const dated = listGestures(contact, reckoning).filter((id) => {
    if (id === 'schedule-interview' || id === 'mark-interviewed' || id === 'set-status')
      return false;
    const log = logOn(id, { day: day('2026-11-20') });
    return log !== undefined && JSON.stringify(log) !== JSON.stringify(logOn(id, {}));
  });
  const names = dated.map((id) => `${gestures[id].name} on another day`);
  expect(names.filter((name) => !titles.includes(name))).toEqual([]);
});
