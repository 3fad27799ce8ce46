// Words, and pairs of neighbours, as `readTones` reads them: in lower case, contractions spelled out.
// Each stands at least ten times in the messages of the corpus, to which its points were fitted by logistic
// regression, beside the clues and what speaks for a talk. Names, and words for who people are, what trade they
// have, where they work and on what day, were left out: what is asked does not go by these.

/** Which words lead to a request for work, and which, below nought, to a conversation. */
export const tones = `
9: ^ do, can you, references
8: anywhere, be so, card, empty, maybe, myself, perhaps, whoever
7: ^ are, board, fill, from you, have it, head, hr, i do, i send, junior, leave, openings, paid,
  papers, somebody, start $, turn, would take, would your, you hear
6: ^ before, ^ two, ^ well, application, brought, company $, contract, corner, could, current, do i,
  end, happen, hear of, hoping, how about, is going, jump, manager, me an, might, my portfolio,
  partners, person, ready, referral, shall we, should, sign, take me, ten minutes, throw, to think,
  type, waiting, who can, you give, your place
5: ^ after, ^ but, ^ mine, ^ now, ^ our, ^ so, a week, about me, am ready, any, anybody, assistant,
  attached, case you, certificates, closes, come and, come in, consider, decent, department, doors,
  down $, due, even, floor, form, fourth, get, go, got my, here, hour and, how i, how it, if the,
  is your, kindly, licence, long as, me, me from, mine, missing, money, my, my phone, need a,
  new year, on as, packed, pair, pair of, profile, quickly, reception, sick, someone, suppose,
  thought you, to apply, to make, vacancy, visa, where i, window, with you, would, would make,
  years of, you did, your group, yourself
4: ^ by, ^ happy, ^ last, ^ let, ^ when, ^ you, a clean, a second, a trial, after that, all i,
  always, and a, and no, and you, anyone, are you, at your, autumn, be considered, be grateful,
  because i, begin, budget, but you, came to, can, carry, count, day i, do the, employment,
  enough to, ever, everyone, five, flexible, for someone, free, getting, give me, goes, group $,
  happens, hate, have now, have two, heart, hire me, holidays, honestly, i, i finish, i need, i see,
  i speak, if, if a, if it, in case, in may, inside, keen, keep it, know i, lead, lot of, march $,
  mean, my degree, my papers, my profile, need, notice, of me, of us, office, one more, orchestra,
  order, our conversation, out of, pay, period, product, put in, recommend me, reference, round,
  salary, say, say i, say that, seems, should i, since we, sitting, so much, something, staff, step,
  strong, talk about, that, the right, though, through your, to come, to do, to whoever, to work,
  told the, too, town, trainee, under, was not, website, what i, what it, will do, word for,
  work in, would a, would come, would not, yet, you can, you say, you see, you take, you will, your,
  your company, your director, your firm, your head
3: ^ it, ^ one, ^ tell, a few, a trainee, across, also, am available, and ask, another, at home,
  august, be on, because, behind, below, bench, case, chance, company, could be, data, diploma,
  doing, door, ends, folks, for $, gate, graduate, hand, have got, have nothing, home, hope, i am,
  i ask, i came, i could, i just, i keep, i live, i noticed, i only, i understand, i was, in mind,
  internship, is a, is been, is on, is there, jobs, knew, know, life, like, list $, live, long,
  looked, me as, mention, might be, months, my name, next, nice, nobody, nothing, noticed, nursery,
  of an, offer, on $, one, one i, open, part, people who, person i, place, placement, please,
  portfolio, post, practice, prepared, ready to, recommend, request, resume, said the, sleep, some,
  sort, spring $, such a, summer, sure, team $, tech, the other, the people, the spring, there,
  this, thought, thought of, ticket, to get, to go, to start, together, tools, top of, trial,
  week $, weekends, while, will you, work $, writing to, years, yesterday $, you got, you have,
  you let, you run, you to
2: ^ any, ^ kindly, ^ should, again, am asking, am not, and my, are, around, as a, as it, at the,
  bank, be, being, believe, business, came, clean, comes, could do, does, does not, end up, for my,
  for the, from your, front, gets, hands, has, have a, hear about, heard, here $, hotel, i still,
  if your, in $, in the, is to, it in, it was, it would, job $, lot, may i, me $, me a, me i, mind,
  my application, needs, never, new, nights, on it, on your, only, other, our talk, out, over, own,
  position, present, put, really, remember, run, said, saw that, saying, second, see, september,
  show, side, since, station, summer $, technician, the bus, the next, those, till, time you,
  to ask, to be, to the, to you, two years, up, use, want, whatever, when, when the, whenever,
  where, who is, will, will be, will have, willing to, with my, would be, would it, you $, you for,
  you had, you like, you once, your manager
1: ^ all, a job, already, an, and would, bring, by, every, firm, for, full, good, got, have, i have,
  i would, into, is, it, list, make, mentioned, more, much, night $, no, not, of a, of the, paper,
  says, take, tell, the first, very, what you, will not, with your, you may, you mentioned, you said
-1: ^ i, ^ my, ^ thanks, ^ your, am, and i, answer, as, as you, chat, could you, days, did not,
  early, for you, hours, i come, i read, i took, in, is the, late, learn, living, made, minutes $,
  now $, number, on, opening, or, possible, quick, same, so, talk to, then, these, to have, to see,
  told, turned, twice, two, wanted, whether i, wish, write, you, your team
-2: ^ a, ^ could, ^ please, ^ the, a call, a living, after, again $, all, am in, am sorry, and your,
  any time, as i, at, at a, at any, be very, been a, before, better, between, by the, can come,
  closed, come, could i, could we, day, do not, down, first job, for your, from me, good $,
  good word, half an, happy, hard, have my, have started, help, hope you, how, how the, i think,
  if i, if you, in for, introduce me, it is, job, kept, know $, know how, known, left, look,
  look at, lunch, me know, me to, me with, mind if, mornings, moved, not be, not to, off, on my,
  over a, phone, please do, posted, question, share, six, soon, started, starts, stay, still,
  talked, telephone, that it, that you, the end, the evening, the only, then $, through, to answer,
  to find, to show, to talk, to tell, tried, we can, when you, which, would you, writing, year $,
  yesterday, you a, you ask, you asked, you be, you tell, you would
-3: ^ good, ^ how, ^ if, ^ in, ^ see, ^ that, ^ with, a quarter, a small, about, about the, all $,
  am a, am afraid, am an, and for, and have, and last, and the, and we, apart, applied, appreciate,
  are there, as an, ask $, ask how, be in, be possible, be there, be willing, big, both, calendar,
  change, choosing, class, conversation on, decide, decided, did, did you, does your, felt, found,
  from my, from the, gather, grateful, had had, happy to, has been, have been, help me, i gather,
  i gave, i got, i said, i saw, i should, i start, in my, introduce, it for, knows, learn how,
  like to, magazine, may, may $, me about, me how, me that, me you, met, month, month $, more $,
  my number, my word, news, now, o'clock, of our, of your, on any, one $, ones, photographs,
  possible to, quarter of, quite, read, reply, same time, see the, send, sentence, short call,
  showed, since $, since you, slot, small, spare, staying, story, suggested, suit, take a, taken,
  talking, tell you, ten, thanks to, that i, that nobody, the second, the train, the way, third,
  time on, to call, to cancel, to my, to share, to speak, told me, too $, trouble, two $, visit,
  walk, wanted to, way, week i, went, what do, what the, will remember, words, works, workshop,
  would have, would still, wrote, you at, you came, you introduce, you know, you made, you on,
  you still, you suggested, you the, you think, you were, your colleague, your first, your office,
  your post, your time
-4: ^ may, ^ no, ^ we, ^ yes, about it, after all, all right, am happy, am thinking, an apprentice,
  an hour, and now, any day, any of, application to, apply for, ask, be a, begun, by phone, call,
  calm, can not, cancel, cold, come to, confirm, day $, directly, down the, else, experience, fine,
  first year, gave me, go $, good for, good to, guide, hand $, have always, have read, have thought,
  have written, hired, history, how you, how your, i asked, i get, i may, i now, i promised,
  i shall, if there, in a, is done, is now, it with, just say, know that, learned, listen,
  looks like, lost, made me, me and, me but, me the, might i, name is, need to, next week, no idea,
  noon $, of any, of these, of you, offered, once more, one day, out what, pass on, people in,
  person who, pick, quarter, read the, reading $, received, ring you, said about, said i, saw your,
  see you, send you, sends, shall, should you, spoke, suits, summer and, talk, talk in, tell me,
  text, thank you, the offer, this month, thought that, time, times, to me, to use, train, truly,
  until, want to, was, we could, we will, weather, week, were right, what, whole, will ring,
  would like, you and, you find, you found, you how, you need, your article, your work
-5: a quick, a short, about your, above, apologies, asked whether, at work, be delighted, be glad,
  began, buy, chapter, comes up, coming, could come, curious, day after, delighted, dinner, do you,
  explained, had, hear how, i also, i hope, i work, i wrote, idea, instead, is looking, know where,
  last year, late $, let me, looks, made the, meet, my desk, my job, my manager, my new, my own,
  no $, noon, notebook, nothing $, on a, one evening, opened, questions $, repair, report, right to,
  says that, see a, sent, signed, sit, so $, sorry, spent, starting, stories, surprised, than i,
  thank, that is, that your, the one, think $, to know, to learn, today, took, try again,
  understand, wait, watch, we, when i, wish you, with me, wonderful, works for, would never, wrong,
  your advice
-6: a chat, afternoon, am staying, as well, asked, book, changed, course, do it, enjoy, finally,
  fun, goes $, have put, hour, in our, is fine, joined, lecture, near, not know, not want, our,
  out to, perfect, pm, promised, put a, said that, so i, study, talk $, tea $, that a, that that,
  the opening, to hear, to people, to understand, to write, told you, up with, value
-7: advice, and that, article, does a, ever need, fair, gave, glad, i run, i will, is good, no i,
  notes, or the, print, reading, stopped, thinking of, year at
-8: evening, message, podcast, thanks, you ever
-9: minutes, questions, say so
-10: return
`;
