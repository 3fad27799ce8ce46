import { isJob } from './job-words';
import { isPlaceholder } from './name-shape';
import { doesAt } from './split-at-company';

/** What is said of somebody in passing, and is neither a role nor a company. */
const remarks =
  /^(?:on (?:\p{L}{1,20} )?leave(?: .*)?|on (?:sabbatical|holiday|vacation)(?: .*)?|(?:she|he|they|we|i|it)(?:['’]\p{L}{1,2})? .*|(?:very|really|super|so|quite|always|often|only|just|too) .*|(?:speaks|prefers|needs|hates|enjoys|loves|sounds|seems|looks|gets|goes|comes) .*|used to .*|(?:open|happy|willing|glad|keen|ready|free|ok|okay|fine|best|easy|able|nice) to .*|available(?: .*)?|\d{1,2} ?\/ ?\d{1,2}(?: .*)?|(?:know|knew) .*|(?:call|meet|email|text|ping|talk|write|chat|lunch|coffee) (?:(?:next|on|before|after|by) .*|(?:.{0,20}day|back|again|him|her|them)(?: .*)?)|hiring|looking (?:for|to) .*|seeking .*|worked .*|previously .*|(?:see|cf\.?|ask|check|note|nb|ps):? .*|\d+ (?:yrs?|years?|months?|jahre|ans|años|anos|anni)(?: (?!at |bei |chez |en |na |in ).*)?|(?:intro(?:duced|duction|['’]?d)?|following|follow|connect|message|premium|verified|view profile|\d+\+? connections?|mutual connections?|referred|recommended|suggested|mentioned|found|connected|known|heard|seen|contacted|asked|emailed|e-mailed|mailed|called|messaged|pinged|dm['’]?d|texted|reached out|reached|left (?:a )?(?:voice ?mail|message|note)|sent|wrote|replied|answered|followed up|voicemail|no (?:reply|answer|response|luck)|never|hasn['’]t|haven['’]t|didn['’]t|doesn['’]t)(?: .*)?|excused|absent|present|declined|confirmed|accepted|invited|yes|no|maybe|pending|done|new|remote|online|late|ok|yes please|today|tomorrow|tonight|yesterday|noon|later|soon|now|currently|still|back|busy|away|sick|asap|here|waiting(?: .*)?|not (?:at|with|in|here|any) ?.*|no longer .*|.* any ?more|retired from .*|\d+|(?:alum(?:n[aiu]s?)?|class of|grad(?:uated)?) (?:19|20|['’])\d\d|(?:\S{1,20} ){0,2}alum|ex[- ].*|(?:formerly|ehemals|ehem\.|früher|vormals|zuvor|anciennement|auparavant|antes|anteriormente|voorheen|tidigare|tidligere) .*|introduced by .*|via .*|met .*|known from .*|friend of .*|(?:is|was|are|has|had|maintains|runs|works|leads|likes|helps|knows|wants|said|does|will|can|who|wrote|writes|built|builds|created|creates|made|makes|lives|teaches|taught|studies|studied|joined|moved|left|gave|offers|offered)\s.*)$/iu;
/** What is said with a day, which is taken out of the line. */
const onDay =
  /^(?:(?:due|by|since|until|till|on|before|after|call|called|met|emailed|mailed|asked|pinged|contacted|spoke|talked|replied|born|birthday|next|last contact|follow[ -]up|reminder)(?: |$)){1,3}$/iu;
/** And in other languages: “rencontrée au salon”, “kennengelernt auf der Messe”. */
const metElsewhere =
  /^(?:(?:rencontr|recommand|présent|contact|appel|crois)ée?s?|connue?|vue?|(?:kennen|kennengelernt|getroffen|empfohlen|vorgestellt|angeschrieben|angerufen|bekannt)|(?:conocid|presentad|recomendad|contactad|llamad)[oa]|(?:conhecid|apresentad|indicad|recomendad|contatad)[oa]|(?:conosciut|incontrat|presentat|consigliat|contattat|sentit)[oa]|kenn(?:e|en)|conozco|connais|conheço|conosco|ken|kende|(?:bellen|opbellen|mailen|anrufen|anschreiben|appeler|rappeler|écrire|llamar|escribir|ligar|chiamare|scrivere)|ontmoet|aanbevolen|poznan[ya]|träffad|møtt)(?: .*)?$|^(?:über|durch|par|por|tramite|grâce à|gracias a) \p{Lu}\S*$/u;
/** When something was or is to be; a month alone is no company either. */
const times =
  /^(?:(?:in|since|until|till|by|from|for|on|early|mid|late|end of|next|last|this) ){0,2}(?:jan(?:uary|uar|vier)|feb(?:ruary|ruar|rero)|février|enero|mar(?:ch|zo)|märz|a[bpv]ril|ma[iy]|jun[ei]o?|jul[yi]o?|juin|juillet|august|août|agosto|sept(?:emb|iemb)(?:er|re)|o[ck]t(?:ob|ub)(?:er|re)|nov(?:emb|iemb)(?:er|re)|d[eé][cz](?:emb|iemb)(?:er|re)|(?:spring|summer|autumn|fall|winter|q[1-4]|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?=\.? ['’\d])|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|quarter)\.?,?(?: (?:\d{4}|['’]\d\d))?$/iu;

/** An hour of the day, also with its day. */
const hours =
  /^(?:(?:today|tomorrow|tonight|\p{L}{3,6}day|mon|tue|wed|thu|fri|sat|sun) )?(?:at |um |@ ?)?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|h|uhr|o['’]clock)$/iu;
const now =
  /^(?:who is |is )?(?:now|currently|these days|jetzt|aktuell|derzeit|heute|maintenant|actuellement|ahora|actualmente|agora|atualmente|adesso|ora|attualmente|nu) /u;
const at = /^(?:(?:at|with|works at|working at|bei|chez|en|for) |@ ?)\P{Ll}/u;
const lead =
  /^(?:(?:who|is|now|also|currently|still|back|works|working|employed|based) ){1,4}(?=at |@|bei |chez |with |for \P{Ll})|^(?:now |currently |who )?(?:works|working) in (?=\p{Ll}{2,20} (?:at|for) |(?:design|engineering|finance|marketing|research|sales|tech)\b|\p{Lu}{2,5}(?: |$))|^(?:(?:now|also|currently|still|jetzt|aktuell|derzeit|heute|maintenant|actuellement|ahora|actualmente|agora|atualmente|adesso|ora|attualmente|nu) ){1,2}(?:an? |the |bei |chez |(?:en|na|em|presso) (?=\P{Ll}))?|^(?:works|working|employed) as (?:an? |the )?|^(?:(?:qui|que|die|der) )?(?:arbeitet|trabaja|travaille|lavora|trabalha|werkt) (?:(?=(?:bei|beim|für|en|chez|pour|em|na|no|per|presso|bij|voor) )|(?:als|como|comme|come) (?:(?:eine?|un[ae]?|um|uma) )?)|^(?:who )?(?:(?:co-?)?(?:runs|owns|founded|heads|leads|manages)|leitet|führt|gründete|dirige|gère|lidera|fundó) (?:(?:la|le|el) )?(?=\p{Lu})/u;

/** What is done with a company as a whole: “runs Northwind”. */
const runs =
  /(?:runs|owns|founded|heads|leads|manages|leitet|führt|gründete|dirige|gère|lidera|fundó) /u;

/** Whose friend or relative somebody is, or whom they used to be known as. */
const relations =
  /^(?:(?:my|our|an?|his|her|their|[\p{L}-]{1,20}['’]s?) )?(?:(?:old|former|ex|previous|good|close|best|family|school|college|childhood|uni|university|work|fellow)[ -]){0,2}(?:friends?|colleagues?|co-?workers?|boss|manager|classmates?|roommates?|flatmates?|teammates?|neighbou?rs?|cousin|sister|brother|aunt|uncle|wife|husband|partner|mother|father|mum|mom|dad|son|daughter|niece|nephew|acquaintance|contact)(?:-in-law)? (?:of|from|at|through|via)(?: |$)|^(?:my|our|his|her|their|[\p{L}-]{1,20}['’]s) (?:[\p{L}'’-]{1,20} ){0,3}(?:friend|colleague|co-?worker|boss|manager|classmate|roommate|flatmate|teammate|neighbou?r|cousin|sister|brother|aunt|uncle|wife|husband|mother|father|mum|mom|dad|son|daughter|niece|nephew|landlord|landlady|housemate)(?:-in-law)?$|^(?:my|his|her|their) [\p{L}-]{1,20}['’]s? \p{L}/iu;

/** “Too Good To Go” and “Check Point” are no remarks. */
const allCapital =
  /^(?:(?:\p{Lu}[\p{L}’'-]{0,30}(?: |$)){3,6}|(?:Check|Note|Open|Super|New|Remote|Just|Only|Call|Meet|Chat|Text|Free|Happy|Ready|Really|Never|Always|Made|Built|Maybe|Done|Next|See|Looks?|Sounds?|Works?|Makes?|Runs?|Left|Found|Known|Connected|Present|Pending|Later|Available) \p{Lu}[\p{L}’'-]{0,30})$/u;
/** A degree with the year it was taken, as lists of alumni have it: “MSc 2017”, “BA ’09”. */
const graduation =
  /^(?:(?:B|M|Ph|LL|E|EM|D|Ed|J)\.?\p{L}{0,4}\.? ?)?\(?['’]?\d{2}(?:\d{2})?\)?$|^(?:promo(?:tion)?|jahrgang|abi(?:tur)?|promoción|generación|turma|laurea(?:to|ta)?) (?:de |del )?['’]?\d{2,4}$/iu;

/** Who somebody is to the user, where no more is said of it. */
const bareRelation =
  /^(?:(?:my|our|an?|the|mein|meine|mon|ma|mi|il mio|la mia) )?(?:(?:old|former|ex|previous|good|close|best|family|school|college|childhood|high school|uni|university|grad school|work|fellow|alter|alte|ehemaliger|ehemalige|ancien|ancienne)[ -]){0,2}(?:friend|bff|co-?worker|colleague|classmate|roommate|flatmate|housemate|schoolmate|teammate|neighbou?r|cousin|sister|brother|aunt|uncle|wife|husband|mother|father|mum|mom|dad|niece|nephew|acquaintance|ex|freund(?:in)?|kolleg(?:e|in)|ex-kolleg(?:e|in)|nachbar(?:in)?|mitbewohner(?:in)?|kommiliton(?:e|in)|schwester|bruder|cousine|bekannter?|ami|amie|collègue|voisine?|coloc(?:ataire)?|amig[oa]|compañer[oa]|vecin[oa]|prim[oa]|hermana|hermano|vizinh[oa]|irmão|irmã|amic[oa]|collega|vicin[oa]|cugin[oa]|coinquilin[oa]|vriend(?:in)?|buurman|buurvrouw)(?:-in-law)?(?: (?:von|vom|de|d['’]|du|des|da|do|del|della|di|van|of|from) .*|['’].{1,30})?$/iu;

/** Whether a text tells no more than who somebody is to the user: “old roommate”. */
export function isRelation(text: string): boolean {
  return bareRelation.test(text);
}

/** Whether a text tells where or what somebody is by now, so that what stands before is past. */
export function isNow(text: string): boolean {
  const [found = ''] = now.exec(text) ?? [];
  const behind = text.slice(found.length);
  return found !== '' && (isJob(behind) || at.test(behind));
}

/** Whether a text tells what somebody was: “former teacher”. */
export function isPast(text: string): boolean {
  return /^(?:former|previous|past|ehemalige[rs]?|frühere[rs]?|ancien(?:ne)?|antig[ou][oa]?|voormalig) /iu.test(
    text,
  );
}

/** A text without the words that only lead to what it tells: “now at Acme”, “works as a nurse”. */
export function withoutLead(text: string): string {
  // “leitet Einkauf bei Acme” tells what they do there.
  return doesAt(text) ? text : text.replace(lead, (found) => (runs.test(found) ? 'at ' : ''));
}

/** Whether a text behind a name tells neither a role nor a company: a remark, a day, a placeholder. */
export function saysNothing(text: string): boolean {
  return (
    isPlaceholder(text) ||
    (remarks.test(text) && !allCapital.test(text)) ||
    relations.test(text) ||
    onDay.test(text) ||
    times.test(text) ||
    hours.test(text) ||
    graduation.test(text) ||
    metElsewhere.test(text)
  );
}

/** Whether a text that says nothing else names where somebody does what they do: “teaches at MIT”. */
export function hidesCompany(text: string): boolean {
  if (
    /^(?:who )?(?:runs|owns|founded|co-founded|started|launched|heads|leads|manages) \p{Lu}/u.test(
      text,
    )
  )
    return true;
  if (/^(?:works?|working) (?:at|for|in|with) (?:the|an?) \p{Lu}/u.test(text)) return true;
  return (
    /^(?:who )?(?:teaches|runs|leads|builds|makes|manages|writes|heads|does|sells|designs|studies) /.test(
      text,
    ) && / (?:at|bei|chez|for|@) \P{Ll}/u.test(text)
  );
}
