import { useMemo, useRef } from 'preact/hooks';
import { listPeople, type People } from '../../core/people/people';
import type { Day } from '../../core/time/civil';
import { texts } from '../../vault/texts';
import type { Overview } from '../../vault/follow-up-feed';

/** Everyone with a status, with the rows of the drawing before for all whose notes did not change. */
export function usePeople({ contacts, followUps }: Overview, today: Day): People {
  const before = useRef<People | null>(null);
  const people = useMemo(
    () => listPeople(contacts, followUps, today, texts.speech.compare, before.current),
    [contacts, followUps, today],
  );
  before.current = people;
  return people;
}
