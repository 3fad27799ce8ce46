/** Words that stand for each other, a line a class. */
export const jobWords = `
post: post posts job jobs position positions role roles internship internships traineeship traineeships
  apprenticeship apprenticeships placement placements vacancy vacancies clerkship gig gigs
  studentship studentships fellowship fellowships postdoc secondment secondments cadetship cadetships
  assistantship assistantships lectureship lectureships returnship pupillage practicum
training: internship internships traineeship traineeships apprenticeship apprenticeships placement
  placements residency clerkship
worker: assistant assistants intern interns trainee trainees apprentice apprentices junior juniors
  freelancer freelancers graduate graduates newcomer newcomers beginner beginners fresher freshers
  recruits hires helpers labourer
team: team teams company firm lab laboratory group department organisation organization studio
  practice agency newsroom office school hospital museum clinic startup start-up business
  ministry bookshop bar café cafe hotel inn pub market boatyard shipyard yard port airline
  airport station railway depot factory plant mill forge smithy quarry mine laundry nursery kindergarten
  university college faculty chair conservatory court
  chambers council embassy consulate parliament magazine
  newspaper radio channel programme podcast label press observatory aquarium reserve park forest
  hospice clinic pharmacy dental ambulance brigade force regiment fund exchange insurer consultancy
  salon vineyard surgery counter house branch site brewery depot kennel stable nursery library archive
  garage harbour foundry
  institute unit bakery workshop shop restaurant kitchen gallery theatre theater library ngo
  charity foundation ward centre center division bureau house publisher staff crew ranks employer
  ranch vessel fleet rig ensemble band cast troupe trust sme outfit store supermarket warehouse dealership gym
  spa resort lodge hostel fintech academy institution corporation enterprise authority shelter sanctuary
  opera ballet circus cinema boutique abattoir joinery atelier facility works hangar terminal squad estate dairy
  refuge registry archives helpline hatchery cooperative co-op collective corps franchise pit
  place colleagues bank project zoo garden farm orchestra desk
cv: cv cvs resume resumes resumé résumé resumés résumés curriculum
find: get find land offer give arrange secure organise organize obtain sort fix procure
hr: hr recruiter recruiters recruitment recruiting hiring headhunter headhunters talent personnel
  human hires
boss: boss bosses foreman owner owners partners partner manager managers director head supervisor chief lead principal editor leadership
  management chef matron headteacher headmaster principal gaffer producer curator conductor dean superior
  sergeant committee forewoman publisher ceo
soft: next guys folks currently still also ever perhaps maybe possibly by any chance at the moment now actively
  thinking of about considering going to be planning on likely soon again even at really just
  always someday one day some point eventually already presently in future
introduce: introduce connect refer recommend put point send direct get pass forward steer
pass: pass passing forward forwarding send sending hand handing give giving share sharing
  circulate submit submitting show showing drop slip put
wish: love like want hope wish dream hoping keen eager ready happy glad willing chance opportunity
  able honoured thrilled delighted excited prefer allowed honored wanted grateful
might: could can may might would should will do does did
diary: calendar schedule diary agenda week day days month timetable planner afternoon morning plans
someone: someone somebody anyone anybody people others colleagues colleague whom person whoever friend
  friends experts
learn: hear learn meet see talk speak listen visit volunteer ask thank understand chat watch show tell
  say attend read catch
show: of up act ceremony chapter chapters day hours keynote letter line lines night nights page
  pages paragraph remarks scene sentence sentences speech talk words word reception party weekend
  moves move credits exhibition gambit sequence statement time times bars titles image shot
hear: hear heard learn see come know aware stumble
have: have has there offer offers know of about for offering hear see
throw: throw send push steer point put pass toss chuck sling kick direct shoot route swing fling lob
kindly: good kind friendly nice warm quick little positive encouraging favourable favorable timely
chair: chair seat desk place spot stool bench slot vacancy
begin: start begin resume join starting
opens: opens open comes come turns turn crops crop pops pop frees arises arise
piece: article articles talk talks post posts book books chapter chapters piece pieces study
  studies research report reports podcast interview column thesis lecture thread essay episode
  newsletter paper papers workshop video panel blog webinar guide advice story
little: whose who in of like with that to as from and or which on at for your is are was you i me
  we us what how if when but because than into out about would could not his her their someone
  people
they: you your yours they their anyone anybody someone somebody one the there he she we it that place
need: need needs needing want wants wanting require requires lack lacks lacking use seek seeks seeking
  search searches   hire hires after for looking searching missing short employ
staff: staff people someone somebody anyone anybody person worker workers help helper helpers cover
  volunteer volunteers girl boy lad man woman hand hands pair reinforcements bodies pickers
task: bake mind tend guard fly steer sort tidy mow plant fell gut milk groom shear weed lay shoe train conduct plan draft design organise check test measure count greet guide host pull push load haul shovel stoke polish hang weld drive cook sew code program type teach paint translate edit write draw bake weave plaster
  sing lift sweep scrub peel mop wash clean carry serve wait sell pack load dig pick prune milk
  shear ride row sail fish gut pour dig film shoot cut stitch iron fold stack sort file count
  run work help lend assist cover pitch step fill stand start begin join be wear sit sleep watch take
  do manage handle operate fix repair mend proofread fact-check interpret babysit nurse play act
turn: turn turns show shows
hand: hand hands handed handing give gave giving
close: close closes closed closing shut shuts shutting folded bankrupt down
applications: application applications cv cvs letters file papers
people: people person man men woman hand hands staff
leave: leave leaves leaving left retire retires retiring retired resign resigned quit quits going gone
  off go goes moving departs departing
seat: seat seats desk desks chair chairs stool spot spots peg berth bench position post posts place
  places slot slots vest vests uniform apron bed job table corner room space branch
be: be become join work start stand sit serve help have take get play sleep live carry wear do make stay belong
  begin step slip fit run move come end find put
choose: choose choosing pick picking hire hiring keep keeping place placing accept accepting employ
  consider select trust use take have try want add accommodate absorb fix include squeeze fit
  recommend welcome engage appoint bring catch
chance: chance try trial go shot start opportunity break hearing spot job work shift shifts hours
appeal: please kindly hope request wish beg prayer pray
match: match matches matching fit fits suit suits
tell: tell let say telling need needs
brief: -minute -hour short
few: few couple five ten fifteen twenty thirty ten three four half some 10 15 20 30 45 several one an
kin: nephew niece son daughter boy girl sister brother cousin husband wife mother father mum dad flatmate mate
  lodger girlfriend boyfriend pupil grandson granddaughter kid lad
trade: teacher teachers nurse nurses cook cooks chef chefs baker bakers butcher waiter waiters waitress barista
  bartender porter porters cleaner cleaners driver drivers co-driver rider pilot sailor carpenter carpenters
  joiner plumber painter painters decorator roofer plasterer bricklayer builder welder welders fitter
  turner mechanic engineer engineers developer developers coder programmer designer designers
  illustrator writer writers editor editors copywriter proofreader translator translators interpreter
  interpreters reporter reporters journalist photographer cameraman actor actors dancer singer
  singers player players conductor keeper gardener gardeners farmer picker pickers labourer laborer miner
  forester ranger rangers warden guard guards officer officers clerk clerks cashier
  accountant bookkeeper auditor analyst analysts broker lawyer paralegal solicitor secretary
  receptionist assistant assistants administrator organiser organizer planner coordinator manager supervisor
  technician researcher researchers postdoc lecturer tutor tutors trainer coach coaches instructor
  librarian archivist curator doctor surgeon vet dentist midwife
  counsellor carer carers caregiver nanny babysitter helper helpers volunteer volunteers intern interns
  apprentice apprentices trainee trainees student students graduate graduates hand hands
  understudy extra extras bassist oboe violin alto tenor soprano bass drummer guide guides
  courier postman caretaker janitor tailor seamstress upholsterer weaver potter locksmith
  watchman watchmen lifeguard verger organist steward stewardess host hostess runner
  stagehand cutter sewer riser candidate colleague employee teller tester consultant adviser advisor
  lad chippy groundie temp freelancer newcomer beginner outsider draughtsman
  -ologist -icist -inist -anist -enist -graphist -ginist -onomist -tician -ysician -keeper -maker -worker
  -smith -wright -hand -sman -monger -grapher -ineer
doer: girl boy lad lass sparky agents rep reps representative successor replacement faculty staff personnel
  talent crew cover relief manpower labour labor reinforcements substitute deputy temps locum locums
  associate associates hands governess server barmaid aquarist -ers -ors -ists -ians -eers -ards -tants
  -men -tender -ttendant -ttendants -apist -apists -ylist -ylists -arian -ainer
terms: entry-level entry junior paid permanent part-time part full-time full trainee graduate temp temporary
  seasonal casual salaried fixed-term fixed locum relief freelance zero-hours part-timer
casual: work shift shifts hours gig gigs job jobs assignments assignment commissions commission contracts
  contract bookings sessions overflow overtime freelance projects clients briefs
scheme: scheme schemes programme programmes program programs track intake academy
q: if whether do does would could can will might may should is are think know
lack: need needs require requires want wants lack lacks hire hires employ employs seek
needv: take takes accept pay pays need needs require requires want wants use lack lacks hire hires employ employs short do
doc: portfolio reel showreel demo application letter linkedin profile form papers certificates samples clips folio
  details references
brass: contractor superintendent captain skipper supervisor supervisors coordinator cto ceo coo cfo cio vp gc
  hod md panel board selectors casting dispatcher bosses superiors higher-ups seniors decision-makers foremen
list: crew cast lineup line-up staff squad shoot list pool roster rota register books bank database panel payroll crew shift shifts running ring hat mix
  frame queue
say: speak act intervene intercede lobby argue advocate plead campaign talk push fight appeal write word
  vouch put argue
anybody: whoever person people someone somebody those chap guy bloke man woman lady folks one
fitin: slot fit squeeze shoehorn slip sneak put bring get take accept welcome include
thing: -sitter -walker lift hand reminder word copy copies date dates time times hour number address link photo photos break day rest answer
  answers reply note notes letter list map call ride thing things bit lot few coffee cup tea longer later earlier
  minute minutes reading help money quote picture pictures details information detail example bed table ticket home deposit booking software union
  room guest guests visit tour speaker speakers reader readers member members listener question questions
  excuse push reason tip tips idea ideas advice detour drink favour seat permit pass key degree licence certificate
give: give get find hand spare offer feed slip throw sling toss chuck lob pass
fix: fix sort set hook link line get put swing wangle score
`;

/** Phrases that other phrases share, a line each, what it may be parted by a slash. */
export const jobMacros = `
place: your _? _? {team} / the {team} / Theirs / Name Name? Name? / there / yours
yours: your _? _? {team} / Theirs / yours
a: a|an|any|some|the|my|another|one _? _?
hand: {worker}|{trade}|{doer}
chief: {hr}|{boss}|{brass}
an: a|an|any|some|another|more|extra|one
may: can|could|may|might
in: at|in|on|with|within|for|under|by
the: the|that|this|your|a|an|any
you: you / they / your _ _? / the _ _? / <place>
spot: your|yours|you|Theirs|that|it|those|the _? / someone|somebody like you / there
`;
