import type { BuiltInMessage } from './built-in-message';

/** Thanks for a talk. They begin from something that was said, which the user chooses. */
export const thankYou: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '感谢邮件',
    channel: 'email',
    subject: '谢谢您的分享',
    body: `{{greeting:您好}}：

谢谢您抽时间和我聊，也谢谢您这么坦诚地讲自己的工作。让我印象最深的是：{{what-you-said}}

之后有了进展，我很想告诉您。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英感谢消息',
    channel: 'linkedin',
    body: `{{greeting:您好}}。谢谢您抽时间和我聊。让我印象最深的是：{{what-you-said}}

之后有了进展，我很想告诉您。

{{my-name}}`,
  },
  {
    id: 'by-hand',
    name: '手写感谢卡',
    channel: 'handwritten',
    body: `{{greeting:您好}}：

谢谢您给我讲您的工作。我带着一堆问题来，走的时候心里清楚多了，尤其是因为：{{what-you-said}}

谢谢您的时间。

祝一切顺利
{{my-name}}`,
  },
];

/** To whoever made the introduction, once the talk was held. */
export const reportBack: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '反馈邮件',
    channel: 'email',
    subject: '谢谢您引荐我认识{{name}}',
    body: `{{greeting}}：

谢谢您引荐我认识{{name}}。我们已经聊过了，我的收获是：{{what-you-learned}}

多亏了您才有这次交流。有什么我能为您做的，请尽管告诉我。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英反馈消息',
    channel: 'linkedin',
    body: `{{greeting}}。谢谢您引荐我认识{{name}}。我们已经聊过了，我的收获是：{{what-you-learned}}

多亏了您才有这次交流。
{{my-name}}`,
  },
];

/** To somebody in touch, some time after the talk. */
export const checkIn: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '问候邮件',
    channel: 'email',
    subject: '跟您说说我的近况',
    body: `{{greeting:您好}}：

和您聊过以后已经有一段时间了，想跟您说说这段时间的事：{{what-happened-since}}

您近来怎么样？有什么我能为您做的，请告诉我。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英问候消息',
    channel: 'linkedin',
    body: `{{greeting:您好}}。和您聊过以后已经有一段时间了，想跟您说说这段时间的事：{{what-happened-since}}

您近来怎么样？
{{my-name}}`,
  },
];

/** To whoever gave advice that the user promised to follow, once they did. */
export const result: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '告知后续的邮件',
    channel: 'email',
    subject: '您的建议有了结果',
    body: `{{greeting:您好}}：

上次聊的时候，您建议我{{what-they-suggested}}。我照着做了，结果是：{{what-came-of-it}}

再次谢谢您的指点。有什么我能为您做的，请告诉我。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '告知后续的领英消息',
    channel: 'linkedin',
    body: `{{greeting:您好}}。上次聊的时候，您建议我{{what-they-suggested}}。我照着做了，结果是：{{what-came-of-it}}

再次谢谢您的指点。
{{my-name}}`,
  },
];
