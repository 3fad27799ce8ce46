/** A drawn field. */
export interface FieldControl {
  /** What takes the focus. */
  readonly input: HTMLElement;
  readonly read: () => string;
  readonly write: (value: string) => void;
}
