import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sayClock } from '../../core/interview/timer';
import { CommandButton } from '../../ui/command-button';
import { NoteLink } from '../../ui/note-link';
import type { SidebarActions } from './sidebar-actions';
import { texts } from '../../vault/texts';

/** Minutes that one press adds. */
const MORE = 5;

/** The talk that is being timed, with its questions; nothing where none is. It redraws itself. */
export function TimerCard({ actions }: { readonly actions: SidebarActions }): JSX.Element | null {
  const { timer, markTalked } = actions.timekeeper;
  const words = texts.conversation.timer;
  const [, redraw] = useState({});
  useLayoutEffect(() => timer.onTick(() => redraw({})), [timer]);
  const card = useRef<HTMLElement>(null);
  const talk = timer.talk();
  if (talk === null) return null;
  const { path, name, left, phase, startsAt, questions } = talk;
  // The button goes with the card, so what has the focus then is the list below.
  const stop = (): void => {
    const sidebar = card.current?.closest('.ii-sidebar');
    timer.stop();
    sidebar?.querySelector<HTMLElement>('[data-stop][tabindex="0"], button')?.focus();
  };
  return (
    <section ref={card} class={`ii-timer ii-timer-${phase}`} aria-label={words.label(name)}>
      <div class="ii-timer-head">
        <NoteLink path={path} name={name} actions={actions} />
        <span class="ii-timer-left" role="timer" aria-live="off">
          {sayClock(left)}
        </span>
      </div>
      <p class="ii-timer-phase" role="status">
        {startsAt === null ? words.phases[phase] : words.startsAt(startsAt)}
      </p>
      {questions.length > 0 && (
        <ul class="ii-timer-questions" aria-label={words.questions}>
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      )}
      <div class="ii-buttons">
        {phase === 'over' && (
          <CommandButton onPress={markTalked}>
            {texts.contactCommands['mark-interviewed'].name}
          </CommandButton>
        )}
        <CommandButton onPress={() => timer.extend(MORE)}>{words.add(MORE)}</CommandButton>
        <CommandButton onPress={stop}>{words.stop}</CommandButton>
      </div>
    </section>
  );
}
