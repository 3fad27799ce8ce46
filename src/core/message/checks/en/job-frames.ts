// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out. What they
// have in common is that any trade, any paper or any place of work may stand in them.

/** That somebody takes the writer, in verbs and terms that fit people who are hired only. */
const takingOn = `
reconsider me|my
<may>|shall i be considered|reconsidered|interviewed|hired|employed|paid|signed|picked
take|accept|use|try|start|keep|engage|enrol|bring|slot|sign|employ|place|book|recommend me {soft}? on|in|along|up? as a|an|your|one|the _? _? <hand>
consider|take|pick|choose|recommend|suggest|submit|nominate|back|endorse|propose|tip|enter|support|screen|sign me for <the> _? _? {post}|work
accept new|any|more? people|staff|workers
accept|take new|any|more? {cv}|applications|applicants|starters|employees
sponsor|sponsors someone|somebody|me|us|skilled|overseas|foreign|staff
make|made|go|become me? permanent
audition|nominate|retain|enlist|roster|rehire|re-hire|reinstate|subcontract|headhunt|poach|endorse|trial me
pay me to|a|an|the|whatever|what|by|for|per|less|half|as|nothing|minimum|weekly|monthly
book me for|on anything|something|any|some|{casual}
keep me on $|as|after|past|permanently|with
put|start|sign me on $|as|with|at
{q} you|they|<place> {soft}? have|take|want|accept|try me $|too|without|despite|full-time|part-time
i|me {soft}? be|get retained|appointed|selected|shortlisted|absorbed|deployed|rostered
in|of|with any|whatever capacity
`;

/** Work that may be there. */
const places = `
{q} <you> {soft}? run|offer|have <an>? graduate|grad|trainee|returner|internship|apprenticeship|cadet|training {scheme}
there {soft}? any|some? _? work|shifts with|at|for|going
anything|something _? going|unadvertised $|at|with|in|for
could {soft}? do with the|some|more|few|extra|a {casual}|money|income
hold|reserve|keep|save a|an|the|that|any|one _? _? {post} ~ for me
any _? _? {post}
any|some|the _? spots|spot|places|place|seats|seat|slots open|going|left|available
there|have|has {soft}? {might}? be? <an> _? _? {post} ~ ~ for me|us|someone|somebody
any|some _? _? work for a|an|someone|somebody|me|us|people
you|they got any? {post}|work $|for|going
any|some|there|for|about|offer|got|have {terms} level|time|term? spot|spots|place|places|seat|seats|{casual}|something|anything|staff|help|opportunity
have|got|offer|offers|has part|full time $|or|work|hours
filled the|that|your|her|his|this ~ {post}|slot|chair|seat|desk|spot|place
possible|potential|any|future|gainful|paid|regular|steady|seasonal|temporary employment
{post} has|been|is|not|already|yet ~ taken|gone|advertised $
i|we {soft}? {soft}? want|wanted|need|needed|seek work|employment|shifts|hours
{wish}|want|like to {soft}? have|get|obtain|win|land|secure|fill|take|hold the|this|that|your _? _? {post}
chance|possibility|prospect|hope|likelihood|question of <an>|getting|being|my? _? _? {post}|work|employment|shifts|hired|employed|taken|start
budget|funding|capacity|appetite|headcount|money to|for ~ hire|recruit|bring|me|another|postdoc|assistant
{give} me <an>|few|couple|bit of? _? _? {casual}|{post}
{give} me {casual}
your overflow|surplus
<may> i have|take|get|inherit your|his|her|their _? {post}
ad|advert|posting|listing ~ still live|open|up|current
got any _? {post}|work|shifts $|for|going|at|with
a|the start for|with|at me|us|him|her|someone|somebody|<yours>
get|be|go|come back on|onto|in the|your rota|roster|register|payroll|crew|panel|pool|job|tools|staff|team
cover ~ leave|absence|sabbatical|maternity|vacation
my {kin} ~ needs|wants|seeks|looking|after|searching ~ {post}|work|employment|placement
{throw} ~ {casual} my way
contract|employment with|at|in <yours>|you
interested in|for the|that|this _? {post} $
`;

/** That somebody is needed where the other works: of any trade, with or without an article. */
const needs = `
maternity|paternity cover
have|has need of <an>
could you {soft}? use <an> _? _ $|for|in|at|on
anyone|anybody|someone|somebody {lack} a|an|another|some _
interested in <an> _? _? <hand>
you hiring|recruiting <hand>|anyone|any
has|have anything|something opened up
could|can|might they|your|the _? _? use <an> _
any|anyone of? your _? hiring|recruiting
{q} your _ _? {soft}? {lack} <an> _
{q} they|the _? {soft}? {lack} <an> _
{q} you|they|your|the _? _? is|are? looking|short|searching|desperate for|of <an> _
{q} <you> {soft}? {soft}? {needv} of|for|with? <an>? _? _? <hand>
{q} <you> is|are? {soft}? {soft}? looking|searching|short|crying|desperate|stuck|in|on the? need|lookout|hunt|market? out? for|of <an>? _? _? <hand>
{q}|when <you> is|are? {soft}? {soft}? appointing|interviewing|staffing $|for|any|soon|a|up|more
willing|open|prepared|ready|decide|choose|inclined|minded|able|free to hire|recruit|employ|rehire|re-hiring|appoint|engage
start|starts|begin|begins|resume|resumes ~ recruiting|hiring|recruitment|interviewing
{q} <you> {soft}? {soft}? take|takes on a|an|any|another|some|one|more|new
you|them|him|her|they|he to|into|on hire|employ|recruit|appoint|engage|having|taking me|a|an|someone|somebody|people
take|takes|put anyone|anybody|someone|somebody|people|staff on
need|want <an> _? _? {trade}|{doer}
requirement|requirements for|of <an>? _? _? <hand>
`;

/** What shall reach those who hire. */
const papers = `
he|she|they will|would? give|grant me an interview
submit|make|file|enter|send|write|log ~ referral
hand|give|pass|forward|show|take|deliver|submit in|on|along? this|the|enclosed|attached|his|her {cv}
can|could|may|send|get|have ~ application form|pack
top of the pile|heap|stack
push|submit|enter|propose|suggest|lodge|give|put my name ~ for|up|in
come|drop|pop|call by|in|over|along|round? for an|a? interview|audition|test|tryout
a bench|trade|weld|screen|skills|typing test
{give} ~ my _? {doc} ~ ~ <chief>
expression|expressions of interest
kept|stay on $|as|permanently|after|if
candidature|candidatures
referral possible
name|list|put you as my|a? _? reference|referee|referrer|contact
write|be|act|serve|become ~ as? my _? _? reference|referee|referrer
_ me into|onto|on <the> _? _? {list}|{scheme}|team|firm|department
{fitin} me in|into|onto|on|to <the> _? _? {list}|{scheme}|{team}
add|put|have|keep|get|enter|{fitin} me|my name? down? on|onto|in|to|for <the> _? _? {list}
to interview with|at <yours>
{fix}|find|secure|arrange me <an> _? _? interview|audition|try-out $|at|with|for
`;

/** What the other shall say for the writer. */
const speakingUp = `
{say} ~ on|in my behalf|favour|favor
talk|big|write|play|build me up
word|nudge from you ~ to|with|would|could|might|goes|carries
recommend|suggest|propose that? they|he|she ~ see|take|hire|try|call|have|interview|consider me
bring|raise|float|whisper|throw up|in|out|around|at? my name
be my way in|into
could|can|may|might|shall|to we|i|us? talk|speak|chat|discuss ~ hiring|employing|taking|bringing|having me
to|with|meet the|your|their hiring|recruiting people|folks|team|person|panel|lady|guy|committee
heads-up|tip-off|alert|nod|shout ~ ~ {post}|scheme|vacancy|opens|opening|openings|hiring|recruiting|advertise
alert|notify|inform|tip|warn me ~ {post}|openings|opening|vacancies|vacancy|hiring
sell|pitch|present|propose|float|suggest|commend|tout me to|as|for
propose|offer|present|volunteer|recommend|suggest|sell myself as|to|for
tell|ask|assure|persuade|convince|remind|get him|her|them|your|the _? <chief>? ~ i|me ~ hire|hired|reliable|applied|hardworking
`;

/** What the writer would like to do there. */
const wishes = `
of me working|joining|starting
i have applied to|at|with <yours>
my|one foot in|through the|your|that door
foot|toe on|onto the|your ladder
what is|are the chance|chances|odds|likelihood|prospects ~ {post}|work|hired|hire|employed|taken|me|taking
{wish}|want to {soft}? {soft}? work|teach|intern|train|apprentice|nurse there|here $|as|next|from|too|in
{anybody} who|that|in|responsible ~ hires|hire|recruits|recruiting|recruitment|vacancies|casting|intake
whoever ~ hires|recruits|employs|casts|picks|rotas|rota|jobs|trainees|apprentices|applications
speak|talk|write|word|appeal|go to|with ~ <chief> ~ for|about me
join up|in with your|<yours>
{wish}|like|want|keen to audition|apply with|at|for|to|there|$
be|become your _? _? {trade}
be|become your number|right-hand|pupil|understudy
be my employer|boss
need is a _? {post}
available|free as a|an|your _? _? <hand>
honour|pleasure|privilege of serving|working|joining for|under? you|<yours>|your
i|to would|could|can|will|and? {soft}? sub|dep|deputise|deputize|substitute|understudy for|in|him|her|them|your|the
i {soft}? search|look|seek|hunt|need for? <an>|paid? _? employment|{post}
ready|available|prepared|able to join|commence|relocate|transfer within|immediately|as
sign on $|as
sign|hire on with|as|at|aboard <yours>|a|an|your
come|be|put|get|have|take me? on staff
ask|beg|plead|request ~ for <an> _? _? {post}|work|employment|contract|shift|shifts
i would {soft}? work for
{wish}|can|could|may|might|let i|me|to? {soft}? freelance|temp|intern|apprentice <in>
that|which|who is|are|might|may be? {soft}? hiring|recruiting
talk|speak|ask|contact|write|see|enquire|chat|message|email|call ~ about|regarding a|an|any|some|possible|potential|seasonal|summer|paid _? _? {post}
be interviewed for the|a|that|your _? {post}
be|get engaged|retained as|by
ask|beg you|them|him|her? for work|employment|shifts $
i|me could|can|may|might|to? get|have|do a|an second|final|proper|panel interview
set|arrange|schedule|fix|offer|line up? a|an|the? job interview
offer of <an>? _? {post}|work|employment
circulate|distribute|disseminate my
ideally|preferably yours $
send|bid|submit|something|myself ~ for <the> _? _? {post}
can|could|may|might|let i|me {soft}? come|go|start|join|serve|work|be|help ~ as a|an|your _? _? <hand>
`;

export const askFrames = takingOn + places + needs + papers + speakingUp + wishes;
