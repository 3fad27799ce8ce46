import { counterpartOf } from '../../core/template/choose-template';
import type { Template } from '../../core/template/template';
import { texts } from '../../vault/texts';

/** A language that the message can be written in, with the templates there are in it. */
export interface DraftLanguage {
  readonly tag: string;
  /** What it is called. */
  readonly name: string;
  readonly templates: readonly Template[];
}

/** What can be chosen for a message. */
export interface DraftChoices {
  readonly languages: readonly DraftLanguage[];
  /** What a template is called where one is chosen. */
  readonly sayTemplate: (template: Template) => string;
}

/** The choice of a language and, in it, of a template; each is there only where there is a choice. */
export class DraftChoice {
  private readonly language: HTMLSelectElement;
  private readonly template: HTMLSelectElement;
  private chosen!: Template;

  constructor(
    parent: HTMLElement,
    private readonly choices: DraftChoices,
    private readonly onChoose: (template: Template) => void,
  ) {
    this.language = addSelect(parent, texts.messages.language);
    this.template = addSelect(parent, texts.messages.template);
    if (choices.languages.length < 2) this.language.parentElement?.remove();
    choices.languages.forEach(({ name }, place) => addOption(this.language, place, name));
    this.language.addEventListener('change', () => {
      const next = counterpartOf(this.chosen, this.shownLanguage()?.templates ?? []);
      if (next !== null) this.onChoose(next);
    });
    this.template.addEventListener('change', () => {
      const next = this.shownLanguage()?.templates[Number(this.template.value)];
      if (next !== undefined) this.onChoose(next);
    });
  }

  /** Shows which template is chosen, among those of its language. */
  show(chosen: Template): void {
    const { languages, sayTemplate } = this.choices;
    this.chosen = chosen;
    const place = languages.findIndex(({ templates }) => templates.includes(chosen));
    const { templates = [] } = languages[place] ?? {};
    this.language.value = String(place);
    this.template.empty();
    templates.forEach((each, at) => addOption(this.template, at, sayTemplate(each)));
    this.template.value = String(templates.indexOf(chosen));
    this.template.parentElement?.toggle(templates.length > 1);
  }

  private shownLanguage(): DraftLanguage | undefined {
    return this.choices.languages[Number(this.language.value)];
  }
}

function addSelect(parent: HTMLElement, text: string): HTMLSelectElement {
  const label = parent.createEl('label', { cls: 'ii-draft-field', text });
  return label.createEl('select', { cls: 'dropdown', attr: { 'aria-label': text } });
}

function addOption(select: HTMLSelectElement, place: number, text: string): void {
  select.createEl('option', { value: String(place), text });
}
