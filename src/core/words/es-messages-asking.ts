import type { BuiltInMessage } from './built-in-message';

/** The most characters of a note that goes with a LinkedIn request, where the account is a free one. */
const LINKEDIN_REQUEST = 200;

/** First messages: the connection first, short, about them, asking for a conversation and nothing else. */
export const outreach: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Primer mensaje por correo electrónico',
    channel: 'email',
    subject: 'Unas preguntas sobre su trabajo',
    body: `{{greeting}}:

{{opening}}

Soy {{my-name}} y me gustaría conocer de primera mano cómo es trabajar en {{field}}. ¿Podríamos hablar {{minutes}} minutos, por videollamada, por teléfono o en persona? Yo podría en estos horarios:

{{slots}}

Si le conviene más otro momento, me adapto con gusto; y si no le es posible, lo entiendo perfectamente.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'email-introduced',
    name: 'Primer mensaje por correo electrónico tras una presentación',
    channel: 'email',
    subject: '{{referred-by}} me sugirió que le escribiera',
    body: `{{greeting}}:

{{referred-by}} me sugirió que le escribiera. {{opening}}

Soy {{my-name}} y me gustaría conocer de primera mano cómo es trabajar en {{field}}. ¿Podríamos hablar {{minutes}} minutos, por videollamada, por teléfono o en persona? Yo podría en estos horarios:

{{slots}}

Si le conviene más otro momento, me adapto con gusto; y si no le es posible, lo entiendo perfectamente.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'email-known',
    name: 'Primer mensaje por correo electrónico a alguien que conoce',
    channel: 'email',
    subject: '¿Puedo preguntarle por su trabajo?',
    body: `{{greeting}}:

{{opening}}

Estoy pensando en mi próximo paso, y cada vez me atrae más trabajar en {{field}}. Usted conoce ese mundo por dentro, y me encantaría saber cómo lo ve. ¿Podríamos hablar {{minutes}} minutos, por teléfono, por videollamada o tomando un café? Yo podría en estos horarios:

{{slots}}

Si le conviene más otro momento, me adapto con gusto; y si ahora no puede, lo entiendo perfectamente.

Un saludo afectuoso,
{{my-name}}`,
  },
  {
    id: 'linkedin-note',
    name: 'Primer mensaje como nota de LinkedIn',
    channel: 'linkedin',
    limit: LINKEDIN_REQUEST,
    body: `{{greeting}}: {{opening}} Me encantaría saber más de su trabajo. ¿Podríamos hablar {{minutes}} minutos? {{my-name}}`,
  },
  {
    id: 'linkedin-message',
    name: 'Primer mensaje por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}:

{{opening}}

Me gustaría conocer de primera mano cómo es trabajar en {{field}}. ¿Tendría {{minutes}} minutos para hablarme de su trabajo? Me adapto con gusto a su agenda, y si no puede, lo entiendo.

{{my-name}}`,
  },
];

/** To whoever has not answered the first message. */
export const reminder: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Recordatorio por correo electrónico',
    channel: 'email',
    subject: 'De nuevo: unas preguntas sobre su trabajo',
    body: `{{greeting}}:

Sé que es fácil que un mensaje se pierda entre tantos otros, así que lo intento una vez más. Me sigue interesando mucho saber cómo es su trabajo, y con quince minutos me bastaría.

Si no es buen momento, no hace falta que responda.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Recordatorio por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}: sé que es fácil que un mensaje se pierda entre tantos otros, así que lo intento una vez más. Me sigue interesando mucho saber cómo es su trabajo, y con quince minutos me bastaría. Si no es buen momento, no hace falta que responda. {{my-name}}`,
  },
];

/** Reminders of what somebody offered; in their words or the user's, never in those of the note. */
export const offerReminder: readonly BuiltInMessage[] = [
  {
    id: 'offer-email',
    name: 'Recordatorio de un ofrecimiento por correo electrónico',
    channel: 'email',
    subject: 'Lo que tuvo la amabilidad de ofrecerme',
    body: `{{greeting}}:

Sigo pensando en lo que me contó, y me está ayudando mucho.

Tuvo la amabilidad de ofrecerme {{what-they-offered}}. Si todavía le viene bien, se lo agradecería mucho; no hay ninguna prisa.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'offer-linkedin',
    name: 'Recordatorio de un ofrecimiento por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}: tuvo la amabilidad de ofrecerme {{what-they-offered}}. Si todavía le viene bien, se lo agradecería mucho; no hay ninguna prisa. {{my-name}}`,
  },
];

/** To whoever could make the introduction, with lines that they can forward as they are. */
export const introductionRequest: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Petición de una presentación por correo electrónico',
    channel: 'email',
    subject: '¿Podría ponerme en contacto con {{name}}?',
    body: `{{greeting}}:

Gracias por hablarme de {{name}}. ¿Podría ponernos en contacto? Por si le resulta más fácil, aquí tiene unas líneas para reenviar:

«A {{my-name}} le gustaría conocer de primera mano cómo es trabajar en {{field}}, y que usted le hablara de su trayectoria. Serían {{minutes}} minutos, por videollamada, por teléfono o en persona, cuando le venga bien».

Si prefiere no hacerlo, o si no es buen momento, lo entiendo perfectamente.

Muchas gracias,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Petición de una presentación por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}: ¿podría ponerme en contacto con {{name}}? Me gustaría conocer de primera mano cómo es trabajar en {{field}}, y bastaría con una conversación de {{minutes}} minutos. Si prefiere no hacerlo, lo entiendo perfectamente. {{my-name}}`,
  },
];
