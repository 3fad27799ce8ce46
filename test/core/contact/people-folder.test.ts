import { describe, expect, it } from 'vitest';
import { findPeopleFolders } from '../../../src/core/contact/people-folder';

describe('folders that seem to hold notes about people', () => {
  it.each([
    [['Recipes', 'People'], ['People']],
    [
      ['03 - people', '👥 CRM', 'PERSONS'],
      ['03 - people', 'PERSONS', '👥 CRM'],
    ],
    [
      ['Work/Network', 'Contacts', 'Work'],
      ['Contacts', 'Work/Network'],
    ],
    [['a/b/People', 'Peoples', 'My people stuff', '', '/'], []],
    [
      ['Network', 'Person', 'Contacts', 'People'],
      ['People', 'Person', 'Contacts'],
    ],
  ])('of %j are %j', (paths, found) => {
    expect(findPeopleFolders(paths)).toEqual(found);
  });
});
