import type { BuiltInMessage } from './built-in-message';

/** Thanks for a talk. They begin from something that was said, which the user chooses. */
export const thankYou: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Agradecimiento por correo electrónico',
    channel: 'email',
    subject: 'Gracias por nuestra conversación',
    body: `{{greeting:Hola de nuevo}}:

Gracias por dedicarme su tiempo y por hablarme con tanta franqueza de su trabajo. Me quedo sobre todo con esto: {{what-you-said}}

Con mucho gusto le contaré cómo sigue todo.

Un saludo afectuoso,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Agradecimiento por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Hola de nuevo}}: gracias por dedicarme su tiempo. De nuestra conversación me quedo sobre todo con esto: {{what-you-said}}

Con mucho gusto le contaré cómo sigue todo.

{{my-name}}`,
  },
  {
    id: 'by-hand',
    name: 'Agradecimiento escrito a mano',
    channel: 'handwritten',
    body: `{{greeting}}:

Gracias por hablarme de su trabajo. Llegué con preguntas y me fui con una idea más clara, sobre todo por esto: {{what-you-said}}

Gracias por su tiempo.

Con afecto,
{{my-name}}`,
  },
];

/** To whoever made the introduction, once the talk was held. */
export const reportBack: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Noticias por correo electrónico a quien hizo la presentación',
    channel: 'email',
    subject: 'Gracias por ponerme en contacto con {{name}}',
    body: `{{greeting}}:

Gracias por ponerme en contacto con {{name}}. Ya hemos hablado, y esto es lo que me llevo: {{what-you-learned}}

Le agradezco de verdad que lo hiciera posible. Si alguna vez puedo hacer algo por usted, dígamelo.

Un saludo afectuoso,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Noticias por LinkedIn a quien hizo la presentación',
    channel: 'linkedin',
    body: `{{greeting}}: gracias por ponerme en contacto con {{name}}. Ya hemos hablado, y esto es lo que me llevo: {{what-you-learned}}

Le agradezco de verdad que lo hiciera posible. {{my-name}}`,
  },
];

/** To somebody in touch, some time after the talk. */
export const checkIn: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Saludo por correo electrónico',
    channel: 'email',
    subject: 'Novedades desde nuestra conversación',
    body: `{{greeting:Hola de nuevo}}:

Ha pasado un tiempo desde que hablamos, y quería contarle lo que ha ocurrido desde entonces: {{what-happened-since}}

¿Cómo le ha ido a usted? Si alguna vez puedo hacer algo por usted, no dude en decírmelo.

Un saludo afectuoso,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Saludo por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Hola de nuevo}}: ha pasado un tiempo desde que hablamos, y quería contarle lo que ha ocurrido desde entonces: {{what-happened-since}}

¿Cómo le ha ido a usted? {{my-name}}`,
  },
];

/** To whoever gave advice that the user promised to follow, once they did. */
export const result: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Resultado de un consejo por correo electrónico',
    channel: 'email',
    subject: 'Seguí su consejo',
    body: `{{greeting:Hola de nuevo}}:

Cuando hablamos, usted me sugirió {{what-they-suggested}}. Lo hice, y quería contarle cómo me fue: {{what-came-of-it}}

Gracias de nuevo por orientarme. Si alguna vez puedo hacer algo por usted, no dude en decírmelo.

Un saludo afectuoso,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Resultado de un consejo por LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Hola de nuevo}}: cuando hablamos, usted me sugirió {{what-they-suggested}}. Lo hice, y quería contarle cómo me fue: {{what-came-of-it}}

Gracias de nuevo por orientarme. {{my-name}}`,
  },
];
