import { describe, expect, it } from 'vitest';
import { measureMessage } from '../../../../src/core/message/checks/message-length';
import { pointsTo } from '../../../builders/draft-advice';

describe('the length of a first message', () => {
  it('is told in words, of which marks are none', () => {
    expect(measureMessage('Hello Ana – all - well?', 'en')).toEqual({
      ...{ unit: 'words', count: 4, most: 100, tooMuchFrom: null },
    });
  });

  it('is told in characters where there are no spaces between words', () => {
    const text = '好'.repeat(201);
    expect(measureMessage(text, 'zh-CN')).toEqual({
      ...{ unit: 'characters', count: 201, most: 200, tooMuchFrom: 200 },
    });
    expect(measureMessage('好 好\n好', 'zh').count).toBe(3);
    expect(measureMessage('𠮷', 'ja').count).toBe(1);
    expect(measureMessage('สวัสดี', 'th').unit).toBe('characters');
  });

  it('goes by the letters where the language says something else', () => {
    expect(measureMessage('您好，小明', 'en').unit).toBe('characters');
    expect(measureMessage('Hello 小明', 'en').unit).toBe('words');
    expect(measureMessage('안녕하세요 민수 씨', 'ko').unit).toBe('words');
  });

  it('is pointed out in characters', () => {
    const text = `Ana，${'好'.repeat(197)}`;
    expect(pointsTo(text, 'outreach', '', 'ja')).toEqual(['words: 好']);
  });
});
