import type { BuiltInMessage } from './built-in-message';

/** The answer to a yes, in which a time is agreed. */
export const reply: readonly BuiltInMessage[] = [
  {
    id: 'email-offering',
    name: '提供时间的回复邮件',
    channel: 'email',
    subject: '想和您约个时间',
    body: `{{greeting}}：

谢谢您愿意和我聊聊。下面几个时间，您看哪个方便？大约 {{minutes}} 分钟就好。

{{slots}}

如果这些时间都不合适，请告诉我您方便的时间，我来配合。视频、电话还是见面，也看您方便。

期待和您交流。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'email-taking',
    name: '接受对方时间的回复邮件',
    channel: 'email',
    subject: '我们约在{{interview}}',
    body: `{{greeting}}：

谢谢您。那我们就定在{{interview}}，我已经把时间留出来了。我按 {{minutes}} 分钟准备，不会多占您的时间。

如果有会议链接、电话号码或见面地址，发给我就好。

期待和您交流。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin-offering',
    name: '提供时间的领英回复',
    channel: 'linkedin',
    body: `{{greeting}}。谢谢您愿意和我聊聊。下面几个时间，您看哪个方便？大约 {{minutes}} 分钟就好。

{{slots}}

如果这些时间都不合适，请告诉我您方便的时间，我来配合。

{{my-name}}`,
  },
];

/** On the day before the talk. */
export const confirmation: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '确认邮件',
    channel: 'email',
    subject: '我们约在{{interview}}',
    body: `{{greeting}}：

期待和您交流。我这边记下的是：{{interview}}，{{minutes}} 分钟，{{medium}}，{{place}}。

如果您那边有变动，跟我说一声就好。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英确认消息',
    channel: 'linkedin',
    body: `{{greeting}}。期待和您交流。我这边记下的是：{{interview}}，{{minutes}} 分钟，{{medium}}，{{place}}。如果您那边有变动，跟我说一声就好。
{{my-name}}`,
  },
];

/** That the talk cannot be held when it was agreed. */
export const move: readonly BuiltInMessage[] = [
  {
    id: 'email',
    name: '改期邮件',
    channel: 'email',
    subject: '我们的约定，能否改个时间？',
    body: `{{greeting}}：

很抱歉，我们约的是{{interview}}，我临时有事，没法赴约了。您看能不能改到下面的某个时间？

{{slots}}

如果这些时间都不合适，请告诉我您方便的时间，我来配合。给您添麻烦了，我仍然很期待和您交流。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英改期消息',
    channel: 'linkedin',
    body: `{{greeting}}。很抱歉，我们约的是{{interview}}，我临时有事，没法赴约了。您看能不能改到下面的某个时间？

{{slots}}

如果这些时间都不合适，请告诉我您方便的时间，我来配合。

{{my-name}}`,
  },
];

/** About a talk that did not take place. */
export const missed: readonly BuiltInMessage[] = [
  {
    id: 'email-they-missed',
    name: '对方未能赴约后的邮件',
    channel: 'email',
    subject: '很遗憾没能聊上',
    body: `{{greeting}}：

我们约的是{{interview}}，好像没能碰上，希望您一切都好。

我还是很想听您讲讲您的工作。接下来几周，如果您能抽出 {{minutes}} 分钟，告诉我您方便的时间就好，我来配合。如果最近实在太忙，我也理解。

祝一切顺利
{{my-name}}`,
  },
  {
    id: 'email-you-missed',
    name: '自己未能赴约后的邮件',
    channel: 'email',
    subject: '很抱歉，这次我失约了',
    body: `{{greeting}}：

很抱歉，我们约的是{{interview}}，我却失约了。您特意为我留出了时间，我实在过意不去。

如果您还愿意再约一次，请告诉我您方便的时间，我一定准时。如果您不想再约，我也完全理解。

祝一切顺利
{{my-name}}`,
  },
];
