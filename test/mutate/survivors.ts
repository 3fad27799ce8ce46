/**
 * Changes that no test notices, as `npm run mutate` names them, each with the reason why that is well:
 * most change nothing that anybody could see.
 */
export const knownSurvivors: ReadonlyMap<string, string> = new Map([]);
