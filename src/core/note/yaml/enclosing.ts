/** What is opened and closed around a value. */
export type Enclosing = 'quote' | 'bracket' | 'brace';
