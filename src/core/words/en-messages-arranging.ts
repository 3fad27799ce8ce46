import type { BuiltInMessage } from './built-in-message';

/** The answer to a yes, in which a time is agreed. */
export const reply: readonly BuiltInMessage[] = [
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

/** On the day before the talk. */
export const confirmation: readonly BuiltInMessage[] = [
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

/** That the talk cannot be held when it was agreed. */
export const move: readonly BuiltInMessage[] = [
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

/** About a talk that did not take place. */
export const missed: readonly BuiltInMessage[] = [
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
