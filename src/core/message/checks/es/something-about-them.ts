import { withoutAccents } from './read-sentences';

/** What everybody has, without accents: “su tiempo” is about nobody in particular. */
const anybodyHas = new Set(
  `tiempo dia dias semana trabajo trabajos carrera puesto cargo area sector campo profesion oficio ambito
  respuesta respuestas correo mensaje mensajes agenda calendario horario horarios disponibilidad conveniencia
  ayuda consejo consejos orientacion apoyo amabilidad generosidad atencion paciencia comprension permiso
  experiencia experiencias perspectiva opinion vision punto conocimiento conocimientos contacto empresa
  compañia organizacion vida rutina parte lado nombre valioso propio propia labor actividad jornada mundo
  persona interes confianza favor`.split(/\s+/),
);

/** What makes something that everybody has theirs: “su trabajo sobre el ruido”, “en Northwind”. */
const narrowing = new Set('sobre con como acerca contra desde'.split(' '));

/** Words of the reader's own things, in the polite and the familiar form. */
const ofYours = new Set('su sus tu tus vuestro vuestra vuestros vuestras'.split(' '));

/** What they did, or where the writer met them, without accents. */
const deeds = [
  /[«“"][^«»“”"\n]{3,80}[»”"]/u,
  /(?:^|\W)(?:escribiste|dijiste|contaste|publicaste|hablaste|explicaste|diste|hiciste|fundaste|creaste|trabajaste|estudiaste|cambiaste|pasaste|empezaste|dejaste|ganaste|presentaste|mencionaste|compartiste|dirigiste|diseñaste)(?=\W|$)/i,
  /(?:^|\W)usted (?:tambien |ya |mismo |misma |misma? |se |nos |lo |la |le ){0,2}(?:escribio|dijo|conto|publico|hablo|explico|dio|hizo|fundo|creo|trabajo|estudio|cambio|paso|empezo|dejo|gano|presento|menciono|compartio|dirigio|dirige|diseño|enseña|ha|viene|lleva)(?=\W|$)/i,
  /(?:^|\W)(?:lei|vi|oi|escuche|segui|he leido|he visto|he oido|he escuchado|supe|descubri|encontre)\W(?:[^.!?\n]{0,40}\W)?(?:usted|ustedes|ti|suyo|suya|tuyo|tuya)(?=\W|$)/i,
  /(?:^|\W)(?:le|la|lo|te|os) (?:conoci|escuche|oi|vi|lei|segui|sigo|leo|escucho|recuerdo|admiro|encontre|descubri)(?=\W|$)/i,
  /(?:^|\W)(?:nos conocimos|coincidimos|nos vimos|nos presento|nos presentaron|trabajamos juntos|estudiamos)(?=\W|$)/i,
  /(?:^|\W)(?:hablo|hablaron|conto|contaron|recomendo|sugirio|menciono)\W[^.!?\n]{0,30}(?:de usted|de ti|que le escribiera|que te escribiera|su nombre|tu nombre)(?=\W|$)/i,
  /(?:^|\W)(?:entrevista|charla|reportaje|articulo|episodio|podcast|perfil|video|documental|libro|ponencia|conferencia|hilo|columna) (?:con|de|sobre|a) (?:usted|ustedes|ti|vosotros)(?=\W|$)/i,
  /(?:^|\W)me (?:llamo la atencion|impresiono|inspiro|conmovio|fascino|sorprendio|hizo pensar|emociono|marco|intereso mucho)(?=\W|$)/i,
];

/**
 * Whether a Spanish text says anything about whoever reads it: what they did or made, or “su” and “tu”
 * with something that not everybody has. “Su tiempo” and “su trabajo” alone are nothing.
 */
export function saysSomethingAbout(text: string): boolean {
  const plain = withoutAccents(text);
  return deeds.some((deed) => deed.test(plain)) || hasOwn(plain);
}

function hasOwn(plain: string): boolean {
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.some((word, place) => {
    if (!ofYours.has(word.toLowerCase())) return false;
    const own = words[place + 1] ?? '';
    if (!anybodyHas.has(own.toLowerCase())) return own !== '';
    const [next = '', behind = ''] = words.slice(place + 2);
    // A capital names something: “su trabajo en Northwind”.
    return narrowing.has(next) || (/^(?:en|de|del|para)$/.test(next) && /^\p{Lu}/u.test(behind));
  });
}
