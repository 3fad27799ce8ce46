import type { BuiltInMessage } from './built-in-message';

/** The most characters of a note that goes with a LinkedIn request, where the account is a free one. */
const LINKEDIN_REQUEST = 200;

/** First messages: the connection first, short, about them, asking for a conversation and nothing else. */
export const outreach: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '邀约邮件',
    channel: 'email',
    subject: '想请教几个关于您工作的问题',
    body: `{{greeting}}：

{{opening}}

我是{{my-name}}，正在了解{{field}}这一行真实的样子。不知能否和您聊 {{minutes}} 分钟？视频、电话、见面都可以。我方便的时间：

{{slots}}

别的时间我也可以配合；如果您不便，我完全理解。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'email-introduced',
    name: '经人引荐的邀约邮件',
    channel: 'email',
    subject: '{{referred-by}}建议我写信给您',
    body: `{{greeting}}：

{{referred-by}}建议我联系您。{{opening}}

我是{{my-name}}，正在了解{{field}}这一行真实的样子。不知能否和您聊 {{minutes}} 分钟？视频、电话、见面都可以。我方便的时间：

{{slots}}

别的时间我也可以配合；如果您不便，我完全理解。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'email-known',
    name: '写给熟人的邀约邮件',
    channel: 'email',
    subject: '想听您聊聊您的工作',
    body: `{{greeting}}：

{{opening}}

我在想下一步往哪里走，{{field}}一直很吸引我。您身在其中，我很想听听您怎么看。方便聊 {{minutes}} 分钟吗？电话、视频，或者一起喝杯咖啡都好。我方便的时间：

{{slots}}

别的时间也可以；要是最近忙，也没关系。

祝一切都好
{{my-name}}`,
  },
  {
    id: 'linkedin-note',
    name: '领英邀请附言',
    channel: 'linkedin',
    limit: LINKEDIN_REQUEST,
    body: `{{greeting}}。{{opening}}很想听您讲讲您的工作，方便和我聊 {{minutes}} 分钟吗？
{{my-name}}`,
  },
  {
    id: 'linkedin-message',
    name: '领英邀约消息',
    channel: 'linkedin',
    body: `{{greeting}}：

{{opening}}

我正在了解{{field}}这一行真实的样子。您能抽 {{minutes}} 分钟给我讲讲您的工作吗？时间由您定，我来配合；如果您不便，我完全理解。

{{my-name}}`,
  },
];

/** To whoever has not answered the first message. */
export const reminder: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '提醒邮件',
    channel: 'email',
    subject: '再打扰您一次：想请教几个关于您工作的问题',
    body: `{{greeting}}：

我想上一条消息可能被淹没了，所以冒昧再写一次。我还是很想听听您的工作是什么样的，哪怕只聊十五分钟也很好。

如果现在不方便，不必回复。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英提醒消息',
    channel: 'linkedin',
    body: `{{greeting}}。我想上一条消息可能被淹没了，所以冒昧再写一次。我还是很想听听您的工作是什么样的，哪怕只聊十五分钟也很好。如果现在不方便，不必回复。
{{my-name}}`,
  },
];

/** Reminders of what somebody offered; in their words or the user's, never in those of the note. */
export const offerReminder: readonly BuiltInMessage[] = [
  {
    id: 'offer-email',
    name: '提醒对方好意的邮件',
    channel: 'email',
    subject: '您上次好意提到的事',
    body: `{{greeting}}：

我时常想起您跟我说的那些话，它们对我帮助很大。

您当时好意提出{{what-they-offered}}。这事不急；如果您还方便，我会非常感激。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'offer-linkedin',
    name: '提醒对方好意的领英消息',
    channel: 'linkedin',
    body: `{{greeting}}。您上次好意提出{{what-they-offered}}。这事不急；如果您还方便，我会非常感激。
{{my-name}}`,
  },
];

/** To whoever could make the introduction, with lines that they can forward as they are. */
export const introductionRequest: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '请求引荐的邮件',
    channel: 'email',
    subject: '想请您引荐我认识{{name}}',
    body: `{{greeting}}：

谢谢您向我提起{{name}}。不知您是否愿意引荐我们认识？下面几句话可以直接转发：

“{{my-name}}正在了解{{field}}这一行真实的样子，很想听听您的经历和工作。大约需要 {{minutes}} 分钟，视频、电话、见面都可以，时间由您定。”

如果您不太方便，或者现在时机不合适，我完全理解。

谢谢您
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '请求引荐的领英消息',
    channel: 'linkedin',
    body: `{{greeting}}。不知您是否愿意引荐我认识{{name}}？我正在了解{{field}}这一行真实的样子，很想用 {{minutes}} 分钟听听对方的经历，时间由对方定。如果您不太方便，我完全理解。
{{my-name}}`,
  },
];
