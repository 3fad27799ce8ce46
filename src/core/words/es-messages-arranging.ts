import type { BuiltInMessage } from './built-in-message';

/** The answer to a yes, in which a time is agreed. */
export const reply: readonly BuiltInMessage[] = [
  {
    id: 'email-offering',
    name: 'Respuesta por correo electrónico con horarios',
    channel: 'email',
    subject: 'Horarios para nuestra conversación',
    body: `{{greeting}}:

Muchas gracias por aceptar hablar conmigo. ¿Le vendría bien alguno de estos horarios? Serían {{minutes}} minutos.

{{slots}}

Por videollamada, por teléfono o en persona, como prefiera. Si ninguno de los horarios le conviene, dígame cuándo podría y me adapto.

Me alegra mucho poder hablar con usted.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'email-taking',
    name: 'Respuesta por correo electrónico que acepta su horario',
    channel: 'email',
    subject: 'Nuestra conversación del {{interview}}',
    body: `{{greeting}}:

Muchas gracias. El {{interview}} me viene muy bien, y ya lo tengo reservado. He previsto {{minutes}} minutos y no me pasaré de ese tiempo.

Si hay un enlace o un número que deba usar, o un lugar donde encontrarnos, envíemelo cuando pueda.

Me alegra mucho poder hablar con usted.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'linkedin-offering',
    name: 'Respuesta por LinkedIn con horarios',
    channel: 'linkedin',
    body: `{{greeting}}: muchas gracias por aceptar hablar conmigo. ¿Le vendría bien alguno de estos horarios? Serían {{minutes}} minutos.

{{slots}}

Si ninguno le conviene, dígame cuándo podría y me adapto.

{{my-name}}`,
  },
];

/** On the day before the talk. */
export const confirmation: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Confirmación por correo electrónico',
    channel: 'email',
    subject: 'Nuestra conversación del {{interview}}',
    body: `{{greeting}}:

Le escribo para confirmar nuestra conversación del {{interview}}. Esto es lo que tengo anotado: {{minutes}} minutos, {{medium}}, {{place}}.

Si algo ha cambiado por su parte, no tiene más que decírmelo. Me alegra mucho poder hablar con usted.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Confirmación por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}: le escribo para confirmar nuestra conversación del {{interview}}. Esto es lo que tengo anotado: {{minutes}} minutos, {{medium}}, {{place}}. Si algo ha cambiado por su parte, no tiene más que decírmelo. {{my-name}}`,
  },
];

/** That the talk cannot be held when it was agreed. */
export const move: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Cambio de fecha por correo electrónico',
    channel: 'email',
    subject: '¿Podríamos buscar otro momento?',
    body: `{{greeting}}:

Lo siento, pero me ha surgido un imprevisto y no podré mantener nuestra conversación del {{interview}}. ¿Podríamos pasarla a uno de estos horarios?

{{slots}}

Si ninguno le conviene, dígame cuándo podría y me adapto. Disculpe las molestias; sigo con muchas ganas de hablar con usted.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Cambio de fecha por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}: lo siento, pero me ha surgido un imprevisto y no podré mantener nuestra conversación del {{interview}}. ¿Podríamos pasarla a uno de estos horarios?

{{slots}}

Si ninguno le conviene, dígame cuándo podría y me adapto.

{{my-name}}`,
  },
];

/** About a talk that did not take place. */
export const missed: readonly BuiltInMessage[] = [
  {
    id: 'email-they-missed',
    name: 'Cuando la otra persona no pudo venir, por correo electrónico',
    channel: 'email',
    subject: 'Creo que no llegamos a coincidir',
    body: `{{greeting}}:

Creo que no llegamos a coincidir el {{interview}}. Espero que todo esté bien.

Me sigue interesando mucho conocer su trabajo. Si en las próximas semanas tiene {{minutes}} minutos, dígame cuándo le conviene y allí estaré. Y si ahora es demasiado, lo entiendo.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'email-you-missed',
    name: 'Cuando usted no pudo ir, por correo electrónico',
    channel: 'email',
    subject: 'Disculpas por haber faltado a nuestra conversación',
    body: `{{greeting}}:

Le pido disculpas por haber faltado a nuestra conversación del {{interview}}. Usted había reservado ese tiempo para mí, y yo debería haber estado allí.

Si quiere que lo intentemos de nuevo, dígame cuándo le conviene y allí estaré. Y si prefiere dejarlo, lo entiendo.

Saludos cordiales,
{{my-name}}`,
  },
];
