// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out. What they
// have in common is that any trade, any paper or any place of work may stand in them.

/** That somebody takes the writer, in verbs and terms that fit people who are hired only. */
const takingOn = `
_ me {soft}? as a|an|your|one|the _? _? {worker}|{trade}|{doer}
_ me for a|an|the|your|any|some|that|this _? _? {post}|work
_ me a|an|any|some|another _? _? {post}
accept new|any|more? people|staff|workers
accept|take new|any|more? {cv}|applications|applicants|starters|employees
sponsor|sponsors a|an|any|someone|somebody|me|skilled|us
make|made|go|become me? permanent
audition|nominate|retain|enlist|roster|rehire|re-hire|reinstate|subcontract|headhunt|poach|endorse|trial me
pay me to|a|an|the|whatever|what|by|for|per|less|half|as|nothing|minimum|weekly|monthly
book me for|on anything|something|any|some|{casual}
keep me on $|as|after|past|permanently|with
put|start|sign me on $|as|with|at
{q} you|they|<place> {soft}? have|take|want|accept|try me $|too|without|despite|full-time|part-time
i|me|to {soft}? be|get retained|appointed|selected|shortlisted|absorbed|deployed|rostered|employed
in|of|with any|whatever capacity
`;

/** Work that may be there. */
const places = `
there {soft}? any|some? _? work|shifts|hours with|at|for|going|in|on
anything|something _? going|free|open|available|unadvertised $|at|with|in|on|for
do with the|some|more|few|extra|a {casual}|money|income
hold|reserve|keep|save a|an|the|that|any|one _? _? {post} ~ for me
any _? _? {post}
any|some|the _? spots|spot|places|place|seats|seat|slots open|going|left|available
there|be|have|has|find|if ~ {post} ~ ~ for me|us|someone|somebody
any|some _? _? work for a|an|someone|somebody|me|us|people
you|they got any? {post}|work $|for|going
any|some|there|for|about|offer|got|have {terms} level|time|term? spot|spots|place|places|seat|seats|{casual}|something|anything|staff|help|opportunity
have|got|offer|offers|has part|full time $|or|work|hours
filled the|that|your|her|his|this ~ {post}|slot|chair|seat|desk|spot|place
possible|potential|any|future|gainful|paid|regular|steady|seasonal|temporary employment
{post} has|have|been|is|not|already|yet ~ taken|gone|advertised
i|we {soft}? {soft}? want|wanted|need|needed|seek work|employment|shifts|hours
{wish}|want|like ~ have|get|obtain|win|land|secure|fill|take|hold|given|apply the|this|that|a|an|your _? _? {post}
if|might|could|would|may ~ lead|turn|grow|develop to|into ~ {post}|permanent|paid|contract
chance|possibility|prospect|hope|hopes|likelihood|question of a|an|any|some|getting|being|my? _? _? {post}|work|employment|shifts|hired|employed|taken|interview|start
budget|funding|capacity|appetite|scope|money|funds to|for ~ {worker}|{trade}|{doer}|{post}|hire|recruit|bring|me
{give} me a|an|any|some|few|couple|bit|extra|more ~ {casual}|{post}
{give} me {casual}
there {soft}? {terms} {post}|work|shifts|staff
your overflow|surplus
share|split your {post} with
could|can|might|may i have|take|get|inherit your|his|her|their _? {post}
ad|advert|posting|listing ~ still live|open|up|current
got any|some _? {casual}|{post}
a|the start for|with|at me|us|him|her|someone|somebody|<yours>
get|be|go|come back on|onto|in the|your rota|roster|register|payroll|crew|panel|pool|job|tools|staff|team
cover ~ leave|absence|sabbatical|maternity|vacation
my {kin} ~ needs|wants|seeks|looking|after|searching ~ {post}|work|employment|placement
{throw} ~ {casual} my way
contract|employment with|at|in <yours>|you
interested in|for the|that|this _? {post} $
do|does|if|whether|is|are|will <you>|there {soft}? have|has|run|runs|offer|offers|start|any|a|an a|an|any? {kind} _? {scheme}
`;

/** That somebody is needed where the other works: of any trade, with or without an article. */
const needs = `
{q} your _ _? {soft}? {needv}|seek|take a|an|any|some|another|more|extra _
{q} they|the _? {soft}? {needv} a|an|any|some|another|more|extra _
{q} you {soft}? need|require|use|want|do for|of|with? a|an|any|another|extra|some|more _? _ $|for|in|at|on|this|next|who|over|by
{q} you|they|your|the _? _? is|are? looking|short|searching|need|want|desperate for|of|in? for|of? a|an|any|another|extra|some|more _
{q} <you> {soft}? {soft}? {needv} of|for|with? a|an|any|some|another|more|one? _? _? {worker}|{trade}|{doer}
{q} <you> is|are? {soft}? {soft}? looking|searching|short|crying|desperate|stuck|in|on the? need|lookout|hunt|market? out? for|of a|an|any|some|another|more? _? _? {worker}|{trade}|{doer}
{q}|when <you> is|are? {soft}? {soft}? appointing|interviewing|staffing $|for|any|soon|a|up|more
willing|open|prepared|ready|decide|choose|inclined|minded|able|free to hire|recruit|employ|rehire|re-hiring|appoint|engage
start|starts|begin|begins|resume|resumes ~ recruiting|hiring|recruitment|interviewing
{q} <you> {soft}? {soft}? take|takes on a|an|any|another|some|one|more|new
you|them|him|her|they|he to|into|on hire|employ|recruit|appoint|engage|having|taking me|a|an|someone|somebody|people
take|takes anyone|anybody|someone|somebody|people|staff on
need|want a|an|any|some|another|extra _? _? {trade}|{doer}
holiday|sick|sickness|maternity|paternity|weekend|night|summer|harvest|annual leave? cover
requirement|requirements|need|call|demand|use for|of a|an|any|some|another|more _? _? {worker}|{trade}|{doer}
accept|consider|welcome|invite speculative|unsolicited|spontaneous|open|new|any? applications|applicants|candidates|walk-ins|trainees
`;

/** What shall reach those who hire. */
const papers = `
hand|give|pass|forward|show|take|deliver|submit in|on|along? this|the|enclosed|attached|his|her {cv}
application form|forms|pack
top|front of the pile|heap|stack|queue
push|submit|enter|propose|suggest|lodge|give|put my name ~ for|up|in
come|drop|pop|call by|in|over|along|round? for an|a? interview|audition|test|tryout
a bench|trade|weld|screen|skills|typing test
{give} ~ my _? {doc} ~ ~ {hr}|{boss}|{brass}
expression|expressions of interest
shadow ~ ~ weeks|months
kept|stay on $|as|permanently|after|if
candidature|candidatures
referral possible
name|list|cite|put you as
write|be|act|serve|become ~ as? my _? _? reference|referee|referrer
_ me into|onto|on your|the|that|any|a _? _? {list}|{scheme}|team|firm|department
{fitin} me in|into|onto|on|to your|the|that|any|a _? _? {list}|{scheme}|{team}
add|put|have|keep|get|enter|{fitin} me|my name? down? on|onto|in|to|for your|the|that|any|a _? _? {list}
an|to interview with|at|for <yours>
{fix}|give|grant|find|secure|arrange me an|a|another _? _? interview|audition|try-out $|at|with|for
`;

/** What the other shall say for the writer. */
const speakingUp = `
{say} ~ on|in|for my behalf|favour|favor|case|corner
talk|big|write|play|build me up
word|line|call|nudge|email from you ~ to|with|would|could|might|goes|carries
recommend|suggest|propose that? they|he|she ~ see|take|hire|try|call|have|interview|consider me
bring|raise|float|whisper|throw up|in|out|around|at? my name
be|my way in|into
could|can|may|might|shall|to we|i|us? talk|speak|chat|discuss ~ hiring|employing|taking|bringing|having me
the|your|their hiring|recruiting|recruitment people|folks|team|person|panel|partner|lady|guy|woman|man|committee
heads-up|tip-off|alert|nod|shout ~ ~ {post}|scheme|vacancy|opens|opening|openings|hiring|recruiting|advertise
alert|notify|inform|tip|warn me ~ {post}|openings|opening|vacancies|vacancy|hiring
sell|pitch|present|propose|float|suggest|commend|tout me to|as|for
propose|offer|present|volunteer|recommend|suggest|sell myself as|to|for
tell|ask|assure|persuade|convince|remind|get him|her|them|your|the _? {boss}|{brass}? ~ i|me ~ hard|hire|worker|job|reliable|start|interview|applied
`;

/** What the writer would like to do there. */
const wishes = `
what is|are the chance|chances|odds|likelihood|prospects ~ {post}|work|hired|hire|employed|taken|me|taking
{wish}|want to {soft}? {soft}? work|teach|intern|train|apprentice|nurse there|here $|one|as|next|from|too|in
{anybody} who|that|in|responsible|does|do ~ hires|hire|recruits|recruiting|recruitment|rota|rotas|staffing|trainees|apprentices|interns|intake|jobs|vacancies|auditions|casting|freelancers
whoever hires|recruits|employs|casts|picks
speak|talk|write|word|appeal|go to|with ~ {boss}|{brass}|{hr} ~ for|about me
join up|in with your|<yours>
{wish}|like|want|keen to interview|audition|apply with|at|for|to|there|$
be|become|as your _? _? {trade}|{doer}
be|become|as your number|right|pupil|understudy
i|to would|could|can|will|and? {soft}? sub|dep|deputise|deputize|substitute|understudy for|in|him|her|them|your|the
i {soft}? search|look|seek|hunt|want|need for? a|an|any|some|paid? _? employment|{post}
ready|available|prepared|able|free to join|commence|relocate|transfer $|within|immediately|your|as
sign|hire|come|get on with|as|at|aboard|board <yours>|a|an|your
come|be|put|get|have|take me? on staff
ask|beg|plead|request ~ for a|an|any|some _? _? {post}|work|employment|contract|shift|shifts
i would {soft}? work for
{wish}|can|could|may|might|let i|me|to? {soft}? freelance|temp|intern|apprentice for|with|at|under|in
that|which|who is|are|might|may be? {soft}? hiring|recruiting
talk|speak|ask|contact|write|see|enquire|chat|message|email|call ~ about|regarding a|an|any|some|possible|potential|seasonal|summer|paid _? _? {post}
be interviewed for
be|get engaged|used|retained|brought as|by
ask|beg|come|hope|call|write you|them|him|her? for work|employment|shifts|hours $
i|me {soft}? could|can|may|might|to? {soft}? get|have|do a|an second|final|job|proper|panel interview
set|arrange|schedule|fix|offer|line up? a|an|the? job interview
an|any offer of|even
circulate|distribute|disseminate my
ideally|preferably with|at|in? yours|you $
go|send|put|bid|submit|something|myself|late ~ for the|that|this|your|a|an|any _? _? {post}
can|could|may|might|let i|me {soft}? come|go|start|join|serve|work|be|help ~ as a|an|your _? _? {worker}|{trade}|{doer}
`;

export const askFrames = takingOn + places + needs + papers + speakingUp + wishes;
