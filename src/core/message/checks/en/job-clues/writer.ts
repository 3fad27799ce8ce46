// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out.

/** What makes somebody good to have: how they work, what they can, what they own and hold. */
export const qualities = `
4: strong|broad|willing back|arms|shoulders|stomach
4: good|strong|willing|spare|idle|gentle|steady|safe|clever|skilled|able|two|free hands|arms|legs|shoulders
4: work|works|worked|working very? hard
4: work like a horse|mule|dog|ox
4: day and night
4: {turn} on time
4: afraid of ~ work|heights|dirt|blood|dark
2: not|no|neither ~ picky|fussy|choosy|proud|particular|seasick|complain|grumble|squeamish|lazy|expensive
4: good|great|brilliant|patient|gentle|experienced|confident|handy with|at children|kids|people|animals|dogs|horses|numbers|tools|machines|customers|guests|hands|figures|my|early|heavy|it
2: my|our own tools|tent|boots|truck|van|car|tool|kit|gear|camera|knives|uniform|transport|chainsaw|trailer|bike|equipment|laptop|insurance|instrument|apron|scholarship|funding
4: i|we|with|my|and ~ licence|license|ticket|tickets|permit|papers|diploma|certificate|certificates|certification|references|reference|qualification|van|truck|trailer|tools|transport|apron
1: years|seasons|decade|decades ~ behind|under|experience|of|in|as ~
4: i|have|had ~ done ~ for ~ years
4: words a|per minute
4: needs|need no|little training|supervision|introduction|hand-holding
4: from day one
4: day one
4: hit the ground
4: know|knows ~ inside|back out|to
1: i can|could|know {soft}? {task}
1: as a|an _? {trade}
4: cheap|cheaper
4: much|more|someone|somebody|anything|any asset|use|value|useful|helpful|handy to|for
4: i ~ useful|helpful|handy|valuable
4: asset
4: my|excellent|good|can|strong references
1: i live|am|stay ~ minutes|streets|doors|round|around|near|nearby|away|over|next|close|opposite|across|down
4: ready|vaccinated|trained|qualified|skilled and in
4: my skills|experience|background|profile|qualifications|training|strengths|talents
5: no family|ties|commitments|dependants|strings
3: since i was
2: i|we speak|know|do|play|can|sew|cook|drive|bake|weld|type|code|edit|paint|write|invoice|count|ride|ski|row|clean|pour|teach|sing|lift|mend|fix|upholster|translate|build
2: a good|strong|clean|safe|loud|steady|fast|quick _
2: diploma|degree|licence|license|certificate|certificates|diplomas|papers|permit|records
5: a lot of patience|time|energy|experience|stamina|love
4: earn my keep
4: pull|pulling my weight
4: roll|rolling up my sleeves
4: stuck in
4: hit the ground running
4: hand to anything|most|whatever
4: jack of all
4: no job too
4: nothing is beneath
4: never missed|miss|let
4: nobody|no|none better|faster|cheaper|keener
4: you will|would not be sorry|disappointed|find|get|regret
4: you will|would never|hardly find
4: done it before|all
2: my evenings|nights|weekends|mornings|days|saturdays|sundays|hours|afternoons are|is
2: i {soft}? never|rarely|hardly sleep|miss|mind|tire|complain|get|am
2: i have {soft}? done|run|driven|taught|closed|kept|trained|cooked|baked|served|managed|handled|shaped|catalogued|broken|raised|poured|fixed|built|led|nursed|worked ~ since|for|at|years|over|in|before
2: i did|ran|taught|drove|kept|served|managed ~ at|for|with|years|in|job
3: my way round|around|about
2: is|are what i do|did
3: i happen to
3: as|so it happens
3: i am|was up|awake at|early|before
4: hgv|lgv|cscs|dbs|sia|tefl|crb
2: i|we am|was|have ~ chartered|sworn|certified|licensed|registered|qualified|trained
1: i am|was a|an _? _? {trade}
2: i do|did _ $
3: hard|careful|honest|reliable worker|grafter
3: i ~ punctual|sober|strong
3: early start|starts|riser|bird
2: i do not smoke|drink|mind|need|complain
3: clean|driving licence|license|record
3: i live|am ~ round|around|near|minutes|streets|doors|corner|away ~ your|and|should|if|from
3: passed|completed|finished|earned my _? test|badge|card|exam|course|licence|certificate|training|tickets|papers
4: i ~ exactly|just|all the|this ~ background|profile|experience|skills
3: i|we bring|learn ~ years|quickly|fast|with|no
3: better|faster|more than ~ i|anyone
4: you will|would not ~ find|have|need|get ~ who|better|to
4: you|they would|will ~ get|have|find a|an|one|two|somebody _? ~ who|for|that
3: my strong|strength|strengths
4: your|the|their customers|patients|clients|guests|regulars|passengers would|will love
3: i can|could change|fix|prove|show|do that|it
4: good|decent {trade} ~ pay|pays|worth
1: my|our|a|young _? {kin}
3: {kin} ~ is|was|are|has|makes|cleans|lays|cooks|bakes|best ~ {trade}|finished|trained|mad|best|honest|qualified|nobody
3: my _? training|check|certificate|licence|papers|passport|badge|skills ~ up|is|are to|valid|current
3: i {soft}? have|got|come with|own|bring ~ own|steady|strong|spare|good|perfect|right|full
2: i|we know how to
2: i can {soft}? drive|cook|sew|speak|type|weld|lift|milk|carry|code|lay|hang|fix|repair|teach|sell|bake|draw|drive|handle|operate|read|make
3: that|this|those _? job|work|thing at|for|with|in ~ years|before
1: i speak Name|polish|french|german|spanish|turkish|arabic|hindi|english
4: legally allowed|entitled
4: just right for
3: not take up much|a
4: i would|could|might {soft}? make a|an good|fine|decent|great|excellent|solid
3: 's|i am|was a|an|the trained|qualified|certified|experienced|skilled
3: not need ~ full|much|training|supervision|explain
4: i have got|something what|that|which ~ taught|you|need
3: never|not ill|late|sick|tired|absent
4: references ~ request|available|called|needed|happy
4: bags|bag|suitcase|boots|tools ~ packed|ready
4: i could|can|would|will|might ~ cover|step|fill|stand|jump|take|help in|over|out
3: best _? {trade}|_ ~ ever|met|meet|know
3: full|whole|fat address book
4: i have|had never|not|yet {soft}? been|missed|dropped|broken|called|had ~ late|sick|day|downbeat|shift|off|complaint|accident|since
3: nobody|none|no one? has? ever? complained|complains|regretted|minded
4: i stayed|lasted|held|served|worked ~ years|winters|seasons|summers|decades
3: last|previous|old|former place|job|boss|foreman|employer|shop|site|crew
4: rusty|older|slow|small|green|inexperienced|untrained|old-fashioned|old but|yet
4: my|our own dogs|dog|horse|saddle|wheels|gloves|gear|knives|laptop|tools
4: a|an|the full|clean tank|drug|sheet|record|driving
4: own|got|have|with|bring a hood|ride|suit|ute|truck|van|car|chainsaw|trailer|ticket
3: like me $
4: as well|good|fast|cheap|hard as me|i|mine
4: i {soft}? led|headed|supervised|ran|managed|built a|the|our|my team|crew|ward|kitchen|class|office|department|site|shift
3: would|will|could follow me
4: at|back|in home|country|homeland i|we {soft}? was|were|led|ran|had|built|taught|worked
4: people|them|anyone|anybody|folks|you from|up scratch|zero
3: care|fussy|bothered about|for college|degree|degrees|diploma|diplomas|certificates|age|school
4: see|seen|show|sees|seeing what|how i ~ like|do|can|work|treat|handle|made
4: what|how i am like with|at|on|under|in
4: kind|sort|type|manner of hand|worker|colleague|person|man|woman|guy|lad i am
4: kind|sort|type of _ you ~ want|need|like|look|hire|keep|get|call|after
4: i have|had {soft}? passed|cleared|got ~ test|exam|exams|board|boards|maths|result|results|certificate|certification|licence|papers
4: nothing|no ~ stops|stopping|holding|keeps|keeping me|us
4: all|thing|everything i am|need ~ missing|lacking|short
5: only|just missing|lacking|lack is|of|a|an|the
4: pull|hold|work|do|run|carry ~ better|like|as me|i|mine
4: still|in|my handwriting|clients|depositors|relationships|rolodex|contacts ~ follow|trust|call
`;

/** When somebody could begin, and what leaves them free to: an hour of a talk is none. */
export const availability = `
3: i|we can|could|would|might|will|am|be|to|may ~ {begin} at|from|on|in|after|before|any|whenever|as|right|straight|immediately|tomorrow|next|the|this|work|today|now|soon|early
4: {begin} at once|immediately|straightaway|forthwith
4: {begin} right|straight away|off|now
2: {begin} immediately|tomorrow|whenever|work|duty
4: at once|short notice
4: immediate start|joiner
4: immediately|readily available
4: from ~ i am|would be? free|available|yours|ready|at
4: available|free immediately|throughout|permanently|full-time|part-time|year-round
4: nothing|little|no|not on|lined|planned|booked|boss ~ until|till|up|before
4: something|anything|nothing lined up
4: hole|gap|space ~ from|between ~ to|until|and
4: gap from|until
4: put ~ at your service|disposal
3: my notice|contract|lease|term|job|post|placement|degree|studies|season|course|apprenticeship|permit ~ ends|end|runs|run|expires|finishes|is|was|stops
4: there the next|same morning|day
4: like|come a shot
4: i ~ free|empty|idle|spare summer|evenings|mornings|weekends|time|season
5: time on my|our hands
3: one|two|three|few|couple days|day|evenings|afternoons|mornings|nights|shifts a|per|or|each|every week|two|more
4: around|about|roughly|some hours a|per week
4: shift|shifts|day|hours here|now and there|then
4: {tell} me when|which|where ~ {begin}|turn|come|day|be
4: when can|could|do|should|may|shall|would i|we {begin}|sign|turn|come|join
1: from|in|by|until january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|christmas|easter|new
5: the hours|days|evenings i
3: a few|couple|some ~ hours|shifts|days|nights
4: hours|shifts|days|nights a|per|with|at|in|here week|month|your|the|with
2: {few} shifts|evenings|mornings|shift|nights|days|saturdays|hours
4: at the drop
4: drop of a hat
4: ready when|whenever|to|for you|start|go|begin
4: say when
4: name the day|date|hour
4: short notice
5: free after|from|as|until the|of|easter|christmas|may|june|july|august|september
4: close|closer|near|nearer to home|you|your
4: commute
4: from then|there|that on|day|date
4: drop everything
4: give|hand|handed|serve in? my? notice
4: my|the notice period
4: my availability|ctc|visa|permit
4: immediately available
3: i am {soft}? free|available|unattached|around|at|on ~ all|any|from|woman|man|bench|summer|days|january|time|right
4: nothing|little|empty in my ~ diary|calendar
3: my|the|our|temporary|fixed _? contract|internship|apprenticeship|term|cover|project|grant|season|post-doc|postdoc|thesis|degree|course|studies|job|post|office|show|theatre|placement ~ ended|finished|up|over|out|dry|dark|closes|lapse
5: not renew|renewing|renewed|extend|extended|prolong|keeping|keep ~ my|me|it|contract
4: money|budget|extension to|in keep|sight
4: after|since that|then ~ i am|will|would
4: thought|wanted|feel|think ~ you ~ should|ought|might|to ~ know|hear|like
4: you of all people
3: just thought|wanted|mentioning|saying|so
4: not help thinking|noticing
3: frees|leaves|makes me up|free|with|three|two
4: coming|come|came out of|from the army|navy|service|forces
4: hang|hanging my hat|coat|cap
4: i will|would|am be? anyone|anybody|all|open|ready|prepared to|yours|disposal|and
4: you have|got my number
3: call|ring|phone|remember|page me|us if|when|whenever|on|in
4: reserve|standby|call bench|list|me first
4: my {soft}? contract|internship|apprenticeship|project|grant|post-doc|course|exams ~ ended|gets|comes|is ~ over|end|yesterday|done
3: i {soft}? graduate|qualify|finish|retire on|in|next|this|at
4: i|we could|can come|be|start|move ~ any|whenever|once|own|tomorrow|straight
3: and|i have|am nothing|no ~ ties|plans|lined|diary
4: prepared|willing|ready|happy to fly|travel|move|relocate|start|come
4: my freedom|notice
3: all set now|and|for
4: whenever your|the|you _? wants|want|need|needs|like
3: so does|do|is|am my|i
5: my availability
4: i graduate|qualify
5: just|only|simply say|name where|when|come|go|the
4: waiting|wait ~ for|until ~ say|says|call|calls ~ come|me|start
4: my|our hands|mornings|weeks|nights|evenings|weekends are|is free|empty|open|clear|idle
4: i am|was ~ wide open
4: doing|on owt|nowt|nothing|much till|until|this|before|after|since
4: no|nothing|without ~ plans|plan after|for|until|from|this|beyond
4: nothing|nowt|little on $
3: down|over|out|up your way
3: pop|swing|drop|stop|call in|by any|some|one morning|day|evening|weekend
4: throw|haul|run|ride|sit|stand|work|help|stay ~ for a|one|two|few day|days|week|weekend|shift|shifts ~ see|sees|know|judge|they|you|he
3: along with one of your
3: on my|our own dime|expense|cost
4: i do not|hardly|barely|never sleep
4: i have|got the|all|plenty|so time|stamina|patience|hours $
4: i am|was {soft}? free|available again
`;

/** What has left somebody without work, or in need of it. */
export const hardship = `
4: out of work|job|money
4: {close} down|closed|closing|shut|shutting|folded|folding|bankrupt
3: i am|have ~ between ~ {post}|contracts|things
4: rent|bills|debts|mortgage|loan due|to|and|unpaid
4: {applications} ~ {applications}
4: fed up|with
4: back on the market
4: on the market
4: idle
4: months|weeks|long|since ~ at|sitting|been home
4: need|needs an|another|some|any|a new|steady|regular|proper? job|work|income|employer|wage|employment
3: looking|searching|search|hunting|look|seek|seeking|after ~ for? ~ {post}|work|hours|shift|shifts|farm|employer|start
4: keep|keeps|stay|staying|sitting at home|idle
4: i miss|missed them|it|working|being
4: real|proper|regular|steady garage|job|work|kitchen|ship|boat|boss
4: no|any|an income
4: need|needs somebody|someone who|that|to pays|believes|believe
5: still|been|am|be|sitting {soft}? looking|searching|hunting|unemployed|jobless|idle|between|nothing|without
4: no further|luck|joy|success
5: i was|am|got|been|were made? let|laid|redundant|sacked|fired go|off|last|in|from|on|and
4: made redundant
4: layoffs|redundancy|jobless|unemployed|benefits|dole
4: axe fell
3: rejections|refusals|rejection|better news
4: at home since|for|without|all|right
3: nobody|no|none one? seems|has|wants ~ to|want|back|wrote|written|answered
4: shut|closed|selling|sold our|the branch|shop|plant|office|business|mill
4: depends|depend on me
4: children|family|wife|kids ~ no|depends|feed|to wages|on|support
4: wearing|killing me
4: bored stiff
4: something|reason to get up
4: i miss the|my|those
3: you have|got ~ plenty|lots|forty|many|boats|it|them|cows|horses|one
3: i am wasted|bored|restless|stuck
3: your _ _? has|have
4: please|kindly ~ help me|us|him|her
4: need|want a _? fresh|new|change ~ start|counter|place|of
4: just|exactly|quite the|what thing|right|i
4: {post}|firm|place|right ~ to come along
4: waiting for the|a right|proper
3: itching|longing|aching|dying to
3: months|years|weeks on
4: search|hunt|hunting continues|goes|is
4: here i deliver|clean|drive|wash|stack
4: would save me
4: come ashore
3: nobody|no|one|none to|who ~ for|wants
4: i need|could|want|use a|an|the|some _? {post}|income|wage|work|money
4: outgrown|stagnating|restless|rusting|underemployed
4: end up ~ at|in|with
4: severance|laid-off|jobseeker|jobless|dole
4: laid off|me
4: severance|visa|grant|benefits|savings|money ~ runs|run|running|ran out|dry|low
4: given|gave us|me until|till|notice
4: present|current|my salary|pay|wage|wages|hours ~ sufficient|enough|cut|low
4: things|times|life are|is not|getting|so? easy|hard|tough|difficult|harder
3: bin|bins|binned|ghost|ghosted|ignore|ignored|reject|rejected|rejects me|us|mine
4: something|anything|somewhere|place with|that|where a|pays|the ~ roof|wage|pension|salary|future
4: kids|children|wife|family|husband|missus|wife ~ home|like|want|after|says|asks ~ weekends|nights|again|me|something
4: youngest|kids|children|last ~ started|left|flown|gone ~ school|reception|college|nursery|nest|university
3: house is ~ quiet|empty
4: not|never by choice
3: count|counting the days|weeks|pennies|shillings
4: family responsibilities|obligations
`;

/** Money or keep for work, and work for none. */
export const pay = `
3: paid|salaried|unpaid|waged
5: my|the|your|hour|day|usual|hourly|a rate|fee|price
4: pay|paying|pays me|us|one
5: pay|paid ~ by|a|school|what|much|any|fee|young
2: work|works|worked|working|help|helping|it|do|that|come ~ for nothing|free|board|food|bed|love|less|half|peanuts|expenses|tips|pay|money
4: for|at|with nothing|free to|until|till|at|first|while|a|the
1: for nothing|free|less|half|peanuts|expenses
4: half|fraction|third|less of what|than
4: what|whatever you|they would? pay|charge|offer
4: bed|board|roof|pocket money
4: name your price|terms
4: terms and|with|of
4: discuss|talk|agree|settle|negotiate ~ terms|salary|pay|money|conditions|contract|figure|figures
2: longer-term|temp|temping|casual|freelance
4: salary|money|pay|hours|title no|is|not problem|matter|important|secondary|a
4: grant|budget|money|funding ~ for|includes|include|through
4: employ|employed|employment|employee|employees
4: for coffee|cash|rent|food|cheese|tips|bed
4: a|some|bit|little|pocket|spare of? cash|money|fortune|income
4: earn|earning
4: paid $
4: on half|trial|commission|probation
4: i invoice|charge|cost
4: work|come|start|shadow|volunteer|weeks|week|month ~ nothing|unpaid|salary|charge|expenses|stipend
4: without|no salary|pay|wages|stipend|payment
3: wage|wages|stipend|salary|bond|pension
3: fare|fares|sandwich
2: hours|evenings|days|mornings|shifts ~ a|behind|at ~ week|your|help|pay
4: flexible on|with
4: zero-hours|minimum
3: every|each second|other weekend|saturday|day
3: bank holidays
4: cost you|the
4: i ~ accept|content|settle|fine|okay|ok ~ with|whatever|half|less
4: pay|paid my|our|in rent|bills|way
4: is|are fine|okay for|by|with me
4: question|matter of money|pay
4: hours i could|can|have|would give|offer|do|spare
5: few|couple|some|ten|twenty hours a|per week|with|in
4: on|for half|less|little
3: money|pay is|was|isn|not secondary|everything
`;

/** How much somebody would give for it, and which small things they would do. */
export const devotion = `
2: sweep|sweeping|scrub|scrubbing|peel|peeling|mop|mopping|wash|washing|wipe|empty|carry|carrying|scrape|polish|make|making|fetch|muck|chop|shovel|stack|fold ~ floor|floors|stage|potatoes|pots|dishes|hair|deck|bins|tea|coffee|boxes|boots|stables|out|toilets|load|cups|glasses|stalls|wood|plates|shelves
4: toilets|bins|dishes|pots|cloakroom
5: any|whatever|every capacity|role|task|job|work
5: anything|whatever|anywhere going|is|you|in|at|it|that|there|from
4: you name it
4: not|no a|matter|much|need|want|proud ~ title|what|where|which
2: gladly|happily|willingly|jump|crawl|kill|die|give|offer|swap|exchange|trade ~ {task}|chance|for|my|to|anything
2: i would|will|could {soft}? {task}
2: dream|dreams|dreamed|dreamt|dreaming
1: honour|honoured|honor|honored|privilege|proud|heaven|thrilled|delighted|blessed
4: nothing would please|make|suit me
4: in|forever your debt|grateful
4: beg|begging|humbly|humble|implore|plead|pleading
4: desperate|desperately
5: all i|my i? need|ask|want|wish|would
1: would rather|sooner|prefer
5: rather|sooner than|be
1: i want|wish|long|yearn|aspire to
1: hope|hoping|hopeful
4: make ~ my living|life|career
5: no|any task|job|work|shift|chore ~ too|beneath|small|dirty|low
5: work|worked my way up
4: bottom|lowest|first rung|of
3: i do not care|mind
3: as long as i|it|there
2: i would|will|could {soft}? feed|hold|fetch|carry|make|wash|leave|clean|take|leave|drop
4: be|am the one|person who
4: graveyard|night shift|shifts
4: office boy|dogsbody
3: dream|dreams company|employer|firm|job
3: my|our|childhood|cherished _? ambition|dream|goal|aim|aspiration|wish
4: plan b
4: half a chance
3: top|head of my|the _? list|wish
4: anywhere|nowhere else
4: nothing|anything i would not
4: since|from childhood|boyhood|school
4: all|whole my life|family
3: worth getting up
3: leave ~ for|tomorrow your|you|yours
4: your|the values
4: how|that serious i
4: another|other|rival|two|second offer|offers|firm|nursery|school|hospital|company|studio|studios|bank|employer|practice
4: offer|offers|place|contract ~ from|in|elsewhere|on|but ~ rivals|table|competitor|prefer|you|your|hand
4: offered me|us a|an|the
5: before|until|till i ~ sign|say|accept|answer|decide|commit
4: turn|turned|said|hold|holding|say ~ down|no|out ~ offer|firm|for
5: i would ~ drop|rather|sooner|prefer ~ you|yours|it
4: keep|let|make|leave them|the|him ~ wait|waiting|hanging
4: my heart is|was|set|with
3: competitor|competitors|rivals|competition
4: not signed|decided|accepted|answered|committed
5: it were|was|be you|yours
4: two minds
4: whatever|any|the stipend|salary|wage|shift|hours ~ i|is
4: would {soft}? do|suit|please|be ~ very well|just|fine
3: jobs|work|shift|shifts|things that|nobody|everyone|no ~ nobody|else|hates|wants
4: mean|means i can|could ~ around|near|with|be
4: or bust
4: lowest|bottom|humblest|smallest
4: i would|could|can|will sleep|live|camp ~ under|in|at
4: hold|holding|wait|waiting|hang out|on for
4: go|going through an|the agency
4: i can {soft}? hold|wait ~ till|until|out
`;
