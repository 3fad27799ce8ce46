import type { JSX } from 'preact';
import type { PersonRow } from '../../core/people/person-row';
import { IconButton } from '../../ui/icon-button';
import { NoteLink } from '../../ui/note-link';
import { SteadyComponent } from '../../ui/steady-component';
import { texts } from '../../vault/texts';
import type { LensProps } from './lens-props';
import type { PeopleActions } from './people-actions';
import { peopleKeys } from './people-keys';
import { Next } from './table-row';

/** What a card shows, so that one of which nothing changed is not drawn again. */
interface BoardCardProps {
  readonly row: PersonRow;
  /** What comes next; empty where nothing does. */
  readonly what: string;
  readonly day: string;
  readonly isLate: boolean;
  readonly isStop: boolean;
  readonly actions: PeopleActions;
  readonly onMenu: LensProps['onMenu'];
}

/** The keys of a card. */
const keys = [peopleKeys.menu, peopleKeys.earlier, peopleKeys.later].join(' ');

/** One person on the board, without the place they have there, which others change. */
export class BoardCard extends SteadyComponent<BoardCardProps> {
  override render(): JSX.Element {
    const { row, what, isStop, actions, onMenu } = this.props;
    const { key, name, role = null, company = null } = row;
    const work = texts.people.work(role, company);
    return (
      <div class="ii-people-card">
        <div class="ii-people-card-head">
          <NoteLink path={key} name={name} actions={actions} isStop={isStop} keys={keys} />
          <IconButton
            icon="ellipsis-vertical"
            label={texts.people.more(name)}
            menuKey={peopleKeys.menu}
            isStop={isStop}
            onPress={(event) => onMenu(key, event)}
          />
        </div>
        {work !== '' && <div class="ii-people-work">{work}</div>}
        {what !== '' && (
          <div class="ii-people-next">
            <Next {...this.props} />
          </div>
        )}
      </div>
    );
  }
}
