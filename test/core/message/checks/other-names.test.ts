import { describe, expect, it } from 'vitest';
import { otherNames } from '../../../../src/core/message/checks/other-names';
import { aContact } from '../../../builders/contact';
import { people, pointsTo } from '../../../builders/draft-advice';

describe('a name of somebody else', () => {
  it.each([
    ['Hello Ana, I read that Bo Larsen left.', 'Bo Larsen'],
    ['Hello Ana, I wonder what Kestrel Clinic does.', 'Kestrel Clinic'],
    ['Hello Ana, I asked Bo about it.', 'Bo'],
    ['Hello Ana, it was Bo’s idea.', 'Bo'],
    ['Hello Ana, I like the Kestrel Clinic-style care.', 'Kestrel Clinic'],
    ['Hello Ana, so I asked Will about it.', 'Will'],
    ['Hello Ana, thanks to Mark I know.', 'Mark'],
    ['Hello Ana, I would love to work at Target one day.', 'Target'],
    ['Hello Ana, I spoke with May last week.', 'May'],
    ['Hello Ana Lima, how are you?', 'Ana Lima'],
    ['Hello Ana,\n\nBo sends regards.', 'Bo'],
    ['Hello Ana, and (Bo) too.', 'Bo'],
  ])('is found in “%s”', (text, name) => {
    expect(pointsTo(text)).toEqual([`other-name: ${name}`]);
  });

  it.each([
    'Hello Ana, your talk at Northwind Labs, and at Northwind in general, moved me.',
    'Hello Ana, Kwabena Asante of Harbour Light told me of you. Kwabena is kind.',
    'Hello Ana. Will you have time? May I write again? Mark my words: Grace matters.',
    'Hello Ana,\n\nWill you have time?\n- May I write?\n“Will it rain?”',
    'Hello Ana, how about Monday, 30 November, 10:00, or Wednesday, 6 May?',
    'Hello Ana, I am free in May, and until Monday at noon.',
    'Hello Ana, I will mark it, and may target it as a freelance designer.',
    'Hello Ana, my sister Anne-Marie and Jean-Mark and O’Bo say hello.',
    'Hello Ana, see https://target.example/Bo and Bo@example.com and x.Target.y.',
    'Hello Ana, what Grace Hopper wrote and what Bo Diddley sang.',
    'Hello Ana, it was your chapter with Grace Adeyemi-Holt on what noise does to schools.',
    'Hello Ana, warm regards, Samuel Okafor. Or just Samuel.',
    'Hello Ana, the Bowl and the Boa and the Larsenist.',
    'Hello Reyes, Ana.',
  ])('is not found in “%s”', (text) => {
    expect(pointsTo(text)).toEqual([]);
  });

  it('is found within the running text of a script without spaces', () => {
    const names = ['王小明', '李雷', '田中花子', 'アナ', '김민수', 'สมชาย'];
    const others = names.map((name) =>
      aContact({ status: 'identified', company: '北风公司' }, name),
    );
    const find = otherNames(others, people);
    const found = (text: string): string[] => find(text).map(({ name }) => name);
    expect(found('您好，我和李雷在北风公司谈过您的工作。')).toEqual(['李雷', '北风公司']);
    expect(found('田中花子さんに聞きました')).toEqual(['田中花子']);
    expect(found('アナさんとアナウンサー')).toEqual(['アナ']);
    expect(found('김민수님이 말했습니다')).toEqual(['김민수']);
    expect(found('ผมคุยกับสมชายแล้ว')).toEqual(['สมชาย']);
    expect(found('小王，你好')).toEqual([]);
  });

  it('is no initial', () => {
    const find = otherNames([aContact({ status: 'identified' }, 'e. l. marsh')], people);
    expect(find('for example, e.g. this')).toEqual([]);
  });

  it('is found among ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, count) =>
      aContact({ status: 'identified', company: `Company ${count}` }, `First${count} Last${count}`),
    );
    const find = otherNames(many, people);
    const text = 'Hello Ana, I met First77 at Company 9 of late. '.repeat(20);
    expect(find(text)).toHaveLength(40);
  });
});
