/** How the marks of tasks are written: `tasks` as emoji, `dataview` as inline fields. */
export const taskFormats = ['tasks', 'dataview'] as const;

/** A way to write the marks of tasks. */
export type TaskFormat = (typeof taskFormats)[number];
