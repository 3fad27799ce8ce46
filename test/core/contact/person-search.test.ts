import { describe, expect, it } from 'vitest';
import { listPersonChoices } from '../../../src/core/contact/person-search';
import { aContact } from '../../builders/contact';
import { en } from '../../../src/core/texts/en';

const people = [
  aContact({ status: 'replied', company: 'Northwind', field: 'Law' }, 'Declan'),
  aContact({ status: 'closed', company: '[[Companies/Acme|Acme]]', field: 'Care' }, 'Bo'),
  aContact({ status: 'identified', company: 'Acme', field: 'Law' }, 'Cy'),
  aContact({ status: 'identified' }, 'Di'),
].map((contact) => ({ contact }));

describe('listPersonChoices', () => {
  it('has what occurs, once: statuses in the order of the method, texts in that of the alphabet', () => {
    const choices = {
      statuses: ['identified', 'replied', 'closed'],
      companies: ['Acme', 'Northwind'],
      fields: ['Care', 'Law'],
    };
    expect(listPersonChoices(people, en.speech.compare)).toEqual(choices);
    expect(listPersonChoices([...people].reverse(), en.speech.compare)).toEqual(choices);
  });

  it('has nothing where there is nobody', () => {
    expect(listPersonChoices([], en.speech.compare)).toEqual({
      statuses: [],
      companies: [],
      fields: [],
    });
  });
});
