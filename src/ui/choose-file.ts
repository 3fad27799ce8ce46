/**
 * Lets the user choose a file of the device, of these kinds; null where they leave. To be called from a
 * press, or the window is not shown.
 *
 * @param accept the endings of its name, each with its dot, and kinds, as `.csv,text/vcard`.
 */
export function chooseFile(doc: Document, accept: string): Promise<File | null> {
  // What is not in the page hears nothing on iOS.
  const input = doc.body.createEl('input', { type: 'file', attr: { accept, hidden: 'true' } });
  return new Promise((resolve) => {
    const answer = (): void => {
      input.remove();
      resolve(input.files?.[0] ?? null);
    };
    input.addEventListener('change', answer);
    input.addEventListener('cancel', answer);
    input.click();
  });
}
