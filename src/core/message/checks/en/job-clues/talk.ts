// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out.

/** How somebody asks for a conversation or for what one gives: stories, views, names of others. */
export const talkRequests = `
like|love|liked|hope|hoping|want|wanted|wish|glad|keen|curious|grateful|happy|delighted|eager|interested|try|trying|able|chance|opportunity|time|open|willing|mind|going|here|need|writing|wanting ~ to ask|learn|understand|talk|speak|discuss|chat|interview|listen|visit|meet
like|love|liked|hope|want|wish|glad|keen|curious|grateful|happy|interested|fascinated to hear|know about|how|what|whether|why|more|if|where|you|your|it|from|which
to hear about|how|what|why|more|your|you|it
could|may|might|can|would|will|shall i|we|you ~ ask|talk|speak|learn|chat|listen|visit|explain|describe|interview you|your|about|to|with|for|how|what|why|a|some|one|something|few|me|in|over|on|by
may|could|can|might i ask
tell|told me|us|him|her ~ how|what|why|about|more|whether|where
tell me|us|him|her|them ~ like|do|does|did
ask you|about|him|her|people|everyone|them
to ask|learn|talk|understand|hear $
{few} minutes|minute|hour|hours|questions|question
minutes|hour|half-hour|quarter of|on|for|with|to|your
half an? hour
half-hour|quarter-hour
for|to a|another|our|some|the short|quick|little? chat|call|talk|coffee|conversation|pint|visit
for|to a|another|our|some|the {brief} chat|call|talk|conversation
ask|asking about your|their|his|her
an hour of|to|with|on|for
my|some|few|five|three|four|list|these|more|answer|have|with|the questions
questions about|on|for
a|our|short|quick|video|phone|brief|the|for call|talk|chat|conversation|coffee|meeting|zoom|tea|pint|interview with|about|next|on|this|over|at|in|when|some|for|from|again|together
buy you|your ~ coffee|lunch|tea|pint|drink|cake
what it|yours|that|life|the is|was like
curious about|how|what|why
i {soft}? wonder|wondered|wondering how|what|why|about|whether|if|sometimes|ever
introduce me ~ ~ ask|hear|learn|talk
advice|view|views|opinion|thoughts|recommend
understand|learn|learned|find|figuring|finding ~ out|about|what|how|from|which
to understand
out which|what|whether|about
for my|our|a|the study|survey|project|paper|article|blog|podcast|school|class|book|thesis
you {soft}? recommend|suggest ~ book|books|course|talk|fair|to|someone|who
introduce|connect me|us to|with Name|her|him|them|a|your|another|more|people|somebody|someone|anybody
put|putting|puts us|me in touch
put|putting the|both two|of ~ in touch
grant me ~ minutes|minute|hour|conversation|chat
in touch with
{pass} on? my|your address|number|name|letter on? to? her|him|them
your name when|to|in i|dr|mr|ms|mrs|her|him
pick your brain
a|one|few|some|your moment|moments|words|lines|thoughts
honest|your opinion|view|thoughts|perspective|impressions
what|how|why|whether you|she|he|they|people|one|it|your|a|an|the|others {soft}? do|does|did|is|are|was|were|came|come|get|got|become|became|feel|like|think|see|look|looks|handle|live|works|goes|made|learned|learnt|built|has|have
what comes|happens|goes|makes|brought|led|drew|made|surprised|it
how|why _ _? is|are|was|were|get|gets|became|works|work|does|do
come|sit|see|listen|look along|in|inside on|and|to
watch you|your|how|and|for|them|one
see|show|shown|showing how|what|where|you|me|round|around
from the inside|outside
another person
speak|talk|talking|speaking to|with
keen|eager|like|love|glad|happy|want to hear
hear from|their|her|his
your path|way|journey|route|trade|profession
our|my class|school|project|students|panel|paper|survey
at a crossroads
career|careers evening|day|fair|website
interview you|with|for
meet|meeting|met
puzzles|interests|fascinates|intrigues|amazes|surprises me|us
interested|fascinated|intrigued|puzzled|impressed by|in
stories|story like|of|from|about|behind
time for a|your|the family|children|music
your field|industry|sector|line
starting out
what would you tell|say|advise|change|miss
see|visit your _? _? one|some day
won't keep you
keep you long
anyone|someone|somebody|people who knows|know|has|have|had|went|worked|works|made|makes|does|do about|gone|in|a|the|what|from|as
should|would|could i {soft}? read|study|learn
come|came back ~ and|to see|watch|visit|hear
is it the|a ~ or
shall we {soft}? talk|meet|try|say|move|put|speak|pick|have
article|piece|post i wrote about
may|can|could i {soft}? ring|call|phone|visit|interview you
question|questions
answer|answers|answering
compare notes
may|can|could i {soft}? bring|knock|come|visit|borrow|quote
point me to|towards
wondered|wonder|wondering what|how|why|whether|if
for a stranger
people who have? left|did|changed
always wondered
survey|thesis|article|novel|school paper
what|how is|was it|life like
know a|any good? book|books|place|way
dissertation|essay|notebook|notes
ride|come|sit along
grab a|some pint|coffee|bite|drink
visiting|asking|interviewing ~ people
i am {soft}? thinking about|of becoming|midwifery
is it possible to have|live|be
guide me which|what|how|whether
confused|wavering|torn between
writing about
tell us|you about|the
`;

/** How a conversation is arranged. */
export const schedules = `
monday|tuesday|wednesday|thursday|friday|tomorrow|tonight
our|the|your call|talk|chat|coffee|meeting|conversation|appointment|schedule|diary|calendar
o'clock|noon|midday|zoom|teams|skype|link|pm
at|by|after|before|until|from|around nine|ten|eleven|twelve|one|two|three|four|five|six|seven|eight|noon|9|10|11|12|1|2|3|4|5|6|7|8
move|moved|moving|reschedule|postpone|shift it|our|the
suits|suit you|your|me
time zone|difference
see you
take your|all|as
by|on|over the phone
on time
shall we
i can wait
sorry|apologies|apologise|apologize|apology
confirm|confirming
join you on|for|at
works for me
wrote to you
my first? letter|message|note|email|mail|questions|notebook
reply|answer today|tomorrow|when|at|if
cancel|late|later|earlier
time|date|day|hour is|that|which|works
whichever|whatever|pick|choose a? time|day|date|hour
i can {soft}? do mornings|afternoons|any
busy|bad|good moment|time
no worries|rush|hurry|pressure
i can|will wait
whichever|whatever you|day|suits
on|than|until|till|for|to the 1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st
rather than on|at|the|in|tomorrow
my train|bus|ferry|flight|lift gets|arrives|leaves|is
withdraw|scratch|call|pull|drop|skip ~ conversation|coffee|talk|visit|friday|thursday|monday|tuesday|wednesday
owe you an apology
my apologies
make it|the drive|trip|journey|on|in|to|then
leave you|waste your waiting|morning|time|afternoon|evening
might there be an evening|hour|afternoon
i will|shall|can walk|drive|cycle|come over|along|up|down|to|with
`;

/** What thanks, or tells what came of a talk. */
export const thanks = `
promise kept
i gave you? my word
i said ~ ~ i would
i promised you? to|that|i
thank|thanks
my|your|their regards
name|title|copy|end of the|your book|article|talk
borrowed
grateful|thankful|indebted|obliged for|to|that you
as you told|said|suggested|advised|recommended|proposed|promised|arranged|did|do
as we|you discussed|spoke|planned|agreed
good|great|happy news
short|quick|little|brief hello
your advice|tip|tips|suggestion|suggestions|story|stories|answers|answer|talk|article|post|book|encouragement|remark|hint|column|piece
following|after our|the talk|meeting|call|chat|conversation
it was kind|great|good|lovely|an|a|wonderful|nice|such
return the favour|favor
in return
good|kind|nice|generous|lovely of you
you offered
congratulations|bravo|congrats
hello to|from
how are you
i hope that? you|your|the|it ~ well|settled|better|enjoyed|safe|good
on behalf
thank-you
bring you|your
i never knew|knew|forget|forgot
regards|hello|thanks to your|her|him|them|everyone|the|all
give ~ my best|love|regards
pleased|relieved|amused
i will|would let you know
and|i start|begin at|as|with a|the|my
gave|given me your|his|her address|name|number
passed on|the
i owe you
they took me
has|have framed
i enjoyed|loved every|your|our|the|hearing
i hope you are
good|great news from|here
return your|the kindness
anything|something|way|ways ~ i can|could|may|might ~ do|help|be ~ for|to|in|of you|return|use
i can|could ~ do for you
just|only|simply to say|tell|let that|i|you
as|had|have i? promised
i gave my word
saying|say|says hello
short|quick|little|small|brief hello|sign
congratulations|congrats on|to
good|best of? health
you and your|the children|family|husband|wife|household
peaceful|merry|restful|happy christmas|easter|holiday|holidays|summer
with thanks|gratitude|affection
thanks|thank ~ being|having so|been
`;

/** What looks back on a talk without thanking for it: who asks for a job may do so too. */
export const memories = `
you suggested|advised|recommended|proposed|promised|arranged
you told|asked|urged me
since we|our|you spoke|talked|met|talk|chat|call
you were right|the|kind
thought|think|thinking of|about you|it|what|your|our
as you said|say|know
you said about
i have been thinking
by the way
i remember
you mentioned|asked whether|about|if|how
my|our manager|boss|employer|firm|company {soft}? has|is|gave|agreed|knows
i got|applied|started|turned|found the|a|into|it|to
i {soft}? accepted|passed|joined|decided|spoke|visited|signed|met
i have {soft}? followed|passed|tried|started|decided|signed|joined|accepted|found
loved|enjoyed|read|heard|watched|admired your|the write-up|talk|article|post|lecture|book|interview|show|paper|essay|column|film|podcast
i have? taken|took|accepted a|an|the _? {post}|offer|place at|with|in
i am now|finally|still in my|the
`;
