import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { attempt, notChanged } from '../../ui/notices';
import type { Done } from './announcer';
import type { RowProps } from './follow-up-row';
import type { SidebarActions } from './sidebar-actions';

/** Running the command of a row, and for whom one was last run. */
interface RowCommand {
  /** Always the same function, so that a row is not drawn again for a new one. */
  readonly onRun: RowProps['onRun'];
  /** Null again where the command was given up, or once the list shows what came of it. */
  readonly done: RefObject<Done | null>;
}

/** Runs the command of a row, and remembers whom it was for. */
export function useRowCommand(actions: SidebarActions): RowCommand {
  const done = useRef<Done | null>(null);
  const latest = useRef(actions);
  latest.current = actions;
  const [onRun] = useState((): RowProps['onRun'] => (command, path, name) => {
    const asked = { path, name };
    done.current = asked;
    attempt(notChanged({ basename: name, path }), async () => {
      const made = await latest.current.run(command, path);
      if (!made && done.current === asked) done.current = null;
    });
  });
  return { onRun, done };
}
