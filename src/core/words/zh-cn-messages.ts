import { checkIn, reportBack, result, thankYou } from './zh-cn-messages-afterwards';
import { confirmation, missed, move, reply } from './zh-cn-messages-arranging';
import { introductionRequest, offerReminder, outreach, reminder } from './zh-cn-messages-asking';

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
