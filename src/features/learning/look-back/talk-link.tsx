import type { ComponentChildren, JSX } from 'preact';
import type { Talk, TalkAnswer } from '../../../core/learning/talks';
import type { Day } from '../../../core/time/civil';
import { texts } from '../../../vault/texts';
import type { LookBackActions } from './look-back-actions';

/** Whom a talk was with and when, which leads to it in the note, above what is told of it. */
export function TalkLink({
  talk,
  said,
  today,
  actions,
  children,
}: {
  readonly talk: Talk;
  /** The answer that it leads to; the talk's section where absent. */
  readonly said?: TalkAnswer;
  readonly today: Day;
  readonly actions: LookBackActions;
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { contact, day, fit } = talk;
  const words = texts.lookBack;
  const open = (event: MouseEvent): void => {
    event.preventDefault();
    actions.openTalk(talk, said ?? null, event);
  };
  return (
    <div class="ii-talk-line">
      <span class="ii-talk-of">
        <a
          class="ii-name"
          href={contact.path}
          draggable
          onClick={open}
          onAuxClick={(event) => {
            if (event.button === 1) open(event);
          }}
          onDragStart={(event) => actions.drag(contact.path, event)}
          onMouseOver={(event) => actions.preview(contact.path, event)}
        >
          {contact.name}
        </a>
        <span class="ii-talk-facts">
          {texts.speech.beside([words.day(day, today), ...(fit === null ? [] : [words.fit(fit)])])}
        </span>
      </span>
      {children}
    </div>
  );
}
