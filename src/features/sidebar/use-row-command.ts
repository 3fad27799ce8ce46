import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { attempt, notChanged } from '../../ui/notices';
import type { Done } from './announcer';
import type { SidebarActions } from './sidebar-actions';
import type { ToDoActions } from '../../ui/to-do-buttons';

/** Doing what a row asks for, and for whom that was done last. */
interface RowCommand extends ToDoActions {
  /** Null again where it was given up, or once the list shows what came of it. */
  readonly done: RefObject<Done | null>;
}

/**
 * Does what a row asks for, and remembers whom it was for. What it gives are always the same
 * functions, so that a row is not drawn again for a new one.
 */
export function useRowCommand(actions: SidebarActions): RowCommand {
  const done = useRef<Done | null>(null);
  const latest = useRef(actions);
  latest.current = actions;
  const [toDoActions] = useState((): ToDoActions => {
    const act = (asked: Done, run: () => Promise<boolean>): void => {
      done.current = asked;
      attempt(notChanged({ basename: asked.name, path: asked.path }), async () => {
        const made = await run();
        if (!made && done.current === asked) done.current = null;
      });
    };
    return {
      onDo: (doing) => {
        const { path, name } = doing.followUp;
        act({ path, name }, () => latest.current.doNow(doing));
      },
      onRun: (command, path, name, promise) =>
        act({ path, name }, () => latest.current.run(command, path, promise)),
    };
  });
  return { ...toDoActions, done };
}
