import type { BuiltInMessage } from './built-in-message';

/** The answer to a yes, in which a time is agreed. */
export const reply: readonly BuiltInMessage[] = [
  {
    id: 'email-offering',
    name: 'Antwort per E-Mail mit Terminvorschlägen',
    channel: 'email',
    subject: 'Termine für unser Gespräch',
    body: `{{greeting}},

vielen Dank, dass Sie sich Zeit nehmen. Hätten Sie zu einem dieser Termine {{minutes}} Minuten?

{{slots}}

Wenn keiner davon passt, nennen Sie mir einfach eine andere Zeit; ich richte mich nach Ihnen. Sprechen können wir per Video, am Telefon oder persönlich, ganz wie es Ihnen lieber ist.

Ich freue mich auf unser Gespräch.

Freundliche Grüße
{{my-name}}`,
  },
  {
    id: 'email-taking',
    name: 'Antwort per E-Mail, die einen Termin annimmt',
    channel: 'email',
    subject: 'Unser Gespräch am {{interview}}',
    body: `{{greeting}},

vielen Dank. {{interview}} passt mir sehr gut, und ich halte mir die Zeit frei. Ich habe {{minutes}} Minuten eingeplant und achte darauf, dass es nicht länger wird.

Wenn ich einen Link oder eine Nummer brauche oder irgendwohin kommen soll, schreiben Sie mir das gern noch.

Ich freue mich auf unser Gespräch.

Freundliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin-offering',
    name: 'Antwort auf LinkedIn mit Terminvorschlägen',
    channel: 'linkedin',
    body: `{{greeting}}, vielen Dank, dass Sie sich Zeit nehmen. Hätten Sie zu einem dieser Termine {{minutes}} Minuten?

{{slots}}

Wenn keiner davon passt, nennen Sie mir einfach eine andere Zeit; ich richte mich nach Ihnen.

Viele Grüße
{{my-name}}`,
  },
];

/** On the day before the talk. */
export const confirmation: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Bestätigung per E-Mail',
    channel: 'email',
    subject: 'Unser Gespräch am {{interview}}',
    body: `{{greeting}},

ich freue mich auf unser Gespräch am {{interview}}. Notiert habe ich mir: {{minutes}} Minuten, {{medium}}, {{place}}.

Wenn sich bei Ihnen etwas geändert hat, genügt eine kurze Nachricht.

Freundliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Bestätigung auf LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, ich freue mich auf unser Gespräch am {{interview}}. Notiert habe ich mir: {{minutes}} Minuten, {{medium}}, {{place}}. Wenn sich bei Ihnen etwas geändert hat, genügt eine kurze Nachricht. Viele Grüße, {{my-name}}`,
  },
];

/** That the talk cannot be held when it was agreed. */
export const move: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Gespräch verschieben per E-Mail',
    channel: 'email',
    subject: 'Könnten wir einen anderen Termin finden?',
    body: `{{greeting}},

leider ist mir etwas dazwischengekommen, und ich kann unseren Termin am {{interview}} nicht einhalten. Das tut mir leid. Könnten wir es auf einen dieser Termine verschieben?

{{slots}}

Wenn keiner davon passt, nennen Sie mir einfach eine andere Zeit; ich richte mich nach Ihnen. Bitte entschuldigen Sie die Umstände. Auf unser Gespräch freue ich mich weiterhin sehr.

Freundliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Gespräch verschieben auf LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, leider ist mir etwas dazwischengekommen, und ich kann unseren Termin am {{interview}} nicht einhalten. Das tut mir leid. Könnten wir es auf einen dieser Termine verschieben?

{{slots}}

Wenn keiner davon passt, nennen Sie mir einfach eine andere Zeit; ich richte mich nach Ihnen.

Viele Grüße
{{my-name}}`,
  },
];

/** About a talk that did not take place. */
export const missed: readonly BuiltInMessage[] = [
  {
    id: 'email-they-missed',
    name: 'Wenn die andere Seite verhindert war, per E-Mail',
    channel: 'email',
    subject: 'Schade, dass wir uns verpasst haben',
    body: `{{greeting}},

ich glaube, wir haben uns am {{interview}} verpasst. Ich hoffe, bei Ihnen ist alles in Ordnung.

Ich würde weiterhin sehr gern von Ihrer Arbeit hören. Wenn Sie in den nächsten Wochen {{minutes}} Minuten haben, schreiben Sie mir gern, wann es Ihnen passt. Und wenn es gerade zu viel ist, verstehe ich das gut.

Freundliche Grüße
{{my-name}}`,
  },
  {
    id: 'email-you-missed',
    name: 'Wenn ich selbst verhindert war, per E-Mail',
    channel: 'email',
    subject: 'Es tut mir leid, dass ich unser Gespräch versäumt habe',
    body: `{{greeting}},

es tut mir leid, dass ich unser Gespräch am {{interview}} versäumt habe. Sie hatten sich die Zeit für mich genommen, und ich hätte da sein müssen.

Wenn Sie es noch einmal versuchen möchten, schreiben Sie mir gern, wann es Ihnen passt; ich werde da sein. Und wenn Sie es lieber dabei belassen, verstehe ich das gut.

Freundliche Grüße
{{my-name}}`,
  },
];
