import type { JSX } from 'preact';
import { NoteLink } from '../../ui/note-link';
import { SteadyComponent } from '../../ui/steady-component';
import { texts } from '../../vault/texts';
import { peopleKeys } from './people-keys';
import { MenuButton, Next, type ShownPerson } from './shown-person';

/** The keys of a card. */
const keys = [peopleKeys.menu, peopleKeys.earlier, peopleKeys.later].join(' ');

/** One person on the board, without the place they have there, which others change. */
export class BoardCard extends SteadyComponent<ShownPerson> {
  override render(): JSX.Element {
    const { row, what, isStop, actions } = this.props;
    const { key, name, role = null, company = null } = row;
    const work = texts.people.work(role, company);
    return (
      <div class="ii-people-card">
        <div class="ii-people-card-head">
          <NoteLink path={key} name={name} actions={actions} isStop={isStop} keys={keys} />
          <MenuButton {...this.props} />
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
