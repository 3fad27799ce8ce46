import type { TFile } from 'obsidian';
import type { Contact } from '../../core/contact/contact';
import { listFreeSlots } from '../../core/interview/free-slots';
import { isNamedAsBuiltIn } from '../../core/template/built-in-templates';
import { chooseTemplate } from '../../core/template/choose-template';
import { readInterviewAnswers } from '../../core/message/interview-answers';
import { readMailAddress } from '../../core/message/mail-link';
import { sendingCommand } from '../../core/message/sending-command';
import { MessageDrafts } from '../../core/message/message-drafts';
import { otherNames } from '../../core/message/checks/other-names';
import { placeholderKey } from '../../core/template/placeholders';
import type { SlotWords } from '../../core/message/slot-text';
import { messageFacts, type MessageKind, type Template } from '../../core/template/template';
import type { NoteWords } from '../../core/words';
import { askForDraft, type DraftRequest } from './draft-dialog';
import type { Later } from '../../ui/form-dialog';
import { formatMoment } from '../../vault/format-moment';
import { sayTimeZone } from '../../vault/time-zone';
import type { Host } from '../../app/host';
import { valuesFor } from '../../app/values-for';
import { reported } from '../../ui/notices';
import { texts } from '../../vault/texts';

/** Times as a message names them. */
function slotWordsIn(words: NoteWords): SlotWords {
  const { dates, slots } = words;
  return {
    ...slots,
    say: (slot) => formatMoment(slot, dates.moment, dates.locale),
    zone: (slot) => sayTimeZone(slot, words),
  };
}

/** Drafts messages to contacts from the templates. */
export class MessageDrafter {
  constructor(private readonly host: Host) {}

  /**
   * Lets the user finish a message to a contact. True where it was marked as sent; the text itself
   * is kept nowhere.
   *
   * @param later one more button, which leaves without sending.
   */
  async draft(kind: MessageKind, file: TFile, contact: Contact, later?: Later): Promise<boolean> {
    return reported(texts.messages.notDrafted, async () => {
      const request = await this.prepare(kind, file, contact);
      return askForDraft(this.host.app, { ...request, later }, (sent) =>
        this.host.runner.perform(sendingCommand(kind), file, sent),
      );
    });
  }

  /** What a template is called; with its channel, unless it is called as a built-in one. */
  private sayTemplate(template: Template): string {
    const { name, channel } = template;
    const isSaid = channel === null || isNamedAsBuiltIn(template, this.host.noteFormat.words);
    return isSaid ? name : texts.messages.templateFor(name, channel);
  }

  private async prepare(kind: MessageKind, file: TFile, contact: Contact): Promise<DraftRequest> {
    const { index, settings, templates, writer, noteFormat } = this.host;
    const { myName, minutes } = settings();
    const context = this.host.runner.context();
    const contacts = index.contacts().map((read) => read.contact);
    const offered = await templates.of(kind);
    const chosen = chooseTemplate(offered, contact, settings());
    if (chosen === null) throw new Error(`There is no template of the kind ${kind}.`);
    const values = await valuesFor(this.host, contact);
    const length = contact.minutes ?? minutes;
    const slots = listFreeSlots(contacts, length, context);
    const { isAboutTalk = false } = messageFacts(kind);
    const note = isAboutTalk ? ((await writer.textNow(file)) ?? '') : '';
    const firstName = values.texts.get(placeholderKey('first-name')) ?? '';
    const people = { contact, firstName, myName };
    return {
      title: texts.messages.titles[kind](contact.name),
      kind,
      drafts: new MessageDrafts(offered, chosen, {
        values,
        slots,
        words: slotWordsIn(noteFormat.words),
      }),
      people,
      findNames: otherNames(contacts, people),
      answers: isAboutTalk ? readInterviewAnswers(note, contact, texts) : [],
      address: contact.email === undefined ? null : readMailAddress(contact.email),
      slotLegend: texts.messages.slotLegend(length),
      saySlot: (slot) => texts.speech.when(slot, context.today),
      sayTemplate: (template) => this.sayTemplate(template),
    };
  }
}
