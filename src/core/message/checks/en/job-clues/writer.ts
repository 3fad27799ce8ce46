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
4: hgv|lgv|cscs|dbs|sia|tefl|crb
1: i am|was a|an _? _? {trade}
3: i|we bring|learn ~ years|quickly|fast|with|no
1: my|our|a|young _? {kin}
3: {kin} ~ is|was|are|has|makes|cleans|lays|cooks|bakes|best ~ {trade}|finished|trained|mad|best|honest|qualified|nobody
4: legally allowed|entitled
4: just right for
3: not take up much|a
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
4: immediately available
4: thought|wanted|feel|think ~ you ~ should|ought|might|to ~ know|hear|like
4: you of all people
4: not help thinking|noticing
4: hang|hanging my hat|coat|cap
4: i will|would|am be? anyone|anybody|all|open|ready|prepared to|yours|disposal|and
4: you have|got my number
4: my freedom|notice
3: all set now|and|for
4: i graduate|qualify
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
4: shut|closed|selling|sold our|the branch|shop|plant|office|business|mill
4: depends|depend on me
4: children|family|wife|kids ~ no|depends|feed|to wages|on|support
4: wearing|killing me
4: bored stiff
4: something|reason to get up
4: i miss the|my|those
3: i am wasted|bored|restless|stuck
3: your _ _? has|have
4: would save me
4: come ashore
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
4: without|no salary|pay|wages|stipend|payment
3: wage|wages|stipend|salary|bond|pension
3: fare|fares|sandwich
3: bank holidays
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
5: work|worked my way up
4: bottom|lowest|first rung|of
3: i do not care|mind
3: as long as i|it|there
2: i would|will|could {soft}? feed|hold|fetch|carry|make|wash|leave|clean|take|leave|drop
4: graveyard|night shift|shifts
4: plan b
4: all|whole my life|family
4: how|that serious i
5: i would ~ drop|rather|sooner|prefer ~ you|yours|it
3: competitor|competitors|rivals|competition
5: it were|was|be you|yours
4: whatever|any|the stipend|salary|wage|shift|hours ~ i|is
4: or bust
4: lowest|bottom|humblest|smallest
4: go|going through an|the agency
`;
