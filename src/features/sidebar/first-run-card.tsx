import type { JSX } from 'preact';

/** Setting up for the first time, as the sidebar offers it. */
export interface FirstRunActions {
  /** Whether it is still to be offered. */
  readonly isOpen: () => boolean;
  readonly begin: () => void;
  readonly skip: () => void;
}

/**
 * Offers to set up.
 *
 * @param onAdd adds the first contact without that; null where the list says how.
 */
export function FirstRunCard({
  firstRun,
  onAdd,
}: {
  readonly firstRun: FirstRunActions;
  readonly onAdd: (() => void) | null;
}): JSX.Element {
  return (
    <section class="ii-first-run" aria-label="Set up">
      <h2 class="ii-first-run-title">Set up in a minute</h2>
      <p>Where your notes about people are, your name, and when you can talk. Each can wait.</p>
      <div class="ii-buttons">
        <button type="button" class="ii-command" onClick={firstRun.begin}>
          Begin
        </button>
        {onAdd !== null && (
          <button type="button" class="ii-command" onClick={onAdd}>
            Add contact
          </button>
        )}
        <button type="button" class="ii-command ii-quiet" onClick={firstRun.skip}>
          Skip
        </button>
      </div>
    </section>
  );
}
