// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out.

/** What asks for a job wherever it stands. */
export const plainAsks = `
hire me
employ|recruit|engage|appoint|onboard|absorb|commission|select|shortlist|short-list|sponsor|interview me
take me on
if|whether|would|could|might|will they|you|he|she|director|boss|manager|company|studio would|could|might|will? {soft}? take me
take me on as
bring|have|get|welcome me on board
get|be hired
will|would not you|they {soft}? be {soft}? hiring|recruiting
is|are|be you|they|it {soft}? {soft}? hiring|recruiting
you are {soft}? {soft}? hiring|recruiting
is|are|if|whether|that|when <place> {soft}? {soft}? is|are|was|will? {soft}? be? {soft}? hiring|recruiting
you|they {soft}? looking|going|hoping|plan|want|need|intend|looked to hire|recruit
do|does|would|could|will|might you|<place> {soft}? {soft}? hire|recruit|employ
{introduce} me ~ ~ {hr}
vacancy|vacancies
there|any|have|your|current|no|for|about|of|an|some|to|more open {post}
{post} {soft}? opens|open|comes|come|came|available|vacant|advertised|listed ~
{post} is|are|be|becomes|become|might|may|could|will|was be|become? {soft}? {soft}? available|vacant|open|advertised|free|unfilled
job|any|no|current|suitable|possible|potential|future|new|an opening|openings
opening|openings <in> <place>
opening|openings for me|someone|somebody|a|an
have|has|expect|anticipate|foresee any|some|an _? opening|openings
openings currently|right|for|coming
job|any|current|more openings
my {cv}
my curriculum vitae
{cv} is? attached|enclosed|below
attach|attached|enclose|enclosed ~ {cv}|portfolio|transcript|transcripts
send|email|mail|forward you|them ~ {cv}
support|back|forward|consider|flag|mention|pass|endorse|push|see|expect my application
my application for|at|with|to a|an|the|your|Theirs|Name
refer me
internal|employee|job|staff referral
recommend me
recommendation letter|for
vouch|vouched for me|them|somebody|someone
put me|my forward
drop|mention my name
put|throw|toss my hat in|into
mention|suggest me to|at <place>
mention|suggest me ~ {hr}|{boss}
pull ~ strings
put in|my|me a|an _? _? word
put ~ good|kind|nice|quick|warm word
good|kind|nice|quick word for|about|on me|my
{find} me <a> {post}|employment
help me to? find|get|land|secure|obtain|into|arrange <a>? {post}|employment
help me to? find|get work|employment|hired
help me to? get into|in|onto|inside at? <yours>
{have} any|suitable|some|more _? {post}
jobs going
<an> _? _? {post} <in> <yours>
job|career|employment|work|internship|trainee opportunities|opportunity
opportunities|opportunity|possibilities|possibility <in> <yours>
opportunity|opportunities|chance|possibility|prospect|scope to work|join|intern|contribute with|for|at|to|in|under|your? <yours>|you
i am|have been? {soft}? {soft}? looking|searching|hunting|seeking|after for? <a> {post}|employment|traineeship
i am|have been? {soft}? {soft}? looking|searching|hunting|seeking for? paid|part-time|full-time|freelance|summer|entry-level|junior|new? {post}|work|employment
i am {soft}? {soft}? on|in the look-out|lookout|search|hunt|market for <a>? {post}|work|employment
i am {soft}? on|in the job|labour|labor market
i {soft}? seek|need|require a|an|any|some|paid _? _? {post}|employment|work
ask you|them for a|an {post}|place|start|trial <in>
be|get taken on as|at|by|with|for|there|here|permanently|$
is|are the|that|this _? {post} ~ still? available|free
can|could|may|shall i cover|stand|fill|step in? for her|him|them|your|that|someone|somebody
like|want|take|have one of those|these|your {post}
whether|if i could|can|might {soft}? work|start|train for|with|under you|<yours>
headcount
open to _? offers|opportunities|roles|positions|work
apply|application|applications for|to|at|with a|an|the|any|this|that|one|some|your|Theirs _? _? {post}|{team}|opening|scheme|programme|program
how|where|when|should|can|could|may|do|would i {soft}? apply
i could|can|might|should apply for
apply to|at|with|for <yours>
{wish}|want to {soft}? come? and? be? able? to? work|start|intern|collaborate for|with|under|alongside|beside|at|in|on <yours>|you
{wish}|want to {soft}? come? and? be? {soft}? work for|under|alongside you
could|can|may|might|shall|let i|me {soft}? come? and? work|intern|start|train|temp <in> <yours>|you
come and|to? work|intern|train <in> <yours>|you
come and|to teach|cook|bake|serve|help|cover|start at|in|on your
to|could|can|i {soft}? intern|apprentice|train <in> <yours>|you
join your|the _? {team}
become|be|am a? part|member|addition of|to|in your _? _? {team}
room|place|space|spot|seat|desk|slot|work|use|need for|of me|someone|somebody|one|another like|more|with|in|on|at|person|pair
room|place|space|spot|desk for me
room|place|space|spot|seat|desk <in> your _? {team}
need|needs|want|wants|use|take|takes <an> _? _? {worker}
another|extra|spare|more|fresh pair of hands
need|use|want|have ~ pair of hands
have|find|be|any|of use for a|an|someone|somebody|me|people
use your _? offices|influence|contacts|connections|leverage ~ for|on|to|behalf
if there were|was|is {soft}? <an> gap|need|shortage|spot
{piece}|shortlist|short-list|review|consider|assess|evaluate|recommend|forward|process|submit my profile|candidacy|candidature|application
my candidacy|candidature
do the needful ~ ~ job|profile|position|application|career
reference|referral for|at|in Name|the|your|a
when|where can|could|do|should i start|sign
i am {soft}? your man|woman|guy|girl|person|lady
hard-working|hardworking|hard-worker
willing|ready|happy|prepared|able to relocate
start|begin at|from the _? bottom
i would|will|can|could {soft}? do|take anything|whatever
see me doing|working|joining
i would|will|can|could {soft}? sweep|scrub ~
work for free|nothing|peanuts|unpaid
sponsor my _? visa|permit
empty|spare|free|vacant desk|chair|seat|bench|stool|workstation
ask|tell|persuade|convince your|the _? {boss}|team|hr ~ if|whether|that|about|to ~ me|i
open a|the|any|some? door|doors for|to me|at|in
my name|profile|details|{cv} ~ right|{boss}|{hr}|desk
desperate|ask|beg|request|writing|contacting|hope|wish|pray|enquire|inquire for|about|regarding|after a|an|any|the _? _? {post}|employment|job
in need of a|any|some? job|work|employment
use|need|hire|engage|offer my services
what have you got for me
applications|recruitment|hiring open|opens|start|starts|begin|begins
have|got|there|find anything|something for me|somebody|someone
fill|filling a|the|any|that _? gap|vacancy|post|seat|role|position
in need of someone|somebody|staff|people|another|extra|more
application for
i would|could|will|may|might be|make a|an|the _? _? candidate|asset|addition|fit|match|employee|colleague|hire
supervise me|my
take|accept ~ phd|doctoral|students
be on|in your _? {team}
i would {soft}? like|love|want <an> _? {post}
corner|place|room|space|spot|use|work|opening|home for a|an|one|another _? _? {worker}
you|they|<place> needs|need anyone|someone|somebody|anybody
if|whether|do|does you|they|the|your _? _? {soft}? needs|need|want|wants anyone|someone|somebody|anybody
be|become your _? _? {worker}|colleague|employee|hire|recruit|student
about my application|candidature|candidacy|candidate
be|get employed <in> <yours>|you
have you as my? boss
take|takes|took on any|some|new|more|a|an? {worker}|people|staff|anyone|someone|students|others|starters
do|does|would|could|can|might|will|if|whether you|they|<place> {soft}? {soft}? take|takes|accept|accepts|offer|offers|have|has|run|runs|host|hosts|need|needs|want|wants|do|does <an>? _? {worker}|{training}
work experience at|with|in <yours>|you
an|any|my _? {training} <in> <yours>|you
is|are there|be <an> _? _? {training}|{worker}
if|whether|is|are your _? {team} {soft}? {soft}? is|are|might|may|will? be? {soft}? {soft}? growing|expanding|short-staffed|understaffed|short
your careers|jobs page|site|portal
{hear}|know of anything|something|anyone|somebody|someone going|suitable|open|available|fitting|hiring|who|looking|needing|that|in
{hear} of anything
think of me if|when|for|should|as|next|whenever|once|the
keep|bear|have me in|on|at mind|file|radar|list|shortlist
keep|put|have|get me on|in your|the|file _? radar|list|books|pipeline|file|pool|database
{pass} on? along? my details|name|profile|information|contact|contacts|number|email|particulars|background|portfolio on|along|over|to|with|around? ~ ~ {hr}|{boss}|team|department|person|people|decision-makers
my details|name|profile|portfolio on? to|with|at ~ {hr}|{boss}|team|department
addition|asset|fit|match|gain|help|use|useful|value for|to|in|on|at <yours>
my skills|experience|background|profile|qualifications|training ~ ~ <yours>
consider me for|as|when|if|at|should|in
consider me
considered for|as|when a|an|the|any|your
be|get|been considered
give me a|the|my _? chance|shot|try|start|trial|break|opportunity
try me out
trial|taster|probation day|shift|week|period|month
me|get a foot in|through the|your|that door
way|foot|in|break into|in|at|inside|with|to <yours>
get me in|inside|into at|with|through|there|to|<yours>
i can|could|would|am {soft}? able? to? start work|immediately|straight|right|any|as|tomorrow|next|whenever|from
available|ready|free for|to hire|work|start|employment
available immediately
your payroll
career at|with|in <yours>
interview for a|an|the|your _? _? {post}|{team}|opening|vacancy
offer|give me work|employment|shifts|hours|something|anything
work experience <in> <yours>|you
who|whom|where should|do|can|could|would|to|might i? {soft}? send|contact|speak|talk|write|approach|turn|ask to|with? ~ ~ {post}|application|applications|vacancies|working|joining|hiring|openings
`;
