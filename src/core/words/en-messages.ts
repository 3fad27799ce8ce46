/** A built-in message before it is made a template. */
interface BuiltInMessage {
  /** What it is known by among those of its kind, in every language and version. */
  readonly id: string;
  readonly name: string;
  readonly channel: 'email' | 'linkedin' | 'handwritten';
  readonly subject?: string;
  readonly limit?: number;
  readonly body: string;
}

/** The most characters of a note that goes with a LinkedIn request, where the account is a free one. */
const LINKEDIN_REQUEST = 200;

/** First messages: the connection first, short, about them, asking for a conversation and nothing else. */
const outreach: readonly BuiltInMessage[] = [
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

const reminder: readonly BuiltInMessage[] = [
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
const offerReminder: readonly BuiltInMessage[] = [
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
const introductionRequest: readonly BuiltInMessage[] = [
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

/** The answer to a yes, in which a time is agreed. */
const reply: readonly BuiltInMessage[] = [
  {
    id: 'email-offering',
    name: 'Reply by email offering times',
    channel: 'email',
    subject: 'Times for our conversation',
    body: `{{greeting}},

Thank you for saying yes. Would one of these times suit you for {{minutes}} minutes?

{{slots}}

Video, phone or in person, whichever you prefer. If none of these works, name a time that does and I'll make it fit.

I'm looking forward to it.

Kind regards,
{{my-name}}`,
  },
  {
    id: 'email-taking',
    name: 'Reply by email taking a time of theirs',
    channel: 'email',
    subject: 'Our conversation on {{interview}}',
    body: `{{greeting}},

Thank you. {{interview}} works well for me, and I'll keep it free. I've planned for {{minutes}} minutes and will keep an eye on the clock.

If there is a link or a number I should use, or somewhere to meet you, just send it over.

I'm looking forward to it.

Kind regards,
{{my-name}}`,
  },
  {
    id: 'linkedin-offering',
    name: 'Reply on LinkedIn offering times',
    channel: 'linkedin',
    body: `{{greeting}}, thank you for saying yes. Would one of these times suit you for {{minutes}} minutes?

{{slots}}

If none of these works, name a time that does and I'll make it fit.

{{my-name}}`,
  },
];

/** On the day before. */
const confirmation: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Confirmation by email',
    channel: 'email',
    subject: 'Our conversation on {{interview}}',
    body: `{{greeting}},

I'm looking forward to our conversation on {{interview}}. Here is what I have noted: {{minutes}} minutes, {{medium}}, {{place}}.

If anything has changed on your side, just let me know.

Kind regards,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Confirmation on LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, I'm looking forward to our conversation on {{interview}}. Here is what I have noted: {{minutes}} minutes, {{medium}}, {{place}}. If anything has changed on your side, just let me know. {{my-name}}`,
  },
];

const move: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Moving the interview by email',
    channel: 'email',
    subject: 'Could we find another time?',
    body: `{{greeting}},

I'm sorry, but something has come up and I can't make our conversation on {{interview}}. Could we move it to one of these times?

{{slots}}

If none of them works, name a time that does and I'll fit in. I apologise for the trouble, and I'm still looking forward to talking with you.

Kind regards,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Moving the interview on LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, I'm sorry, but something has come up and I can't make our conversation on {{interview}}. Could we move it to one of these times?

{{slots}}

If none of them works, name a time that does and I'll fit in.

{{my-name}}`,
  },
];

const missed: readonly BuiltInMessage[] = [
  {
    id: 'email-they-missed',
    name: 'After they could not come, by email',
    channel: 'email',
    subject: 'Sorry we missed each other',
    body: `{{greeting}},

I think we missed each other on {{interview}}. I hope everything is all right.

I'd still love to hear about your work. If you have {{minutes}} minutes in the coming weeks, tell me what suits you and I'll be there. And if it's too much at the moment, I understand.

Kind regards,
{{my-name}}`,
  },
  {
    id: 'email-you-missed',
    name: 'After you could not come, by email',
    channel: 'email',
    subject: 'I am sorry that I missed our conversation',
    body: `{{greeting}},

I'm sorry that I missed our conversation on {{interview}}. You set that time aside for me, and I should have been there.

If you're willing to try again, tell me what suits you and I'll be there. And if you'd rather leave it, I understand.

Kind regards,
{{my-name}}`,
  },
];

/** They begin from something that was said, which the user chooses. */
const thankYou: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Thank-you by email',
    channel: 'email',
    subject: 'Thank you for talking with me',
    body: `{{greeting:Dear}},

Thank you for taking the time to talk with me, and for being so open about your work. What has stayed with me most is this: {{what-you-said}}

I'd be glad to tell you where it leads.

Warm regards,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Thank-you on LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Dear}}, thank you for taking the time to talk with me. What has stayed with me most is this: {{what-you-said}}

I'd be glad to tell you where it leads.

{{my-name}}`,
  },
  {
    id: 'by-hand',
    name: 'Thank-you by hand',
    channel: 'handwritten',
    body: `{{greeting:Dear}},

Thank you for telling me about your work. I came with questions and left with a clearer picture, above all because of this: {{what-you-said}}

Thank you for your time.

Warmly,
{{my-name}}`,
  },
];

/** To whoever made the introduction. */
const reportBack: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Report back by email',
    channel: 'email',
    subject: 'Thank you for putting me in touch with {{name}}',
    body: `{{greeting}},

Thank you for putting me in touch with {{name}}. We have talked, and this is what I took away: {{what-you-learned}}

It meant a lot that you made it happen. If there is ever anything I can do for you, please tell me.

Warm regards,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Report back on LinkedIn',
    channel: 'linkedin',
    body: `{{greeting}}, thank you for putting me in touch with {{name}}. We have talked, and this is what I took away: {{what-you-learned}}

It meant a lot that you made it happen. {{my-name}}`,
  },
];

const checkIn: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'Check-in by email',
    channel: 'email',
    subject: 'An update since we talked',
    body: `{{greeting:Dear}},

Some time has passed since we talked, and I wanted to tell you what has happened since: {{what-happened-since}}

How have things been with you? If there is ever anything I can do for you, please let me know.

Warm regards,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'Check-in on LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Dear}}, some time has passed since we talked, and I wanted to tell you what has happened since: {{what-happened-since}}

How have things been with you? {{my-name}}`,
  },
];

/** To whoever gave advice that the user promised to follow, once they did. */
const result: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: 'What came of it by email',
    channel: 'email',
    subject: 'What came of your advice',
    body: `{{greeting:Dear}},

When we talked, you suggested {{what-they-suggested}}. I have done that now, and this is what came of it: {{what-came-of-it}}

Thank you again for pointing me there. If there is ever anything I can do for you, please let me know.

Warm regards,
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: 'What came of it on LinkedIn',
    channel: 'linkedin',
    body: `{{greeting:Dear}}, when we talked, you suggested {{what-they-suggested}}. I have done that now, and this is what came of it: {{what-came-of-it}}

Thank you again for pointing me there. {{my-name}}`,
  },
];

/**
 * The messages that work without any set-up, by what they are for. They ask for a conversation, never
 * for a job, and nothing in them is what the user wrote for themselves.
 */
export const messages = Object.freeze({
  outreach,
  reminder: [...reminder, ...offerReminder],
  'introduction-request': introductionRequest,
  reply,
  confirmation,
  move,
  missed,
  'thank-you': thankYou,
  'report-back': reportBack,
  'check-in': checkIn,
  result,
});
