import type { App } from 'obsidian';
import type { PropertyName } from '../core/contact/properties';
import { atStakeIn, tooLongIn, type ValueAtStake } from '../core/contact-command/value-at-stake';
import { askToLetGo } from '../ui/ask-to-let-go';
import type { StepResult } from '../vault/note-writer';

/** The values that are problems and that the user agreed may go. */
export type Agreed = readonly ValueAtStake[];

/**
 * Writes notes with the values that may go.
 *
 * @param kept the properties that are to be left as they are.
 */
type Write = (agreed: Agreed, kept: readonly PropertyName[]) => Promise<StepResult>;

/** A write that was made or refused, and what became of the values that are problems. */
export interface AskedWrite {
  readonly result: StepResult;
  /** What was agreed to go. */
  readonly agreed: Agreed;
  /** The properties left as they are because the log could not keep what they say. */
  readonly tooLong: readonly PropertyName[];
}

/**
 * Writes notes; where values that are problems would go with it, asks first and writes again with
 * the consent to exactly these. Where others would go by then it asks again. Null where the user
 * would rather keep them and there is nothing to write besides.
 *
 * @param before what was agreed to before.
 * @param canKeep whether it can be written without what is to be kept, which is then done.
 */
export async function writeAsking(
  app: App,
  write: Write,
  before: Agreed = [],
  canKeep = false,
): Promise<AskedWrite | null> {
  const kept: PropertyName[] = [];
  const tooLong: PropertyName[] = [];
  for (let agreed = before; ;) {
    const result = await write(agreed, [...kept, ...tooLong]);
    if (result.ok) return { result, agreed, tooLong };
    const further = tooLongIn(result.refusal).filter((property) => !tooLong.includes(property));
    const atStake = atStakeIn(result.refusal);
    if (canKeep && further.length > 0) tooLong.push(...further);
    else if (atStake === null) return { result, agreed, tooLong };
    else if (await askToLetGo(app, result.file.basename, atStake)) agreed = atStake;
    else if (!canKeep) return null;
    else {
      kept.push(...atStake.map(({ property }) => property));
      agreed = [];
    }
  }
}
