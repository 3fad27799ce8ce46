import type { ContactAct } from '../../app/contact-act';
import type { MakeFeature } from '../../app/feature';
import { texts } from '../../vault/texts';
import { canDraft, messageDrafts } from './draftable-messages';
import { MessageDrafter } from './message-drafter';
import { UnfinishedMessages } from './unfinished-messages';

/** Messages to contacts, drafted from the templates. */
export const messagesFeature: MakeFeature = (host) => {
  const unfinished = new UnfinishedMessages(host.app);
  const drafter = new MessageDrafter(host, unfinished);
  return {
    offers: {
      messages: {
        draft: (...about) => drafter.draft(...about),
        tellResult: (...about) => drafter.tellResult(...about),
      },
    },
    components: [unfinished],
    contactActs: messageDrafts.map((draft): ContactAct => ({
      id: draft.id,
      ...texts.drafts[draft.kind],
      section: 'draft',
      icon: 'pencil-line',
      makesSense: (contact, context) =>
        canDraft(draft, contact, context) || drafter.isBegun(draft.kind, contact.path),
      run: (...whom) => drafter.draft(draft.kind, ...whom),
    })),
  };
};
