/** The key of each act in the pane, as the browser names it; docs/looking-back.md tells them. */
export const lookBackKeys = { search: '/', leave: 'Escape' } as const;
