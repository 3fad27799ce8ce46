import type { JSX } from 'preact';
import { texts } from '../../../vault/texts';

/** What stands there before the first talk: what there will be, and the next step towards it. */
export function EmptyLookBack({ onNext }: { readonly onNext: () => void }): JSX.Element {
  const words = texts.lookBack.empty;
  return (
    <div class="ii-empty">
      <p class="ii-empty-title">{words.title}</p>
      <p>{words.what}</p>
      <button type="button" class="ii-command mod-cta" onClick={onNext}>
        {words.next}
      </button>
    </div>
  );
}
