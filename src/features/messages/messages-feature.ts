import { commandForContact } from '../../app/command-for-contact';
import type { ContactMenuEntry } from '../../app/contact-menu-entry';
import type { MakeFeature } from '../../app/feature';
import { texts } from '../../vault/texts';
import { canDraft, messageDrafts } from './draftable-messages';
import { MessageDrafter } from './message-drafter';

/** Messages to contacts, drafted from the templates. */
export const messagesFeature: MakeFeature = (host) => {
  const drafter = new MessageDrafter(host);
  const drafts = messageDrafts.map((draft) => ({
    ...draft,
    ...texts.drafts[draft.kind],
    makesSense: (...about: Parameters<ContactMenuEntry['makesSense']>) => canDraft(draft, ...about),
    run: (...whom: Parameters<ContactMenuEntry['run']>) => drafter.draft(draft.kind, ...whom),
  }));
  return {
    offers: {
      messages: {
        draft: (kind, file, contact, later) => drafter.draft(kind, file, contact, later),
      },
    },
    commands: drafts.map((draft) => commandForContact(host, draft)),
    contactMenu: drafts.map(({ name, makesSense, run }): ContactMenuEntry => ({
      section: 'draft',
      title: name,
      icon: 'pencil-line',
      makesSense,
      run,
    })),
  };
};
