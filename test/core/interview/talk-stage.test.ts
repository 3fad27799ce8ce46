import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../src/core/settings';
import { ruleContextAt } from '../../../src/core/follow-up/rule-context';
import { type TalkStage, talkStage } from '../../../src/core/interview/talk-stage';
import type { TimerPhase } from '../../../src/core/interview/timer';
import { en } from '../../../src/core/texts/en';
import type { DateTime } from '../../../src/core/time/civil';
import { aContact } from '../../builders/contact';

const booked = { status: 'scheduled', interview: '2026-03-11T14:00', minutes: 30 };

function stageAt(
  time: string,
  front: Readonly<Record<string, unknown>> = {},
  timed: TimerPhase | null = null,
): TalkStage {
  const { settings } = readSettings({});
  const context = ruleContextAt(`2026-03-11T${time}` as DateTime, settings, en);
  return talkStage(aContact({ ...booked, ...front }), context, timed);
}

describe('the stage of a talk', () => {
  it('goes by what is agreed, where no timer counts', () => {
    expect(stageAt('13:59')).toBe('ahead');
    expect(stageAt('14:00')).toBe('on');
    expect(stageAt('14:29')).toBe('on');
    expect(stageAt('14:30')).toBe('over');
  });

  it('goes by the timer that counts, which more minutes make longer', () => {
    expect(stageAt('13:30', {}, 'running')).toBe('on');
    expect(stageAt('14:32', {}, 'last-question')).toBe('on');
    expect(stageAt('14:35', {}, 'over')).toBe('over');
  });

  it('is over once it is marked as held, whatever the clock says', () => {
    expect(stageAt('13:00', { status: 'interviewed' })).toBe('over');
    expect(stageAt('14:10', { status: 'in-touch' }, 'running')).toBe('over');
  });

  it('is ahead on the day of a talk without a time, and where none is agreed', () => {
    expect(stageAt('14:10', { interview: '2026-03-11' })).toBe('ahead');
    expect(stageAt('14:10', { status: 'replied', interview: undefined })).toBe('ahead');
    expect(stageAt('14:10', { status: 'replied', interview: undefined }, 'running')).toBe('on');
  });
});
