/** Words that stand for each other, a line a class. */
export const jobWords = `
post: job jobs position positions role roles internship internships traineeship traineeships
  apprenticeship apprenticeships placement placements vacancy vacancies clerkship gig gigs
  studentship studentships fellowship fellowships postdoc secondment
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
  place colleagues bank project zoo garden farm orchestra desk
cv: cv cvs resume resumes resumé résumé resumés résumés curriculum
find: get find land offer give arrange secure organise organize obtain sort fix procure
hr: hr recruiter recruiters recruitment recruiting hiring headhunter headhunters talent personnel
  human hires
boss: boss bosses foreman owner owners partners partner manager managers director head supervisor chief lead principal editor leadership
  management
soft: currently still also ever perhaps maybe possibly by any chance at the moment now actively
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
throw: throw send push steer point put pass toss
kindly: good kind friendly nice warm quick little positive encouraging favourable favorable timely
chair: chair seat desk place spot stool bench slot vacancy
push: push speed hurry support further help boost back move nudge
cover: cover covering stand standing fill filling step stepping in
begin: start begin resume join starting
try: try step take apply fill cover lend jump
opens: opens open comes come turns turn crops crop pops pop frees arises arise
piece: article articles talk talks post posts book books chapter chapters piece pieces study
  studies research report reports podcast interview column thesis lecture thread essay episode
  newsletter paper papers workshop video panel blog webinar guide advice story
little: whose who in of like with that to as from and or which on at for your is are was you i me
  we us what how if when but because than into out about would could not his her their someone
  people
`;

/** Phrases that other phrases share, a line each, what it may be parted by a slash. */
export const jobMacros = `
place: your _? _? {team} / the {team} / Theirs / Name Name? Name? / there / yours
yours: your _? _? {team} / Theirs / yours
a: a|an|any|some|the|my|another|one _? _?
`;
