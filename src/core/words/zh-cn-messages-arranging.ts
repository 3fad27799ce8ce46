import type { BuiltInMessage } from './built-in-message';

/** The answer to a yes, in which a time is agreed. */
export const reply: readonly BuiltInMessage[] = [
  {
    id: 'email-offering',
    name: '提供时间的回复邮件',
    channel: 'email',
    subject: '我们聊聊的时间',
    body: `{{greeting}}：

谢谢您答应。下面几个时间里，有没有哪个方便和您聊 {{minutes}} 分钟？

{{slots}}

视频、电话还是见面，看您方便。如果都不合适，请告诉我一个您合适的时间，我来配合。

期待和您交流。

祝好
{{my-name}}`,
  },
  {
    id: 'email-taking',
    name: '接受对方时间的回复邮件',
    channel: 'email',
    subject: '我们约在{{interview}}',
    body: `{{greeting}}：

谢谢您。那我们就定在{{interview}}，时间我已经留出来了。我按 {{minutes}} 分钟准备，也会看着时间。

如果要用某个链接、号码，或者在哪里见面，发给我就好。

期待和您交流。

祝好
{{my-name}}`,
  },
  {
    id: 'linkedin-offering',
    name: '提供时间的领英回复',
    channel: 'linkedin',
    body: `{{greeting}}。谢谢您答应。下面几个时间里，有没有哪个方便和您聊 {{minutes}} 分钟？

{{slots}}

如果都不合适，请告诉我一个您合适的时间，我来配合。

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

祝好
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
    subject: '能否另约一个时间？',
    body: `{{greeting}}：

很抱歉，我们约的是{{interview}}，我临时有事来不了。能不能改到下面这些时间中的一个？

{{slots}}

如果都不合适，请告诉我一个您合适的时间，我来配合。给您添麻烦了，我仍然很期待和您交流。

祝好
{{my-name}}`,
  },
  {
    id: 'linkedin',
    name: '领英改期消息',
    channel: 'linkedin',
    body: `{{greeting}}。很抱歉，我们约的是{{interview}}，我临时有事来不了。能不能改到下面这些时间中的一个？

{{slots}}

如果都不合适，请告诉我一个您合适的时间，我来配合。

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

我们约的是{{interview}}，好像错过了，希望您一切都好。

我还是很想听您讲讲您的工作。接下来几周如果您有 {{minutes}} 分钟，告诉我什么时间合适，我一定到。如果最近实在太忙，我也理解。

祝好
{{my-name}}`,
  },
  {
    id: 'email-you-missed',
    name: '自己未能赴约后的邮件',
    channel: 'email',
    subject: '很抱歉，我错过了我们的约定',
    body: `{{greeting}}：

很抱歉，我们约在{{interview}}，我却没有到。您特意为我留出了时间，我本该在的。

如果您还愿意再约一次，告诉我什么时间合适，我一定到。如果您不想再约，我也理解。

祝好
{{my-name}}`,
  },
];
