import type { TFile } from 'obsidian';
import type { ContactAct } from '../../app/contact-act';
import type { MakeFeature } from '../../app/feature';
import { isOpen } from '../../core/contact/contact';
import { tellDone } from '../../ui/notices';
import { AfterwardsFlow } from './afterwards-flow';
import { contactInsertions, insertionOf } from './contact-insertions';
import { InterviewReminder } from './interview-reminder';
import { CONVERSATION_VIEW, ConversationView } from './pane/conversation-view';
import { HalfTypedWords } from './pane/half-typed';
import { isAtConversation, openConversation } from './pane/open-conversation';
import { UnsavedAnswers } from './pane/unsaved-answers';
import { PreparationWatch } from './preparation-watch';
import { SectionInserter } from './section-inserter';
import { Timekeeper } from './timekeeper';
import { texts } from '../../vault/texts';

/** What happens around an interview: preparing, the questions, its time, and what comes after. */
export const conversationFeature: MakeFeature = (host) => {
  const inserter = new SectionInserter(host);
  const timekeeper = new Timekeeper(host);
  const unsaved = new UnsavedAnswers(host.app);
  const halfTyped = new HalfTypedWords(host.app);
  const afterwards = new AfterwardsFlow(host);
  host.interviewed.on(({ file }) => timekeeper.endFor(file));
  // Whoever is at the conversation is asked on its page what came of it.
  host.interviewed.on(async (marked) => {
    if (!isAtConversation(host.app, marked.file)) await afterwards.follow(marked);
  });
  const preparation = new PreparationWatch(host.app, host.index, (file) => {
    const run = (): Promise<boolean> => host.runner.perform('mark-prepared', file, {});
    tellDone(texts.conversation.allTicked(file.basename), [
      { label: texts.contactCommands['mark-prepared'].name, run },
    ]);
  });
  const reminder = new InterviewReminder(host.app, host.index, host.clock, (soon) =>
    timekeeper.tellSoon(soon),
  );
  const open = (file: TFile): Promise<boolean> => {
    // All that the notice offers is on the page, which it would lie over.
    timekeeper.near.remove(file);
    return openConversation(host.app, file);
  };
  return {
    offers: {
      conversation: {
        timer: timekeeper.timer,
        startTimer: (file, contact) => timekeeper.start(file, contact),
        markTalked: () => timekeeper.markTalked(),
        askHowItWas: async (file, contact, dialog) => {
          const isMarked = await afterwards.ask(file, contact, dialog);
          if (isMarked) timekeeper.endFor(file);
          return isMarked;
        },
        open,
        insert: (part, ...about) => inserter.insertQuietly(insertionOf(part), ...about),
        show: (part, ...about) => inserter.show(insertionOf(part), ...about),
      },
    },
    views: [
      {
        type: CONVERSATION_VIEW,
        create: (leaf) => new ConversationView(leaf, host, inserter, unsaved, halfTyped),
      },
    ],
    contactActs: [
      {
        id: 'open-conversation',
        name: texts.conversation.pane.name,
        who: texts.conversation.pane.who,
        section: 'insert',
        icon: 'messages-square',
        makesSense: isOpen,
        inMenu: ({ status }) => status !== 'identified',
        run: open,
      },
      {
        id: 'start-timer',
        ...texts.startTimer,
        section: 'insert',
        icon: 'timer',
        makesSense: isOpen,
        // Nobody talks with whom they never asked.
        inMenu: ({ status }) => status !== 'identified',
        run: (file, contact) => timekeeper.start(file, contact),
      },
      ...contactInsertions.map((insertion): ContactAct => ({
        id: insertion.id,
        ...texts.insertions[insertion.id],
        section: 'insert',
        icon: 'list-plus',
        makesSense: insertion.makesSense,
        run: (file, contact) => inserter.insert(insertion, file, contact),
      })),
    ],
    components: [unsaved, halfTyped, timekeeper.timer, timekeeper.near, reminder, preparation],
  };
};
