/** A built-in message before it is made a template. */
export interface BuiltInMessage {
  /** What it is known by among those of its kind, in every language and version. */
  readonly id: string;
  readonly name: string;
  readonly channel: 'email' | 'linkedin' | 'handwritten';
  readonly subject?: string;
  readonly limit?: number;
  readonly body: string;
}
