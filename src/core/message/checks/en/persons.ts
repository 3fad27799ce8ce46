import { wordList } from '../../../contact/word-list';

const persons = wordList(`
friend friends colleague colleagues sister brother mother father daughter son wife husband partner boss manager
teacher professor tutor uncle aunt cousin grandmother grandfather granny grandma grandpa grandad granddad mum
mom dad mam neighbour neighbor woman man girl boy lady guy gentleman student pupil someone somebody anyone
anybody everyone everybody nobody person child kid baby author patient client customer singer artist writer
actor actress director captain doctor nurse surgeon judge king queen president minister mayor founder chef
cook baker farmer driver pilot sailor engineer recruiter researcher intern trainee apprentice assistant
predecessor successor mentor coach supervisor advisor adviser professor lecturer classmate flatmate roommate
housemate niece nephew twin fiancé fiancée girlfriend boyfriend ex bookkeeper accountant lawyer plumber
electrician composer poet painter photographer conductor musician dancer player speaker presenter host guest
reporter journalist editor critic scientist chemist historian economist designer developer programmer
who whoever dog cat horse ship boat ketch yacht bird octopus hen cow bull mare bitch witch god goddess saint
hero heroine character protagonist narrator buddy bloke chap fellow folks stranger visitor member volunteer
secretary receptionist principal headteacher landlord landlady owner buyer seller widow widower bride groom
lad lass kid toddler teenager youngster elder victim survivor candidate applicant interviewer interviewee
engineer technician mechanic carpenter builder architect registrar curator matron midwife officer clerk warden
sergeant colonel bishop rector dean provost chancellor consultant vet janitor caretaker porter guide ranger sculptor
weaver potter tailor cobbler barber hairdresser butcher grocer brewer gardener translator interpreter analyst
auditor broker banker agent producer choreographer soloist drummer soprano tenor referee trainer umpire skipper
welder fitter joiner mason undertaker programmer solicitor barrister magistrate steward waiter waitress usher
father-in-law mother-in-law godmother godfather stepmother stepfather relative parent parents headmaster priest vicar imam rabbi nun monk monarch prince princess
`);

/** What nouns for people end with; “list” and “insist” are none. */
const personEnding =
  /^[\p{Ll}-]{2,}(?:[^ls]ist|ian|woman|[^u]man|keeper|maker|smith|master|mistress)$/u;

/** Whether a word, in lower case, is a noun for somebody whom “she” and “his” may be about. */
export function isPerson(word: string): boolean {
  return persons.has(word) || personEnding.test(word);
}

/** First names that are words too. */
const forenames = wordList(`
amber art august basil bill bob carol charity chase christian clay cliff dale dawn dean drew duke ernest faith
fern frank ginger glen grace grant guy harmony hazel heather holly hope hunter iris ivy jack jade jasmine jay
joy judge jude kit lance laurel lee lily mark martin mason max melody mercy mike miles miss nick olive pat
patience pearl penny peter pierce prince ray reed rich rob robin rose rosemary rowan ruby rusty sage sandy
scarlet sterling sue summer taylor ted terry tom trinity victor viola violet wade walker ward will willow
`);

/** Whether a word, in lower case, is a first name too, so that what it does tells which of both it is. */
export function isForename(word: string): boolean {
  return forenames.has(word);
}
