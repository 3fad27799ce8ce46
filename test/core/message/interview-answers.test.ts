import { describe, expect, it } from 'vitest';
import { readInterviewAnswers } from '../../../src/core/message/interview-answers';
import { aContact } from '../../builders/contact';
import { en } from '../../../src/core/texts/en';

const note = `## Interview 2026-03-01

### Questions

#### Old?

An older answer.

## Interview 2026-03-10

### Preparation

#### Not this

No.

### Questions

#### A typical day?

- Rounds with [[Bo Larsen|Bo]]
- Then **tea**

#### Empty?

### Reflection

#### A fit?

> I think so.
`;

describe('what a talk brought', () => {
  it('is the takeaway and what they said in this talk, each on one line, and no reflection', () => {
    const contact = aContact({
      status: 'interviewed',
      interview: '2026-03-10T14:00',
      takeaway: 'Ask early.',
      'next-step': 'Send the article on wards',
    });
    expect(readInterviewAnswers(note, contact, ['Eva Novak', 'Noor Haddad'], en)).toEqual([
      { question: 'The one thing I learned', answer: 'Ask early.' },
      { question: 'A typical day?', answer: 'Rounds with Bo Then **tea**' },
      { question: 'Next step', answer: 'Send the article on wards' },
      { question: 'They named', answer: 'Eva Novak and Noor Haddad' },
    ]);
  });

  it('is nothing where nothing was written', () => {
    expect(
      readInterviewAnswers('', aContact({ status: 'in-touch', thanked: '2026-03-01' }), [], en),
    ).toEqual([]);
  });
});
