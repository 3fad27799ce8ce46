import type { Mask } from './mask';

const labelled =
  /(?:[☎☏📞📱]\uFE0F?|\b(?:tel(?:ephone|efon|éfono|efone)?|phone|mobile|mobil|móvil|mob|cell|fax|handy|portable|whatsapp|ph|t|m)\b\.?)[ \t]?:?[ \t]{0,3}(?=[+(]?\d)/giu;
const number =
  /(?:\+|\(\+?|\b)\d[\d ()./\u00A0\u2010-\u2013-]{4,24}\d(?:,?[ \t]{0,2}(?:ext\.?|x|dw|#)[ \t]?\d{1,6}\b)?/giu;
/** What has digits enough and is no number to call: a day, a span of years, hours or numbers. */
const others =
  /^\(?(?:\d{5}-\d{4}$|\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4}\b|(?:19|20)\d\d ?[-–/] ?(?:19|20)?\d\d\)?$)/;

/** Takes telephone numbers out of a line with the words that head them, and gives the first. */
export function maskPhones(mask: Mask): string {
  const heads = new Map(
    [...mask.text.matchAll(labelled)].map((found) => [found.index + found[0].length, found]),
  );
  let first = '';
  for (const found of mask.text.matchAll(number)) {
    // A bracket around all of it stays, for what else stands in it.
    const isInside = /^\([^)]*$/.test(found[0]);
    const text = isInside ? found[0].slice(1) : found[0];
    const head = heads.get(found.index);
    const digits = text.replace(/(?:ext|x|dw|#)[^]*$/i, '').replace(/\D/g, '').length;
    if (digits < (head === undefined ? 7 : 5) || digits > 15 || others.test(text)) continue;
    // Digits in one piece may be anything.
    const isSure =
      head !== undefined || /^(?:[+(]|0\d)|\d[ ()./\u00A0\u2010-\u2013-]+\d/u.test(text);
    if (isSure) first ||= text.trim();
    mask.blank(head?.index ?? found.index + Number(isInside), found.index + found[0].length);
  }
  return first;
}
