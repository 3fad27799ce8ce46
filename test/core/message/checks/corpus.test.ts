import { describe, expect, it } from 'vitest';
import { firstName } from '../../../../src/core/contact/called';
import { checkDraft } from '../../../../src/core/message/checks/draft-checks';
import { findJobAsks } from '../../../../src/core/message/checks/en/asking-for-a-job';
import { otherNames } from '../../../../src/core/message/checks/other-names';
import { type MessageKind, messageKinds } from '../../../../src/core/template/template';
import { en } from '../../../../src/core/texts/en';
import { aContact } from '../../../builders/contact';
import asksFive from './corpus/asks-five.json';
import asksFour from './corpus/asks-four.json';
import asksOne from './corpus/asks-one.json';
import asksSix from './corpus/asks-six.json';
import asksThree from './corpus/asks-three.json';
import asksTwo from './corpus/asks-two.json';
import harmlessFive from './corpus/harmless-five.json';
import harmlessFour from './corpus/harmless-four.json';
import harmlessOne from './corpus/harmless-one.json';
import harmlessThree from './corpus/harmless-three.json';
import harmlessTwo from './corpus/harmless-two.json';

type Message = (typeof harmlessOne)[number];

/** Which of these ask for a job unnoticed. */
function missed(asks: readonly { readonly text: string }[]): string[] {
  return asks.map(({ text }) => text).filter((text) => findJobAsks(text, '').length === 0);
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
      'I heard that two of your nurses are retiring. I happen to be a nurse.',
      "If a chair ever comes free at your salon, I'd be glad to hear of it.",
      'Do you need any help in the shop at weekends? I live round the corner.',
      "If your colleague doesn't come back from her leave, I know someone who'd fill her shoes: me.",
      "You mentioned that you can't find welders. I'm a welder.",
      "I wouldn't say no if you made me an offer.",
      'May I use your name when I write to your director about the post?',
      "Could you find out for me whether they'd consider somebody without a degree?",
      'What would you say to a new colleague from Porto, namely me?',
      "You'd not regret having me in your crew.",
    ]);
  });

  it('that ask for a job in words of a trade or in hints are noticed, 68 of 100', () => {
    expect(asksFour).toHaveLength(100);
    expect(missed(asksFour)).toEqual([
      "I heard your night baker has broken his wrist. I'm up at three anyway, and I've shaped loaves since I was twelve.",
      "Could you do with someone to mind the phones in August while everybody's at the beach?",
      'The posting asks for five years, and I have three. Would a nod from you make up for the other two?',
      'My hands are itching to get into a real garage again.',
      'I speak to you as a father: my boy needs an apprenticeship, and your foundry is the only one left.',
      "We'd be a good fit, your lab and I. When would be a good moment to make it official?",
      "Could you please look whether there's something free for me in the warehouse, day or night?",
      "I'm told that you have the ear of the head chef. A plate washer with ambition would like to be introduced.",
      'Is it possible that you take me for the hop harvest again? Last year you were happy with me.',
      "You'd get a bookkeeper who has never lost a receipt.",
      "I've two kids at school from eight to one, and those are the hours I could give you.",
      "If it's a question of money, I'd start on half.",
      "I'm writing in case the theatre has lost its prompter, as people say. My eyes are good and my whisper is better.",
      'Could my sister come and sew for you? She has her own machine.',
      "I'd love the chance to show you that an accountant can run a stage.",
      "It's a pity such a fine museum has no Polish guide. I could change that from May.",
      "I don't want to be a burden, but a few hours a week with your animals would save me, and my bank account.",
      "Should you see a way of using me, I'm at the end of the phone.",
      "I've always been told I should be on the radio. You're on the radio. Shall we?",
      "After twelve years at sea I'd like to come ashore, and your harbour office would be the right berth.",
      "It isn't much I'm asking: one shift, one Saturday, and you'll see.",
      'Tell me what I have to do to sit where your interns sit.',
      'My teacher says that you have a heart for late starters. Would your orchestra have a heart for one on the bassoon?',
      "I can't wait to hang my coat on one of your hooks.",
      "Is there an age limit for your ground crew? I'm 61 and could lift you with one arm.",
      "I'd sooner wash your test tubes than run my own lab.",
      'I have worked with horses all my life and I miss them. You have forty.',
      'You have my number. Use it when somebody falls ill.',
      "If you speak with the owner again, could you ask him whether he'd try a woman on the forklift?",
      "I know your team is small, but I don't take up much space.",
      "I'm prepared to do the jobs that nobody else on the ward wants.",
      "We've never met, but your sister thinks I'd be just right for the reception at your surgery.",
    ]);
  });

  it('that ask for a job in whatever words people have are noticed, 93 of 120', () => {
    expect(asksFive).toHaveLength(120);
    expect(missed(asksFive)).toEqual([
      'I was a pharmacist at home, here I deliver the pizza. You have a pharmacy and you understand what I am saying, I think.',
      'You mentioned that Karen is off on maternity leave from May and that nobody has been lined up. I did that very job at Aviva for five years.',
      "Three months on, I'm still looking. I remember you said your director listens to you.",
      "My mum says if you don't ask you don't get, so... you know I'm free all summer and I'm good with horses.",
      "I wouldn't say no if you wanted a second pair of eyes on your books, on a permanent basis or otherwise.",
      "You were kind enough to say I'd make a fine teaching assistant. If you happened to say the same thing within earshot of your head, I wouldn't complain.",
      "It sounds as though your curators are run ragged. I've catalogued over two thousand textiles and I currently have nothing in my diary.",
      "I passed my CSCS card on Friday! So I'm all set now, whenever your gaffer wants me.",
      "It's a shame the internship closed before I wrote to you. I don't know whether deadlines are ever a bit flexible for somebody who's already had a chat with the team?",
      'When a chair comes free at your barbershop, I want it. Will you call me first?',
      'Should your current search for a finance lead prove harder than expected, I would not be averse to a further conversation.',
      'I realise budgets are tight, but good project managers pay for themselves, and I have the numbers to prove it.',
      "If it would be easier for your people to judge me in person, I can come in and shadow for a week, and then you'd decide whether to let me go home again.",
      'Who would a person need to charm to get through the door at the BBC these days? Asking for myself, obviously.',
      "Happy New Year to you and the crew! New year, new budgets, I'm guessing, and I'm still very much around.",
      "It was lovely to hear that the practice is opening a second surgery in Leith. I live ten minutes' walk from there and my receptionist training is up to date.",
      'You did say that most of your people got in through somebody they knew. Well, I now know you!',
      "Attached is a one-page summary of my achievements, which you're welcome to share with anybody at the trust who might find it of interest.",
      "I noticed the sign in the window on my way out. I didn't like to say anything at the time, but I have done till work before.",
      'I speak Polish, Ukrainian and Russian, and I saw that at your clinic there was nobody who can speak with these patients. I am free all days.',
      "I know you can't promise anything, but if the powers that be were to ask you for a name, I hope mine would come to mind.",
      "Since the layoffs I've been telling everyone I respect that I'm available, and you're high on that list.",
      "I know how to milk, I can drive the tractor and I don't mind sleeping in the caravan. It would be a pity to see you struggle alone again through the winter.",
      "I won't pretend I'm not hoping this leads somewhere at Deloitte. Perhaps there's somebody on the partner side you feel ought to see what I've done?",
      "I've redesigned your onboarding screen as a little thank-you for the chat. There's plenty more where that came from if you had a desk for me.",
      "Your florist's must get awfully busy before Mother's Day. I've got steady hands, and the kids are with their dad that week.",
      'I would be so happy if one day soon we could say that we are colleagues.',
    ]);
  });

  it('that ask for a job as students and career changers do are noticed, 143 of 180', () => {
    expect(asksSix).toHaveLength(180);
    expect(missed(asksSix)).toEqual([
      'My notice period is thirty days only and my expected package is negotiable, for your kind information.',
      'I am legally allowed to work here since last month and can bring all documents. I only need that one restaurant believes in me.',
      "Would it be too forward to ask you to leave a copy of the attached on Mr. Deshmukh's table?",
      "I have three years' worth of Python projects on GitHub and nobody to write code for. Just putting that out there!",
      "It would be an honor to call you a colleague someday soon, and I'm prepared to fly out at my own expense if that would help move things along.",
      'I would welcome the opportunity to interview for the actuarial trainee programme, and hope you might be able to arrange it.',
      'I live ten minutes from the hospital and have no ties at weekends, should that ever be useful to anyone there.',
      'I noticed the posting for a junior copywriter went up on your site the day after our chat, and I took that as a sign. Who would I need to impress?',
      "Since we spoke I've finished the bookkeeping course you recommended. I'm now just waiting for the right firm to come along, and yours is top of my list.",
      "I'd make your tea, carry your lights and never complain. Think about it?",
      "If you told your manager what I'm like, I'm sure she'd want to meet me.",
      "You mentioned that two people are leaving your team at Christmas. I just want you to know I'm free from January.",
      "You said good machinists are like gold dust. Well, here's one, with her own scissors.",
      'I can be in Bristol on any day that suits your head of department, with references.',
      'Our conversation made me certain your school is where I belong in September. I hope the school may come to think so too.',
      "You'd never regret giving an older beginner a go, I promise you that.",
      'I should be delighted to make the acquaintance of whoever is responsible for staffing at the library.',
      "By the way, my portfolio's at the bottom of this email. Feel free to show it to anyone at the agency with a budget!",
      "I'd be curious what your boss would say to someone with my background turning up on Monday morning.",
      'I was let go on Friday, along with the whole office. You were the first person I thought of, as you seem to know everybody in the trade.',
      "I'm told that most places on the boats are never advertised, they go to someone the skipper knows. I'd be glad to be someone the skipper knows.",
      "Let's just say that if your firm ever wanted a slightly grey-haired paralegal, it wouldn't have to advertise.",
      'Not to be pushy, but your competitor got back to me yesterday, and I would so much rather it were you.',
      "I've handed in my notice at the insurance company, so as of the first of May I am all yours, if the nursery wants me.",
      'Your company is my dream company, sir. My whole family is waiting for the day I am wearing that ID card.',
      'It was a real pleasure to see the studio. I kept thinking on the train home how well I would fit in at that long table by the window.',
      "My contract at the museum runs out at Christmas and they can't renew it. I thought you should be among the first to know, given how much you have going on with the new wing.",
      "Six months on and I'm still looking, I'm afraid. I haven't forgotten your remark that the ward could do with another person like me.",
      "A little bird told me that you will be opening a second salon in the spring. I imagine you'll be needing stylists who already know how you like things done.",
      'I have seen in the internet that your company searches a technician for the quality department. I have exactly this profile, so I thought that I write to you before I send anything.',
      "You must have so many contacts in the theatres round here. If one of them happened to mention being short of a dresser, I wouldn't say no.",
      'Should the nursery ever find itself a member of staff down, I live four minutes away and my DBS check is up to date.',
      'I loved hearing about the orchard. If I turned up one morning with my boots on, would you send me away?',
      "Perhaps our chat could double as a chance for you to size me up. I'd hate for you to go through an agency when I'm right here.",
      "I know you don't make those decisions yourself, but the lady who does sits right across the corridor from you, and a friendly mention from you would go a long way.",
      "By the way, I've turned down the other offer. I'd sooner hold out for something at a firm like yours, and I can hold out till about Easter.",
      "If your startup closes that round you were telling me about, I hope I'm on your list of people to call. I could hand in my notice the same day.",
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
      'Please let me know if I can do anything for you in return.',
      "Your new restaurant looks wonderful in the paper. I'll come and eat there as soon as I can afford it.",
      "Can I be frank? I have no idea what an actuary does, and I'd like to.",
    ]);
  });

  it('that ask for a conversation are left alone, all of 240', () => {
    expect([...harmlessOne, ...harmlessTwo]).toHaveLength(240);
    expect(alarms([...harmlessOne, ...harmlessTwo])).toEqual([]);
  });

  it('that ask for and thank for conversations of all kinds are left alone, all of 240 but three', () => {
    expect(harmlessFive).toHaveLength(240);
    expect(alarms(harmlessFive)).toEqual([
      "near-miss: Or, since my Irish runs out there: dear Siobhán. I heard your documentary on the lighthouse keepers three times, the third with a notebook. I'm a retired nurse of 58 with a recorder and a lot of stories from the wards. Would you spare me twenty minutes on the phone to tell me how you build a programme? I'd be asking for talk only.",
      "job: I had promised to introduce you to my cousin who studies the baobab fibres, and yesterday I did: you'll find her message in your inbox. She's thrilled. I'm glad to be able to give something back for the hour you gave me.",
      "job: I trust that you are in good health. It has been ten months since you received me in your office and explained the work of a surveyor. I'm now in my second year at Fourah Bay, and the theodolite no longer frightens me. I wish you and your household a peaceful Christmas.",
    ]);
  });

  it('that speak of jobs without asking for one are left alone, all of 90 but seven', () => {
    expect(harmlessThree).toHaveLength(90);
    expect(alarms(harmlessThree)).toEqual([
      'nothing-about-them: What do you look for when you hire a baker? I run a course and would like to tell my students.',
      'nothing-about-them: How does one become a trainee at a zoo, and did you enjoy being one?',
      'job: A place in the shade would be perfect for me; the café at your office is fine too.',
      "nothing-about-them: I teach careers at a school in Derby, and I'd like to know how you found work as a diver.",
      "job: I know you can't answer everybody. If it's a no, I shan't mind.",
      "job: We're short of hands at the allotment, but the beans don't mind.",
      "job: Friday works. I can come to your workshop, or you can have me on the phone; I'm free from noon.",
    ]);
  });
});
