// Words, and pairs of neighbours, as `readTones` reads them: in lower case, contractions spelled out.
// Each stands at least ten times in the messages of the corpus, to which its points were fitted by logistic
// regression, beside the clues and what speaks for a talk. Names of people, days and trades were left out.

/** Which words lead to a request for work, and which, below nought, to a conversation. */
export const tones = `
9: can you, empty
8: anywhere, card, maybe, mr $, myself, references
7: ^ do, agency, assistant, be so, brought, could, customers, fill, have it, i do, i send, leave,
  openings, papers, perhaps, sign, start $, whoever, would your, you hear
6: ^ after, ^ but, ^ well, board, closes, corner, doors, down $, floor, from you, head, hear of,
  hoping, hr, is going, jump, junior, long as, manager, me an, might, my portfolio, paid, partners,
  referral, shall we, should, somebody, take me, ten minutes, throw, to think, turn, type, would,
  would take, your school
5: ^ before, ^ mine, ^ two, always, any, anybody, anyone, application, budget, case you,
  certificates, chef, come and, come in, company $, consider, contract, cook, current, decent,
  department, easter, end, even, foreman, form, get, getting, go, got my, happen, happens, hate,
  have now, here, hospital, how about, how it, i speak, if, licence, march $, me, me from, mean,
  mine, my, need a, new year, october $, of me, packed, pair, pair of, person, profile, quickly,
  ready, seems, someone, suppose, surgery, they have, thought you, trainee, waiting, was not,
  where i, who can, with you, would make, years of, yet, you did, your place, your shop
4: ^ are, ^ happy, ^ has, ^ last, ^ now, ^ our, ^ so, ^ you, a clean, a second, a trial, a week,
  about me, all i, am ready, and a, and no, are you, attached, autumn, be grateful, begin, behind,
  can, christmas $, count, day i, do i, do the, door, due, enough, enough to, ever, everyone,
  filled, flexible, forklift, fourth, give me, graduate, group $, have two, her own, hire me,
  holidays, honestly, how i, i, if it, if the, in mind, insurance, internship, is on, is your, jobs,
  july, keen, keep it, kindly, missing, money, months, my phone, my profile, need, needs, nobody,
  notice, noticed, of us, office, on friday, orchestra, order, period, product, reception,
  recommend me, reference, say, say that, sick, sitting, something, staff, step, strong, summer $,
  sure, talk about, tech, tell him, that, the other, the right, the studio, them, to apply, to do,
  to make, to whoever, told the, too, under, vacancy, visa, website, what it, will do, window,
  work in, works $, would not, you give, you say, you see, you take, your, your company,
  your director, your firm, your group, your head, yourself
3: ^ it, ^ let, ^ since, ^ when, a few, after that, and ask, and you, another, asked me, at home,
  at your, because, because i, bench, branch, came to, case, come back, counter, crew, data,
  easter $, ends, five, for someone, free, gate, goes, hand, hands, hear about, home, i am, i came,
  i could, i just, i live, i need, i noticed, i only, i understand, if a, in case, in may, inside,
  is been, is there, is to, knew, know, like, list $, live, long, looked, lot, lot of, me a, me as,
  might be, never, next, nice, nothing, nursery, october, offer, on $, one, one i, open,
  our conversation, out, out of, pay, people who, person i, position, post, practice, ready to,
  recommend, request, resume, round, run, said, saw that, should i, sleep, so much, some, sort,
  studio, summer, teacher, team $, the spring, the ward, though, thought, time you, to come, to get,
  to work, town, trained, trial, two years, up, weekends, what i, while, will, willing to, work $,
  writing to, years, years in, you can, you got, you have, you like, you will, your lab,
  your manager
2: ^ kindly, ^ one, a good, across, again, along, already, also, am not, and my, and would, are,
  around, bank, be, be on, below, came, chance, christmas, clean, company, could be, could do,
  director, does not, doing, for, for my, for the, from your, gets, got, group, has, have a,
  have got, have nothing, have to, heard, here $, hope, i ask, i have, i keep, i still, i was,
  i write, if your, in $, in the, in your, into, is a, it would, june, me $, mention, mentioned,
  mind, my name, new, night $, on it, on your, only, our talk, own, part, place, place $, please,
  put, really, remember, says, second, see, since, since we, technician, the next, the school,
  there, this, to ask, to be, to the, to you, top of, use, want, whatever, when, where, will be,
  will have, will you, with my, yesterday $, you $, you could, you for, you may, you mentioned,
  you once, you to
1: ^ any, a job, an, at the, by, do, does, every, finished, firm, full, good, harvest, having,
  hiring, i know, i would, is, list, make, may i, much, no, not, of, of a, on the, other, over,
  say $, saying, september, show, side, take, the first, the same, think, those, to your, up $,
  were, when the, with, would be
-1: ^ please, a place, after, after the, all, am, at, been, chat, clinic, down, for you, friend,
  good $, he, i can, i did, i took, in, job, last, late, like $, living, made, minutes $, monday,
  moved, night, not be, now $, off, on a, on sunday, opening, or, possible, quick, saturday, short,
  showed, soon, student, to have, told, twice, two, we are, whether i, wish, work, you, your team
-2: ^ and, ^ could, ^ how, ^ i, ^ your, a call, a living, a quarter, all $, and have, and your,
  answer, as i, ask how, at any, be a, before, better, come, confirm, could i, could we, day,
  decide, did, early, four, friday $, good word, half an, happy, have been, have my, have the, hear,
  help, her, hope you, how, if you, in for, introduce me, is the, it for, its, join, kept, known,
  learn, may $, me know, me with, monday at, month $, mornings, now, on monday, on my, on wednesday,
  one $, over a, phone, six, so, spare, speak, still, talk to, talked, telephone, that i, that you,
  them $, then, these, through, to find, to see, to talk, to tell, told me, tomorrow, training,
  turned, twenty minutes, we can, we talked, week, when you, would have, would rather, would you,
  write, writing, year $, you asked, you be, you told, your colleague, your name, your office,
  your time
-3: ^ a, ^ good, ^ he, ^ if, ^ in, ^ see, ^ that, ^ the, ^ with, a lot, about, about the, after all,
  again $, am afraid, am an, am in, am sorry, am thinking, and for, and last, and now, and the,
  and we, any of, anything $, appreciate, as well, ask, ask $, at a, be possible, be willing, begun,
  both, by the, class, conversation on, cousin, decided, did you, do not, down the, drawing, eleven,
  else, favour, fifteen minutes, film, for her, found, from the, gather, good to, had had, hand $,
  happy to, hard, has been, have thought, help me, how a, how did, how he, i gather, i get, i got,
  i may, i saw, i should, i think, if she, in a, in my, introduce, is like, it is, job is, know $,
  learn how, learned, left, like to, listen, look, lunch, map, may, me about, me and, me but,
  me how, me that, met, mill, mind if, month, ms, my hands, my number, news, not to, of our,
  of these, on saturday, ones, out $, pass on, please do, posted, quarter of, question, read,
  received, reply, send, send you, sentence, shall, share, shifts $, short call, since $, slot,
  small, spoke, stay, story, take a, talk in, tell me, tell you, thanks to, that nobody, the day,
  the end, the field, the only, the second, the way, then $, third, thirty, to call, to cancel,
  to him, to my, to speak, twenty, two $, walk, want to, wanted to, was, way, week and, week i,
  went, what the, which, will remember, works, workshop, you a, you came, you find, you introduce,
  you know, you suggested, you were, you would, your first, your work
-4: ^ may, ^ no, ^ she, ^ to, a small, about it, accountant, all right, am a, am happy, an hour,
  and she, any day, application to, apply for, at work, aunt, bad, be delighted, be glad, by phone,
  calendar, call, can not, cancel, change, come to, day $, directly, eight, experience, explained,
  felt, fine, first year, from me, gave me, good for, grateful, had, have always, have read,
  have written, hear how, his, history, hour, how the, how you, how your, i asked, i promised,
  i said, i start, i work, if i, if there, instead, is done, is now, is well, know that, last year,
  let me, lost, my word, next week, no idea, noon $, o'clock, of you, of your, offered, once more,
  out what, people in, photographs, possible to, quarter, questions $, read the, said about, said i,
  sea, see you, sends, should you, sit, sorry, spent, staying, stone, students, suggested, sunday,
  taken, talk, talking, ten, text, thank you, that is, the one, the opening, the train, time, to me,
  too $, took, trouble, truly, until, water, we, we will, were right, what, what do, when i,
  will ring, words, works for, would like, would never, would still, would suit, wrote, you and,
  you at, you found, you how, you made, you need, you on, you the, you think, your article,
  your field, your ward
-5: ^ we, a quick, a short, and they, apologies, asked whether, buy, canteen, comes up, coming,
  curious, day after, delighted, dinner, do you, does a, finally, garden, has come, i also, i hope,
  i now, i shall, i wrote, idea, it with, joined, late $, looks, made me, made the, me the, meet,
  my desk, my manager, my uncle, near, need to, noon, notebook, nothing $, of any, one day,
  one evening, opened, pick, pm, put a, repair, report, right to, ring you, saw your, says that,
  school and, see the, she, shop, signed, since you, so i, starting, stories, suits, surprised,
  talk $, tea $, than i, thank, that that, that your, they are, they want, thought that, times,
  to hear, to learn, to people, to write, today, told you, train, try again, tuesday, understand,
  wait, ward, watch, weather, whole, wish you, with me, wrong, your advice
-6: a chat, about your, advice, afternoon, am staying, asked, began, book, changed, could come,
  course, dr, enjoy, fair, fun, gave, goes $, in our, is fine, is good, know where, lecture, more $,
  my job, my own, neighbour, no $, no i, not know, not want, our, out to, perfect, print, said that,
  sent, so $, stopped, study, teaching, that a, to know, to understand, up with, value, year at
-7: and that, article, chapter, do it, ever need, friday, glad, have put, i run, notes, or the,
  patients, promised, thanks, thinking of
-8: bees, evening, field, i will, message, minutes, of them, podcast, questions, reading, say so,
  thursday, wednesday
-9: return, you ever
`;
