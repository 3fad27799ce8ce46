import type { BuiltInMessage } from './built-in-message';

/** Thanks for a talk. They begin from something that was said, which the user chooses. */
export const thankYou: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Dank per E-Mail',
    channel: 'email',
    subject: 'Vielen Dank für das Gespräch',
    body: `{{greeting:Hallo}},

vielen Dank, dass Sie sich Zeit für mich genommen und so offen von Ihrer Arbeit erzählt haben. Besonders im Gedächtnis geblieben ist mir: {{what-you-said}}

Wenn Sie mögen, erzähle ich Ihnen gern, wie es bei mir weitergeht.

Herzliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Dank auf LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Hallo}}, vielen Dank, dass Sie sich Zeit für mich genommen haben. Besonders im Gedächtnis geblieben ist mir: {{what-you-said}}

Wenn Sie mögen, erzähle ich Ihnen gern, wie es bei mir weitergeht.

Herzliche Grüße
{{my-name}}`,
  },
  {
    id: 'by-hand',
    name: 'Dank von Hand',
    channel: 'handwritten',
    body: `{{greeting:Hallo}},

vielen Dank, dass Sie mir von Ihrer Arbeit erzählt haben. Ich bin mit Fragen gekommen und mit einem klareren Bild gegangen. Besonders geholfen hat mir: {{what-you-said}}

Danke, dass Sie sich die Zeit genommen haben.

Herzliche Grüße
{{my-name}}`,
  },
];

/** To whoever made the introduction, once the talk was held. */
export const reportBack: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Rückmeldung per E-Mail',
    channel: 'email',
    subject: 'Danke für den Kontakt zu {{name}}',
    body: `{{greeting}},

vielen Dank, dass Sie mich mit {{name}} in Kontakt gebracht haben. Wir haben inzwischen gesprochen, und Folgendes nehme ich mit: {{what-you-learned}}

Es bedeutet mir viel, dass Sie das möglich gemacht haben. Wenn ich einmal etwas für Sie tun kann, lassen Sie es mich gern wissen.

Herzliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Rückmeldung auf LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, vielen Dank, dass Sie mich mit {{name}} in Kontakt gebracht haben. Wir haben inzwischen gesprochen, und Folgendes nehme ich mit: {{what-you-learned}}

Es bedeutet mir viel, dass Sie das möglich gemacht haben. Herzliche Grüße, {{my-name}}`,
  },
];

/** To somebody in touch, some time after the talk. */
export const checkIn: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Gruß per E-Mail',
    channel: 'email',
    subject: 'Was sich seit unserem Gespräch getan hat',
    body: `{{greeting:Hallo}},

seit unserem Gespräch ist einige Zeit vergangen, und ich möchte Ihnen erzählen, was sich seither getan hat: {{what-happened-since}}

Und wie ist es Ihnen ergangen? Wenn ich einmal etwas für Sie tun kann, lassen Sie es mich gern wissen.

Herzliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Gruß auf LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Hallo}}, seit unserem Gespräch ist einige Zeit vergangen, und ich möchte Ihnen erzählen, was sich seither getan hat: {{what-happened-since}}

Und wie ist es Ihnen ergangen? Herzliche Grüße, {{my-name}}`,
  },
];

/** To whoever gave advice that the user promised to follow, once they did. */
export const result: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Was daraus wurde, per E-Mail',
    channel: 'email',
    subject: 'Was aus Ihrem Rat geworden ist',
    body: `{{greeting:Hallo}},

in unserem Gespräch hatten Sie mir Folgendes geraten: {{what-they-suggested}}. Inzwischen habe ich es getan, und das ist daraus geworden: {{what-came-of-it}}

Danke noch einmal für diesen Hinweis. Wenn ich einmal etwas für Sie tun kann, lassen Sie es mich gern wissen.

Herzliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Was daraus wurde, auf LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Hallo}}, in unserem Gespräch hatten Sie mir Folgendes geraten: {{what-they-suggested}}. Inzwischen habe ich es getan, und das ist daraus geworden: {{what-came-of-it}}

Danke noch einmal für diesen Hinweis. Herzliche Grüße, {{my-name}}`,
  },
];
