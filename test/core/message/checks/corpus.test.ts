import { describe, expect, it } from 'vitest';
import { firstName } from '../../../../src/core/contact/called';
import { checkDraft } from '../../../../src/core/message/checks/draft-checks';
import { findJobAsks } from '../../../../src/core/message/checks/en/asking-for-a-job';
import { otherNames } from '../../../../src/core/message/checks/other-names';
import { type MessageKind, messageKinds } from '../../../../src/core/template/template';
import { en } from '../../../../src/core/texts/en';
import { aContact } from '../../../builders/contact';
import asksEight from './corpus/asks-eight.json';
import asksFive from './corpus/asks-five.json';
import asksFour from './corpus/asks-four.json';
import asksNine from './corpus/asks-nine.json';
import asksOne from './corpus/asks-one.json';
import asksSeven from './corpus/asks-seven.json';
import asksSix from './corpus/asks-six.json';
import asksTen from './corpus/asks-ten.json';
import asksThree from './corpus/asks-three.json';
import asksTwo from './corpus/asks-two.json';
import harmlessEight from './corpus/harmless-eight.json';
import harmlessFive from './corpus/harmless-five.json';
import harmlessFour from './corpus/harmless-four.json';
import harmlessNine from './corpus/harmless-nine.json';
import harmlessOne from './corpus/harmless-one.json';
import harmlessSeven from './corpus/harmless-seven.json';
import harmlessSix from './corpus/harmless-six.json';
import harmlessTen from './corpus/harmless-ten.json';
import harmlessThree from './corpus/harmless-three.json';
import harmlessTwo from './corpus/harmless-two.json';

type Message = (typeof harmlessOne)[number];

/** Which of these ask for a job unnoticed. */
function missed(asks: readonly { readonly text: string }[]): string[] {
  return asks.map(({ text }) => text).filter((text) => findJobAsks(text, '').length === 0);
}

/** How many of each kind, or style, ask for a job unnoticed. */
function missedBy<Sort extends string>(
  sort: Sort,
  asks: readonly (Readonly<Record<Sort, string>> & { readonly text: string })[],
) {
  const counts = new Map<string, number>();
  for (const ask of asks) {
    const isMissed = findJobAsks(ask.text, '').length === 0;
    counts.set(ask[sort], (counts.get(ask[sort]) ?? 0) + (isMissed ? 1 : 0));
  }
  return Object.fromEntries(counts);
}

/** Which of these are taken for asks. */
function pointedOut(harmless: readonly { readonly text: string }[]): string[] {
  return harmless.map(({ text }) => text).filter((text) => findJobAsks(text, '').length > 0);
}

/** What is wrongly pointed out in messages to somebody who is the only contact. */
function alarms(messages: readonly Message[]): string[] {
  return messages.flatMap(({ kind, name, company, text }) => {
    const kindOf = messageKinds.find((each): each is MessageKind => each === kind);
    if (kindOf === undefined) throw new Error(`“${kind}” is no kind of message`);
    const contact = aContact({ status: 'identified', company }, name);
    const people = { contact, firstName: firstName(name), myName: '' };
    const draft = { kind: kindOf, text, limit: null, language: 'en' };
    const found = checkDraft(draft, people, otherNames([contact], people), en.draftChecks);
    return found.map((advice) => `${advice.kind}: ${text.split('\n\n')[1] ?? text}`);
  });
}

describe('the messages of the corpus', () => {
  it('that ask for a job are noticed, all of 90', () => {
    expect([...asksOne, ...asksTwo]).toHaveLength(90);
    expect(missed([...asksOne, ...asksTwo])).toEqual([]);
  });

  it('that ask for a job in rarer ways are noticed, all of 120 but one', () => {
    expect(asksThree).toHaveLength(120);
    expect(missed(asksThree)).toEqual([
      'May I use your name when I write to your director about the post?',
    ]);
  });

  it('that ask for a job in words of a trade or in hints are noticed, all of 100 but five', () => {
    expect(asksFour).toHaveLength(100);
    expect(missed(asksFour)).toEqual([
      'Is it possible that you take me for the hop harvest again? Last year you were happy with me.',
      "If it's a question of money, I'd start on half.",
      "I'd love the chance to show you that an accountant can run a stage.",
      "I've always been told I should be on the radio. You're on the radio. Shall we?",
      "I can't wait to hang my coat on one of your hooks.",
    ]);
  });

  it('that ask for a job in whatever words people have are noticed, all of 120 but one', () => {
    expect(asksFive).toHaveLength(120);
    expect(missed(asksFive)).toEqual([
      "It was lovely to hear that the practice is opening a second surgery in Leith. I live ten minutes' walk from there and my receptionist training is up to date.",
    ]);
  });

  it('that ask for a job as students and career changers do are noticed, all of 180 but two', () => {
    expect(asksSix).toHaveLength(180);
    expect(missed(asksSix)).toEqual([
      'It was a real pleasure to see the studio. I kept thinking on the train home how well I would fit in at that long table by the window.',
      'I loved hearing about the orchard. If I turned up one morning with my boots on, would you send me away?',
    ]);
  });

  it('that ask for a job in a roundabout way of each kind are noticed, most of 502', () => {
    expect(asksSeven).toHaveLength(502);
    expect(missedBy('kind', asksSeven)).toEqual({
      'a gap there, and me': 0,
      'still looking, and you know people': 2,
      'belonging there': 0,
      'their boss may hear of me': 1,
      'a trial': 3,
      'a posting seen': 3,
      'how to get in': 3,
      'if ever short of somebody': 1,
      'another offer': 3,
      'the dream firm': 1,
      'a sample of work': 0,
      'qualifications told unasked': 3,
      'a contract that ends': 0,
      'for somebody of mine': 2,
      'growth there': 1,
      'any work at all': 3,
      'terms of work': 6,
      'in need': 1,
      'between the lines': 4,
      'once praised': 4,
      'what they would get': 6,
      'whether they would have me': 4,
      'any of these': 8,
    });
  });

  it('that ask for a job in plain words and by hints are noticed, all of 120 but one', () => {
    expect(asksEight).toHaveLength(120);
    expect(missed(asksEight)).toEqual([
      "It was so lovely seeing the bakery. I can start at 4 a.m., I don't mind weekends, and I live ten minutes away by bike, just so you know!",
    ]);
  });

  it('that ask for a job as people of many trades and tempers do are noticed, most of 640', () => {
    expect(asksNine).toHaveLength(640);
    expect(missedBy('style', asksNine)).toEqual({ plain: 3, roundabout: 30 });
  });

  it('that further people wrote are noticed, all of 120 but five', () => {
    expect(asksTen).toHaveLength(120);
    expect(missed(asksTen)).toEqual([
      "I hear you sit on the panel in June. I'll be one of the names in the pile, and I hope you will think back to our pleasant chat.",
      'Might there be some hours going at the library for a retired teacher who knows her alphabet?',
      "I loved every minute of my visit. If you think I'd fit in with the rest of them, I wouldn't say no.",
      "They close the list at noon on Friday and I'm number two hundred and something on it. I trust you know what I'm hoping you might do.",
      "It would be a dream to learn the trade at your elbow, day in, day out, until I'm fit to do it alone.",
    ]);
  });

  it('that only look like these are left alone, all of 249 but one', () => {
    expect(harmlessSix).toHaveLength(249);
    expect(pointedOut(harmlessSix)).toEqual([
      "If ever you need someone to look after the cat, I'm your neighbour after all.",
    ]);
  });

  it('that speak of work without asking for any are left alone, all of 190 but three', () => {
    expect(harmlessFour).toHaveLength(190);
    expect(pointedOut(harmlessFour)).toEqual([
      "There's an empty bench by the river, I saw it on the way. Shall we meet there?",
      "Thanks for offering me a trial day! I'd rather first hear more about the training, if that's all right.",
      "If you ever need somebody to proofread your Swedish letters, I'd do it gladly, as a small thank-you.",
    ]);
  });

  it('that somebody too eager would take for these are left alone, all of 200 but 14', () => {
    expect(harmlessNine).toHaveLength(200);
    expect(pointedOut(harmlessNine)).toEqual([
      'Does your team still hire straight from the art schools, or has that changed? I ask because my students argue about it.',
      'I hope you find somebody soon for the opening on your ward.',
      'Was it hard to be hired as a woman in 1979?',
      'I wonder whether forestry has any openings left at all, or whether the machines do everything.',
      "If you ever need a Portuguese proofreader for a menu, I'd do it for fun.",
      "I'd be delighted to have a look at your garden when I come.",
      'My resume gap is four years and her name is Sofia.',
      'The vacancy you mentioned on the podcast made me laugh: "must like geese".',
      "We've an opening at the museum for a Saturday guide, and I thought that your students might like to hear of it.",
      'Could you put a good word in for me with the weather on Sunday?',
      'Everyone in our village wanted to work at your dairy when I was small.',
      'I withdrew my application to the agency the day after we talked, and slept like a stone.',
      "My sister says I should have my CV printed on seed paper. What are the silliest ones you've been sent?",
      "You told me to cut my CV to one page, and it's now half a page and a lot truer.",
    ]);
  });

  it('that ask for a conversation are left alone, all of 240', () => {
    expect([...harmlessOne, ...harmlessTwo]).toHaveLength(240);
    expect(alarms([...harmlessOne, ...harmlessTwo])).toEqual([]);
  });

  it('that ask for and thank for conversations of all kinds are left alone, all of 240 but one', () => {
    expect(harmlessFive).toHaveLength(240);
    expect(alarms(harmlessFive)).toEqual([
      "near-miss: Or, since my Irish runs out there: dear Siobhán. I heard your documentary on the lighthouse keepers three times, the third with a notebook. I'm a retired nurse of 58 with a recorder and a lot of stories from the wards. Would you spare me twenty minutes on the phone to tell me how you build a programme? I'd be asking for talk only.",
    ]);
  });

  it('that are about a conversation before and after it are left alone, all of 240 but three', () => {
    expect(harmlessSeven).toHaveLength(240);
    expect(alarms(harmlessSeven)).toEqual([
      "words-about: I gave you my word that I would finish one puppet with moving eyelids before the end of the year. She is finished. She blinks, she sleeps, and she looks a bit like my landlady. I attach a photograph, taken with my daughter's iPhone, so please excuse the thumb.",
      "words-about: I gave you my word that I would finish one puppet with moving eyelids before the end of the year. She is finished. She blinks, she sleeps, and she looks a bit like my landlady. I attach a photograph, taken with my daughter's iPhone, so please excuse the thumb.",
      "doubled-word: Yes ma'am, Saturday at 8 before it gets hot. I'll wear light colors, long sleeves and no perfume, just like you told me. I've got your directions copied out (left at the red barn, then left left at the fork, the sharp one). See you then!",
    ]);
  });

  it('that people of many trades and countries write are left alone, all of 240 but four', () => {
    expect(harmlessEight).toHaveLength(240);
    expect(alarms(harmlessEight)).toEqual([
      "job: A short hello, nearly a year after the soup. I'm on my first ward placement, in Sligo, and I sit down whenever I can find a chair. I hope the vacancies on your ward are filled at last, and that the new day centre is all that you'd wanted it to be.",
      "job: Boss just put me on an emergency panel swap Thursday night. Any chance we could talk Friday instead, around 5:30? Saturday's wide open too.",
      "job: Need to call off Thursday's brew, sorry. I've thought hard about it and the ambulances aren't for me: I fainted at my cousin's piercing. I've pulled my application to the service. You were dead kind to offer. Stay safe out there.",
      "job: A trial I'm covering has overrun, and the verdict may well land at the very hour we're due to speak tomorrow. Would Thursday at 7 work instead? If not, I'll take whatever you've got, and thank you for your patience.",
    ]);
  });

  it('that further people write are left alone, all of 240 but two', () => {
    expect(harmlessTen).toHaveLength(240);
    expect(alarms(harmlessTen)).toEqual([
      "job: I came away on Tuesday with my head full. You said one learns to knock even when the door is open, and I have been knocking on doors at home ever since, to my sons' amusement. Thank you for being so honest about the nights.",
      "job: It's been the best part of a year since you let me bend your ear about bush flying. I've got my night rating now, and only scared myself once. Saw the photo of your new Caravan, she's a beauty. Hope the wet isn't giving you too much grief.",
    ]);
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
