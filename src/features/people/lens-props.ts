import type { RefObject } from 'preact';
import type { RuleContext } from '../../core/follow-up/rule-context';
import type { Status } from '../../core/contact/status';
import type { People } from '../../core/people/people';
import type { LinkedPath } from '../../core/contact/referrals';
import type { PersonRow } from '../../core/people/person-row';
import type { MenuPlace } from '../../ui/shown-menu';
import type { PeopleActions } from './people-actions';

/** What every lens draws, and whom it asks. */
export interface LensProps {
  readonly people: People;
  /** Those whom the search finds, in the order of their names. */
  readonly found: readonly PersonRow[];
  readonly context: RuleContext;
  readonly actions: PeopleActions;
  /** Tells where links lead; another one once they may lead elsewhere. */
  readonly resolve: LinkedPath;
  /** The key of the line at which the Tab key stops, where it is in the page. */
  readonly active: string | null;
  readonly setActive: (key: string) => void;
  /** How high in pixels what scrolls is likely to be. */
  readonly height: number;
  /** Moves somebody to another stage. */
  readonly onMove: (path: string, stage: Status) => void;
  readonly onMenu: (path: string, place: MenuPlace) => void;
  /** Given the way to the first line, which need not be in the page. */
  readonly enter: RefObject<(() => void) | null>;
  /** Goes to what stands above the lens. */
  readonly onLeave: () => void;
}
