import type { JSX } from 'preact';
import { NoteLink } from '../../../ui/note-link';
import type { TalksRead } from '../../../vault/talk-readings';
import { texts } from '../../../vault/texts';
import type { LookBackActions } from './look-back-actions';

/** What in notes looks like a talk and could not be understood, each with its note. */
export function Unread({
  unread,
  actions,
}: {
  readonly unread: TalksRead['unread'];
  readonly actions: LookBackActions;
}): JSX.Element | null {
  if (unread.length === 0) return null;
  const words = texts.lookBack.unread;
  return (
    <details class="ii-unread">
      <summary>{words.title(unread.length)}</summary>
      <ul>
        {unread.map(({ contact: { path, name }, heading, reason }, place) => (
          <li key={place}>
            <NoteLink {...{ path, name, actions }} />
            {heading !== '' && <span class="ii-unread-heading">{heading}</span>}
            <span>{words.reasons[reason]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
