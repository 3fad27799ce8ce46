import type { JSX } from 'preact';
import type { UnreadPart } from '../../core/import/import-reading';
import { sayUnread } from '../../core/import/say-reading';
import { SteadyComponent } from '../../ui/steady-component';
import { texts } from '../../vault/texts';

/** So many entries are told one by one. */
const MOST_TOLD = 2000;

interface UnreadProps {
  readonly unread: readonly UnreadPart[];
}

/** What of a file was not read, by line; nothing where all of it was. */
export class UnreadEntries extends SteadyComponent<UnreadProps> {
  override render(): JSX.Element | null {
    const { unread } = this.props;
    if (unread.length === 0) return null;
    const words = texts.importing;
    const told = sayUnread(unread, texts);
    const more = told.length - MOST_TOLD;
    return (
      <details class="ii-import-unread">
        <summary tabIndex={0}>{words.unreadCount(unread.length)}</summary>
        <ul>
          {told.slice(0, MOST_TOLD).map((each, place) => (
            <li key={place}>{each}</li>
          ))}
          {more > 0 && <li>{words.moreUnread(more)}</li>}
        </ul>
      </details>
    );
  }
}
