import type { BuiltInMessage } from './built-in-message';

/** The most characters of a note that goes with a LinkedIn request, where the account is a free one. */
const LINKEDIN_REQUEST = 200;

// The opening always comes right behind the greeting's comma, where German goes on in lower case.

/** First messages: the connection first, short, about them, asking for a conversation and nothing else. */
export const outreach: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Anfrage per E-Mail',
    channel: 'email',
    subject: 'Ein paar Fragen zu Ihrer Arbeit',
    body: `{{greeting}},

{{opening}}

Mein Name ist {{my-name}}, ich orientiere mich gerade beruflich und möchte verstehen, wie die Arbeit im Bereich {{field}} wirklich ist. Hätten Sie {{minutes}} Minuten für ein Gespräch, per Video, am Telefon oder persönlich? Möglich wäre zum Beispiel:

{{slots}}

Ich richte mich gern nach Ihnen, und wenn es nicht geht, verstehe ich das gut.

Freundliche Grüße
{{my-name}}`,
  },
  {
    id: 'email-introduced',
    name: 'Anfrage per E-Mail nach einer Vermittlung',
    channel: 'email',
    subject: '{{referred-by}} hat mir empfohlen, Ihnen zu schreiben',
    body: `{{greeting}},

{{opening}} {{referred-by}} hat mir empfohlen, mich bei Ihnen zu melden.

Mein Name ist {{my-name}}, ich orientiere mich gerade beruflich und möchte verstehen, wie die Arbeit im Bereich {{field}} wirklich ist. Hätten Sie {{minutes}} Minuten für ein Gespräch, per Video, am Telefon oder persönlich? Möglich wäre zum Beispiel:

{{slots}}

Ich richte mich gern nach Ihnen, und wenn es nicht geht, verstehe ich das gut.

Freundliche Grüße
{{my-name}}`,
  },
  {
    // Nothing in it says “Sie” or “du”: it goes to former teachers as well as to friends.
    id: 'email-known',
    name: 'Anfrage per E-Mail an Bekannte',
    channel: 'email',
    subject: 'Darf ich ein paar Fragen zum Beruf stellen?',
    body: `{{greeting:Hallo}},

{{opening}}

Ich überlege gerade, wohin es beruflich gehen soll, und der Bereich {{field}} interessiert mich besonders. Ein Blick von innen würde mir sehr helfen. Wäre ein Gespräch von {{minutes}} Minuten möglich, am Telefon, per Video oder bei einem Kaffee? Möglich wäre zum Beispiel:

{{slots}}

Jede andere Zeit ist mir genauso recht, und wenn gerade viel los ist, macht das gar nichts.

Herzliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin-note',
    name: 'Anfrage als LinkedIn-Notiz',
    channel: 'linkedin',
    limit: LINKEDIN_REQUEST,
    body: `{{greeting}}, {{opening}} Hätten Sie {{minutes}} Minuten, um mir von Ihrer Arbeit zu erzählen? {{my-name}}`,
  },
  {
    id: 'linkedin-message',
    name: 'Anfrage als LinkedIn-Nachricht',
    channel: 'linkedin',
    body: `{{greeting}},

{{opening}}

Ich orientiere mich gerade beruflich und möchte verstehen, wie die Arbeit im Bereich {{field}} wirklich ist. Hätten Sie {{minutes}} Minuten, um mir von Ihrer Arbeit zu erzählen? Ich richte mich gern nach Ihnen, und wenn es gerade nicht geht, verstehe ich das gut.

Viele Grüße
{{my-name}}`,
  },
];

/** To whoever has not answered the first message. */
export const reminder: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Erinnerung per E-Mail',
    channel: 'email',
    subject: 'Noch einmal: ein paar Fragen zu Ihrer Arbeit',
    body: `{{greeting}},

im vollen Postfach geht leicht etwas unter, deshalb versuche ich es noch einmal. Ich würde weiterhin sehr gern hören, wie Ihre Arbeit ist; auch eine Viertelstunde würde mir schon viel helfen.

Wenn es gerade ungünstig ist, brauchen Sie nicht zu antworten.

Freundliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Erinnerung auf LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, Nachrichten gehen leicht unter, deshalb versuche ich es noch einmal. Ich würde weiterhin sehr gern hören, wie Ihre Arbeit ist; auch eine Viertelstunde würde mir schon viel helfen. Wenn es gerade ungünstig ist, brauchen Sie nicht zu antworten. Viele Grüße, {{my-name}}`,
  },
];

/** Reminders of what somebody offered; in their words or the user's, never in those of the note. */
export const offerReminder: readonly BuiltInMessage[] = [
  {
    id: 'offer-email',
    name: 'Erinnerung an ein Angebot per E-Mail',
    channel: 'email',
    subject: 'Ihr freundliches Angebot',
    body: `{{greeting}},

ich denke noch oft an das, was Sie mir erzählt haben, und es hilft mir sehr.

Sie hatten mir freundlicherweise angeboten: {{what-they-offered}}. Wenn das für Sie noch passt, würde ich mich sehr freuen. Es eilt nicht.

Freundliche Grüße
{{my-name}}`,
  },
  {
    id: 'offer-linkedin',
    name: 'Erinnerung an ein Angebot auf LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, Sie hatten mir freundlicherweise angeboten: {{what-they-offered}}. Wenn das für Sie noch passt, würde ich mich sehr freuen. Es eilt nicht. Viele Grüße, {{my-name}}`,
  },
];

/** To whoever could make the introduction, with lines that they can forward as they are. */
export const introductionRequest: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Bitte um Vermittlung per E-Mail',
    channel: 'email',
    subject: 'Würden Sie mich mit {{name}} bekannt machen?',
    body: `{{greeting}},

vielen Dank, dass Sie mir von {{name}} erzählt haben. Würden Sie uns miteinander bekannt machen? Diese Zeilen können Sie einfach weiterleiten:

„{{my-name}} möchte besser verstehen, wie die Arbeit im Bereich {{field}} wirklich ist, und würde gern etwas über den Weg dorthin und den Alltag in diesem Beruf hören. Ein Gespräch von {{minutes}} Minuten würde genügen, per Video, am Telefon oder persönlich, wann immer es passt.“

Wenn Sie das lieber nicht möchten oder es gerade ungünstig ist, habe ich dafür volles Verständnis.

Vielen Dank und freundliche Grüße
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Bitte um Vermittlung auf LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, würden Sie mich mit {{name}} bekannt machen? Ich möchte besser verstehen, wie die Arbeit im Bereich {{field}} wirklich ist, und würde gern {{minutes}} Minuten über diesen Beruf sprechen, wann immer es passt. Wenn Sie das lieber nicht möchten, habe ich dafür volles Verständnis. Viele Grüße, {{my-name}}`,
  },
];
