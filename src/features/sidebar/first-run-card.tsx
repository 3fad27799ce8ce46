import type { JSX } from 'preact';
import { texts } from '../../vault/texts';

/** Setting up for the first time, as the sidebar offers it. */
export interface FirstRunActions {
  /** Whether it is still to be offered. */
  readonly isOpen: () => boolean;
  readonly begin: () => void;
  /** Whether there are notes that could be about people. */
  readonly hasNotes: () => boolean;
  /** Looks at them for what they call things. */
  readonly lookAtNotes: () => void;
  readonly skip: () => void;
}

/** Says what all this is for, and offers to set up. */
export function FirstRunCard({ firstRun }: { readonly firstRun: FirstRunActions }): JSX.Element {
  const words = texts.sidebar.firstRun;
  return (
    <section class="ii-first-run" aria-label={words.label}>
      <div role="heading" aria-level={3} class="ii-first-run-title">
        {words.title}
      </div>
      <p>{words.text}</p>
      <div class="ii-buttons">
        <button type="button" class="ii-command mod-cta" onClick={firstRun.begin}>
          {words.begin}
        </button>
        {firstRun.hasNotes() && (
          <button type="button" class="ii-command" onClick={firstRun.lookAtNotes}>
            {texts.ownNotes.look}
          </button>
        )}
        <button type="button" class="ii-command ii-quiet" onClick={firstRun.skip}>
          {words.skip}
        </button>
      </div>
    </section>
  );
}
