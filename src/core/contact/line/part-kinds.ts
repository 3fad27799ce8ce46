import { isJob, isShortJob, mayBeTopic } from './job-words';
import { isCaseless, isLoneJob } from './lone-job';
import { isPlaceName } from './place-names';

/** Who does something, behind what they do it with: “Whisky blender”, “cabin crew”. */
const doer = /^(?:\S{1,30} ){0,2}(?:\p{Ll}{2,20}(?:er|or|ist|ian|eer)|crew|aide|staff|lady|hand)$/u;
const noDoer =
  /(?:^| )(?:after|center|door|ever|floor|further|later|letter|major|minor|never|number|order|other|over|paper|power|rather|summer|theater|together|under|water|weather|winter)$/;
const institutes = /(?:^| )(?:[Ii]nstitut\p{L}*|School|College|Faculty)(?: |$)/u;

/** Whether a text reads like a job, also one that only its ending tells. */
export function readsLikeJob(text: string): boolean {
  return (
    isJob(text) || isLoneJob(text) || isShortJob(text) || (doer.test(text) && !noDoer.test(text))
  );
}

/** Whether a text is written as names are, those of firms such as eBay and 7digital included. */
export function isCapital(text: string): boolean {
  return (
    /^[^\p{L}]{0,3}(?:(?:the|la|le|el|il) )?\p{Lu}/u.test(text) ||
    isCaseless(text) ||
    /^\p{L}\p{Lu}/u.test(text) ||
    /^\d{1,4}\p{L}{2,30}(?:\s|$)/u.test(text) ||
    /^[\p{L}\d-]{2,40}\.\p{Ll}{2,6}$/u.test(text)
  );
}

/** Whether a text is the initials of a company: “KLM”. */
export function isInitials(text: string): boolean {
  return /^[A-Z&]{3,5}$/.test(text) && !isPlaceName(text);
}

/** Whether a text between a role and a company says more of the role. */
export function isPartOf(text: string): boolean {
  return readsLikeJob(text) || mayBeTopic(text) || institutes.test(text);
}

/** Whether a text may be a company or a part of a larger one: “Robotics Institute”. */
export function isInstitute(text: string): boolean {
  return institutes.test(text);
}
