import type { BuiltInMessage } from './built-in-message';

/** Thanks for a talk. They begin from something that was said, which the user chooses. */
export const thankYou: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '感谢邮件',
    channel: 'email',
    subject: '谢谢您的分享',
    body: `{{greeting:您好}}：

谢谢您抽出时间和我聊，还这么坦诚地讲了自己的工作。我印象最深的是：{{what-you-said}}

之后有什么进展，我再告诉您。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英感谢消息',
    channel: 'linkedin',
    body: `{{greeting:您好}}。谢谢您抽出时间和我聊。我印象最深的是：{{what-you-said}}

之后有什么进展，我再告诉您。

{{my-name}}`,
  },
  {
    id: 'by-hand',
    name: '手写感谢卡',
    channel: 'handwritten',
    body: `{{greeting:您好}}：

谢谢您和我聊您的工作。我原本带着一堆问题，聊完以后心里清楚多了。最让我受益的是：{{what-you-said}}

再次感谢您抽出时间。

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

多亏您牵线，才有这次交流。有什么我能帮上忙的，请尽管说。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英反馈消息',
    channel: 'linkedin',
    body: `{{greeting}}。谢谢您引荐我认识{{name}}。我们已经聊过了，我的收获是：{{what-you-learned}}

多亏您牵线，才有这次交流。
{{my-name}}`,
  },
];

/** To somebody in touch, some time after the talk. */
export const checkIn: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '问候邮件',
    channel: 'email',
    subject: '上次聊过之后，我的近况',
    body: `{{greeting:您好}}：

上次和您聊过以后，有一阵子没联系了，想跟您说说我的近况：{{what-happened-since}}

您近来一切都好吗？有什么我能帮上忙的，请尽管说。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英问候消息',
    channel: 'linkedin',
    body: `{{greeting:您好}}。上次和您聊过以后，有一阵子没联系了，想跟您说说我的近况：{{what-happened-since}}

您近来一切都好吗？
{{my-name}}`,
  },
];

/** To whoever gave advice that the user promised to follow, once they did. */
export const result: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '告知后续的邮件',
    channel: 'email',
    subject: '您的建议，我照着做了',
    body: `{{greeting:您好}}：

上次聊的时候，您建议我{{what-they-suggested}}。我照着做了，结果是：{{what-came-of-it}}

再次谢谢您的指点。有什么我能帮上忙的，请尽管说。

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
