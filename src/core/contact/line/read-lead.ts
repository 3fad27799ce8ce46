import { doubtOfName } from './name-shape';
import { isRelation } from './said-in-passing';
import { type Part, partAt } from './split-parts';

/** A day or an hour before what a line says. */
const when =
  /^(?:(?:on|at|am|um|el|le) )?(?:(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|(?:mo|di|mi|do|fr|sa|so)(?=\.|[\s\0]+\d)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|today|tomorrow|tonight|yesterday|(?:this|next|last) (?:week|month|morning|afternoon|evening)|morning|afternoon|evening|noon|heute|morgen|gestern|hoy|mañana|ayer|demain|hier|hoje|amanhã|ontem)(?![\p{L}\p{N}'’-])|(?:周|星期|礼拜)[一二三四五六日天]|今天|明天|昨天|\d{1,2}(?:[:.h]\d\d)?(?:[-–]\d{1,2}(?:[:.h]\d\d)?)? ?(?:[ap]\.?m\.?|h|uhr|o['’]clock)(?![\p{L}\p{N}]))\.?/iu;
const isHour = /\d/;
/** What parts a day from what comes at it. */
const parting = /^[\s\0]*(?:[:：,，|/·>–—-]+[\s\0]*)*/u;
/** What somebody is met for, before their name. */
const meeting =
  /^(?:(?:please|to ?do:?|next:?) )?(?:(?:have|grab|get|schedule|set up|book|plan|arrange|do)(?: an?)? )?(?:(?:quick|virtual|informal|short) )?(?:(?:coffee|tea|lunch|dinner|breakfast|drinks?|beers?|walk|call|chat|intro|phone|video|zoom|meeting|teams|interview|1:1|1-1|catch[ -]?up|sync|introduction|follow[ -]?up|informational(?: interview)?|kaffee|mittagessen|telefonat|gespräch|treffen|café|almuerzo|llamada|reunión|comida|déjeuner|appel|rendez-vous|rdv|almoço|reunião|ligação) ?){1,2}[:–-]? ?(?:with|w\/|mit|con|avec|com) |^(?:met(?: up)?(?: with)?|(?:spoke|talked|chatted) (?:to|with)) /iu;
/** What is to be done with somebody. */
const deed =
  /^(?:(?:please|to ?do:?|next:?) )?(?:ask|call|e-?mail|mail|text|ping|dm|message|msg|contact|meet(?: with)?|thank|ring|phone|invite|remind|interview|visit|see|find|reach out to|get in touch with|connect with|write(?: to)?|talk (?:to|with)|speak (?:to|with)|follow up with|catch up with|reply to|introduce (?:me|myself) to|send (?:an? )?(?:note|message|email|mail|thank-you(?: note)?) to|llamar a|escribir a|appeler|ligar para) /iu;

/** What a message to somebody begins with: a line of one says who they are all the same. */
const greeting =
  /^(?:hello|hi(?: there)?|hey|dear|good (?:morning|afternoon|evening)|hallo|lieber?|guten (?:tag|morgen|abend)|sehr geehrter?|hola|estimad[oa]|querid[oa]|bonjour|bonsoir|olá|prezad[oa]|ciao|gentile),? /iu;

/** Who told of somebody, or where they were met, before their name. */
const referral =
  /^(?:(?:(?:was )?(?:referred|recommended|suggested|introduced)|referral|recommendation|intro(?:duction)?|tip|met|contact|friend|empfohlen|vermittelt|recommandée?|recomendad[oa]|indicad[oa]|consigliat[oa]|aanbevolen) (?:by|from|via|through|at|of|von|durch|auf|par|por|da|door)|via|through|thanks to|über|durch|grâce à|por|tramite) \S/iu;
/** Who somebody is to the user. */
const relation =
  /^(?:(?:my|our|old|former|ex|mein|meine|mon|ma|mi)[ -]){0,2}(?:boss|mentor|mentee|manager|coach|tutor|professor|teacher|supervisor|landlord|landlady|referral|contact|chef|chefin|jefe|jefa)$/iu;

/** Whether words before a name tell who told of somebody: “Referred by Kim”. */
export function isReferral(text: string): boolean {
  return referral.test(text);
}

/** Whether words before a name tell who somebody is to the user: “Mentor”, “My cousin”. */
export function isRelationLead(text: string): boolean {
  return isRelation(text) || relation.test(text);
}

/** What a line begins with before the name, and whether it says something to be done. */
export interface Lead {
  /** Where the words behind it begin. */
  readonly end: number;
  readonly hasTime: boolean;
  readonly isTask: boolean;
  /** Whether that is to meet, as a line of what was done begins too. */
  readonly isMeeting: boolean;
  /** Whether that is how a message to them begins, and nothing to be done. */
  readonly isGreeting: boolean;
}

/** Reads the day, the hour and what is to be done before a name: “Mon 3pm – coffee with Bo”. */
export function readLead(masked: string, start: number): Lead {
  // What parted a date that was taken out of the line.
  const [left = ''] = /^[\s\0]+[:：,，|/·>–—-]/u.test(masked.slice(start, start + 60))
    ? (parting.exec(masked.slice(start, start + 60)) ?? [])
    : [];
  let end = start + left.length;
  let isSure = left !== '';
  let parts = Number(isSure);
  for (; parts < 5; parts += 1) {
    const at = end + (/^[\s\0]*/.exec(masked.slice(end, end + 40))?.[0].length ?? 0);
    const [found = ''] = when.exec(masked.slice(at, at + 40)) ?? [];
    if (found === '') break;
    const behind = at + found.length;
    const gap = parting.exec(masked.slice(behind, behind + 40))?.[0] ?? '';
    isSure ||= isHour.test(found) || /[^\s\0]/.test(gap) || behind + gap.length >= masked.length;
    end = behind + gap.length;
  }
  const words = masked
    .slice(end, end + 120)
    .replaceAll('\0', ' ')
    .trimStart();
  const met = meeting.exec(words);
  const greeted = greeting.exec(words);
  const length = (met ?? deed.exec(words) ?? greeted)?.[0].length ?? 0;
  const isMeeting = met !== null;
  const isGreeting = greeted !== null;
  if (length === 0) {
    const none = { end: start, hasTime: false, isTask: false, isMeeting, isGreeting };
    return parts > 0 && !isSure ? none : { ...none, end, hasTime: parts > 0 };
  }
  const gap = masked.slice(end, end + 120).length - words.length;
  return { end: end + gap + length, hasTime: parts > 0, isTask: true, isMeeting, isGreeting };
}

/** The name that words behind a lead begin with; null where they begin with none. */
export function nameBehindLead(masked: string, part: Part): Part | null {
  const [run = ''] =
    /^(?:(?:\p{Lu}[\p{L}\p{M}'’.-]{0,40}|de|del|da|di|van|von|der|la|al|bin)(?:[\s\0]+|(?=[,(]|$))){1,6}/u.exec(
      part.text,
    ) ?? [];
  const name = partAt(masked, part.from, part.from + run.length);
  return name.text !== '' && doubtOfName(name.text) === null ? name : null;
}
