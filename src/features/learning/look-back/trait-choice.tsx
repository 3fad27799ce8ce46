import type { JSX } from 'preact';
import { type TalkTrait, talkTraits } from '../../../core/learning/facts';
import { texts } from '../../../vault/texts';

/** By what talks stand side by side. */
export function TraitChoice({
  trait,
  onTrait,
}: {
  readonly trait: TalkTrait;
  readonly onTrait: (trait: TalkTrait) => void;
}): JSX.Element {
  const words = texts.lookBack;
  return (
    <select
      class="dropdown ii-trait"
      aria-label={words.sideBySideBy}
      value={trait}
      onChange={({ currentTarget }) => onTrait(currentTarget.value as TalkTrait)}
    >
      {talkTraits.map((each) => (
        <option key={each} value={each}>
          {words.sideBySide[each]}
        </option>
      ))}
    </select>
  );
}
