/** A filter of a base: a statement, or several that all, one or none of have to be true. */
export type BaseFilter =
  | string
  | { readonly and: readonly BaseFilter[] }
  | { readonly or: readonly BaseFilter[] }
  | { readonly not: readonly BaseFilter[] };

/** A property with the direction in which it sorts. */
interface Direction {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
}

/** A view of a base. */
export interface BaseView {
  /** A type of view that the app itself has: one that nobody registered would be shown as an error. */
  readonly type: 'table';
  readonly name: string;
  readonly filters: BaseFilter;
  readonly groupBy?: Direction;
  /** The columns. */
  readonly order: readonly string[];
  /**
   * The one key that the app's help does not name; its developer docs have its shape. Where it is not
   * understood, the same rows stand in the app's own order.
   */
  readonly sort?: readonly Direction[];
}

/** What a `.base` file holds, as plain data: the keys of the app's help, and `sort`. */
export interface BaseFile {
  readonly filters: BaseFilter;
  readonly formulas: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, { readonly displayName: string }>>;
  readonly views: readonly BaseView[];
}
