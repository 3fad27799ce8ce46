// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out.

/** Where somebody is wanted, said or supposed: “if the parish needs an organist”. */
export const needs = `
4: {they} ~ {need} ~ {trade}|{staff}
3: {need} ~ {trade}|hands|pair
2: another|extra|more|second|third|fourth|additional|spare|new|one|some|good {trade}
4: another|extra|more|second|third|fourth|additional|spare _ {trade}
2: one more|another
4: pair of hands|eyes|legs|arms
5: could|can|might|can|may do|use ~ {trade}|{staff}|hand|like|as|who|one|with|that|them|me
3: do|does|might|could|may|would|any|some|of|find|have|be|see use|need|demand|requirement|space|room|room|place for|of|in
5: use for|to
4: would|will|might|should|may be|you ~ needing|wanting|after|missing
4: short-staffed|short-handed|understaffed|undermanned|overstretched|overworked
3: {people} short|under|down|missing
4: a man|woman|hand|pair|person|few short|down
4: thin on the ground
4: nobody|no|none on|in|at|who ~ speaks|speak|knows|can
5: on the lookout|look-out
5: missing|lacking|lacks|lack|misses ~ {trade}|{staff}|is|one|only|you
4: hard to come
4: {people} you|they|your ~ are|is looking|after|missing|need|needing|seeking|want
4: look|looking|search|searching far|further|elsewhere|no
1: {they} ~ lost|losing|loses|lacks|lack|missing|needs|need ~ its|his|her|their|a|an|your
2: {need} ~ a|an|some|one|more|extra|another|any
5: broken|hurt|ill|sick|injured ~ wrist|leg|arm|back|hand
3: would|could|might|may|do|does|can|is {they} ~ {need} ~ a|an|some|one|any|another|extra|more|help|me|us
3: has|have|had|got|is|are|there no|not ~ {trade}|guide|{staff}
3: stand-in|sub|substitute|backup|relief|deputy|cover|temp
4: lend|give you|a|them|your hand
4: hand|help ~ around|at|in|with|on the|your place|shop|house|office|farm
4: on your|the waiting|reserve|bench list
4: first refusal|in|on line|list|queue
4: overworked|stretched|run off your
4: off your|their plate|shoulders|feet|hands|desk
4: your|the search is over|ended
4: your prayers
4: nobody|none|one to|for|left|else
4: can|could not find|get|keep|replace|fill ~ anyone|anybody|someone|people|staff|enough|{trade}
4: only one|two|a _? {trade}|{staff}
3: {trade}|{staff} ~ has|have|had|is|are {leave}|ill|pregnant|lost|off|broken
4: lost ~ {trade}|{staff}
4: left|quitting you|them
3: since|with Name|your|the ~ {leave}|went|broke|on
4: drowning|swamped|snowed|overrun|overwhelmed|struggling|ragged|rushed|understaffed|desperate|stuck
4: hard|difficult|impossible|nightmare|struggle|trouble ~ find|finding|get|keep|nobody|without
3: agency staff|nurses|people|temps
4: not been replaced|filled
4: gold dust
3: queue|queues ~ out|door|street|to|round
3: says|stands|said vacant|empty|idle
3: you ~ alone|yourself|single-handed|weekends
5: a|an|one|any|member _? {trade}|{staff}|person|staff down|short
2: if|should|when|whenever|once|time ~ busy|hectic|frantic|much|short|stuck|understaffed|ill|sick|off
3: if|should|when|whenever|case ~ someone|somebody|anyone|anybody|one|others ~ cancels|drops|falls|rings|ring|calls|leaves|quits|walks|moves
3: you will|must {soft}? ~ {need} ~ {trade}|people|someone|somebody|who|more|another
4: someone|somebody will|must ~ have|need to
3: if|should|whenever|in the|your|a _? {team} ~ {need}|short
4: ever be|wants|want|needs|need|find|finds|short
3: if|should|when|whenever|case ~ {seat}|something|anything|place ~ up|free|vacant|open|opens
4: if|should|whenever ~ ring|rings|ringing off|in|up
4: another person|one|pair|hand like|with
3: behind|backlog|overtime|bottleneck|overworked|exhausted|overloaded
4: proving|prove|proves|proved hard|harder|tricky|difficult
4: could|can do with _? someone|somebody|another|more|some|an|people|help
4: her|his shoes|shift|shifts|round|desk
3: grapevine|rumour|rumor
3: little bird
4: could not|never|hardly|barely ~ find|cope|manage|keep
4: {team}|you|they|your ~ stretched|thin|overloaded|understaffed
4: name|photo|face|picture ~ disappeared|gone|vanished|missing|off ~ masthead|website|page|board|door|roster
4: {seat}|stool|chairs ~ stay|stays|stand|stands|remain|remains|sit|sits|is ~ empty|vacant|without
4: backfill|backfilled|backfilling|successor|replacement|understudy
4: a|any|some|the gap|hole now|there|to|left|since
4: agency lads|lad|workers|drivers|cooks|guys|girls
3: cost|costs|costing you|them ~ penny|fortune|bomb|arm|money
4: rare|scarce|precious as|these|around
4: keep|keeps|kept ~ showing|turning|calling up|in|off
4: can|could not ~ keep|hold|retain ~ longer|more
4: starting|taking|setting on? ~ load|bunch|loads|dozen|raft of
4: series|seed a|b|c|round|funding
4: {seat}|shifts|gaps|rows|beds to fill
3: hands|pair|person ~ would|could|might ~ let|help|allow|get ~ home|through|out
4: help wanted
4: your _? students|customers|guests|crew|interns|passengers ~ keep|keeps getting|falling|leaving
4: if|when|should ~ {trade}|guy|man|one|apprentice|fella ~ runs|quits|cancels|falls|gets|calls|keeps|stops|oversleeps ~ late|sick|up|through|out|ill|again
4: spill|spills|spilled|overflow over|to|work|from
4: hold|holding|mind|minding the fort|shop|helm|line
4: while|when Name|he|she|they|{trade} is|are on|off|away ~ leave|sick|maternity|tour|holiday
4: expecting|having a|her|his|their baby|second|child|twins
4: unprocessed|unanswered|uncatalogued|unedited|unsold|unopened
4: if|should|when some|any|a|an _ is|are needed|wanted|missing|required
4: is|are without a? {trade}|person|people
4: without a {trade}|person
4: somebody|someone really|urgently|badly|surely ought|needs|should
4: reassure|impress|relieve|spare your investors|clients|board|staff|team|customers
4: yours|firm|place|team was|is|are {soft}? growing|expanding|hiring
`;

/** What makes room where they work: somebody who leaves, growth, too much to do. */
export const occasions = `
1: {someone}|colleague|assistant|partner|Name|she|he|they|one|driver|teacher|two|three|girls|staff|nurses|girl|lad|guy|yours|boys|who ~ {leave}
4: {leave} for|to|in|at|this|next|soon|after|the ~ baby|spring|summer|autumn|winter|fall|month|canada|good|end|christmas|easter|work
4: {hand} in|their|his|her in|notice
4: call|calls|called|off in|sick ~ sick|ill
4: {leave} behind|vacant|empty
3: fall|falls|falling|fell|become|becomes|stand|stands|stood|be|come|comes|get|gets|go|goes ~ free|vacant|empty|idle|spare|available|begging
5: free|vacant|empty|spare|unfilled|idle|open|available {seat}
1: {seat} ~ {opens}|free|vacant|empty|unfilled|up|open
2: double|doubling|expand|expanding|expansion|growing|grow|grows|enlarge|bigger|grown
3: new|second|third|another|other|next branch|site|wing|restaurant|shop|kiln|line|van|plant|store|location|telescope|terminal|hotel|office|floor|department|studio|lab|kitchen|round|intake|cohort|project|season|desks|posts|ward
3: building|build|putting|put|setting|set|staffing|assembling up|together|a|out ~ team|crew|project|line-up
4: orders|work|cases|commissions ~ piling|growing|coming|mounting
3: listing|listings|advert|ad|posting|notice|sign|vacancy|deadline|position|post|application ~ closes|close|closed|passed|window|says|say|up|goes|out|expired|want|wants
4: listed|advertised|advertise|listing|posted|list ~ anything|present|yet|never|nothing
4: careers|jobs page|site|portal
3: trials|auditions|audition|trial|tryouts|exam|selection|panel|committee|board|intake
5: full {they}? ~ crew|roster|rota|team|house|books
4: when there|it is something|anything|a|work
4: going spare|begging|free
4: grant|budget ~ includes|include|for|through
4: you are|were the one|person|man|woman|lady|guy|boss who|that|with
1: season|harvest|rota|shift|shifts|contracts|roster|intake|line-up|trial|trials|audition|probation
3: next season|summer|year|term|month|round
3: a|an|any|some|the|this|that|for|of|new|permanent {post}|employment
4: maternity|paternity|parental|sick|study leave
3: taking over|on
3: ramping|scaling|opening|opens|open ~ saturdays|sundays|mondays|up
3: won|winning|landed ~ contract|tender|grant|order|bid
3: funding|investment|budget|budgets
3: adding|add|adds a|another
3: new|second|third|another|other _? truck|boat|farm|surgery|salon|wards|salons|ships|machine|house|season|budget|contract
4: one of them|those spoken
2: saw|seen|see|spotted|noticed|noticing|found|read|came|stumbled|forwarded|cut|heard|across ~ advert|ad|listing|posting|vacancy|announcement|call|sign|card|notice|poster|banner|position
3: advert|ad|advertisement|announcement|listing|posting|card|sign|notice|poster|banner|story ~ for|about|window|gate|door|website|site|board|still|current|needing|wanting
3: the|that {post} ~ you|on your ~ site|website|shared|posted|board|page
3: closing|close date
3: i applied
4: it|which|that ~ written|made|meant for|about me
3: match|matching|matches|fits|suits ~ my
4: to the letter
4: heart jumped|leapt
3: no experience is? needed|required
3: moving|moves|gone|going|off to|on|for ~ canada|leeds|london|pastures|good|leave|retirement
3: promoted|promotion|retirement|sabbatical|maternity
3: once|when|now|since ~ opens|open|opened|finished|built|ready|bought|expand|move|arrives|starts
2: bought|taken|rented|acquired ~ farm|shop|building|second|floor|company|rival
4: double|twice|more ~ orders|guests|patients|customers|beds|students
4: new year|season|term new|budget|start
3: never advertised|publicised
3: that you|your|they ~ wants|want|seeks|needs|after ~ {trade}
3: internship|position|intake|programme|scheme ~ closed|close|full|gone
4: is|was it|that|this|the ~ gone|taken|filled already|yet|still
3: took that|it as a sign
5: no experience is? needed|required|necessary
4: in the|your _? window
4: disappeared|vanished from your|the
4: masthead|payroll|roster|staff page|list|sheet
4: relocated|emigrated|deployed|transferred|poached
`;

/** A place of work that is theirs, and being there, beside them. */
export const belonging = `
2: {wish} ~ ~ {be} ~ with|in|at|on|for|under|beside|alongside|among|behind|near|of <spot>
4: be|become|becoming|being|were|am|feel ~ part|one|member|colleague|colleagues|of|employee ~ of|what|your|you|yours
1: be|being|become|call|have|as|to a|your _? {trade}|colleague|colleagues|boss|employee|first|next
3: your _? {trade}
3: i|me ~ be|become|as|am your|a|the next|missing|first|new|second|obvious|own|right _
4: your|the|a next|missing|first|new|second|obvious|right _ {trade}
4: your|the next|missing|first|second|obvious {trade}
5: see|picture|imagine|envisage|pictured|imagined|saw|find myself|me|us in|at|on|there|among|next|with|one|as|wearing
4: see|picture|imagine|envisage someone|somebody|a|people like|with|person|fitting|from me|my|with|in
1: a|one|another|an|some|any|the|small|little|own _? {seat} at|in|on|behind|near|next|for|with|among|by <spot>|me|someone|a|an|another|one
3: corner|nook|space|room|place|spot|desk|chair|stool|seat|berth|peg|bench|bed|role ~ for ~ me|someone|somebody|like|us|one|{trade}|another|one|old|careful
4: {seat} ~ mine
4: be in|on|behind|part it|what|among
4: wear|wearing|in|slip|step|don|put ~ uniform|shirt|colours|jersey|apron|vest|vests|coat|coats|shoes|chair|boots|badge|hat|overalls|whites|blue
4: {seat} near|next|beside yours|you|to
2: on|behind|near|from|of your|the side|other|bar|counter|stage|desk|till|wheel|table
4: switch|change|swap|trade sides|places|desks
4: you lot
1: with|under|beside|alongside|for|behind|near|among you
1: working|work|starting|being|me ~ beside|alongside|under|with|for you
2: a|an|the _? {team} like yours|that
4: in|at|on|into|onto|through|inside|with|for|to <yours>
4: colleague|colleagues of? yours
2: i {soft}? want|wish|hope|dream|long|yearn|need|like ~ ~ your|you|yours
1: i would|should ~ ~ {wish} ~ ~ your|you|yours
3: {task} ~ your|yours|Theirs
5: where your|you _ {be}
4: like|as one of your|yours
4: shared|share|sharing a|an|your desk|office|room
4: be yours
1: the|your _? {team}
3: a|another|any|some|such _? {team} that|which|like|where|with
1: one|some|any of your|those|these
2: space|room for|in|to|up
3: come|coming|get|be|jump|hop|climb aboard|on
4: in|among your ranks|number|midst
4: future|career|life|years|days with|at|in|alongside you|your|yours
4: one of the|your team|crew|family|staff|gang|lot|girls|boys|people|guys|own
4: new home
4: switch|come over to
5: picturing|imagining|envision|seeing|see|imagine ~ myself|me ~ at|in|on|there|with|old
3: feel|felt|feels ~ at|like|my ~ home|place
4: where i {soft}? belong|should|ought|want|fit
4: my place|home|mug|peg|desk|locker ~ among|with|in your
3: through|there|in|to that? gate|door|office|lab|place|there ~ every|each morning|day|monday
4: my sort|kind|type of people|place|crowd
5: call|count you|your|myself|yours ~ colleague|co-worker|co-workers|coworkers|colleagues|workplace|work|home|mine
4: spend|spending ~ days|years|life|career ~ in|at|with|among your|you|there
5: do|doing what you do
4: neighbour|colleague|co-worker|workmate to|for you
4: the happiest|proudest
5: like|be|as|become one of them|you|yours
3: would mean the|a|so|everything world|lot|much
4: gladly|happily|rather|never not|never leave
4: we are|were|be colleagues|workmates|neighbours
3: your glass|stove|horses|bench|counter
5: in your|the|their next cohort|intake|round|crew|production|batch
3: be|sit|sitting where you
4: i would|might|could {soft}? fit {soft}? in|at|into|among|with
4: well|how i ~ fit
4: my|our coat|hat|cap|jacket|boots ~ on|in|under ~ your|there
4: right berth|home|place|harbour|spot
4: a good|natural fit|match
4: feeling|it ~ be mutual
4: spend|be|stay|work ~ the next|rest ~ years|life|days
3: that|your bench|table|desk|shelf|hook|locker|hooks|boards|stool
3: keep|kept thinking ~ at|on|in
4: your side|end of
4: found|find where|what i ~
4: one day we|i|be
4: home|belong|fit ~ with|at|among|in your
4: life|working|work at|for|in your _? _? {team}
4: {be} in|at|behind|on that studio|room|desk|table|kitchen|office|lab|chair|building|ship|stage|desk
4: {be} ~ there very|quite|so well|nicely|happily
3: stops|keeps|kept|stop|keep me from joining|working|coming|being
4: hang|hung my jacket|hat|coat|apron
4: came|comes|come|springs|sprang to mind straight|first|at|immediately|again
3: inside it|them|there|that
4: on your line|floor|ward|deck|shift|rota|crew
4: from across|outside the|your
`;
