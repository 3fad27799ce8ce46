import { describe, expect, it } from 'vitest';
import { findWordsAbout } from '../../../../../src/core/message/checks/en/about-instead-of-to';
import { pointsTo } from '../../../../builders/draft-advice';

const named = {
  names: ['Dr. Ana Reyes', 'Ana'],
  company: 'Northwind Labs',
  myName: 'Samuel Okafor',
};

function aboutIn(text: string): string[] {
  return findWordsAbout(text, named).map(({ from, to }) => text.slice(from, to));
}

describe('words about them instead of to them', () => {
  it.each([
    ['Hello Ana,\n\nI loved her talk.', 'her'],
    ['Hello Ana,\n\nShe spends two days a week in schools, I read.', 'She'],
    ['Hello Ana,\n\nI admire his work at Northwind.', 'his'],
    ['Hello Ana,\n\nI would like to ask him about it.', 'him'],
    ['Hello Ana, her chapter on noise made me think.', 'her'],
    ['Hello Ana,\n\nIn Leeds I heard her talk.', 'her'],
    ['Hello Ana,\n\nWhat I liked: she counts with the children.', 'she'],
    ['Hello Ana,\n\nHer chapter with Grace Hopper is short.', 'Her'],
    ['Hello Ana,\n\nI saw what he does at Northwind Labs.', 'he'],
    ['Hello Ana,\n\nI hope to learn from her.', 'her'],
    ['Hello Ana,\n\nI liked how she explains it herself.', 'she'],
    ['Hello Ana,\n\nThank you for half an hour of his time.', 'his'],
    ['Hello Ana,\n\nAna’s talk moved me.', 'Ana'],
    ["Hello Ana,\n\nI read Ana's chapter.", 'Ana'],
    ['Hello Ana,\n\nAna spends two days a week in schools.', 'Ana'],
    ['Hello Ana,\n\nI read what Ana wrote.', 'Ana'],
    ['Hello Ana,\n\nI have heard a lot about Ana.', 'Ana'],
    ['Hello Ana,\n\nI heard that Reyes leads the lab.', 'Reyes'],
    ['Hello Ana,\n\nthe work of Ana Reyes is known here.', 'Reyes'],
    ['Hello Ana, I liked Ana’s talk.', 'Ana'],
    ['Hello Ana,\n\nI loved her talk. I read her book. Bye', 'her', 'her'],
    ['Hello Ana,\n\nI loved her talk and her book.', 'her'],
  ])('are found in %j', (text, ...found) => {
    expect(aboutIn(text)).toEqual(found);
  });

  it.each([
    'Hello Ana,\n\nMarek told me about his work with you.',
    'Hello Ana,\n\nmy friend says that she learned a lot from you.',
    'Hello Ana,\n\na colleague lent me his copy of your book.',
    'Hello Ana,\n\nI hope that your daughter enjoys her new school.',
    'Hello Ana,\n\nyour student asked whether she may come.',
    'Hello Ana,\n\neverybody has his own way.',
    'Hello Ana,\n\nyou taught someone to trust her numbers.',
    'Hello Ana,\n\na teacher and his or her class can count with you.',
    'Hello Ana,\n\nhow does one know that he or she is right?',
    'Hello Ana,\n\nyou write: “She counts, and her neighbours follow.”',
    'Hello Ana,\n\nyou quote "his master\'s voice".',
    'Hello Ana,\n\nthank you for your talk.\n\nAna Lima told me of her work too.',
    'Hello Ana,\n\nthe boat was called Marta, and you painted her.',
    'Hello Ana,\n\nwho taught you? I would like to hear about her.',
    'Hello Ana,\n\na four-year-old gave me the tour. He liked the windows most.',
    'Hello Ana,\n\nthank you, Ana, for your time.',
    'Hello Ana,\n\nthank you Ana.',
    'Ana, thank you. Ana, I mean it.',
    'Hello Ana,\n\nI liked your talk.\n\nBest,\nAna',
    'Hello Ana,\n\nI am Ana too.',
    'Hello Ana,\n\nthe theatre and the chess club thank you.',
    'Hello Ana,\n\nAnna’s talk was fine, and so was yours.',
    'Hello Ana,\n\nI read about Ana Lima, who works in Porto.',
  ])('are not found in %j', (text) => {
    expect(aboutIn(text)).toEqual([]);
  });

  it('are not looked for under a name that is the writer’s too', () => {
    const text = 'Hello Ana,\n\nAna’s talk, that is mine, was short.';
    expect(findWordsAbout(text, { ...named, myName: 'Ana Lima' })).toEqual([]);
  });

  it('leave names alone that are words', () => {
    const mark = { names: ['Mark Will'], company: '', myName: '' };
    const text = 'Dear Mark,\n\nMark my words. Will you call? What will Mark say?';
    expect(findWordsAbout(text, mark)).toEqual([]);
  });

  it('are pointed to', () => {
    expect(pointsTo('Hello Ana, I loved her talk.')).toEqual(['words-about: her']);
  });

  it.each([
    'Hello Ana,\n\nMark is giving me a jar of his marmalade for you. He says why.',
    'Hello Ana,\n\nI showed the registrar what you wrote. His eyebrows went up.',
    'Hello Ana,\n\nIn her letter, Grete wrote that you would know.',
  ])('are not those about somebody who is named beside them, as in “%s”', (text) => {
    expect(aboutIn(text)).toEqual([]);
  });

  it.each(['introduction-request', 'report-back'] as const)(
    'are none in what goes to whoever made the introduction (%s)',
    (kind) => {
      expect(pointsTo('Hello Ana, would you ask her for me?', kind)).toEqual([]);
    },
  );
});
