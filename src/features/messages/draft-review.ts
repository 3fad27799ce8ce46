import { checkDraft, checkWording } from '../../core/message/checks/draft-checks';
import { texts } from '../../vault/texts';
import type { DraftFields } from './draft-fields';
import { drawAdvice, type PlacedAdvice } from './draft-parts';
import type { DraftRequest } from './draft-request';

/** What deserves a second look in a message, beside it, and how long the message is. */
export class DraftReview {
  private readonly summary: HTMLElement;
  private readonly advice: HTMLElement;
  private shown: readonly PlacedAdvice[] = [];

  constructor(
    parent: HTMLElement,
    private readonly request: DraftRequest,
    private readonly fields: DraftFields,
  ) {
    const group = parent.createDiv({
      cls: 'ii-draft-group',
      attr: { role: 'group', 'aria-label': texts.messages.advice },
    });
    this.summary = group.createDiv({ cls: 'ii-draft-heading', attr: { role: 'status' } });
    this.advice = group.createDiv('ii-draft-group');
  }

  /** Counts and checks what stands there now. */
  refresh(): void {
    const { kind, drafts, people, findNames, languageOf, openingOf } = this.request;
    const { limit } = drafts.template;
    const { subject, text } = this.fields;
    const language = languageOf(drafts.template);
    this.fields.showLength(kind, limit, language);
    const opening = openingOf();
    const draft = { kind, text, limit, language, opening };
    const inText = checkDraft(draft, people, findNames, texts.draftChecks);
    const inSubject =
      drafts.subject === null
        ? []
        : checkWording(subject, language, people, findNames, texts.draftChecks);
    this.show([
      ...inSubject.map((advice) => ({ ...advice, inSubject: true })),
      ...inText.map((advice) => ({ ...advice, inSubject: false })),
    ]);
  }

  private show(advice: readonly PlacedAdvice[]): void {
    const before = this.shown;
    this.shown = advice;
    // While one types most of it only moves.
    const isSame =
      advice.length === before.length &&
      advice.every(({ reason, inSubject }, at) => {
        const last = before[at];
        return reason === last?.reason && inSubject === last.inSubject;
      });
    if (isSame && this.summary.textContent !== '') return;
    const summary = texts.messages.thingsToLookAt(advice.length);
    if (this.summary.textContent !== summary) this.summary.setText(summary);
    drawAdvice(this.advice, advice, (at) => {
      const place = this.shown[at];
      if (place !== undefined) this.fields.point(place);
    });
  }
}
