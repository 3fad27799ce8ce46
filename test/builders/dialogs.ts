/**
 * Presses the button of these words; of several the last, since a later dialog lies over an earlier
 * one. Throws where there is none.
 *
 * @param within a selector of what the button is to be in.
 */
export function press(words: string, within = '.modal'): void {
  const buttons = [...document.querySelectorAll<HTMLElement>(`${within} button`)];
  const button = buttons.filter(({ textContent }) => textContent === words).at(-1);
  if (button === undefined) throw new Error(`There is no button “${words}”.`);
  button.click();
}

/** The field of a dialog with this label; of several that of the given row. Throws where there is none. */
export function fieldOf(label: string, row = 0): HTMLInputElement {
  const fields = document.querySelectorAll<HTMLInputElement>(`.modal [aria-label="${label}"]`);
  const field = fields[row];
  if (field === undefined) throw new Error(`There is no field “${label}”.`);
  return field;
}

/** Types into a field as {@link fieldOf} finds it, in place of what stands there. */
export function fill(label: string, value: string, row = 0): void {
  const field = fieldOf(label, row);
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Presses keys one after the other where the focus is. */
export function pressKeys(...keys: readonly string[]): void {
  for (const key of keys) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }
}
