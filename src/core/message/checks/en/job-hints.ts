// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out.

/** What asks for a job in a roundabout way, wherever it stands. */
export const roundaboutAsks = `
a|an|any|another|the trainee|training|student|apprentice|practicum|internship place|places|spot|spots|slot
{find}|do ~ {training}|traineeship|apprenticeship for me|at|in|with|over|during|this
{find} me a|an|my|some|the _? _? {training}
{have} work|jobs|shifts|hours|employment for me|us|someone|somebody
there {soft}? any|some? work|shifts|jobs for me|us|someone
work|shifts|jobs going
{find}|need a|some work at|in|with <yours>
do|does|might|would|could|if|whether <place> {soft}? have|has|got|find a|any|some place|room|space|corner|spot|use|work|need for a|an|me|someone|another|one
corner|nook|place|spot|room|space in|at|on|behind <yours> for me|someone|somebody|a|an
a|any|some place|future|room|spot|role|corner|use for me|someone at|in|on|with <yours>
do|does|if|whether you|they|<place> {soft}? need|want|use any|some|extra|more? help|hands in|at|on|over|this|during|with
fit|squeeze in? one more|another
help|helping out at|in|on <yours>
{find} me an? _? _? interview at|in|for|with <yours>
interview at|with|for <yours>
if|hope|wish|glad|grateful|thankful|moon ~ you {might}? kept|keep|bore|bear|held me in
keep|keeping|bear|bearing|hold|holding me|us in? ~ mind
be|being thought of
thought of when|if|for|as
remember|remembering me|us|my|your _? when|if|for|should|once
i|me ~ first to know|hear|apply
first in|of the queue|line
i ~ your first|next call|choice|hire|{worker}
{kindly} word from|for|within inside|within|you|somebody|someone|a|me
{kindly} word to|with ~ on|for my|me
word with|to ~ about me|my
my name ~ ~ right|proper|correct desk|desks|table|person|people|ears
my name to the|whoever|someone|somebody|your person|one|people|who|boss|manager|director|colleague
if|when|as|because|since it|that|this|they ~ came|comes|come|coming from you|inside
coming from you|inside ~ ~ weight|further|far|door|doors
carry|carries|carried|have|has more|some|great|extra|a weight
{push} my application
{push} up|along|on my application
give|giving|lend my application ~ push|boost|weight|support|lift
see|make|ensure|sure that|to|sure|my? ~ application|{cv} ~ not|is|gets|reaches|lands|goes
my|the|our attached|enclosed|latest application|{cv}|portfolio|profile
know|knows|knew somebody|someone|anyone|anybody inside|within|there
tell|say|mention|let ~ ~ you know me
let|tell|inform your|the|them|him|her|Name _? _? know? that? i am available|interested|looking|keen|free|open|ready
advert|advertisement|listing|posting|vacancy goes|go|is|gets|are ~ public|live|out|online
{chair} ~ free|vacant|empty at|in|on|with <yours>
tip|tipping me off
{wish}|want|hope|like to? {soft}? join|joining you
{wish} to be|end|stand|sit|land|work|get|move|come up? on|at|behind|to ~ side of ~ table|counter|desk|fence|bench|stage
take ~ ~ end|land|get|be|move|come up|over? on|to|at your|that|the other? side
do|doing what you do where|alongside|beside you
do|doing what you do with|at|for|in <yours>
i {might}? fit in|into|on at|with|on|to <yours>
i {might}? fit in|into|on at|with Name
i {might}? fit into|in <yours>
picture|imagine|envisage|see myself there|working|among|behind|alongside
pictured|imagined|envisaged|seen myself there|working|among|behind|alongside
working|work|job|place|be in|at|for|with a|an {team} like yours
into|to something|anything|somewhat _? more? permanent|regular|lasting|long-term|formal|official|paid|steady
lead|leads|turn|turns|grow|develop to|into|in a|an|some _? contract|job|position|hire|employment|{post}
with|for|by you as an|a employee|colleague|{worker}|member
as an|a|your employee|apprentice of|at|in|with <yours>
as staff
anybody|anyone|somebody|someone|who|whoever|person ~ take|taking|takes over from him|her|them|Name
step|stepping|slip|slipping into ~ shoes|boots|place
fill ~ shoes|boots
{cover} for ~ leave|sabbatical|retires|absence|holidays|away|back
maternity|parental|sick|holiday cover
page|profile|portfolio|one-pager|leaflet|summary about|of|on me|myself|mine ~ ~ colleagues|team|office|department|lookout|look-out|circulate|recruiting|hiring
case ~ ~ lookout|look-out|looking|seeks|seeking|searching for|a|an|is
colleagues|someone|anyone|somebody|boss|office|department is|are? on the lookout|look-out
case|if ~ colleagues|boss|office|team|department ~ on the lookout|look-out
{pass} you|them? my|a portfolio|profile|particulars|credentials ~ ~ case|if|office|colleagues|perusal|below
portfolio ~ ~ {boss} ~ would|could|might|too|likes|like
you like what you see ~ ~ {boss}|{hr}|colleagues
leave|leaving|pasting|paste|attaching|sharing|sending|uploading my profile|particulars|credentials
for your|kind|your? kind|careful|further? perusal
favourable|favorable action|consideration|response|decision
offer|offering|offers you|them? my services|labour|hands
place me somewhere|anywhere|at|with|in|on
hook me up
fix|sort|set me up with a|something|some work|job|position|something|shifts
take|taking|have|put|get|sign|signing me under|on|onto? a|the? contract|payroll|books
serve|serving|learning|work|working under you|him|them|her
serve|serving|volunteer|volunteering with|in|at|on <yours>
take|accept|do|doing|taking on? commissions|freelance
might|could|would|may|is yours be? one|it|that|the
{wish}|need|needs an? employer
needs|need|requires|require an employer
my|a|the|doing|write|writing thesis|dissertation with|at|in a|an|the|your _? company|firm|business
my|a|the|doing|write|writing thesis|dissertation with|at|in <yours>
my|the joining your|the company|team|firm|staff
start|starts|begin|begins|starting|when ~ taking people|workers|applicants
catch|get|gets|see my drift|meaning
just say the word
i can|could|would|will|might|am {soft}? able|ready|free|to? to? {begin} the|very|next|same very|next|same day|week|morning|month
i can|could|would|will|might|am {soft}? able|ready|free|to? to? {begin} work|duty|immediately|tomorrow|right|straight|any|whenever
ready|able|prepared|willing to resume work|duty|at|immediately|any
i can|could {soft}? {begin} on|next|this monday|tuesday|wednesday|thursday|friday|week|month
immediate joiner
available|free to|for join|hire|duty|employment
go|move|work|travel anywhere|wherever you send|need|want|put
i ~ find|see|know a|any|some way|place in|into|onto at|with? <yours>
say in who|whom ~ picked|chosen|hired|taken|selected
come|came|coming to|and work|help|start|train for|with|under|at|in you|<yours>
have|having|use|using|want|wanting|take|taking|see|treat|hire me|us|him|her as a|an|your _? _? {worker}|employee|colleague|member|freelancer|_
be|become|being|becoming one|part of you|yours|what
make|made|making|give me an offer
keep me if|then
you keep me
show|prove ~ what i can do
whatever|anything|any|all work|job|shift|task|something|that? you|they have|got|give|offer|find|need
any job will|would|is
whoever|person|people|someone|somebody|those|one ~ in|responsible|choose|chooses|decide|decides|deciding charge|for|on|about|the|who ~ staff|hiring|recruits|people|applications|applicants|starters
{pass} this|it|that|my|me along|on|papers|documents|certificates|message|application|note ~ ~ charge|responsible|recruits|hires|hiring|staff
{pass}|enclose|attach|bring|leave my papers|documents|certificates|credentials|references
you|please|hope|wish|kindly ~ think of me first|then|for|if|when|as|too
you will|would|could think of me
do|does|would|might|could|if|whether <place> {soft}? need|want|use|employ|hire|have a|an|another|extra|more _? girl|boy|lad|man|woman|hand|person|{worker}|driver|nurse|cook|waiter|cleaner|teacher|postdoc
consider|interview|take|hire|see|want|look somebody|someone|people|person|anyone|at? without|with|like|who|from
{wish}|want|hope|like to apply with|there|here|at|too|as|for
get|be|getting noticed|seen|picked|chosen|spotted by ~ ~ {boss}|people|<yours>
make|making|made my case
where|when|what to|do|should|can|must i? sign
hope|hoping|await|awaiting for ~ positive|favourable|favorable|good answer|reply|response|decision|news ~ {post}|application
assist|help|support|get|find me|us|my|son|daughter ~ to|with|into|find|get|a|an|secure|land ~ {post}|employment|job
assist|help|support my _ ~ {post}|employment|job
i could|can|would {soft}? do|mend|write|run|clean|paint|build|look your|after ~ for|cheaper|better|half
list|pool|pipeline|roster|register|rota of freelancers|candidates|applicants|temps|substitutes|names|people ~ be|on|add|put
add|put|have|include me to|on|in your|the|a|that _? list|pool|pipeline|roster|register|rota
i ~ would not say no
spare apron|uniform|pair|helmet|desk|chair for|in|at|on|at|with <yours>
in need of a|an|another|some|more|extra _
who hires|recruits|employs at|in|for|there
let me work|start|join|help|be|in|show at|in|with|on|there|your|<yours>
{throw} in|to|at? my direction|way
start|begin with|at you|<yours>
yours is|are at|on the top|head of my
about|discuss when i can|could|should|may {begin}
return|come|be|get back? to the|your {team} after|when|once|as|one
be|being|get employed by|at|in|with <yours>|you
could|can|may|might i have ~ desk|chair|seat|place|shift
new colleague|hand|recruit|assistant|apprentice|intern|volunteer from|like|namely|me
lead|leads on|for|to|about a|an|any|some? _? {post}
absorb|absorbing|accommodate|accommodating|incorporate|engage me|my
{wish}|want|hope|like|love|proud|honoured|glad|happy to be|stand|sit|work behind|under|beside|alongside|among the|your|you|that
offer|offering you a|an|my|one|two|three? days|evenings|mornings|help|work|skills
support|help|assistance|word|push|blessing ~ ~ selection|recruitment|hiring|interview|application process|procedure|panel|committee|board|stage
choose|pick|select|prefer|take|hire|want me over|instead|for|then|if|please
regret having|taking|hiring|choosing|it me|if|for
are|is {worker} welcome|wanted|needed
get|hear|catch wind of a|an|anything|something|any
tell me if|whether ~ would|could|might want|take|need|use|have me
longer|lasting|permanent|regular|long-term engagement|collaboration|contract|arrangement
wear|wearing your uniform|badge|apron|colours|colors|jersey
use|need|want|take ~ pair of hands|eyes
say|put something|a nice|good|kind|word about me
how|what|where do|can|could|should|must i get ~ application|foot|name
wages|salary|pay expectations|expectation|is|are|not
dream|aim|hope|wish|plan|goal is|was|would to|be to? work|join|be with|at|for|alongside|among <yours>|you
`;

/**
 * Where the recipient, or somebody near, has work to be done: what somebody who offers help says beside
 * it asks for that work, and nothing by itself (“your office has been short of hands”).
 */
export const needs = `
you|they|we|<place> will|must|may|might|would|should|are|is|could be? ~ wanting|needing|seeking _
new|second|third|other site|branch|shop|wing|plant|depot|store|location|line|kitchen ~ up|running|opens|open|opening|ready|finished
short of ~ hands|hand|staff|people|someone|workers|help
short-staffed|short-handed|understaffed
is|are|am|still|one|two|person|man|hand ~ one|person|man|hand short
you|they|<place> have|has? lost a|an|your|one|two|three|some|several|many|your? _
always|still|plenty|enough work for people|someone|somebody|anyone|those
if|when|should|whenever you|they|<place> {soft}? need|want|require|lack a|an|another|someone|somebody|more _?
can|could|do|did|would not {soft}? find|get|keep|attract enough|any|good|_? _
hard|struggle|struggling|difficult|impossible|trouble|harder to? find|finding|get|getting|keep|keeping _
{worker}|colleague|colleagues|Name|partner|nurses|she|he|them|someone|somebody|they is|are|was|were|will|would {soft}? be? leaving|retiring|quitting|going|gone|off|moving
your _? _? is|are|was|were {soft}? {soft}? leaving|retiring|quitting|gone|off
of your _ is|are|was|were|will {soft}? leaving|retiring|quitting|gone|off
Name|she|he|colleague|colleagues|assistant ~ retires|retire|resigns|quits|leaves|left|resigned|retired|quit
orders|order|work|commissions|cases|demand|jobs ~ piling|mounting|growing|coming|pile
you|they|your|<place> _? _? need|needs|seek|seeks|want|wants a|an|somebody|someone|another|more|extra|people|one
your _? will|would|might|may ~ need|want|needing|wanting _
looking|look|search|searching|hunting|asking for a|an|somebody|someone|another|more|extra|people|new
on the lookout|look-out
not come|coming|comes back|return
maternity|parental|sick leave
swamped|overrun|drowning|snowed|overworked|stretched
growing|expanding|expand|grow
`;

/** What somebody says who offers to do the work that was just spoken of. */
export const offers = `
i am|happen to? be? ~ a|an _
i am|happen to? be? just|exactly|precisely? that|one|him|her
i {soft}? have|got|hold ~ licence|license|experience|references|certificate|diploma|degree|training|tools|evenings|weekends|mornings|van|hands|knack
i have ~ years behind|under|of
i have|got two|both|a|some|them|that ~ ~ free|idle|yours|spare
i can {soft}? _ and i have|am
as|like|which|that|what i can|could|do|did|am
i know how to
i hold
here i am
i am here
call|ring|try|ask|take|phone me
i {soft}? can|could solder|weld|drive|cook|sew|code|program|type|teach|paint|translate|edit|write|draw|bake|weave|plaster|climb|sing|count|row|sail|cut|saw|lift|carry|do|manage|handle
i know|have a thing|bit|lot about
i am {soft}? free|available|unemployed|yours|idle
mine|hands|they are|is {soft}? free|idle|empty|yours
my hands|evenings|weekends|time ~ free|empty|idle|yours
i can|could|would|will|might {soft}? {soft}? start|begin|step|cover|fill|pitch|jump
i am|would be|love|like|should {soft}? {soft}? ~ to {try}
between jobs
out of work
nothing lined up
made redundant
someone|somebody|one|that is|be|would be? me
might|could|may i be|help|step|fill|try|do
i live round|around|just|near|close|next
count me in
look no further
`;

/** Where a post, money for it or word of it is on its way. */
export const occasions = `
places|posts|jobs|positions|roles|vacancies ~ are|get|got|gets|being filled|taken|gone|given
budget|funding|money|grant for ~ comes|come|came|goes|through
second|new|next|another|third|extra|other|further|permanent {post}|headcount
advert|advertisement|ad|vacancy|position|role|job|listing|posting ~ goes|go|is|gets|are|goes public|live|out|online|advertised|published
applications ~ open|opens|start
post|posts|advertise|advertises|publish|announce|announces ~ next|new|the round|intake|role|job|position|vacancy|places
somebody|someone|anyone|anybody|colleague|colleagues|person|people ~ who|that|is|are ~ seeks|seek|needs|need|wants|want|looking|hiring|hires a|an|someone|people|for|somebody
next|new|second round|intake|cohort
who|whom gets|get|is|are picked|chosen|hired|selected|taken
`;

/** How somebody asks to be told of that. */
export const wishes = `
let me know
let|please me ~ first
would|could|can|will|might you ~ tell me
tell me
give|drop|send|get me a _? heads-up|nudge|hint|shout|ring|call|sign|wink|line|tip|word
heads-up|heads up
thankful|grateful|obliged|indebted|appreciate ~ for|a|any|the? hint|nudge|tip|word|heads-up
much|very|most obliged|grateful
count on you
i can|could|would {soft}? start|begin
i ~ glad|happy|love|keen|like to hear|know|learn of|about|when|if
`;

/** A post, as somebody speaks of it who would like to have one: none that is “yours” or “mine”. */
export const posts = `
a|an|any|some|the|that|this|another|new|for|of|paid|permanent _? _? {post}|employment
employment|vacancies|internships|apprenticeships|freelancers|headcount|payroll
paid|part-time|full-time|freelance|temporary|casual|seasonal work
{hr}
`;

/** How a request begins: beside a post it asks for that. */
export const requests = `
please
kindly
could|would|can|will|might|may you|i|we|they|there|your|he|she
is|are there
i|we {soft}? hope|need|want|wish|beg|seek
i would|am|should {soft}? like|love|appreciate|be|grateful|obliged|thankful|rather
help me|my|us
do|does you|your|they|anyone|anybody|<place>
if you|there|they|your|a|an|any
any
`;
