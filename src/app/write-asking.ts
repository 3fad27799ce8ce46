import type { App } from 'obsidian';
import { atStakeIn, type ValueAtStake } from '../core/contact-command/value-at-stake';
import type { Refusal } from '../core/note/refusal';
import { askToLetGo } from '../ui/ask-to-let-go';

/** What came of a write: done, or why not. */
type Written = { readonly ok: true } | { readonly ok: false; readonly refusal: Refusal };

/** A write that was made or refused, and the values that were agreed to go with it. */
export interface AskedWrite<Result> {
  readonly result: Result;
  readonly agreed: readonly ValueAtStake[];
}

/**
 * Writes a note; where values that are problems would go with it, asks first and writes again with
 * the consent to exactly these. Where others would go by then it asks again. Null where the user
 * would rather keep them and there is nothing to write besides.
 *
 * @param write writes with the values that may go.
 * @param agreed what was agreed to before.
 * @param writeRest writes what is left of the change where these values are kept.
 */
export async function writeAsking<Result extends Written>(
  app: App,
  name: string,
  write: (agreed: readonly ValueAtStake[]) => Promise<Result>,
  agreed: readonly ValueAtStake[] = [],
  writeRest: ((kept: readonly ValueAtStake[]) => Promise<Result>) | null = null,
): Promise<AskedWrite<Result> | null> {
  for (let mayGo = agreed; ;) {
    const result = await write(mayGo);
    const atStake = result.ok ? null : atStakeIn(result.refusal);
    if (atStake === null) return { result, agreed: mayGo };
    if (await askToLetGo(app, name, atStake)) mayGo = atStake;
    else return writeRest === null ? null : { result: await writeRest(atStake), agreed: [] };
  }
}
