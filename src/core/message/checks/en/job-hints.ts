// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out.

/** What asks for a job in a roundabout way, wherever it stands. */
export const roundaboutAsks = `
can|could|may|might i {soft}? get|have|do a|an|my _? _? {post}
paid|salaried {post}|post
arrange|get|find|fix ~ interview for me
dream|dreamed|dreamt|picture|imagine of working|interning|training for|with|under you|<yours>
send|put|throw|push|steer ~ work|jobs|gigs|commissions my way
in the pipeline for
ear|ears to the ground
if|when|should <yours> {soft}? has|have|had a|an|any gap|vacancy|need|shortage
a try-out
get|hear|catch wind of a|an|anything|something|any
one|two|man|hand short for|at|in
i am yours
a|an|any|another|the trainee|training|student|apprentice|practicum|internship place|places|spot|spots|slot
{find} me a|an|my|some|the _? _? {training}
{have} work|jobs|shifts|hours|employment for me|us|someone|somebody
there {soft}? any|some? work|shifts|jobs for me|us|someone
work|shifts|jobs going
do|does|might|would|could|if|whether <place> {soft}? have|has|got|find a|any|some place|room|space|corner|spot|use|work|need for a|an|me|someone|another|one
corner|nook|place|spot|room|space in|at|on|behind <yours> for me|someone|somebody|a|an
a|any|some place|future|room|spot|role|corner|use for me|someone at|in|on|with <yours>
{find} me an? _? _? interview at|in|for|with <yours>
interview at|with|for <yours>
keep|bear|hold me|us in? ~ mind
be thought of
remember me|us|my|your _? when|if|for|should|once
i ~ your first|next call|choice|hire|{worker}
{kindly} word from|for|within inside|within|you|somebody|someone|a|me
word with|to ~ about me|my
my name to the|whoever|someone|somebody|your person|one|people|who|boss|manager|director|colleague
let|tell|inform your|the|them|him|her|Name _? _? know? that? i am available|interested|looking|keen|free|open|ready
you know where|how i am|to
if|should|whenever|when ~ need|needs ~ {worker}|hand|hands|help|cover|someone|somebody ~ you know where
said|say come in on? monday|tuesday|wednesday|thursday|friday|tomorrow
if ~ you say|said nice|good|kind things
hand up there|then and then|there
feeling|interest might|may|could be? mutual
{wish}|want|hope|like to? {soft}? join you
do what you do where|alongside|beside you
picture|imagine|envisage|see myself there|working|among|behind|alongside
into|to something|anything|somewhat _? more? permanent|regular|lasting|long-term|formal|official|paid|steady
as staff
page|profile|portfolio|one-pager|leaflet|summary about|of|on me|myself|mine ~ ~ colleagues|team|office|department|lookout|look-out|circulate|recruiting|hiring
case ~ ~ lookout|look-out|looking|seeks|seeking|searching for|a|an|is
colleagues|someone|anyone|somebody|boss|office|department is|are? on the lookout|look-out
case|if ~ colleagues|boss|office|team|department ~ on the lookout|look-out
you like what you see ~ ~ {boss}|{hr}|colleagues
favourable|favorable action|consideration|response|decision
place me somewhere|anywhere|at|with|in|on
hook me up
serve|learning|work under you|him|them|her
take|accept|do on? commissions|freelance
might|could|would|may|is yours be? one|it|that|the
start|starts|begin|begins|when ~ taking people|workers|applicants
just say the word
ready|able|prepared|willing to resume work|duty|at|immediately|any
i can|could {soft}? {begin} on|next|this monday|tuesday|wednesday|thursday|friday|week|month
come|came to|and work|help|start|train for|with|under|at|in you|<yours>
have|use|want|take|see|treat|hire me|us|him|her as a|an|your _? _? {worker}|employee|colleague|member|freelancer|_
be|become one|part of you|yours|what
make|made|give me an offer
show|prove ~ what i can do
whatever|anything|any|all work|job|shift|task|something|that? you|they have|got|give|offer|find|need
whoever|person|people|someone|somebody|those|one ~ in|responsible|choose|chooses|decide|decides charge|for|on|about|the|who ~ staff|hiring|recruits|people|applications|applicants|starters
{pass}|enclose|attach|bring|leave my papers|documents|certificates|credentials|references
you|please|hope|wish|kindly ~ think of me first|then|for|if|when|as|too
you will|would|could think of me
consider|take|hire|see|want|look somebody|someone|people|person|anyone|at? without|with|like|who|from
{wish}|want|hope|like to apply with|there|here|at|too|as|for
where|when|what to|do|should|can|must i? sign
assist|help|support|get|find me|us|my|son|daughter ~ to|with|into|find|get|a|an|secure|land ~ {post}|employment|job
assist|help|support my _ ~ {post}|employment|job
let me work|start|join|help|be|in|show at|in|with|on|there|your|<yours>
start|begin with|at you|<yours>
yours is|are at|on the top|head of my
could|can|may|might i have ~ desk|chair|seat|place|shift
absorb|accommodate|incorporate|engage me|my
{wish}|want|hope|like|love|proud|honoured|glad|happy to be|stand|sit|work behind|under|beside|alongside|among the|your|you|that
offer you a|an|my|one|two|three? days|evenings|mornings|help|work|skills
longer|lasting|permanent|regular|long-term engagement|collaboration|contract|arrangement
use|need|want|take ~ pair of hands|eyes
talk|speak|write|turn to ~ about getting in|hired|started
someone|somebody on the inside
catch|get my drift
jump at the|a|any right? thing|chance|offer|job|opening
speak|talk to him|her|them for me about|on
who decides about|on|over ~ starters|hires|staff|applicants|applications|recruits
bonus|fee|reward for bringing|referring|recommending in? new? people|folks|hires|staff
needs|need|want|wants one|two|three|four|a|only? weeks|week|month notice
`;
