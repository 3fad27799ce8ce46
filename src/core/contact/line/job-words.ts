import { wordList } from '../word-list';

/** Words that a role is made of, in the languages in which people keep lists. */
const jobs = wordList(`
  accountant actor actress actuary administrator adviser advisor advocate agent ambassador analyst
  anthropologist apprentice archaeologist architect archivist artist assistant associate astronomer
  attorney auditor author baker banker barber barista bartender biologist blogger bookkeeper
  bookseller botanist broker builder butcher buyer candidate captain caretaker carpenter cashier ceo cfo cio
  ciso chair chairman chairperson chairwoman chancellor chef chemist chief chro clerk cleaner cmo co-founder
  coach co-host cofounder colleague columnist commissioner committee composer conductor consultant
  contractor controller cook coo coordinator counsel counsellor counselor courier cpo cro cso cto
  curator dean dentist deputy designer detective dev developer devrel dietitian diplomat director
  dispatcher doctor driver ecologist economist editor educator electrician engineer entrepreneur
  epidemiologist evangelist executive expert farmer fellow filmmaker firefighter florist founder
  founding freelance freelancer friend gardener geologist glazier gp graduate grocer guard guide
  hairdresser head headteacher reader historian host hr illustrator inspector instructor intern interpreter inventor
  investigator investor janitor journalist judge lawyer lead leader lecturer librarian lieutenant
  linguist locksmith machinist maker manager marketer mason mathematician mayor mechanic mediator
  mentor meteorologist midwife minister moderator mp musician neighbor neighbour notary novelist
  nurse nutritionist officer operator optician organiser organizer owner painter paralegal paramedic
  partner pastor pathologist pharmacist philosopher photographer physician physicist physiotherapist
  pilot planner plumber pm poet policeman politician porter postdoc postman practitioner president
  priest principal producer professor programmer prof psychiatrist psychologist publicist publisher
  radiologist ranger realtor receptionist recruiter registrar rep reporter representative researcher
  retired resident reviewer rn sailor salesman salesperson scholar scientist sculptor secretary sergeant singer
  sociologist solicitor specialist sre statistician steward stocker strategist student superintendent
  supervisor surgeon camera svp evp avp vp swe tailor teacher team technician technologist tech
  therapist trader trainee trainer translator treasurer trustee tutor typist ux undergraduate vet
  veterinarian vice vicar videographer volunteer waiter waitress warden weaver welder writer
  zoologist alumna alumni alumnus board cdo cco cino dpo em ic tpm po qa scrum sdr ae csm cpto
  leiter leiterin leitung geschäftsführer geschäftsführerin vorstand lehrer lehrerin ärztin arzt
  anwalt anwältin rechtsanwalt rechtsanwältin berater beraterin ingenieur ingenieurin entwickler
  entwicklerin referent referentin professorin architektin prokurist prokuristin krankenpfleger
  krankenschwester tischler bäcker steuerberater steuerberaterin forscher forscherin redakteur
  redakteurin gründer gründerin inhaber inhaberin autor autorin kauffrau kaufmann beauftragte
  beauftragter studentin chefin dozent dozentin journalistin
  ingénieur ingénieure développeur développeuse directeur directrice professeur professeure chef
  cheffe responsable avocat avocate médecin infirmier infirmière comptable notaire gardien gardienne
  acheteur acheteuse vendeur vendeuse chercheur chercheuse fondateur fondatrice journaliste
  enseignant enseignante étudiant étudiante graphiste consultante gérant gérante architecte
  ingeniero ingeniera profesor profesora periodista abogado abogada médico médica enfermero
  enfermera gerente directora jefe jefa diseñador diseñadora desarrollador desarrolladora maestro
  maestra contador contadora investigador investigadora fundador fundadora arquitecto arquitecta
  economista científico científica estudiante
  engenheiro engenheira advogado advogada professora diretor diretora desenvolvedor desenvolvedora
  pesquisador pesquisadora jornalista enfermeiro enfermeira fundadora médica
  ingegnere avvocato avvocata direttore direttrice professore professoressa giornalista medico
  ricercatore ricercatrice sviluppatore sviluppatrice titolare fondatore fondatrice
  utvecklare ingenjör lärare läkare sjuksköterska chef vd ingeniør lærer læge lege tannlege rådgiver
  utvikler leder daglig direktør direktör forskare journalist
  ontwikkelaar leraar arts directeur onderzoeker advocaat verpleegkundige adviseur eigenaar
  инженер разработчик директор менеджер бухгалтер врач учитель дизайнер аналитик юрист руководитель
  преподаватель журналист программист основатель редактор начальник специалист консультант
  inżynier programista dyrektor kierownik lekarz nauczyciel prawnik
`);

/** Jobs by which people are called. */
const surnames = wordList(`
  abbot archer baker barber bishop brewer butcher butler carpenter carter chandler clerk cook cooper
  dean deacon farmer fisher fowler gardener glazier guard hunter judge knight mason mayor miller
  painter palmer parker pastor porter potter priest ranger sailor sergeant shepherd singer skinner
  smith steward tailor taylor turner walker warden weaver wright bäcker kaufmann tischler leiter head marketer fellow page friend
`);

/** Words of what a department is for: between a role and a company they belong to the role. */
const fields = wordList(`
  accounting ai analytics apac audit brand business cloud communications compliance content corporate
  customer data dev development devops digital distribution editorial education emea enterprise
  engineering events facilities finance frontend backend fundraising global growth hiring
  infrastructure infra innovation insights integrations international investments it learning legal
  logistics machine marketing markets media mobile operations ops partnerships payments people
  performance planning platform policy portfolio pr procurement product products programmes programs
  projects public quality r&d recruiting recruitment regional relations research retail risk sales
  science security services software solutions strategy success supply support sustainability
  systems talent tax technology training treasury wealth
  management merchandising experience safety construction manufacturing publishing journalism advertising
  consulting hospitality tourism vertrieb einkauf buchhaltung personal personalabteilung rechtsabteilung forschung entwicklung verwaltung
  öffentlichkeitsarbeit achats ventes comptabilité juridique ressources humaines rh recursos humanos rrhh ventas
  compras contabilidad finanzas finanças vendas contabilidade vendite acquisti amministrazione risorse umane inkoop verkoop
`);

/** Words that the name of a company or school may begin with. */
const companyOpenings = wordList(`
  bank banca banco banque university universität universidad universidade université universita
  universitet universiteit institute institut instituto hotel museum musée museo stadtwerke verlag
  grupo groupe gruppo ministry atelier studio école escuela hospital klinik clínica bureau café
  stadt gemeinde landkreis landratsamt bundesamt ayuntamiento mairie comune câmara amt ministerio ministère
  ministerium fundación fondation fondazione fundação asociación association kanzlei praxis osteria trattoria
`);

/** Words that a company, a school or an office is called by, last in its name or first. */
const companies = wordList(`
  academy agency airlines airways alliance associates association bank bakery books brewery bureau
  café capital centre center church clinic club collective college company cooperative corporation
  council energy enterprises federation films foods foundation foundry fund gallery gmbh group
  holding holdings hospital hotel inc industries institute insurance lab laboratories laboratory
  labs library limited logistics ministry motors museum networks office organization pharma pictures
  press records restaurant robotics school shipping society software solutions steel stores studio
  studios surgery systems technologies telecom traders trust university université universität universidad
  universidade università universitet universiteit ventures works workshop zoo
  stadtwerke verlag bv kg ag ab as oy sa srl llc llp ltd plc nv aps spa
`);

const government =
  /^(?:city|county|town|state|borough|government|ministry|department|embassy|bank|museum|university|college|diocese) of \p{Lu}/iu;
const legal =
  /(?:^|[\s,])(?:inc|ltd|llc|gmbh|co|corp|plc|llp|pty|pty ltd|b\.?v|n\.?v|kg|kgaa|ug|srl|s\.r\.l|limited|incorporated|corporation|s\.?a|ag|ab|aps|oy|asa)\.?$/i;
const eastCompany =
  /(?:公司|集团|集團|科技|银行|銀行|大学|大學|事务所|事務所|株式会社|有限会社|学校|医院|病院|研究所|网络|出版社|工作室|會社|회사|대학교|은행|그룹)$|^(?:株式会社|有限会社|㈱|(?:شركة|بنك|مصرف|جامعة|مستشفى|وزارة|مؤسسة|مجموعة|معهد|مدرسة|مركز|مكتب|جمعية|قناة|صحيفة|بلدية|هيئة|חברת|בנק|אוניברסיטת|בית חולים|משרד|מכון|עיריית|קבוצת|בית ספר) )/u;
const eastJob =
  /(?:师|師|员|員|经理|經理|总监|總監|长|長|会计|會計|教授|医生|医师|老师|主任|总裁|顾问|顧問|主管|助理|记者|編集者|编辑|学生|博士|エンジニア|マネージャー|デザイナー|プログラマー|ディレクター|コンサルタント|弁護士|社長|担当|개발자|디자이너|교수|변호사|기자|대표|팀장|매니저|엔지니어)$|^(?:(?:مهندس|طبيب|محامي?|مدير|محاسب|معلم|مدرس|أستاذ|صحفي|صحافي|مصمم|مطور|مبرمج|باحث|مستشار|ممرض|صيدلي|محلل|مترجم|مؤسس|رئيس|مسؤول|موظف|كاتب|فنان|طالب|خبير|منسق|مساعد|ممثل|مخرج|طباخ)(?:ة|ية)?|(?:מהנדס|רופא|מנהל|מורה|מעצב|מפתח|חוקר|יועץ|עיתונאי|סטודנט|מתכנת|אדריכל|מייסד)(?:ת|ית|ה|ר)?|עורכ?ת? דין|רוא[הת] חשבון|אחות)(?: |$)/u;
const ending =
  /(?:ologist|ographer|ician|keeper|entwickler|entwicklerin|leiter|leiterin|berater|beraterin|ingenieur|ingenieurin|manager|managerin|führer|führerin|lehrer|lehrerin|referent|referentin|redakteur|arzt|ärztin|anwalt|anwältin|utvecklare|engineer|developer|wissenschaftler|wissenschaftlerin|\p{L}{3}(?:erin|istin|orin|login|änin|ärin)|planer|planerin|bauer|techniker|technikerin|händler|mitarbeiter|mitarbeiterin|pfleger|pflegerin|assistent|assistentin|beamter|beamtin|(?:arbeits|lehr|pflege|hilfs|büro|schreib|führungs|nachwuchs)kraft|student|studentin|medewerker|medewerkster|deskundige)$/u;
const leading =
  /^(?:head|chief|director|vp|svp|evp|avp|vice president|senior|junior|lead|principal|staff|managing|general|deputy|assistant|associate|professor|dean|member|president|chair|founder|co-?founder|owner|manager|ceo|cto|cfo|coo|leiter|leiterin|interim|acting|former|ex|executive|global head|group head)(?:[\s,/]|$)/u;

const departmentEnd =
  /^(?:lab|labs|laboratory|team|group|unit|division|department|dept|office|cent(?:re|er)|desk|energy|networks|robotics|insurance|library|affairs|relations|care|studies|health|law|design|search|podcasts|news|sport|ads|chain|safety)$/;
const topic = /\p{L}{3}(?:[^v]ics|ography|ology|[st]ion|ment|ing|science)$/u;
const shortJobs =
  /^(?:A[DMX]|B[ADI]|[BS]DR|C[A-Z]{1,2}O|CPA|DAF|DBA|DJ|DRH|DSI|E[ADM]|EMT|G[CMP]|HRBP|MD|[NVL]P|OT|P[AEIT]|PDG|PMM|A&R|M&A|L&D|FP&A|ESG|CSR|DEI|PMO|KAM|[RT]A|R[DNM]|S[EM]|TL|VC)$/;

function words(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[\s/&+,()-]+/)
    .map((word) => word.replace(/[.:’'"“”]/g, ''))
    .filter((word) => word !== '');
}

/** Whether a text is the name of a company by its own words, whoever knows it. */
export function isCompanyName(text: string): boolean {
  if (legal.test(text.slice(-30)) || eastCompany.test(text) || government.test(text)) return true;
  if (/&\s*(?:sons?|co\.?|partners?|fils|söhne|figli|hijos)$/iu.test(text.slice(-20))) return true;
  if (leading.test(text.slice(0, 60).toLowerCase())) return false;
  const all = words(text);
  const isNamed =
    companies.has(all.at(-1) ?? '') || (companyOpenings.has(all[0] ?? '') && all.length > 1);
  return isNamed && /^\P{Ll}/u.test(text);
}

/** Whether a word is one that companies are called by, and hardly a person. */
export function isCompanyWord(word: string): boolean {
  return companies.has(word) && !/^(?:as|books|church|ab|ag|sa)$/.test(word);
}

/** Whether a text reads like a role: a job, or what somebody is. */
export function isJob(text: string): boolean {
  if (text === '' || isCompanyName(text)) return false;
  if (eastJob.test(text) || leading.test(text.slice(0, 60).toLowerCase())) return true;
  return words(text).some((word) => jobs.has(word) || ending.test(word.slice(-40)));
}

/** Whether a text is what a job is called for short, where a word in small letters is none: “ED”. */
export function isShortJob(text: string): boolean {
  return shortJobs.test(text);
}

/** Whether the last word is a surname too, as in “Tom Baker”, and the one before it no job. */
export function isSurnamed(text: string): boolean {
  const [first = '', last = '', ...more] = words(text);
  return more.length === 0 && surnames.has(last) && !jobs.has(first) && !fields.has(first);
}

/** Whether a text names a field of work alone, such as “Research & Development”. */
export function isField(text: string): boolean {
  const all = words(text.replace(/\bR&D\b/i, 'research')).filter(
    (word) => word !== 'and' && word !== 'of',
  );
  return all.length > 0 && all.every((word) => fields.has(word) || jobs.has(word));
}

/** Whether a text is called as parts of a company or school are: “Sales Team”, “Policy Lab”. */
export function isDepartment(text: string): boolean {
  return isField(text) || departmentEnd.test(words(text).at(-1) ?? '');
}

/** Whether a text may say what a department is for: “Climate & Energy”, “Foreign Policy”. */
export function mayBeTopic(text: string): boolean {
  const last = words(text).at(-1) ?? '';
  return isDepartment(text) || fields.has(last) || topic.test(last.slice(-40));
}

/** Whether a word names a field of work, and is nobody's surname. */
export function isFieldWord(word: string): boolean {
  return fields.has(word) && !/^(?:ai|brand|dev|it|sales)$/.test(word);
}

/** Whether a few small words read like what somebody works on: “regulatory affairs”. */
export function looksLikeField(text: string): boolean {
  const all = words(text);
  const last = all.at(-1) ?? '';
  if (/^[^\p{Ll}]/u.test(text) || all.length > 4) return false;
  return (
    fields.has(last) ||
    (all.length > 1 &&
      /(?:ing|ment|[^v]ics|ology|[st]ion|ship|design|law|science|care|affairs|audio|studies|arts|rights|policy)$/.test(
        last,
      ))
  );
}
