import type { JSX, TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Problem } from '../../core/contact/contact';
import { messageOf } from '../../core/contact/problem';
import { type PropertyKind, propertyKinds } from '../../core/contact/properties';
import { statuses } from '../../core/contact/status';
import { quickFixes } from '../../core/contact-command/quick-fixes';
import { CommandButton } from '../../ui/command-button';
import { NoteLink } from '../../ui/note-link';
import { withCode } from '../../ui/with-code';
import type { SidebarActions } from './sidebar-actions';
import { texts } from '../../vault/texts';

interface ProblemProps {
  readonly problem: Problem;
  readonly actions: SidebarActions;
}

/** Something in a note that does not fit on one line; unfolded, with the press or the field that fixes it. */
export function ProblemRow({
  problem,
  name,
  propertyName,
  isStop,
  actions,
}: ProblemProps & {
  /** The note's name; empty for a problem of the whole vault. */
  readonly name: string;
  /** What this vault calls the property. */
  readonly propertyName: string;
  /** Whether the Tab key stops at this row, which is then unfolded. */
  readonly isStop: boolean;
}): JSX.Element {
  const { path, property } = problem;
  const id = useId();
  const message = withCode(messageOf(problem));
  const stop = path === '' && { 'data-stop': true, tabIndex: isStop ? 0 : -1 };
  return (
    <div
      class={`ii-row ii-problem${isStop ? ' is-open' : ''}`}
      data-path={path}
      data-property={property}
    >
      {(path !== '' || !isStop) && (
        <div class="ii-row-head">
          {path !== '' && (
            <NoteLink path={path} name={name} actions={actions} isStop={isStop} describedBy={id} />
          )}
          {!isStop && (
            <span id={id} class="ii-what" {...stop}>
              {message}
            </span>
          )}
        </div>
      )}
      {isStop && (
        <div class="ii-details">
          <div id={id} class="ii-why" {...stop}>
            {message}
          </div>
          <Fix {...{ problem, name, propertyName, actions }} />
        </div>
      )}
    </div>
  );
}

/** What fixes a problem: a press, or a field; nothing where it is fixed in the note. */
function Fix({
  problem,
  name,
  propertyName,
  actions,
}: ProblemProps & { readonly name: string; readonly propertyName: string }): JSX.Element | null {
  const { path, property, quickFix, inNote = false, promise } = problem;
  const words = texts.sidebar.problem;
  if (quickFix !== undefined) {
    const fix = quickFixes[quickFix].name(texts);
    return (
      <div class="ii-buttons">
        <CommandButton
          label={words.quickFix(fix, name)}
          onPress={() => actions.quickFix(problem, quickFix)}
        >
          {fix}
        </CommandButton>
      </div>
    );
  }
  if (promise !== undefined) {
    return (
      <div class="ii-buttons">
        <CommandButton
          label={words.quickFix(words.openAtLine, name)}
          onPress={() => actions.openPromise(path, promise)}
        >
          {words.openAtLine}
        </CommandButton>
      </div>
    );
  }
  if (inNote || path === '' || property === '') return null;
  return (
    <FixField
      problem={problem}
      kind={propertyKinds[property]}
      label={words.newValue(propertyName, name)}
      actions={actions}
    />
  );
}

/** A field for the value that does not fit, checked before anything is written. */
function FixField({
  problem,
  kind,
  label,
  actions,
}: ProblemProps & {
  readonly kind: PropertyKind;
  readonly label: string;
}): JSX.Element {
  const [typed, setTyped] = useState('');
  const [complaint, setComplaint] = useState<string | null>(null);
  const id = useId();
  const field = {
    'aria-label': label,
    'aria-describedby': id,
    'aria-invalid': complaint !== null,
    value: typed,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLSelectElement>) => {
      setTyped(event.currentTarget.value);
      setComplaint(null);
    },
  };
  return (
    <form
      class="ii-fix"
      onSubmit={(event) => {
        event.preventDefault();
        setComplaint(actions.fixValue(problem, typed));
      }}
    >
      {kind === 'status' ? (
        <select class="dropdown" {...field}>
          <option value="">{texts.sidebar.problem.chooseStatus}</option>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {texts.statuses[status]}
            </option>
          ))}
        </select>
      ) : (
        <input type="text" placeholder={texts.sidebar.problem.examples[kind]} {...field} />
      )}
      <button type="submit" class="ii-command">
        {texts.dialogs.save}
      </button>
      <div id={id} class="ii-complaint" role="alert">
        {complaint}
      </div>
    </form>
  );
}
