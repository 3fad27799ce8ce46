import type { TalkStage } from '../../../core/interview/talk-stage';

const name = '.ii-name';

/**
 * What has the focus first on the page of a conversation, as selectors, the best first: what is most
 * likely done next. On a phone that is no field, since the keyboard would come up.
 */
export function firstStops(
  stage: TalkStage,
  { isTimed, isMobile }: { readonly isTimed: boolean; readonly isMobile: boolean },
): readonly string[] {
  if (stage === 'over') return ['.ii-talk-mark', '.ii-talk-fits input', name];
  // Whoever started the timer is about to talk.
  const isOn = stage === 'on' || isTimed;
  if (!isOn) return ['.ii-talk-start', name];
  return isMobile ? [name] : ['.ii-talk-question:not(.is-asked) textarea', name];
}
