import type { BuiltInMessage } from './built-in-message';

/** Thanks for a talk. They begin from something that was said, which the user chooses. */
export const thankYou: readonly BuiltInMessage[] = [
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

/** To whoever made the introduction, once the talk was held. */
export const reportBack: readonly BuiltInMessage[] = [
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

/** To somebody in touch, some time after the talk. */
export const checkIn: readonly BuiltInMessage[] = [
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
export const result: readonly BuiltInMessage[] = [
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
