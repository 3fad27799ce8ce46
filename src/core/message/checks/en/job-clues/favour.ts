// Phrases as `readPhrases` reads them, of words in lower case with contractions spelled out.

/** Being chosen: what the recipient is asked to do with the writer. */
export const choices = `
3: {choose} me|us|my|someone|somebody
3: {choose} ~ one|girl|son|daughter|brother|sister|ward|nephew|candidate|beginner|newcomer|outsider|student|graduate ~
1: let|allow|allowing|letting|permit me|us {soft}? {task}
1: put|get|getting|have|fix|fit|squeeze|slot|add|bring|bringing|place|take|taking|slip|include|enlist|engage|enrol|sign|rope|count me|us ~ in|into|on|onto|among|down|up|to|with|anywhere|somewhere|along|through|inside|past|over|for
4: get the|that call|nod
2: be|being|am called|chosen|picked|selected|considered|thought|remembered|placed|hired|taken|employed|seen|noticed|accepted|engaged|appointed|kept|given|invited|asked|trusted|used|needed|shortlisted|called|wanted
4: first|one i|you thought|think|to ~ of|know|hear
1: my name|number|phone|details|file|photo|card|address ~ here|below|with|comes|came|up|list|on|written|you|at
4: name|it has|have|is my|mine ~ name|written
7: like|liked|want|fancy what you see|hear|get
5: try|trying|test|trial|taste me|us|a|for|my|someone|out
1: {chance} ~ prove|show|me|in|to
2: give|gives|giving|gave|given|get|want|need ~ {chance}
1: a|my|the|one|any|first|small|only|fair {chance}
2: prove|show|convince ~ myself|you|that|them|what
3: prove|show ~ what|that|how|myself
4: see if|whether|how i am|fit|do|any|work|manage
3: for a|one|two|the fortnight|week|month|day|shift|term|trial|while ~ and|to|until|then|or|after
4: week|weeks|month|months|fortnight or|and|to|then two|see|three
4: believe in me|us
4: trust me|us with
5: pick|choose|hire|try|take|keep|use|want me|us
4: regret|disappoint ~ it|me|giving|taking|having|you|hiring
3: put|push|pushing|offer|offering|recommend|present myself|me|ourselves
5: i|we want|need|would in|to in|on|be
4: count me|us in
4: {people} could|would|might|is|will be|are ~ me|you|us|mine
4: name written
5: say|speak yes|word $
4: need i say
4: i am|was|would be? your|the {soft}? man|woman|girl|guy|person|one|missing
4: do|please|kindly something|anything for|in|about me|us|my|your|him|her
2: find|make|have|create|reserve|keep|hold|spare|save ~ place|room|space|spot|something|anything|use|corner|way|hours|shift|job|post|desk|seat ~ for|of|me|us|to|in
3: {appeal} ~ accept|place|consider|accommodate|employ|find|fix|select|absorb|assist
4: accommodate|absorb me|my|him|her|us
4: what|how ~ take|takes|need|do|get ~ to|for ~ join|get|say|yes|happen|in|part|seen|hired|make
4: next step|steps
1: way|chance|possibility|hope|odds|chances ~ in|into|get|somebody|someone|person|through|with
4: the way in
2: may|might|could|can|do|should i|we {soft}? dare|hope|suggest|count|offer|be|present|join|propose|bring|help|start|begin|try|have|do
2: are|is|be|do|does|would|will|can|may they|you|your ~ take|taking|accept|accepting|have|having|pay|stretch|fund|supervise|host ~ people|girls|me|us|someone|anyone|students|day|second|to|candidate|{trade}
6: my case|request|situation
3: would|could|can|will|might|may you|your|they|she|he|one|it|somebody|someone ~ {choose} a|an|one|some|my|me|us|somebody|someone|any|him|her
2: would|could|can|will|might|may {they} ~ me|us|my|him|her|myself
2: would|could|can|might|will {they} ~ {trade}|{staff}
2: if|should|when|whenever ~ me|us|my|him|her|mine
4: let|give|offer|show|grant|allow|find|get|bring|teach ~ me|us|him|her
1: me|us|him|her $
4: you would|will|could|might|can {soft}? get|have|find|see|gain|need|not
1: with|having|had|have|using|use|using|of me|us|myself
1: somebody|someone|anyone|anybody|people|person|one who|with|to|like|without|for
5: my first|next|only|last choice|ship|employer|stop|home|call
4: why not
5: how about
4: what about
1: may|can|could|might|shall i {soft}? {task}
4: introduced to
5: give you
4: see what|how|that i
3: could|can|may|might my _ ~ come|work|help|start|do|join|sew|have
3: something|anything|somewhere free|going|open|left|small|for|there|at
4: keep|save|hold|reserve ~ for ~ me|us|my
4: be asked|invited|called back|in|again|to
4: win-win
4: suit|help us|each both|other
4: mutual|mutually benefit|beneficial
4: first refusal
4: way|ways|how to|i|we|could be of|work|collaborate|together
4: try it|us|me|things|out
4: drop|give|send|shoot me|us ~ line|ring|call|shout|bell|text|word ~ if|when|whenever|should
4: bear|have|keep|hold me|us|my ~ mind|file|reserve|list|thoughts|radar
4: take|taking|give|giving a chance|punt|gamble|risk|look
4: have|hear|find|spot|see ~ anything|something ~ for me|us|someone
4: you are|were hard|desperate|ever|still|looking up|for|in
4: be of service|use|help|assistance
5: give|grant|lend|allow me one|a|an|two|half|three ~ morning|day|shift|week|night|evening|saturday|task
5: pay|paying me a|anything|nothing|until|till|only|in|by|penny
5: put|set|test|throw|start me on|to|a|any|with|in|as
4: test|judge|judged|size me
4: you see|decide|decided|judge|sees what|how|if|whether|afterwards|after|then|you
2: attached|attachment|enclosed|attach|link|linked|below|github|reel|portfolio|website|showreel
3: my github|reel|showreel|website|drawings|designs|sketches|sample|samples|work|achievements|references
2: feel|welcome|mind|free|shy ~ to|with ~ share|show|pass|forward|leave|circulate|link|look|read|poke|distribute
3: pass|show|hand|leave|leaving|spread|circulate|distribute ~ around|round|lying|whoever|colleagues|{boss}|concerned
4: {boss}|lead|marketing|publisher|colleagues|anyone|anybody|someone|somebody ~ like|welcome|care|want|curious|enjoy|likes ~ to|see|it
3: anyone|anybody|somebody|someone|everyone at|in|on|with|from the|your _? _? {team}|it|finance
4: more where
3: redesigned|rewrote|rewriting|redrew|fixed|sewn|recorded|drew|mock-up|mocked ~ your
4: by accident
6: between the lines
6: hint hint
3: why i am telling
4: you know|see|understand what|where i ~ ask|going|saying|say|mean|driving|getting
6: not that i ~ asking
4: here goes
5: what about me
5: spell it out
3: make of that
4: if i were|was your|the
4: hang up
4: too shy|embarrassed
4: that|it out there
4: now you do? know
5: i|we would not say no
4: i|we would|will not {soft}? refuse|object|complain|decline|mind|be
4: my phone|door is
3: would|do|does|could|might|can they|your|the ~ overlook|laugh|bend|consider|count|accept|trouble|forgive|stretch
5: stand|stands|have ~ a|any|chance ~ with|at <yours>
5: bend|bending the|their rules
5: exception ~
4: gap in my
3: requirements|deadline|deadlines|cut-off
3: worth my|a while
4: too old|young|late for|to
3: age|upper limit
4: a|an woman|man|beginner|recruit|foreigner|bloomer|outsider|newcomer|starter|stranger aboard|from|on|without|with|who
4: without|for a|the|any|lack degree|diploma|exam|certificate|licence|experience
4: {kin} who|like|that ~ {might}|deserves|needs|that
4: could|would|might {soft}? do worse
4: something|anything|use|place|hours|work for|with my|our|him|her|them
4: deserves|needs|wants a _? start|chance|push|job|break
3: soft|heart spot|heart|for
4: keep|see ~ eye|way ~ on|to him|her|finding
4: say the word
5: a|such|this|that|good boy|girl|lad|man|woman|kid|welder like|as that|him|her
4: take|have|try|use|help|save|leave|rescue me|him|her ~ pity|from|on|as|for|in
4: find out|it $
4: you ~ promise|promised|offered|hinted|joked ~ me|i|that|half
6: i|you|they|we would|will not|never {soft}? regret|rue|repent|be ~ having|giving|taking|it|sorry|hiring
4: what would|will ~ say to a|an|the|me|someone
4: a|an new|older|late|grey-haired|keen|eager|young|careful|reliable ~ colleague|beginner|starter|{trade}
4: giving|give|gave a|an|me|someone ~ go|shot|start|chance
4: turned|turn|turning up ~ morning|monday|door|boots
4: send|turn me away
4: think about it
4: i am|was {soft}? right here
4: i am {soft}? around|here|waiting|ready|set
4: make it official
3: is it|there possible|chance|way that|for|to ~ me|my|us
4: one|a shift|saturday|morning|day and you
4: all|it i am|ask|need|isn|much asking|is
4: namely me
2: here|that is one|me|mine
3: try|take|have a|an woman|man|beginner|person|older
4: willing|open|ready|prepared|able to|for ~ exception|consider|someone|somebody|a
4: put up with
4: would|do|might anyone|they|it|your _? mind
4: you|they could|can|might|may|will|shall {soft}? start|have|put|use|try me
4: i|would ~ steal|poach|take me from
4: what|how about ~ me
5: come|try|apply|write|call back|again ~ when|once|after|with
4: you said|thought|told ~ i|me ~ natural|born|good|wasted|make|fine|talent|perfect|ideal
4: overlook|forgive|mind|ignore the|a|an|my gap|accent|age|record|past|lack
4: like mine|me|mine's on|at|in|behind|with|for|of
4: first|next move|step
4: in case ~ interests|interested|useful|handy|helpful|needed
5: my|a|the next|new chapter|step|adventure|home|challenge|move
4: regular|permanent|long-term|more thing|basis|arrangement|permanent
4: nod|word|yes|smile enough
4: what i am ~ going|getting|driving
3: guess why|what
4: include|count mine|me
3: hear|know|think|learn of a|an|any|some _ that|which|who wants|needs|want|need|could
3: that|which wants|needs|want|need -ing
4: would|do|might ~ make of a|an|me|someone|somebody
4: should|could|might|must {soft}? talk|speak|meet again soon
4: be|been let|turned|set loose
4: not|hardly|never go|come amiss
4: if|all that|it is|was what it takes|took
4: if it meant|means|helps|took|takes
4: whether|if i am the|a|any kind|one|use|good|worth|right
`;

/** Using influence for somebody: a word to whoever decides. */
export const influence = `
2: word|line|words ~ from|with|to|in|on ~ you|inside|somebody|someone|your|him|her|them|boss|manager|father|director|foreman|partner|hr|professor|Name|ear|behalf
2: speak|talk|say|tell|ask|mention|vouch|recommend|plead|write|suggest|nudge|push|persuade|convince|remind ~ {boss}|{hr}|committee|board|panel|father|uncle|brother|partners|someone|somebody|them|Mr|him|her|choosing|charge|upstairs|those ~ me|my|i|that|so|a|about|there|for
3: speak|speaks|say|said|ask|plead|vouch|word|pull|nudge|push|do|stand|lobby|argue|something|campaign ~ for|about|behalf|of me|us|my
5: say|said|put|drop|pass|whisper ~ something|word|thing|line|name|hint ~ to|for|about|in|on|with
4: nudge|chase|remind|push|poke|ping someone|somebody|them|him|her|hr|your|the|recruiting
4: look|looking|looks ~ kindly|favourably|favorably|into ~ on|at|my|upon|late
4: decide|decides|decision|choose|chooses|choosing|picks|pick|selects|hires|final say|charge|makes|staff|picked ~
1: whoever|who|those|people|person|one ~ decides|decide|does|do|choose|choosing|chooses|makes|counts|hiring|recruiting|picks|matters|charge
3: any|have|your|some|use ~ pull|influence|connections|sway|say|strings|clout
4: position|man|woman|person|somebody|someone in|of|with|on your ~ can|could|position|influence|inside|place
4: open|opens|opening|hold|unlock ~ door|doors
2: foot in|through
3: get|getting|help|helping|let|bring|bringing|slip|sneak|wangle me|us|him|her|in ~ in|into|inside|through|past|to
7: my application|applications|file|papers|documents|case|cv|portfolio|profile|certificates|candidacy|references|samples|particulars|qualifications|form|letters ~
4: lay|put|bring|see|show|hand|pass|send|present|leave|leaving|bring my|a|three|some|few|our papers|file|documents|certificates|case|portfolio|details|samples|sample|references|photographs|profile|particulars
3: someone|anybody|anyone|somebody|people ~ upstairs|inside|influence|friends
4: making|make|be friends with
2: selection|hiring|recruiting|recruitment|staffing|casting|admissions|personnel panel|committee|people|department|folks|team|board|process|section|office|begins|starts
3: {hr}
5: put|putting out|in feelers|touch
3: support|back|help|assist|guide|connect me|my|us ~ to|with|when|get|into|for|in
2: strings|favour|favor ~
4: stand|stands ~ a? chance
2: at|on|in your|the place|work|firm|company
2: tell|telling|let ~ them|him|her|boss|head|manager|director|Name ~ so|there|that|i|about|know|exist
4: mention|whisper|say|tell|show|recommend|pass|drop|give|forward|hand|introduce|put|bring|get ~ to|with|before ~ whoever|person|people|{boss}|{hr}|her|him|them|team|someone|somebody|colleagues|committee|board|panel
2: ask|tell him|her|them|your|the|Name|mr|mrs|ms ~ if|whether|that|about|to
3: {boss}
4: exist
4: grease|pull|pulling|put ~ wheels|strings
4: on my|our behalf
5: back|support|sponsor|endorse|champion me|my
4: make|makes|made ~ difference
4: let slip|drop
4: sing|sang my praises
4: {boss} ~ {might} ~ know|hear|say|think|see|meet|smile
5: tell|inform|let {boss}|him|her|them|your|the ~ about|that|there|know ~ me|people|girl|boy|man|woman|i|a|you
4: line|remark|mention|nod|call|whisper|hint|praise ~ from|by you|yours|inside
4: to the|your|their|mr {boss}|Name
4: do the trick
4: go a long way
4: worth|carries|carry|counts more|weight
4: keep ~ secret from
3: people|someone|somebody|person|one|man|woman|girl like|with me|my|mine
3: next time you|your
4: {boss}|he|she|they|director|department ~ listens|asks|trusts|values|reads|goes ~ you|your|opinion|gut|feeling
3: you|your ~ know|knew|knows|have ~ people|someone|somebody|everyone|everybody|owner|trade|contacts
4: well|so connected|many ~
3: you {soft}? have the|an ear
4: thought of you|your|yours
4: you were|are ~ first|only ~ person|one
4: your name ~ first|came|head|mind
4: person|one|ones|people|name i thought|wanted|trust|respect|told
4: closer|close|near to ~ people|ones|those|who
4: picks|pick|picking up the phone
3: your _? friend|brother|sister|wife|brother-in-law|husband|uncle ~ runs|owns|manages|heads|is
4: sing|speak|speaks|spoke|sound|praise ~ {boss}|up|out
4: who|whom|whose|what|which ~ i ~ need|have|must|should ~ impress|charm|bribe|convince|knock|tick|bring|get|do|be
5: take|takes|taken|taking me|them|us? seriously
5: say yes to me
4: door ~ knock
4: on|in the|your|their radar|books
4: back|side door
4: asking for myself
4: hoops|boxes|socks|strings
4: earshot
4: powers that be
4: mine would|to|might ~ mind
4: your|their|any ~ list of
4: high|top|near on|of ~ list
4: whoever|person|people|those|lady|man ~ responsible|charge|decides|does|chooses|staffing
4: someone|somebody|who the|your|they|you _? know|knows|knew
4: ought|should|might|like|want|love to? see|meet|know|hear ~ me|done|i
4: acquaintance of
4: tell|telling your|the {boss} what|who|that|how|about
5: ask|asked|sound ~ {boss}|him|her|them|out ~ whether|if|for ~ would|he|she|they
4: think|thinks|thought so|well|highly too|of ~ me
4: leave|put|lay|slip a|the|my|this copy|attached|folder|card|letter ~ on|with|under
4: said|say|says|saying ~ nice|same|kind things|thing
4: your|the sister|brother|wife|husband|mother|friend thinks|says|said ~ i
3: drop|bring|slip|mention|raise ~ me|it|that up|to|with|over ~ {boss}|lunch|meeting
5: told|tell|telling|tells ~ about me|us|myself
5: should|must|can|need|would i ~ bribe|impress|charm|flatter
5: whose|which door|doors
4: be|get|getting let in
4: any lead|leads
4: mention|mentioned|mentioning me|us|my
5: mean|count|carry|weigh|sound|land more|better|different|differently ~ from|if you
4: coming|came|comes from you|someone|somebody|him|her
4: one|single|a sentence|word|nod|signature|stroke|phrase from|by|of you|your|yours
4: one phone call
4: change|changes|turn|transform ~ life|lives|fate|fortune|future
4: flag|flags|flagged|bump|bumps|escalate|fish|fishes ~ it|file|mine|application|form|pile|stack
4: opened|read|looked|seen only|at if|when|unless
4: through|into|via|in|past the|your|their|that portal|system|website|pile|stack|void|inbox|machine
4: filtered|screened|weeded|sifted out
4: past|around|beyond|behind|round that|the|your|their website|portal|gatekeeper|gatekeepers|filter|filters|bot|bots|form|forms|algorithm|software|robot|robots|recruiter
4: down a|the|into|black well|void|hole
4: know|find|reach|meet a human|living|real
4: walk|walks|walked|walking me|him|her|my|them|us in|inside|upstairs|over|through
4: walk|walked|walking|carry|carried my|her|his _ down|over|upstairs|in
4: applicant|candidate|talent pool|pools|pile
3: in front of ~ {boss}|{hr}|committee|board|panel
4: land|lands|landed|arrive|arrived|turn ~ on|at her|his|their|the|your desk|table|doorstep
4: decision|choice|verdict lies|rests|sits ~ with|yours
4: maybe|perhaps|please|do bring|mention|suggest|remember|name|pitch me|my
4: favourable|friendly|fair|following breeze|wind|tailwind
4: leg-up
4: a leg|hand|lift up
4: smoothed|smooth|paved|pave|eased|ease|cleared|clear ~ path|way|road
4: my turn to|now
5: took|take|takes|taken|taking a chance|punt|gamble|bet|risk on you|him|her|somebody|someone|me
4: did|does|do right by
4: someone|somebody|person|people|man|woman|lady|gentleman of|in|at|with your level|position|standing|rank|stature|calibre
4: member|insider|employee|partner ~ vouch|vouches|walks|walking|flags|sponsors|signs|brings
4: get|getting inside|into it|that|there|your|the
4: getting|get|gets on|in with|at the|your county|city|council|railroad|union|crew
4: gets|get in|into ~ without ~ member|somebody|someone|knowing
4: my|our name|hand|hat|foot in|down|up
4: helper|helpers of|in|destiny
3: like you ~ picked|picks|called|calls|made|vouched
`;

/** What is said of it as settled or to come: terms, an answer, where the talk is to lead. */
export const expectations = `
6: lead|leads|turn|turns|grow|develop|become|double|evolve|blossom ~ to|into|in|as ~ me|something|more|job|work|paycheck|longer|first|interview|contract|permanent|colleague|colleagues|real
4: turn|grow|lead into|to something
3: favourable|favorable|positive|kind|good answer|reply|response|consideration|feedback|news|decision|action
4: await|awaiting|looking|look|hope|hoping ~ favourable|positive|favorable|feedback|good|reply|answer ~ {post}|request|application
4: concerning|regarding|about my request|application|candidacy|place|position
5: discuss|agree|settle|talk|work|sort ~ terms|salary|contract|start|details|something|quickly|permanent|making|rest|out
4: work|sort something|it|things|that out
4: carry on|from there|where
4: after ~ you|that ~ decide|see|keep
4: once you|you have ~ seen|see|know|met|tried
4: come|coming|grow to|round ~ feel|see|love|agree
4: by the|next summer|spring|autumn|time|year
4: see|sees|understand|agree why|that i|me ~ belong|right|fit|good
4: i {soft}? belong|fit|match
4: good|perfect|great|right|ideal|natural|strong|better match|fit|person|candidate|addition|choice|pair|one|man|woman
3: {match} ~ with|your|each|like|well
5: if you catch|know|get|see ~ what|drift|mean|meaning
4: asking for a friend
4: if you ~ game
4: something|anything in|for it|that|us|me|both
4: what do you say
5: what would|do|could|can you|it|your ~ say|offer|take
4: in case|if ~ use|of|something|anything|anyone|someone|somebody|one|you ~ to|turn|be|need|is|should|needs|looking|should|on
4: would|could|might|may be|i ~ so bold|cheeky|forward|presumptuous
4: perhaps|maybe|possibly|surely|certainly ~ you|there|your|that|some|my|the|one|something|a
5: any chance|hope|possibility|way|use|room|space|place|need|odds
2: is|are|would|might|could|will|do|does|be there ~ any|a|room|something|space|some|way|place|chance|need|use|be|anything|job
3: do you|they|any|does|your ~ ever|need|still|have|take|see|think|know|happen ~ someone|a|people|me|my|influence|way|bodies|room|any|farmer|who
1: please|kindly
3: i would|should like|love|be|give|appreciate|welcome|consider|take|do|offer|jump|gladly|happily|so|rather|prefer|much|leave|sleep|run|come
`;

/** What says that more is meant than is said. */
export const winks = `
5: just|only leave that|it|this there|here|with
4: about|just all i will|shall|can|dare say
4: it|that is not|too ~ obvious|transparent|subtle
5: too|so|that obvious|transparent|subtle why
5: not you dare
4: mention|say|tell|write|raise ~ it|this|that ~ only|in because|since|case
4: only mention|say|tell|write ~ because|since|as|in
5: with a|one particular|certain|specific _
5: particular|certain|specific _ ~ in mind
4: make of that|it what
4: draw your own
4: take|taken the|a|my hint
4: nudge|wink nudge|wink
4: do the maths|math|sums|arithmetic
4: ask|asking|asked|say|saying ~ outright|bluntly|openly
4: would ask|say ~ directly|straight
4: strings|pressure or|but
4: hypothetically|theoretically|hypothetical
4: will|shall|need say no more
4: lucky|happy|funny|strange coincidence
4: a|every|any girl|guy|man|woman|fella|person|mother can|may dream|hope
4: can|may|must|still {soft}? dream|hope|wish $
3: subtle|cheeky|presumptuous|shameless|shamelessly|impertinent
4: harm in asking|trying
4: not hurt to ask|try
4: if you do not ask
4: about|around|round the bush
4: do with that|it|this what
4: no excuse|excuses left|now|anymore
4: nor|neither have|do|can you
`;
