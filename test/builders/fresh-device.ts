import { beforeEach } from 'vitest';
import { speak } from '../../src/vault/texts';

// The files of a process share the storage of one page: what the device remembers of the test before
// would welcome the user back in the next one, and cover the card.
beforeEach(() => {
  if (typeof window !== 'undefined') window.localStorage.clear();
  speak('en');
});
