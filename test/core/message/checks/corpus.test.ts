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
import asksOne from './corpus/asks-one.json';
import asksSeven from './corpus/asks-seven.json';
import asksSix from './corpus/asks-six.json';
import asksThree from './corpus/asks-three.json';
import asksTwo from './corpus/asks-two.json';
import harmlessFive from './corpus/harmless-five.json';
import harmlessFour from './corpus/harmless-four.json';
import harmlessOne from './corpus/harmless-one.json';
import harmlessSeven from './corpus/harmless-seven.json';
import harmlessSix from './corpus/harmless-six.json';
import harmlessThree from './corpus/harmless-three.json';
import harmlessTwo from './corpus/harmless-two.json';

type Message = (typeof harmlessOne)[number];

/** Which of these ask for a job unnoticed. */
function missed(asks: readonly { readonly text: string }[]): string[] {
  return asks.map(({ text }) => text).filter((text) => findJobAsks(text, '').length === 0);
}

/** How many of each kind ask for a job unnoticed. */
function missedByKind(asks: readonly { readonly kind: string; readonly text: string }[]) {
  const counts = new Map<string, number>();
  for (const { kind, text } of asks) {
    const isMissed = findJobAsks(text, '').length === 0;
    counts.set(kind, (counts.get(kind) ?? 0) + (isMissed ? 1 : 0));
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
      "Could you find out for me whether they'd consider somebody without a degree?",
    ]);
  });

  it('that ask for a job in words of a trade or in hints are noticed, 91 of 100', () => {
    expect(asksFour).toHaveLength(100);
    expect(missed(asksFour)).toEqual([
      "Could you do with someone to mind the phones in August while everybody's at the beach?",
      "We'd be a good fit, your lab and I. When would be a good moment to make it official?",
      "Could you please look whether there's something free for me in the warehouse, day or night?",
      'Is it possible that you take me for the hop harvest again? Last year you were happy with me.',
      "If it's a question of money, I'd start on half.",
      "I'd love the chance to show you that an accountant can run a stage.",
      "I've always been told I should be on the radio. You're on the radio. Shall we?",
      'Tell me what I have to do to sit where your interns sit.',
      "I'd sooner wash your test tubes than run my own lab.",
    ]);
  });

  it('that ask for a job in whatever words people have are noticed, 110 of 120', () => {
    expect(asksFive).toHaveLength(120);
    expect(missed(asksFive)).toEqual([
      'I was a pharmacist at home, here I deliver the pizza. You have a pharmacy and you understand what I am saying, I think.',
      "My mum says if you don't ask you don't get, so... you know I'm free all summer and I'm good with horses.",
      "It's a shame the internship closed before I wrote to you. I don't know whether deadlines are ever a bit flexible for somebody who's already had a chat with the team?",
      'Who would a person need to charm to get through the door at the BBC these days? Asking for myself, obviously.',
      "It was lovely to hear that the practice is opening a second surgery in Leith. I live ten minutes' walk from there and my receptionist training is up to date.",
      'You did say that most of your people got in through somebody they knew. Well, I now know you!',
      'I speak Polish, Ukrainian and Russian, and I saw that at your clinic there was nobody who can speak with these patients. I am free all days.',
      "I know how to milk, I can drive the tractor and I don't mind sleeping in the caravan. It would be a pity to see you struggle alone again through the winter.",
      "I've redesigned your onboarding screen as a little thank-you for the chat. There's plenty more where that came from if you had a desk for me.",
      "Your florist's must get awfully busy before Mother's Day. I've got steady hands, and the kids are with their dad that week.",
    ]);
  });

  it('that ask for a job as students and career changers do are noticed, 170 of 180', () => {
    expect(asksSix).toHaveLength(180);
    expect(missed(asksSix)).toEqual([
      "Would it be too forward to ask you to leave a copy of the attached on Mr. Deshmukh's table?",
      "Since we spoke I've finished the bookkeeping course you recommended. I'm now just waiting for the right firm to come along, and yours is top of my list.",
      "If you told your manager what I'm like, I'm sure she'd want to meet me.",
      "Let's just say that if your firm ever wanted a slightly grey-haired paralegal, it wouldn't have to advertise.",
      'I was wondering how people usually get through the door at your studio, and whether that door might be open a crack for me.',
      'It was a real pleasure to see the studio. I kept thinking on the train home how well I would fit in at that long table by the window.',
      "My contract at the museum runs out at Christmas and they can't renew it. I thought you should be among the first to know, given how much you have going on with the new wing.",
      "Six months on and I'm still looking, I'm afraid. I haven't forgotten your remark that the ward could do with another person like me.",
      "A little bird told me that you will be opening a second salon in the spring. I imagine you'll be needing stylists who already know how you like things done.",
      'I loved hearing about the orchard. If I turned up one morning with my boots on, would you send me away?',
    ]);
  });

  it('that ask for a job in a roundabout way of each kind are noticed, most of 502', () => {
    expect(asksSeven).toHaveLength(502);
    expect(missedByKind(asksSeven)).toEqual({
      'a gap there, and me': 4,
      'still looking, and you know people': 7,
      'belonging there': 4,
      'their boss may hear of me': 3,
      'a trial': 6,
      'a posting seen': 3,
      'how to get in': 7,
      'if ever short of somebody': 4,
      'another offer': 4,
      'the dream firm': 7,
      'a sample of work': 3,
      'qualifications told unasked': 7,
      'a contract that ends': 2,
      'for somebody of mine': 4,
      'growth there': 5,
      'any work at all': 5,
      'terms of work': 5,
      'in need': 4,
      'between the lines': 6,
      'once praised': 9,
      'what they would get': 5,
      'whether they would have me': 6,
      'any of these': 16,
    });
  });

  it('that ask for a job in plain words and by hints are noticed, 111 of 120', () => {
    expect(asksEight).toHaveLength(120);
    expect(missed(asksEight)).toEqual([
      "It was so lovely seeing the bakery. I can start at 4 a.m., I don't mind weekends, and I live ten minutes away by bike, just so you know!",
      "It's been half a year since you showed me round the bindery, and I've done the two courses you suggested. Has old Mr Pratt gone and retired yet, and does he have a successor?",
      'If your boss is ever curious about somebody who speaks Polish, German and a bit of Dutch and who can drive a forklift, please feel free to give him my number.',
      "How long does your firm usually take to bring someone on board, and does it help if they've already got their forklift and first-aid tickets? Asking for myself, obviously.",
      'I start looking properly in April, when the baby goes to nursery, and yours is the only theatre I could get to on the bus. I thought it best that you hear it from me first.',
      "I sent in the graduate scheme form a fortnight ago and have heard nothing since. I don't suppose you ever run into the people who read those?",
      "My portfolio's at the link below, just in case somebody on the design team happens to be curious about what I'd bring.",
      'Thank you for yesterday. You said the team is drowning in tickets, and I have to admit I went home thinking: I could be closing some of those by next week.',
      "The woman at the Jobcentre keeps asking where I've tried, and I told her yours was the bakery I really wanted. It would be nice to have some good news to take back to her.",
    ]);
  });

  it('that only look like these are left alone, all of 249 but 7', () => {
    expect(harmlessSix).toHaveLength(249);
    expect(pointedOut(harmlessSix)).toEqual([
      "If ever you need someone to look after the cat, I'm your neighbour after all.",
      "I can sew a button and that's it. How do you teach people who start like me?",
      "Hello Dr Kim, I'm a lab tech in Leeds and thinking of going back for a PhD. What would you do in my place?",
      'Dear Fiona, my daughter starts as an apprentice at your old yard. She wears your scarf.',
      'Dear Luis, I told my boss about your method. She wants to try it in our kitchen.',
      'Hi Jess, I turned down the internship, as it was unpaid. It felt good.',
      "Hi Ben, do you still have room at the table on Friday? I'd bring my sister.",
    ]);
  });

  it('that speak of work without asking for any are left alone, all of 190 but a few', () => {
    expect(harmlessFour).toHaveLength(190);
    expect(pointedOut(harmlessFour)).toEqual([
      "I'm told that you have the ear of the head chef. Would he mind if I asked him two questions after the shift?",
      "There's an empty bench by the river, I saw it on the way. Shall we meet there?",
      'May I be so free as to write to you directly, without going through the office?',
      "Thanks for offering me a trial day! I'd rather first hear more about the training, if that's all right.",
      "If you ever need somebody to proofread your Swedish letters, I'd do it gladly, as a small thank-you.",
      "Your new restaurant looks wonderful in the paper. I'll come and eat there as soon as I can afford it.",
      "Can I be frank? I have no idea what an actuary does, and I'd like to.",
    ]);
  });

  it('that ask for a conversation are left alone, all of 240', () => {
    expect([...harmlessOne, ...harmlessTwo]).toHaveLength(240);
    expect(alarms([...harmlessOne, ...harmlessTwo])).toEqual([]);
  });

  it('that ask for and thank for conversations of all kinds are left alone, all of 240 but two', () => {
    expect(harmlessFive).toHaveLength(240);
    expect(alarms(harmlessFive)).toEqual([
      "near-miss: Or, since my Irish runs out there: dear Siobhán. I heard your documentary on the lighthouse keepers three times, the third with a notebook. I'm a retired nurse of 58 with a recorder and a lot of stories from the wards. Would you spare me twenty minutes on the phone to tell me how you build a programme? I'd be asking for talk only.",
      "job: I had promised to introduce you to my cousin who studies the baobab fibres, and yesterday I did: you'll find her message in your inbox. She's thrilled. I'm glad to be able to give something back for the hour you gave me.",
    ]);
  });

  it('that are about a conversation before and after it are left alone, all of 240 but three', () => {
    expect(harmlessSeven).toHaveLength(240);
    expect(alarms(harmlessSeven)).toEqual([
      "job: Just to say I've done it: I gave my word I'd get the first-aid ticket before I came out with you on a training night, and the certificate's come through today. I'll be on the training list from the 1st, bottom of the heap and very happy about it.",
      "words-about: I gave you my word that I would finish one puppet with moving eyelids before the end of the year. She is finished. She blinks, she sleeps, and she looks a bit like my landlady. I attach a photograph, taken with my daughter's iPhone, so please excuse the thumb.",
      "words-about: I gave you my word that I would finish one puppet with moving eyelids before the end of the year. She is finished. She blinks, she sleeps, and she looks a bit like my landlady. I attach a photograph, taken with my daughter's iPhone, so please excuse the thumb.",
      "doubled-word: Yes ma'am, Saturday at 8 before it gets hot. I'll wear light colors, long sleeves and no perfume, just like you told me. I've got your directions copied out (left at the red barn, then left left at the fork, the sharp one). See you then!",
    ]);
  });

  it('that speak of jobs without asking for one are left alone, all of 90 but six', () => {
    expect(harmlessThree).toHaveLength(90);
    expect(alarms(harmlessThree)).toEqual([
      'nothing-about-them: What do you look for when you hire a baker? I run a course and would like to tell my students.',
      'nothing-about-them: How does one become a trainee at a zoo, and did you enjoy being one?',
      'job: A place in the shade would be perfect for me; the café at your office is fine too.',
      "nothing-about-them: I teach careers at a school in Derby, and I'd like to know how you found work as a diver.",
      "job: We're short of hands at the allotment, but the beans don't mind.",
      "job: Friday works. I can come to your workshop, or you can have me on the phone; I'm free from noon.",
    ]);
  });
});
