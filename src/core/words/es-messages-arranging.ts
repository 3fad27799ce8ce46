import type { BuiltInMessage } from './built-in-message';

/** The answer to a yes, in which a time is agreed. */
export const reply: readonly BuiltInMessage[] = [
  {
    id: 'email-offering',
    name: 'Respuesta por correo electrónico con horarios',
    channel: 'email',
    subject: 'Horarios para nuestra conversación',
    body: `{{greeting}}:

Gracias por decirme que sí. ¿Le vendría bien alguno de estos horarios para hablar {{minutes}} minutos?

{{slots}}

Por videollamada, por teléfono o en persona, como prefiera. Si ninguno le conviene, dígame cuándo podría y me adapto.

Espero con mucho gusto nuestra conversación.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'email-taking',
    name: 'Respuesta por correo electrónico que acepta su horario',
    channel: 'email',
    subject: 'Nuestra conversación del {{interview}}',
    body: `{{greeting}}:

Muchas gracias. El {{interview}} me viene muy bien, y ya lo tengo reservado. He previsto {{minutes}} minutos y estaré pendiente del reloj.

Si hay un enlace o un número que deba usar, o un lugar donde encontrarnos, envíemelo cuando pueda.

Espero con mucho gusto nuestra conversación.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'linkedin-offering',
    name: 'Respuesta por LinkedIn con horarios',
    channel: 'linkedin',
    body: `{{greeting}}: gracias por decirme que sí. ¿Le vendría bien alguno de estos horarios para hablar {{minutes}} minutos?

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

Espero con mucho gusto nuestra conversación del {{interview}}. Esto es lo que tengo anotado: {{minutes}} minutos, {{medium}}, {{place}}.

Si algo ha cambiado por su parte, basta con que me lo diga.

Saludos cordiales,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Confirmación por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}: espero con mucho gusto nuestra conversación del {{interview}}. Esto es lo que tengo anotado: {{minutes}} minutos, {{medium}}, {{place}}. Si algo ha cambiado por su parte, basta con que me lo diga. {{my-name}}`,
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

Si ninguno le conviene, dígame cuándo podría y me adapto. Disculpe la molestia; sigo con muchas ganas de hablar con usted.

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
    subject: 'Lamento haber faltado a nuestra conversación',
    body: `{{greeting}}:

Lamento haber faltado a nuestra conversación del {{interview}}. Usted había reservado ese tiempo para mí, y yo debería haber estado allí.

Si quiere que lo intentemos de nuevo, dígame cuándo le conviene y allí estaré. Y si prefiere dejarlo, lo entiendo.

Saludos cordiales,
{{my-name}}`,
  },
];
