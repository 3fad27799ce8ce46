import type { MakeFeature } from '../../app/feature';
import { isOpen } from '../../core/contact/contact';
import { texts } from '../../vault/texts';
import { brainstormAtUser } from './brainstorm-at-user';
import { BrainstormInserter } from './brainstorm-inserter';
import { ContactAdder } from './contact-adder';
import { FirstRun } from './first-run';
import { ListAdder } from './list-adder';
import { reviewUnlisted } from './review-unlisted';

/** Bringing people onto the list: one, many from a list, a referral, those with a note already. */
export const addingFeature: MakeFeature = (host) => {
  const adder = new ContactAdder(host);
  const lists = new ListAdder(host);
  const brainstorm = new BrainstormInserter(host, lists);
  return {
    offers: {
      adding: {
        add: (told, intro) => adder.add(told, intro),
        addFromList: () => lists.add(),
        insertBrainstorm: () => brainstorm.insert(),
        beginBrainstorm: () => brainstorm.begin(),
        brainstormAtUser: () => brainstormAtUser(host),
        countBrainstorm: (file) => lists.countBrainstorm(file),
        addBrainstorm: (file) => lists.addBrainstorm(file),
        addReferral: (file, contact, name) => adder.addReferral(file, contact, name),
        addNamed: (file, contact, name, say) => adder.addNamed(file, contact, name, say),
        addTold: (told) => adder.addTold(told),
        reviewUnlisted: () => reviewUnlisted(host),
        firstRun: new FirstRun(host),
      },
    },
    commands: [
      { id: 'add-contact', name: texts.adding.add, callback: () => adder.add() },
      {
        id: 'add-contacts-from-list',
        name: texts.adding.addFromList,
        callback: () => lists.add(),
      },
      {
        id: 'insert-brainstorm',
        name: texts.adding.insertBrainstorm,
        callback: () => brainstorm.insert(),
      },
    ],
    contactActs: [
      {
        id: 'add-referral',
        ...texts.addReferral,
        section: 'referral',
        icon: 'user-plus',
        makesSense: isOpen,
        run: (file, contact) => adder.addReferral(file, contact),
      },
    ],
  };
};
