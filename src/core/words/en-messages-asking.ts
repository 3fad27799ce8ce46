import type { BuiltInMessage } from './built-in-message';

/** The most characters of a note that goes with a LinkedIn request, where the account is a free one. */
const LINKEDIN_REQUEST = 200;

/** First messages: the connection first, short, about them, asking for a conversation and nothing else. */
export const outreach: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Outreach by email',
    channel: 'email',
    subject: 'A few questions about your work',
    body: `{{greeting}},

{{opening}}

I'm {{my-name}}, and I'm exploring what it's really like to work in {{field}}. Could we talk for {{minutes}} minutes, by video, phone or in person? I could do:

{{slots}}

If another time suits you better, I'll make it work, and if you can't, I understand.

Kind regards,
{{my-name}}`,
  },
  {
    id: 'email-introduced',
    name: 'Outreach by email after an introduction',
    channel: 'email',
    subject: '{{referred-by}} suggested I write to you',
    body: `{{greeting}},

{{referred-by}} suggested I get in touch with you. {{opening}}

I'm {{my-name}}, and I'm exploring what it's really like to work in {{field}}. Could we talk for {{minutes}} minutes, by video, phone or in person? I could do:

{{slots}}

If another time suits you better, I'll make it work, and if you can't, I understand.

Kind regards,
{{my-name}}`,
  },
  {
    id: 'email-known',
    name: 'Outreach by email to someone you know',
    channel: 'email',
    subject: 'Could I ask you about your work?',
    body: `{{greeting}},

{{opening}}

I'm thinking about where to go next, and {{field}} keeps drawing me. You know it from the inside, so I'd love to hear how you see it. Could we talk for {{minutes}} minutes, by phone, by video or over a coffee? I could do:

{{slots}}

Any other time is fine too, and no worries if things are busy.

Warm regards,
{{my-name}}`,
  },
  {
    id: 'linkedin-note',
    name: 'Outreach as a LinkedIn note',
    channel: 'linkedin',
    limit: LINKEDIN_REQUEST,
    body: `{{greeting}}, {{opening}} I'd love to hear about your work. Could we talk for {{minutes}} minutes? {{my-name}}`,
  },
  {
    id: 'linkedin-message',
    name: 'Outreach as a LinkedIn message',
    channel: 'linkedin',
    body: `{{greeting}},

{{opening}}

I'm exploring what it's really like to work in {{field}}. Would you have {{minutes}} minutes to tell me about your work? I'm happy to fit around your schedule, and if you can't, I understand.

{{my-name}}`,
  },
];

/** To whoever has not answered the first message. */
export const reminder: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Reminder by email',
    channel: 'email',
    subject: 'Following up: a few questions about your work',
    body: `{{greeting}},

I know messages get buried, so I'm trying once more. I'd still love to hear what your work is like, and even fifteen minutes would be plenty.

If now is a bad time, there's no need to reply.

Kind regards,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Reminder on LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, I know messages get buried, so I'm trying once more. I'd still love to hear what your work is like, and even fifteen minutes would be plenty. If now is a bad time, there's no need to reply. {{my-name}}`,
  },
];

/** Reminders of what somebody offered; in their words or the user's, never in those of the note. */
export const offerReminder: readonly BuiltInMessage[] = [
  {
    id: 'offer-email',
    name: 'Reminder of an offer by email',
    channel: 'email',
    subject: 'What you kindly offered',
    body: `{{greeting}},

I still think back to what you told me, and it helps me a good deal.

You kindly offered {{what-they-offered}}. If that still suits you, I would be very glad of it, and there is no hurry.

Kind regards,
{{my-name}}`,
  },
  {
    id: 'offer-linkedin',
    name: 'Reminder of an offer on LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, you kindly offered {{what-they-offered}}. If that still suits you, I would be very glad of it, and there is no hurry. {{my-name}}`,
  },
];

/** To whoever could make the introduction, with lines that they can forward as they are. */
export const introductionRequest: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Request for an introduction by email',
    channel: 'email',
    subject: 'Would you introduce me to {{name}}?',
    body: `{{greeting}},

Thank you for telling me about {{name}}. Would you be willing to introduce us? Here are a few lines you could pass on:

“{{my-name}} is exploring what it's really like to work in {{field}} and would love to hear about your path and your work. It would take {{minutes}} minutes, by video, phone or in person, whenever suits you.”

If you'd rather not, or now isn't a good moment, I completely understand.

Thank you,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Request for an introduction on LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, would you be willing to introduce me to {{name}}? I'm exploring what it's really like to work in {{field}}, and I'd love to hear about that path for {{minutes}} minutes, whenever suits. If you'd rather not, I completely understand. {{my-name}}`,
  },
];
