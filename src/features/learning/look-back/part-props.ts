import type { RuleContext } from '../../../core/follow-up/rule-context';
import type { TalkTrait } from '../../../core/learning/facts';
import type { Talk } from '../../../core/learning/talks';
import type { LookBackActions } from './look-back-actions';

/** What a part of the pane that is about talks is given. */
export interface PartProps {
  /** Never empty. */
  readonly talks: readonly Talk[];
  readonly trait: TalkTrait;
  readonly onTrait: (trait: TalkTrait) => void;
  readonly context: RuleContext;
  readonly actions: LookBackActions;
}
