// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out.

/** What asks for a job wherever it stands. */
export const plainAsks = `
hire me
hire|employ|take|recruit someone|somebody|people|anyone like|with me|my
employ|recruit|engage|appoint|onboard|absorb|commission|select|shortlist|short-list|sponsor|interview me
take me on
take me back
if|whether|would|could|might|will they|you|he|she|director|boss|manager|company|studio would|could|might|will? {soft}? take me
take me on as
bring|have|get|welcome me on board
bring|get|fit|squeeze me onto|into <yours>
get|be|being|getting hired
is|are|be you|they|it {soft}? {soft}? {soft}? hiring|recruiting
you are {soft}? {soft}? {soft}? hiring|recruiting
will|would|might|could not? you|they {soft}? be {soft}? hiring|recruiting
you|they will|might|may|would|could {soft}? be {soft}? hiring|recruiting
is|are|if|whether|that|when <place> {soft}? {soft}? is|are|was|will? {soft}? be? {soft}? hiring|recruiting
<yours> is|are|will {soft}? be? {soft}? hiring|recruiting
hiring|recruiting currently|soon|anyone|again
hiring|recruiting right now
you|they {soft}? planning|looking|going|hoping|wanting|plan|want|need|intend|looked to hire|recruit
are|is you|they|anyone|<place> {soft}? {soft}? planning|looking|going|hoping|wanting to hire|recruit
do|does|would|could|will|might you|<place> {soft}? {soft}? hire|recruit|employ
who|anyone|anybody|someone|somebody|company|companies|place|places|studio|firm _? is|are|might|may be? {soft}? hiring|recruiting
anyone|anybody|someone|somebody|company|companies|places|colleagues hiring|recruiting
{introduce} me ~ ~ {hr}
word with ~ {hr}|{boss}
vacancy|vacancies
unfilled|vacant|available|advertised|free _? {post}
open _ {post}
there|any|have|your|current|no|for|about|of|an|some|to|more open {post}
open {post} at|in|with|within|for|on <yours>|you|your
{post} {soft}? opens|open|opening|comes|come|came|available|vacant|advertised|listed ~
{post} is|are|be|becomes|become|might|may|could|will|was be|become? {soft}? {soft}? available|vacant|open|advertised|free|unfilled
{post} you|they are? have? advertise|advertised|advertising|posted|listed|offer|offering
job|any|no|current|suitable|possible|potential|future|new|an opening|openings
any|the|some|other _ opening|openings at|in|on|with|within|for <yours>
opening|openings at|in|on|with|within|for <place>
opening|openings for me|someone|somebody|a|an
opening|openings comes|come|came|arises|arise|appears|appear|turns|turn|coming
there is|are|be|was|were|might|may|could|will be? {soft}? any|some|an|no? _? opening|openings
{hear} of|about|across <a> opening|openings
have|has|expect|anticipate|foresee|expecting any|some|an _? opening|openings
openings currently|right|for|coming
job|any|current|more openings
my {cv}
my curriculum vitae
{cv} is? attached|enclosed|below
attach|attached|enclose|enclosed|attaching|enclosing ~ {cv}|portfolio|transcript|transcripts
attached|enclosed|attach my application
send|email|mail|forward you|them ~ {cv}
support|back|forward|consider|flag|mention|pass|endorse|push|see|expect my application
my application for|at|with|to a|an|the|your|Theirs|Name
refer me
referral for|at|within|to <yours>
internal|employee|job|staff referral
{find}|write|make me a|an referral
a|your referral|reference would|could|might|to
recommend me
recommendation letter|for
letter of recommendation
write|be|act ~ my|me a? reference|referee
vouch|vouched|vouching for me|them|somebody|someone
put|putting me|my forward
put|putting my name forward|in|down|up
drop|mention|drop|dropping|mentioning my name
put|putting|throw|throwing myself forward|up for
put|throw|throwing|toss my hat in|into
mention|mentioning|suggest|suggesting me to|at <place>
mention|mentioning|suggest me ~ {hr}|{boss}
pull|pulling ~ strings
put|putting in|my|me a|an _? _? word
put ~ good|kind|nice|quick|warm word
good|kind|nice|quick word for|about|on me|my
good|kind|nice|quick word in|with your|{hr}|the
{find} me <a> {post}|employment
{find} me {post}|employment|hired|work
{find} me something|anything|a|somewhere at|in|with|on to? <yours>
help|helping me to? find|get|land|secure|obtain|into|arrange <a>? {post}|employment
help|helping me to? find|get work|employment|hired
help|helping me to? get into|in|onto|inside at? <yours>
help|helping me to? find|get something at|in|with <yours>
help|hand|support|assistance ~ my job|internship search|hunt|hunting
help|hand|support|assistance ~ finding|getting|landing <a>? {post}|work|employment
finding|getting|landing|securing <a> {post}|employment at|in|with|on|within <yours>
there|have|got|offer|know|of|hear a|an|any|some|no|might|may|be a|an? _? _? {post}|work for me|someone|somebody|us
there|have|got|offer|know|of|hear a|an|any|some _? _? {post} at|in|on|with|within|under <yours>|you
{have} any|suitable|some|more _? {post}
{have} any|some paid|freelance|part-time|temporary|casual|temp|holiday|weekend work|shifts|jobs
have|know|of|got any|some work for me|someone|somebody
any|some work|jobs|shifts|hours going
jobs going
a|an|any _? _? {post} at|in|on|with|within <yours>
your _? _? {post} opening|openings|listing|listings|posting|postings|advert|ad
job|career|employment|work|internship|trainee opportunities|opportunity
job|jobs openings|opening|leads|lead|vacancies|board|posting|postings|advert|adverts
any|other|suitable|future|open|current|possible|potential|upcoming opportunities
opportunities|opportunity|possibilities|possibility at|in|with|within|on|for <yours>
{hear} of|about _? _? opportunities
opportunity|opportunities|chance|possibility|prospect|scope to work|join|intern|contribute with|for|at|to|in|under|your? <yours>|you
i am|have been? {soft}? {soft}? looking|searching|hunting|seeking|after for? <a> {post}|employment|traineeship
i am|have been? {soft}? {soft}? looking|searching|hunting|seeking for? paid|part-time|full-time|freelance|summer|entry-level|junior|new? {post}|work|employment
i am {soft}? {soft}? on|in the look-out|lookout|search|hunt|market for <a>? {post}|work|employment
i am {soft}? on|in the job|labour|labor market
i {soft}? seek|need|require a|an|any|some|paid _? _? {post}|employment|work
i could|would use|do with? a|an|some|any _? {post}|work
i {soft}? need|seek work|employment $
ask|asking you|them for a|an {post}|place|start|trial in|at|on|with
interviewing me for|at|with
interview for a|an|the|your _? _? programme|program|scheme|place
take|takes|taking people|someone|somebody|anyone|anybody|staff|more on $
be|get|being|getting taken on as|at|by|with|for|there|here|permanently|$
is|are the|that|this _? {post} ~ still? available|free
is|are the|that|this _? {post} still open|vacant|unfilled
is|are the|that|this _? {post} still going $
can|could|may|shall i cover|stand|fill|step in? for|while ~ {worker}|colleague|leave|sick|absent|away|holiday|shift
can|could|may|shall i cover|stand|fill|step in? for her|him|them|your|that|someone|somebody
like|want|take|have one of those|these|your {post}
whether|if i could|can|might {soft}? work|start|train for|with|under you|<yours>
have you any|some _? _? jobs|work|shifts|hours for|going|available|to|at|in|on|$
have you any|some _? _? jobs|shifts you
headcount
have|want|take|put|fit me on|onto|into the|your {team}
anything|something opened|opens up on|at|in|for your|me|yours
in search of <a>? {post}|employment|work
looking|ready|searching|open|up for|to a|my|the? new|next challenge|challenges|opportunity|opportunities|role|position|job|adventure
open to _? offers|opportunities|roles|positions|work
interested in|by a|an|any|the|this|that|your _? _? {post} you|at|in|on|with|within <yours>|you|your|advertised
interested in a|an|any _? {post}
interested in working|joining|interning|applying|training for|with|at|under|alongside|to? <yours>|you
apply|applying|application|applications for|to|at|with a|an|the|any|this|that|one|some|your|Theirs _? _? {post}|{team}|opening|scheme|programme|program
how|where|when|should|can|could|may|do|would i {soft}? apply
i {soft}? apply for|there|at
i could|can|might|should apply for
apply|applying to|at|with|for <yours>
{wish}|want to {soft}? come? and? be? able? to? work|working|start|intern|collaborate for|with|under|alongside|beside|at|in|on <yours>|you
{wish}|want to {soft}? come? and? be? {soft}? work|working for|under|alongside you
could|can|may|might|shall|let i|me {soft}? come? and? work|intern|start|train|temp with|for|at|in|under <yours>|you
come and|to? work|intern|train with|for|at|in|under|alongside <yours>|you
come and|to teach|cook|bake|serve|help|cover|start at|in|on your
to|could|can|i {soft}? intern|apprentice|train with|for|at|under|in|alongside <yours>|you
join|joining your|the _? {team}
join|joining Theirs
join|joining you as|at Theirs|your|a|an
becoming|become|be|being|am a? part|member|addition of|to|in your _? _? {team}
room|place|space|spot|seat|desk|slot|work|use|need for|of me|someone|somebody|one|another like|more|with|in|on|at|person|pair
room|place|space|spot|desk for me
room|place|space|spot|seat|desk on|in|at|with|within your _? {team}
room|place|space|spot|seat|desk for a|an|one|another|some ~ {worker}|like|person|pair|hire|starter
need|needs|need|use|want extra|another|more|spare|additional|pair pair? of? hands|people
need|needs|want|wants|use|take|need|take|takes an|a|any|some|another|more _? _? {worker}
another|extra|spare|more|fresh pair of hands
need|use|want|have ~ pair of hands
have|find|be|any|of use for a|an|someone|somebody|me|people
use your _? offices|influence|contacts|connections|leverage ~ for|on|to|behalf
gap to fill
fill a|the|any|that _? gap|vacancy|post|seat|role|position
if there were|was|is|be {soft}? a|an|any|something|anything|some ~ at|in|on|with yours|<yours>
if there were|was|is {soft}? a|an|any gap|need|shortage|spot
{piece}|shortlist|short-list|review|consider|assess|evaluate|recommend|forward|process|submit my profile|candidacy|candidature|application
my candidacy|candidature
needful ~ ~ my
do the needful ~ ~ job|profile|position|application|career
fresher|freshers|campus|walk-in drive|openings|roles|role|hiring|job|jobs
reference|referral for|at|in Name|the|your|a
shadow ~ ~ weeks|months
{introduce} me ~ ~ decides|decide|hires|hire|recruits|staffing|employs
whoever|person|people|someone|those|who decides|decide|handles|handle|hires|hire|recruits|does|in ~ ~ people|hiring|applications|cvs|staff|recruits|recruitment
look|looking at someone|somebody|a|people person? like me
when|where can|could|do|should i start|sign
i am {soft}? your man|woman|guy|girl|person|lady
quick|fast learner
hard-working|hardworking|hard-worker
willing|ready|happy|prepared|able to relocate
start|begin at|from the _? bottom
i would|will|can|could {soft}? do|take anything|whatever
i would|will|can|could {soft}? do|take any job|work|task|shift|role|kind|post
interested in one of those|these|your|the _? _? {post}|spots|places|seats|openings
want|like|choose|wish to keep me
bring|bringing me in
i was|am|would be? worth a|hiring|taking|having look|try|shot|punt
what|anything you might|may|could|would have for me
see me doing|working|joining
i am all? yours from|on|as
my name would|might|will|could be? ~ first ~ mind
i would|will|can|could {soft}? sweep|scrub ~
work for free|nothing|peanuts|unpaid
visa sponsorship
sponsor my _? visa|permit
empty|spare|free|vacant desk|chair|seat|bench|stool|workstation
{boss}|team|hr|committee|people|colleagues about me
ask|tell|persuade|convince your|the _? {boss}|team|hr ~ if|whether|that|about|to ~ me|i
open a|the|any|some? door|doors for|to me|at|in
my name|profile|details|{cv} ~ right|{boss}|{hr}|desk
desperate|hoping|begging|asking|ask|beg|request|requesting|writing|contacting|hope|wish|pray|enquire|enquiring|inquire|inquiring for|about|regarding|after a|an|any|the _? _? {post}|employment|job
in need of a|any|some? job|work|employment
use|need|hire|engage|offer|offering my services
any|some|new|more _? _? {post} have|has|had {soft}? opened|come|become
what have you got for me
sponsoring me
bring|bringing me over as|to
invite me to|for|in a|an|the? for? _? interview
applications|recruitment|hiring open|opens|opening|start|starts|begin|begins
hiring|recruitment plans|needs|freeze|round|drive|season|campaign
open to _? applicants|applications|candidates|newcomers|graduates|freshers
have|got|there|find anything|something for me|somebody|someone
in need of someone|somebody|staff|people|another|extra|more
exploring|seeking|pursuing|welcome|considering any|new|some|other|career|job _? opportunities|opportunity|openings
industrial attachment|training|placement
looking|seeking|search for|an? an? attachment
{post} application|enquiry|inquiry|request|query|applicant|seeker
speculative|unsolicited|spontaneous|open application
application for
ideal|perfect|suitable|strong|good|right candidate
i would|could|will|may|might be|make a|an|the _? _? candidate|asset|addition|fit|match|employee|colleague|hire
supervise me|my
taking|accepting|take|accept ~ phd|doctoral|students
phd|doctoral|postdoctoral|postdoc position|positions|place|places|studentship
hereby apply
be|being on|in your _? {team}
i am on|in your _? {team}
i would {soft}? like|love|want a|an|any _? {post}
fit into what you|we
corner|place|room|space|spot|use|work|opening|home for a|an|one|another _? _? {worker}
use|uses for a|an|another|one ~ {worker}|hand|pair|hands|with|who
you|they|<place> needs|need anyone|someone|somebody|anybody
if|whether|do|does you|they|the|your _? _? {soft}? needs|need|want|wants anyone|someone|somebody|anybody
do|doing|spend|spending|complete my _? _? year|semester|term|residency|internship|placement|training at|with|in|under <yours>|you
be|become your _? _? {worker}|colleague|employee|hire|recruit|student
{post} for someone|somebody|anyone with|like me|my
about my application|candidature|candidacy|candidate
be|get|being employed at|by|in|with <yours>|you
have you as my? boss
work|learn|train under you
pass|forward|send|hand|share this|it|message|email|note on? to|with ~ ~ {hr}|hiring|boss
taking|take|takes|took on any|some|new|more|a|an? {worker}|people|staff|anyone|someone|students|others|starters
do|does|would|could|can|might|will|if|whether you|they|<place> {soft}? {soft}? take|taking|takes|accept|accepts|offer|offers|have|has|run|runs|host|hosts|need|needs|want|wants|do|does any|an|a? _? {worker}|{training}
do|does|would|could|can|might|if|whether you|<place> {soft}? offer|offers|have|has|give|do|arrange ~ work experience
work experience at|with|in <yours>|you
graduate|trainee|internship|apprenticeship scheme|programme|program|schemes|programmes at|with|in|for <yours>|you
an|any|my _? {training} at|with|in|under|on <yours>|you
do|doing|complete|spend|completing|start|take an|a|my|the _? {training} with|under|at|in|on <yours>|you
is|are there|be any|an|a _? _? {training}|{worker}
if|whether|is|are your _? {team} {soft}? {soft}? is|are|might|may|will? be? {soft}? {soft}? growing|expanding|short-staffed|understaffed|short
is|are|if|whether you|<place> {soft}? is|are? {soft}? looking for a|any|more|another|additional|extra|some|new? _? _? {worker}|people|talent|hands|staff|faces|blood|members|help|candidates|applicants|someone|somebody|anyone|support|reinforcements|recruits|hires
on your careers|jobs page|site|portal|board
your careers|jobs page|site|portal
{hear}|know of anything|something|anyone|somebody|someone going|suitable|open|available|fitting|hiring|who|looking|needing|that|in
{hear} of anything
think|thinking of me if|when|for|should|as|next|whenever|once|the
if|when|should|whenever|once ~ ~ think of me
remember me if|when|for|should|whenever|once
keep|keeping|bear|bearing|have|having me in|on|at mind|file|radar|list|shortlist
keep|put|have|keeping|get me on|in your|the|file _? radar|list|books|pipeline|file|pool|database
keep|keeping|have|hold|holding my details|name|cv|number|profile|application|email on|in|at file|mind|hand
keep|keeping ~ eye|eyes|ear|ears open|out|peeled ~ for me|{post}|my|vacancies|openings|opportunities|anything|something
keep me posted|informed|updated ~ ~ {post}|openings|opportunities|hiring|vacancies
let me know|tell me ~ ~ {post} ~ opens|open|comes|available|up|free
{pass} on? along? my details|name|profile|information|contact|contacts|number|email|particulars|background|portfolio on|along|over|to|with|around? ~ ~ {hr}|{boss}|team|department|person|people|decision-makers
{pass} me|my on|along|over to|with|around? ~ ~ {hr}|{boss}
my details|name|profile|portfolio on? to|with|at ~ {hr}|{boss}|team|department
addition|asset|fit|match|gain|help|use|useful|value for|to|in|on|at <yours>
my skills|experience|background|profile|qualifications|training ~ ~ <yours>
consider|considering me for|as|when|if|at|should|in
consider|considering me
considered for|as|when a|an|the|any|your
be|get|been considered
give|giving me a|the|my _? chance|shot|try|start|trial|break|opportunity
take|taking a chance|punt|gamble|bet on me
try|trying me out
trial|taster|probation day|shift|week|period|month
my|one foot in|through the|your|that door
me|get a foot in|through the|your|that door
way|foot|in|break into|in|at|inside|with|to <yours>
get|getting me in|inside|into at|with|through|there|to|<yours>
i can|could|would|am {soft}? able? to? start working|work|immediately|straight|right|any|as|tomorrow|next|whenever|from
available|ready|free for|to hire|work|start|employment
available immediately
your payroll
employment with|at|in|opportunities|by|under <yours>|you
career at|with|in <yours>
job|role|trainee interview at|with|for|in <yours>|you|the
interview for a|an|the|your _? _? {post}|{team}|opening|vacancy
offer|offering|give|giving me work|employment|shifts|hours|something|anything
work experience with|at|under|in <yours>|you
who|whom|where should|do|can|could|would|to|might i? {soft}? send|contact|speak|talk|write|approach|turn|ask to|with? ~ ~ {post}|application|applications|vacancies|working|joining|hiring|openings
`;
