import { describe, expect, it } from 'vitest';
import { readAvailabilityText, writeAvailability } from '../../../src/core/availability-text';
import { defaultSettings } from '../../../src/core/settings';
import { simplifiedChinese } from '../../../src/core/texts/zh-cn';
import { at, day } from '../../builders/clock';

const today = day('2026-11-22');
const { speech, followUps, conversation } = simplifiedChinese;

describe('Simplified Chinese', () => {
  it('says days, times and lists as people write them', () => {
    expect(speech.day(day('2027-01-05'), today)).toBe('2027年1月5日周二');
    expect(speech.when(at('2026-11-25T14:00'), today)).toBe('11月25日周三 14:00');
    expect(speech.list(['王小明', 'Anna', '李雷'])).toBe('王小明、Anna 和李雷');
    expect(speech.anyOf(['json', 'text'])).toBe('json 或 text');
    expect(speech.beside(['编辑', 'Northwind'])).toBe('编辑，Northwind');
    expect(speech.list(['王小明'])).toBe('王小明');
    expect(speech.list([])).toBe('');
  });

  it('sets names in another script apart from the Chinese beside them', () => {
    expect(conversation.pane.titleWith('Anna')).toBe('与 Anna 的访谈');
    expect(conversation.pane.titleWith('王小明')).toBe('与王小明的访谈');
    expect(followUps['reach-out'].askToIntroduce('Dr. Ana (Northwind)')).toBe(
      '请 Dr. Ana (Northwind)引荐',
    );
  });

  it('names the ways to talk', () => {
    const reason = followUps.interview.reason(
      ...([at('2026-11-25T14:00'), null, 30, '见面', null, today] as const),
    );
    expect(reason).toBe('访谈在11月25日周三 14:00，时长 30 分钟（见面）。');
    expect(conversation.timer.soon('Anna', 15, '微信', null)).toBe('15 分钟后：Anna，微信');
  });
});

describe('when one can talk, typed in Simplified Chinese', () => {
  it('is written from the first weekday to the last', () => {
    const { availability } = defaultSettings;
    expect(writeAvailability(availability, simplifiedChinese)).toBe('周一至周五 09:00–17:00');
  });

  it.each([
    ['星期一到星期五 9:00-12:00', '1 2 3 4 5'],
    ['周一到五 9点到12点', '1 2 3 4 5'],
    ['工作日 9:00 至 12:00', '1 2 3 4 5'],
    ['周六、周日 9:00–12:00', '6 0'],
    ['周五到周一 9–12', '5 6 0 1'],
    ['每周三上午 9:00-12:00', '3'],
    ['每周三 9:00~12:00', '3'],
    ['每天9点到12点', '1 2 3 4 5 6 0'],
    ['下午0点到5点半到6点 周一', ''],
  ])('%s', (typed, weekdays) => {
    const read = readAvailabilityText(typed, simplifiedChinese);
    const known = read.filter(({ weekday }) => weekday >= 0);
    expect(known.map(({ weekday }) => weekday).join(' ')).toBe(weekdays);
    expect(known.every(({ from, until }) => from === '09:00' && until === '12:00')).toBe(true);
  });
});
