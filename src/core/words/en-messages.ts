/** A built-in message before it is made a template. */
interface BuiltInMessage {
  readonly name: string;
  readonly channel: 'email' | 'linkedin' | 'handwritten';
  readonly subject?: string;
  readonly limit?: number;
  readonly body: string;
}

/** The most characters of a note that goes with a LinkedIn request. */
const LINKEDIN_REQUEST = 300;

/** First messages: short, about them, asking for a conversation and nothing else. */
const outreach: readonly BuiltInMessage[] = [
  {
    name: 'Outreach by email',
    channel: 'email',
    subject: 'A few questions about your work at {{company}}',
    body: `Hello {{first-name}},

I am {{my-name}}, and I am finding out what working in {{field}} is really like. What made me write to you: {{why-them}}.

Could you spare half an hour to tell me about your work, by video, phone or in person? These times would suit me:

{{slots}}

I'm happy to work around your schedule, and a quick no is perfectly fine.

With warm regards,
{{my-name}}`,
  },
  {
    name: 'Outreach by email after an introduction',
    channel: 'email',
    subject: '{{referred-by}} suggested that I write to you',
    body: `Hello {{first-name}},

{{referred-by}} thought that you would be a good person to learn from. I am {{my-name}}, and I am finding out what working in {{field}} is really like before I choose my way into it.

Could I ask you about your work for half an hour, by video, phone or in person? These times would suit me, and I'm happy to work around your schedule:

{{slots}}

Thank you for considering it.

With warm regards,
{{my-name}}`,
  },
  {
    name: 'Outreach on LinkedIn',
    channel: 'linkedin',
    limit: LINKEDIN_REQUEST,
    body: `Hello {{first-name}}, I am learning what work in {{field}} is really like, and your path caught my eye. Would you spare half an hour to tell me about it? I am happy to fit around your schedule. {{my-name}}`,
  },
];

const reminders: readonly BuiltInMessage[] = [
  {
    name: 'Reminder by email',
    channel: 'email',
    subject: 'Following up: a few questions about your work',
    body: `Hello {{first-name}},

I wrote to you a little while ago and know how full a week can get, so I am asking once more. I would love to hear how you came to your work and what it is like from the inside. Even twenty minutes would help me a great deal.

If now is not the time, no answer is needed, and I will not write about it again.

With warm regards,
{{my-name}}`,
  },
  {
    name: 'Reminder on LinkedIn',
    channel: 'linkedin',
    body: `Hello {{first-name}}, I am asking once more, since messages get buried. I would love to hear about your work in {{field}}; even twenty minutes would help. If now is not the time, no answer is needed. {{my-name}}`,
  },
];

const thankYous: readonly BuiltInMessage[] = [
  {
    name: 'Thank-you by email',
    channel: 'email',
    subject: 'Thank you for our talk',
    body: `Dear {{first-name}},

Thank you for the time you gave me, and for being so open about your work. One thing has stayed with me above all: {{takeaway}}.

It has changed what I will look into next. I will follow up on what you suggested, and let you know how it goes.

With warm regards,
{{my-name}}`,
  },
  {
    name: 'Thank-you on LinkedIn',
    channel: 'linkedin',
    body: `Dear {{first-name}}, thank you for our talk. What has stayed with me: {{takeaway}}. I will let you know where it leads. {{my-name}}`,
  },
  {
    name: 'Thank-you by hand',
    channel: 'handwritten',
    body: `Dear {{first-name}},

Thank you for the time you took to tell me about your work. I came with questions and left with a clearer picture, most of all because of this: {{takeaway}}.

I will remember it.

Warmly,
{{my-name}}`,
  },
];

const checkIns: readonly BuiltInMessage[] = [
  {
    name: 'Check-in by email',
    channel: 'email',
    subject: 'What our talk led to',
    body: `Dear {{first-name}},

Some time has passed since we talked, and I still think about what you told me: {{takeaway}}. I wanted you to know that it made a difference to what I do now.

How have things been on your side? If there is anything I can do for you in return, please let me know.

With warm regards,
{{my-name}}`,
  },
  {
    name: 'Check-in on LinkedIn',
    channel: 'linkedin',
    body: `Dear {{first-name}}, our talk still helps me, above all this: {{takeaway}}. I hope that all is well with you, and would be glad to hear what you are working on. {{my-name}}`,
  },
];

/**
 * The messages that work without any set-up, by what they are for. They ask for a conversation, never
 * for a job.
 */
export const messages = Object.freeze({
  outreach,
  reminder: reminders,
  'thank-you': thankYous,
  'check-in': checkIns,
});
