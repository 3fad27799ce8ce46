import { wordList } from '../word-list';

/** Jobs that tell themselves where a word stands alone, and elsewhere may be names or things. */
const words = wordList(`
  animator appraiser arborist artista assessor blacksmith bricklayer chaplain choreographer comedian
  committer concierge conservator contributor custodian dancer decorator doula drummer engraver
  envoy estimator facilitator farrier forester hebamme jeweler jeweller joiner luthier maintainer merchandiser
  milliner nanny ombudsman oboist plasterer proofreader rabbi restorer rigger roofer saddler
  scaffolder sheriff shepherd sommelier surveyor thatcher tiler trucker underwriter upholsterer
  vintner apotheker dolmetscher erzieher erzieherin friseur gärtner klempner koch köchin maler
  maurer pfarrer pfarrerin pfleger richter richterin schlosser schneider schreiner boucher boulanger
  charpentier cuisinier jardinier libraire maçon menuisier pâtissier plombier pompier sage-femme
  serrurier traductrice éducatrice actrice rédactrice bakker docent docente kapper leerkracht
  loodgieter schilder slager timmerman verpleegster cameriere cameriera cuoco cuoca falegname
  infermiere infermiera parrucchiere parrucchiera psichiatra elektryk fryzjer fryzjerka hydraulik
  kelner księgowa księgowy mechanik nauczycielka położna ratownik rolnik tłumacz tłumaczka urzędnik
  barnmorska jordmor snekker snickare tømrer arkitekt sykepleier sygeplejerske konsulent projektleder prosjektleder
  projektledare ekonom økonom jurist forsker studerende säljare psykolog bibliotekar redaktör redaktør sekretær
  gemeinderat stadtrat betriebsrat studienrat landrat inspectora guida liutaio spawacz physio kapitän kapitänin referendar referendarin azubi auszubildende auszubildender praktikant praktikantin volontär werkstudent werkstudentin
  doktorand doktorandin sekretär sekretärin kellner verkäufer sänger schauspieler künstler übersetzer lektor unternehmer
  notar notarin chemiker biologe biologin fotograf fotografin texter winzer imker förster landwirt bestatter bauleiter
  conseiller conseillère chargé chargée assistante secrétaire caissier caissière stagiaire doctorant doctorante alternant
  adjoint adjointe animateur animatrice traducteur décorateur ébéniste assureur coordinateur coordinatrice
  trabajador trabajadora auxiliar técnico técnica coordinador coordinadora encargado encargada becario becaria
  funcionario funcionaria consultor consultora vendedor vendedora psicólogo psicóloga sumiller actuario actuaria
  coordenador coordenadora analista assistente estagiário estagiária motorista programador programadora tradutor tradutora
  impiegato impiegata consulente tecnico operaio operaia commesso commessa segretario segretaria insegnante addetto addetta
  coordinatore coordinatrice stagista tirocinante geometra commercialista restauratore restauratrice notaio psicologa
  grafico grafica redattore redattrice maakster medewerker wijkverpleegkundige verpleegkundige tolk vertaler
  reclutador reclutadora recrutador recrutadora recruteur recruteuse produtor produtora productor productora producteur productrice dramaturg quantity caterer beekeeper restaurateur docker bouncer roaster sculptress botanist
`);
/** What the names of jobs end with, after letters enough that hardly a company is meant. */
const endings =
  /(?:\p{L}{3}(?:[^ol\P{L}]ist|[aeiou]list|iste|iatra|person|mason|monger|maker|worker|writer|binder|dresser|layer|setter|macher|macherin|pfleger|pflegerin|händler|händlerin|meister|meisterin|arbeiter|arbeiterin|helfer|helferin|trainer|fahrer|zeichner|[mnrst]iker|therap(?:eut|eutin|eute|ist)|(?:feger|leger|setzer|führer|halter|wächter|wärter|gießer|schleifer|schmied|wirt|sprecher|schreiber|prüfer|käufer|vertreter|verwalter|vermittler|betreuer|gestalter|metzger|spieler|steller|übersetzer|verleger|makler|geber|ordner|forscher)(?:in)?|angestellter?|fachkraft|päd(?:e|in|agoge|agogin)|anwalt|frau|kundige|eur|euse|ière|[ae]rka|arz)|\p{L}{4}ista|\p{L}{3}iker(?:in)?|\p{L}{2}[oó]lo?o?g(?:e|ue|[oa])?|[oéeó]path(?:e|in)?|(?:black|gold|silver|lock|gun|tin|copper)smith|(?:play|wheel|ship|mill|boat)wright|(?:fire|police|crafts|fisher|sales|camera|handy|trades|council|draughts|drafts)(?:man|woman)|(?:tand|huis|dieren|oog|kinder|bedrijfs)arts|(?:panad|carpint|jardin|camar|peluqu|cocin|zapat|bomb|fontan|obr|caj|marin|ganad|cerraj)er[oa]|(?:pad|cozinh|pedr|cabeleir|carpint|jardin|costur|part)eir[oa])$/u;
const none =
  /^(?:.*(?:alog|[vr]ista|lumière|première|molière|monsieur|amateur)|prolog|playlist|waitlist|wunderlist|craigslist|anylist|angellist|zeitgeist|chartreuse|batiste)$/u;

/** What the names of jobs end with in Chinese and Japanese. */
const hanJob =
  /(?:[师師者员員长長手士医醫官匠]|[家工]|经理|經理|会计|會計|教授|医生|老师|教师|主任|总裁|顾问|顧問|主管|助理|秘书|秘書|编辑|編輯|导演|警察|司机|翻译|翻訳|通訳|監督|俳優|取締役|代表|担当|营业|営業|経理|人事|総務|広報|销售|采购|出纳|客服|保安|(?:创始|創業|合伙|负责|负責|主持|投资|经纪|管理|料理|支配)人|(?:学|學|习|習|究)生|エンジニア|デザイナー|マネー?ジャー|[プグ]ラマー|ディレクター|コンサルタント|プランナー|ライター|エディター|[アナニリピテスキ]ィ?スト|アーキテクト|シェフ|パティシエ|ナース|ドクター|コーチ|トレーナー|インストラクター|プロデューサー|カメラマン|アシスタント|リーダー|アドバイザー|リクルーター|マーケター|コーディネー?ター|アナウンサー|モデル|パイロット|インターン|オーナー|フリーランス|イラストレーター)$/u;
const hanCompany = /(?:[重建化军軍精电電]工|快手|富士|(?:吉野|宜|全|万|萬|大|皇)家)$/u;
/** And in Korean, whose companies end with some of the same signs. */
const koreanJob =
  /(?:(?:개발|기획|연구|기술|관리|담당|창업|설계|편집|노동|지휘|운영|책임|교육|사업|과학|기)자|(?:교|의|간호|변호|회계|약|요리|강|이|세무|미용|검|판|상담|영양|조종|치료|복지|통역|번역)사|(?:연구|직|회사|공무|사무|상담|승무|판매)원|(?:팀|사|부|과|차|소|원|실|국|교|본부|점)장|(?:작|건축|화|음악|사업|전문|조각|평론|소설|번역|사진|예술)가|교수|가수|목수|디자이너|매니저|엔지니어|프로그래머|대표|경리|대리|주임|인턴|학생|배우|모델|셰프|비서|마케터|컨설턴트|애널리스트|프로듀서|에디터|트레이너|코치|큐레이터|감독|농부|경찰|군인|소방관)$/u;
const caseless = /^[\p{Lo}ー]/u;

/** Whether a text begins in a script that has no capitals, as those of China, Korea and Arabia. */
export function isCaseless(text: string): boolean {
  return caseless.test(text);
}

/**
 * Whether a text that no list of jobs has reads like one by its ending or alone: “Podiatrist”,
 * “Sage-femme”, “Infermiera pediatrica”, 理学療法士. A text of many words never does.
 */
export function isLoneJob(text: string): boolean {
  if (isCaseless(text)) {
    const end = text.slice(-12);
    return koreanJob.test(end) || (hanJob.test(end) && !hanCompany.test(end));
  }
  const all = text.toLowerCase().split(' ', 4);
  if (all.length > 3) return false;
  const [first = '', last = ''] = [all[0], all.at(-1)];
  return isJobWord(last) || (/^\S+ \p{Ll}/u.test(text) && isJobWord(first));
}

function isJobWord(word: string): boolean {
  if (words.has(word)) return true;
  const end = word.slice(-40);
  return endings.test(end) && !none.test(end);
}
