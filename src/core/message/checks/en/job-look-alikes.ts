// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out.

/** What only seems to ask: where it meets one of the others, that asks for nothing. */
export const harmlessPhrases = `
decides|decide|decided what|how|whether|which|when
told|asked|advised me to send|attach|bring my {cv}
she|he|they let|lets me
i was|am|have|had been? offered|given the|a|an|my _ _?
you asked|ask|wondered|wonder if|whether i am|was
people|usually|normally|often get|be hired
hire|employ|recruit its|their|your own|younger
offer|offering|offered to ~ my {cv}
who|people work under you
think of me as the
say the word and
anything for you|in return
let me in on
role model|models|play|plays
{post} like|as yours|hers|his|you
{post} you have|had|do|did|hold|held|play|love|are|took|left
role of|that
opening|openings {show}
opening|openings for|in|on|of|at a|the|your|his|her|this|that? _? _? {diary}
opening|openings of|to
your|the|his|her|our|exhibition|gallery|museum|theatre|film|show|festival|school|store|chess|art opening|openings
exhibition|gallery|museum|theatre|film|show|festival|school|store|chess|art|grand|shop|library|park openings|opening
vacancy|vacancies rate|rates|tax|chain|chains|law|announcement|statistics|figures
in|from|into a|an|your|that|this|his|her|my|the position
position|positions on|paper|papers|of
recommend me a|an|some|any|one|two|three|books|something|anything
refer|referred|referring me to|on|back to? the|a|an|one|some|two? _? _? {someone}|book|books|article|paper|site|website|study|source|doctor|page|reading
refer me to who|whoever|whom|what
anything|something|room|place|spot|slot|space ~ in|on|into your|the|that|this _? {diary}
place|space|room|spot|slot|seat for me this|next|before|between|tomorrow|today
place|space|room|spot|slot|seat for me on monday|tuesday|wednesday|thursday|friday|saturday|sunday
with you to find|set|fix|agree|settle
with your schedule|calendar|diary|plans
join|joining|joined ~ {team} meeting|call|lunch|event|events|meetings|coffee|breakfast|trip|dinner|webinar|picnic|run|walk|day
join|joining your|the group|office|team hours|chat|for
made|make|led|brought|drew|attracted|got you|them|her|him ~ join
you|they|she|he|people {soft}? join|joined
your job|role|position interview
advice|tip|tips|feedback|comment|comments|suggestion|suggestions|thoughts|notes|ideas ~ ~ my {cv}
right about|on|with ~ my {cv}
i have? _? rewrote|rewritten|changed|updated|improved|reworked|revised|redid|shortened|sent|showed|put|cut|moved|rearranged|rewriting|fixed|took|tidied ~ my {cv}
top|bottom|line|lines|gap|gaps|page|version|half|section|part|layout|wording|end|looks|look|good|it|that|stands|off of|on|in|from my {cv}
off my {cv}
polish|improve|rewrite|update|fix|build up? my {cv}
chance|try|shot|start|opportunity to {learn}
chance|opportunity|opportunities to _? {learn}
opportunity|opportunities to {learn}
considering|consider me a|your|part|an|among|too
considered as|for by
consider me _? warned
give|giving me a|the second|third|another|last chance
give|giving me a|the _? start|try|chance in|at|on life|school|maths
apply|applying it|these|those|what|them
i applied|apply|applying this|that|your _? advice|idea|ideas|method|tip|tips|approach
application|applications to|for a|an|the|my|one|this|that? _? _? school|college|university|course|degree|scholarship|programme|program|academy|conservatory|fellowship
apply|applying|applied for|to a|an|the|my|one|this|that? _? _? school|college|university|degree|scholarship|doctorate|master's|masters|mba|visa|grant|loan
with you on finding|setting|fixing|agreeing|choosing|picking
did|do|does|have|had|when|how|why you|they|she|he ~ come to
you|they|people always|ever|really|all? like|want|take|have one of
headcount of
mention me to him|her|them
where|how to find|reach|get me
is|are open to women|men|all|everyone|everybody|people|anyone
opened up with
{post} ~ going to
have|has|is|was|are there? you|they|she|he? any|some work you|she|he|they
thank|thanks|grateful ~ for vouching|recommending|mentioning for? me
phone|teams|zoom|skype|signal|video|lamp whatever|anything you have
need anything ~ you know where
hear|know|learn|read|tell|asked|wonder ~ being taken on
{chair} free|left|vacant|empty ~ lecture|talk|seminar|class|audience|event|webinar|concert|train
find out
get in|into|inside touch
my name is|and
career in your|the field|industry|area|sector
in|of|to|into|from|about|within|for|across|by|on|and|is|does|do|how|why|are|has|understand|know your field|industry|sector|area|profession|line
use of|for your|the _? time
word of|on|about thanks
put me|my at|in ease|touch
take|taken me through|to|there|round|around|for|a|an|hours|minutes|home
stay on the|top|track|topic|course|line|message
role|rôle|job|position of
post of yours|mine|his|hers|the
keep|have you in mind
drop|dropping you
my|our _? {team} is|are {soft}? hiring|recruiting|growing|expanding
in|from|into an|the? open position|positions
join|joining you on|for|at|in|there|by|via|from|then|tomorrow|today|tonight|if|after|online|outside|when|next
join|joining you monday|tuesday|wednesday|thursday|friday|saturday|sunday
i have|had|got|found|started|began|finished|finish a|an|my|the _? place|spot
my trainee|training|student place
that|for|how|as|and you kept|keep|bore me in mind
grateful|thank|thanks|thankful you? for keeping|having|bearing
place|room|corner ~ for me to
looking for me|us|it|the|that
need|needs|want|wants a|any hand|help|lift|reminder|break|rest|day
hours|times|days going
find|get|keep|getting|finding out|time|the|hold|up|to
{begin} on|at|by|with time|page|chapter|half|nine|ten|once
work for me as|too|well|if|either
would|will|does|might|not|could work for me
that|it|hour|time|day|times|works|suits work for me
free|available on|at|after|before|until|till|between|any|all|most|for
available|free {soft}? from ~ onwards|on|o'clock
part of your _? {diary}
do something|anything ~ for you
return the favour|favor
my neighbour|company|firm|boss|club|landlord|employer is|wants|needs|has ~ ~ a|an
i took|accepted|started|began|got a|the|my new? position|post|role
you|they|he|she {soft}? work for nothing|free
tell your|the _? {boss} ~ loved|enjoyed|grateful|thankful|liked|admire
how do you teach|train
kind|good enough to
give|gave|giving me your|his|her|their name|address
his|her licence
{kin} applied at|to|for your|a|the _
rather it were you who
this|that at short notice
is|was a|the _? {trade} at|in|on your|the _? {team}
want|wants|need|needs a tour|visit|guided|break
kind|good|nice|lovely|generous of you to ~ me ~ in|at your|the _? {team}
my|a dream was to ~
i said|promised i would|might ~
people who start|begin|know like|nothing
do you know how|why|whether|what
article|piece|post|paper i wrote about your _? {team}
all i know
tell|tells a good
date for the course|exam
they|he|she have|has? made|gave me an offer
our|my {team} has|have an|a|some? opening|openings
work for my master|masters|degree|bachelor|thesis
wants|want to see a|the
that hiring|recruiting people
a recruiter myself
a hand with the|your|that _
they offered me the
my {kin} is hiring|recruiting
i would be glad|happy to help $
starts|started as a|an _? {trade}
told my {boss}
need|require|use|want|looking|do|short for|with|of? a|an|any|some|another|more|extra _? _? {thing}
need|require|use|want|take numbers|papers|letters|others|flowers|orders|covers|errors|mirrors|cards|visitors
found|gave|got|offered|made|cost|showed|sent me
takes|took|taken me back
job title|titles
job done|well
i put|gave|entered my name
field|trade|industry|world|method|profession|job|role|work|post|course|training|process|project|degree needs|need|requires|require
post on|about|from
post office|card|box|stamp|code|war
mailing|guest|waiting|reading|email|newsletter list
list for your|the|that|this|a _? _? {diary}|evening|talk|lecture|concert|tour|workshop|visit|open
ask ~ if|whether he|she|they ~ talk|speak|chat|spare|answer|time
put me on|down for? hold|two|three|a ticket|tickets
whatever slot|time|hour|day|suits|fits|works|minutes|quarter
was|were there a|an|any? _? trial|probation
opening|openings|slot|slots|place|places on|next|this|before|after <an>? monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|weekend|morning|afternoon|month
seat|seats|place|places left|free at|for your|the talk|lecture|concert|workshop|tour|reading|show|dinner|table
filled|fills the place|room|hall|house
fit|work|fitting|working|go|plan around whatever you have
kind|good|nice|generous of you to vouch|speak|put|have for|in|a me|word
keep me in mind for the|your next? meetup|talk|lecture|tour|reading|concert|workshop|event|newsletter|party
consider me for the|your reading|book|study|running|walking group|club|choir|newsletter
word|words for the|that|a cafe|café|place|restaurant|book|show|cause
stay on after the|your talk|lecture|show|service|lesson
takes|took|take people|readers|us|visitors on a journey|tour|walk|ride
pay|pays|paid me to read|talk|write|travel|sing|play|think
application|apply|applied for|to|at ~ master's|masters|mba|visa|grant|licence|license|passport|degree|course
would like your|the {boss} to
my neighbour|friend|sister|brother|cousin|boss is looking for ~ if you know of someone|somebody|anyone
if|should|whenever ~ ~ anything|something|way i can|could|may ~ do|help|be ~ for|to|in|with you|return
join|joining you and your colleagues|team|family|friends for|at|on
my|his|her name down for a|an|the
`;

/** What a sentence may say before it comes to words such as these, so that they ask for nothing. */
export const asides = `
how do|does|did|is|are|was|were|has|have|long|often|much|many|you|people|they|your|a|the|hiring|recruiting|recruitment|vacancies|openings|internships|jobs
what do|does|did|makes|made|is|are|was|were|people|you|they|it|kind|a|your|the|surprised|hiring|had
why do|does|did|is|are|was|were|you|your|people|they
when you|your|they|people
whom|who you|do|does|did|your|they
which|whose of|part|parts|kind|kinds
while|before|after|since|until|once|whenever you|your|they
{piece} about|on|into|of|with|for
about|on|into|understand|explain|explains|explained|describe|described|describes how|why|what
wrote|write|writes|written|spoke|speak|talked|said|say|read about|on|of|that
thank|thanks|thankful you|to|for
you told|said|mentioned|suggested|advised|recommended|wrote|described|explained|named|warned|recruited|hired|joined|left|applied|turned|took|held|had
your advice|tip|tips|suggestion|hint|words|comments|feedback|stories|story|years|days|time|career
as you
i got|received|accepted|landed|started|took|turned|found|had|used|worked|left|declined|applied|quit
they|she|he|who offered|gave|told|took|hired|said|were|was
not for|about
curious|interested|learn|learning|know|understand|ask|asking|hear|wonder|wondering about|in|how|what|why|more how|what|why|about|hiring|recruiting
for instance
`;

/** What says, of what was just named, that it is not what is wanted. */
export const denialsAfter = `
is|are|was|would not ~ why|what|after|reason|point|purpose|aim|matter|wanted|expected|needed|necessary|intended
not required|needed|necessary|attached|expected
`;
