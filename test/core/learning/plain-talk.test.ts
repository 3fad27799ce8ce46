import { describe, expect, it } from 'vitest';
import { plainTalk } from '../../../src/core/learning/plain-talk';
import type { TalkAnswer } from '../../../src/core/learning/talks';
import { day } from '../../builders/clock';
import { aContact } from '../../builders/contact';

const about = { day: day('2026-11-20'), fit: 4, takeaway: 'Ask early', thanked: null };

function answer(
  question: string,
  said: string,
  part: TalkAnswer['part'] = 'questions',
): TalkAnswer {
  return { part, question, answer: said };
}

describe('a talk for other tools', () => {
  it('has what is known, as people read it', () => {
    const front = { status: 'in-touch', company: '[[Work/Acme]]', role: '[[Nurse|Head nurse]]' };
    const contact = aContact(front, 'Ana');
    const answers = [answer('What next?', 'Write.')];
    expect(plainTalk({ contact, ...about, answers })).toEqual({
      ...{ path: contact.path, person: 'Ana', company: 'Acme', role: 'Head nurse', field: null },
      ...{ day: '2026-11-20', fit: 4, takeaway: 'Ask early', answers: { 'What next?': 'Write.' } },
    });
    const unknown = { day: null, fit: null, takeaway: null, thanked: null, answers: [] };
    expect(plainTalk({ contact: aContact({ status: 'closed' }), ...unknown })).toMatchObject({
      ...{ company: null, role: null, field: null, day: null, fit: null, takeaway: null },
      answers: {},
    });
  });

  it('has both answers to a question that comes twice, and any question as its own', () => {
    const contact = aContact({ status: 'in-touch' });
    const answers = [
      ...[answer('A fit?', 'Yes.'), answer('__proto__', 'Odd.'), answer('constructor', 'Odder.')],
      answer('A fit?', 'No.', 'reflection'),
    ];
    const plain = plainTalk({ contact, ...about, answers });
    expect(Object.entries(plain.answers)).toEqual([
      ...[
        ['A fit?', 'Yes.\n\nNo.'],
        ['__proto__', 'Odd.'],
        ['constructor', 'Odder.'],
      ],
    ]);
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    expect([plain, plain.answers].every((each) => Object.isFrozen(each))).toBe(true);
  });
});
