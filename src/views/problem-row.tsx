import type { JSX } from 'preact';
import type { Problem, ProblemFix } from '../core/contact/contact';
import type { SidebarActions } from './sidebar-actions';

const fixWords: Readonly<Record<ProblemFix, string>> = {
  'mark-as-answered': 'Mark as answered',
  'mark-as-booked': 'Mark as booked',
};

/** Something in a note that does not fit, with the press that mends it where there is one. */
export function ProblemRow({
  problem,
  name,
  actions,
}: {
  readonly problem: Problem;
  /** The note's name; empty for a problem of the whole vault. */
  readonly name: string;
  readonly actions: SidebarActions;
}): JSX.Element {
  const { path, message, fix } = problem;
  return (
    <li class="ii-row ii-problem" data-path={path} data-property={problem.property}>
      {name !== '' && (
        <a
          class="ii-name"
          href={path}
          onClick={(event) => {
            event.preventDefault();
            actions.open(path, event);
          }}
          onMouseOver={(event) => actions.preview(path, event)}
        >
          {name}
        </a>
      )}
      <div class="ii-why">{message}</div>
      {fix !== undefined && (
        <div class="ii-buttons">
          <button type="button" class="ii-gesture" onClick={() => actions.fix(problem, fix)}>
            {fixWords[fix]}
          </button>
        </div>
      )}
    </li>
  );
}
