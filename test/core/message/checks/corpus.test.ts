import { describe, expect, it } from 'vitest';
import { firstName } from '../../../../src/core/contact/called';
import { checkDraft } from '../../../../src/core/message/checks/draft-checks';
import { findJobAsks } from '../../../../src/core/message/checks/en/asking-for-a-job';
import { otherNames } from '../../../../src/core/message/checks/other-names';
import { type MessageKind, messageKinds } from '../../../../src/core/template/template';
import { en } from '../../../../src/core/texts/en';
import { aContact } from '../../../builders/contact';
import asksOne from './corpus/asks-one.json';
import asksThree from './corpus/asks-three.json';
import asksTwo from './corpus/asks-two.json';
import harmlessOne from './corpus/harmless-one.json';
import harmlessThree from './corpus/harmless-three.json';
import harmlessTwo from './corpus/harmless-two.json';

type Message = (typeof harmlessOne)[number];

/** Which of these ask for a job unnoticed. */
function missed(asks: readonly { readonly text: string }[]): string[] {
  return asks.map(({ text }) => text).filter((text) => findJobAsks(text, '').length === 0);
}

/** What is wrongly pointed out in messages to somebody who is the only contact. */
function alarms(messages: readonly Message[]): string[] {
  return messages.flatMap(({ kind, name, company, text }) => {
    const kindOf = [...messageKinds].find((each): each is MessageKind => each === kind);
    if (kindOf === undefined) throw new Error(`“${kind}” is no kind of message`);
    const contact = aContact({ status: 'identified', company }, name);
    const people = { contact, firstName: firstName(name), myName: '' };
    const draft = { kind: kindOf, text, limit: null, language: 'en' };
    const found = checkDraft(draft, people, otherNames([contact], people), en.draftChecks);
    return found.map((advice) => `${advice.kind}: ${text.split('\n\n')[1] ?? text}`);
  });
}

describe('the messages of the corpus', () => {
  it('that ask for a job are noticed, all of 90 but one', () => {
    expect([...asksOne, ...asksTwo]).toHaveLength(90);
    expect(missed([...asksOne, ...asksTwo])).toEqual([
      'Could we perhaps talk about how I might fit in at Delmar, and what you’d need to see from me?',
    ]);
  });

  it('that ask for a job in rarer ways are noticed, most of 120', () => {
    expect(asksThree).toHaveLength(120);
    expect(missed(asksThree)).toEqual([
      "If a chair ever comes free at your salon, I'd be glad to hear of it.",
      'Do you need any help in the shop at weekends? I live round the corner.',
      "I'd rather hear it from you first: will there be a post in the autumn?",
      "I wouldn't say no if you made me an offer.",
      'May I use your name when I write to your director about the post?',
      "Could you find out for me whether they'd consider somebody without a degree?",
      'You did say that you could use a second pair of eyes on the accounts. Take mine!',
      "Let's talk about when I can start!",
      "If you were to choose between candidates, I hope that you'd choose me.",
      "You'd not regret having me in your crew.",
    ]);
  });

  it('that ask for a conversation are left alone, all of 240', () => {
    expect([...harmlessOne, ...harmlessTwo]).toHaveLength(240);
    expect(alarms([...harmlessOne, ...harmlessTwo])).toEqual([]);
  });

  it('that speak of jobs without asking for one are left alone, all of 90 but three', () => {
    expect(harmlessThree).toHaveLength(90);
    expect(alarms(harmlessThree)).toEqual([
      'nothing-about-them: What do you look for when you hire a baker? I run a course and would like to tell my students.',
      'nothing-about-them: How does one become a trainee at a zoo, and did you enjoy being one?',
      "nothing-about-them: I teach careers at a school in Derby, and I'd like to know how you found work as a diver.",
    ]);
  });
});
