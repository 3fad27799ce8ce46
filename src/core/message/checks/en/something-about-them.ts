/** What everybody has: “your time” is about nobody in particular. */
const anybodyHas = new Set(
  `time day days week weeks month work job path career careers journey story role position field industry
  profession line area reply answer answers response email e-mail message schedule calendar diary agenda
  availability convenience help advice guidance support kindness insight insights thoughts thought experience
  experiences expertise perspective perspectives opinion view views knowledge wisdom attention consideration
  patience understanding inbox end side permission leave contact background company team colleagues life
  daily everyday busy own very valuable precious professional personal current kind generous schedule name
  organisation organization firm world point mind best feedback input suggestions pardon`
    .trim()
    .split(/\s+/),
);

/** What makes something that everybody has theirs: “your work on noise”. */
const narrowing = new Set(
  'on at with from into to between as that for since about through'.split(' '),
);

/** What follows “your work” without narrowing it: “your work to me”, “your time for a call”. */
const wide = new Set('me a an the this that you half twenty thirty us be is i it'.split(' '));

/** What they did, or where the writer met them. */
const deeds = [
  /\byou['’]?(?:ve|d)?\s+(?:have\s+|had\s+|once\s+|recently\s+|also\s+|just\s+|yourself\s+)?(?:wrote|written|gave|given|spoke|spoken|said|built|founded|moved|switched|led|lead|run|ran|made|published|designed|won|studied|left|joined|changed|went|started|teach|taught|talked|told|worked|came|became|became|explained|showed|mentioned|helped|met|let|restored|sold|describe|described|posted|shared|opened|created|began|grew|drew|record|recorded|organi[sz]ed|presented|rescued|carved|treated|coach|coached|play|played|sent|used|took|put|got|founded|cooked|baked|drive|drove|answered|argued|persuaded|chose)\b/iu,
  /[“"„][^“”"„\n]{3,80}[”"“]/u,
  /\b(?:met|heard|saw|seen|read|watched|followed|know|remember|found|noticed|spotted|thank|admire)\s+(?:of\s+|about\s+|from\s+)?you(?:r)?\b/iu,
  /\bwe(?:['’]ve)?\s+(?:both\s+|all\s+|once\s+|last\s+|have\s+)?(?:met|spoke|talked|chatted|shared|studied|worked|sat|went|were|used|had)\b/iu,
  /\b(?:told|mentioned|recommended|suggested|pointed|introduced|sent)\s+(?:me\s+)?(?:about\s+|to\s+|that\s+i\s+)?(?:you|ask\s+you|write\s+to\s+you)\b/iu,
  /\b(?:watched|heard|saw|read|found|enjoyed|liked|loved)\s+(?:the|that|this|an?)\s+(?:[\p{L}\p{N}'’-]+\s+){1,4}(?:with|about|by|of|on)\s+you\b/iu,
  /\b(?:the|that)\s+(?:[\p{L}\p{N}'’-]+\s+){0,2}(?:interview|documentary|film|programme|program|episode|podcast|portrait|article|piece|feature|report|story|video|reel|column)\s+(?:with|about|by|of|on)\s+you\b/iu,
  /\byours\b/iu,
  /\byou['’]?(?:\s+a)?re\s+the\b/iu,
  /\b(?:someone|somebody|person|one)\s+who\b/iu,
  /\b(?:caught|catch)\s+my\s+(?:eye|attention)\b|\b(?:impress|inspir|strik|struck|fascinat|mov|touch)[a-z]{0,5}\s+me\b/iu,
];

/**
 * Whether an English text says anything about whoever reads it: what they did or made, or “your” with
 * something that not everybody has. “Your time” and “your work” alone are nothing.
 */
export function saysSomethingAbout(text: string): boolean {
  return deeds.some((deed) => deed.test(text)) || hasOwn(text);
}

const oneWord = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

function hasOwn(text: string): boolean {
  const words = [...text.matchAll(oneWord)].map(({ 0: word }) => word);
  return words.some((word, place) => {
    if (!/^your$/i.test(word)) return false;
    let next = place + 1;
    while (next < place + 4 && anybodyHas.has(words[next]?.toLowerCase() ?? '')) next += 1;
    const last = words[next]?.toLowerCase() ?? '';
    if (next === place + 1) return last !== '';
    // A capital names something: “your work at Northwind”.
    return narrowing.has(last) && !wide.has(words[next + 1]?.toLowerCase() ?? 'a');
  });
}
