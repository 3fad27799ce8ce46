import type * as Obsidian from 'obsidian';
import { NullValue, type StringValue } from 'obsidian-test-mocks/obsidian';
import { Component } from './component';
import { notModelled } from './not-modelled';

/** What a base tells its view: who is asked for the app, and told of no more. */
export class QueryController extends Component implements Obsidian.QueryController {
  constructor(readonly app: Obsidian.App) {
    super();
  }
}

/** Restores: a view of a base is a component with the app; its data and config are given before it is told. */
export abstract class BasesView extends Component implements Obsidian.BasesView {
  abstract type: string;
  app: Obsidian.App;
  declare config: Obsidian.BasesViewConfig;
  declare data: Obsidian.BasesQueryResult;
  allProperties: Obsidian.BasesPropertyId[] = [];

  protected constructor(controller: Obsidian.QueryController) {
    super();
    this.app = (controller as QueryController).app;
  }

  abstract onDataUpdated(): void;

  createFileForView(
    _baseFileName?: string,
    _frontmatterProcessor?: (frontmatter: unknown) => void,
  ): Promise<void> {
    return notModelled('BasesView.createFileForView');
  }
}

/** A file that a base finds. Its values are not modelled. */
export class BasesEntry implements Obsidian.BasesEntry {
  constructor(public file: Obsidian.TFile) {}

  getValue(_propertyId: Obsidian.BasesPropertyId): Obsidian.Value | null {
    return notModelled('BasesEntry.getValue');
  }
}

/** The files that have one value of the property by which a base groups. */
export class BasesEntryGroup implements Obsidian.BasesEntryGroup {
  key?: Obsidian.Value;

  constructor(
    public entries: BasesEntry[],
    key: StringValue | NullValue | null,
  ) {
    if (key !== null) this.key = key;
  }

  /** Restores: those without a value have the key that stands for none, which is no key. */
  hasKey(): boolean {
    return this.key !== undefined && !((this.key as unknown) instanceof NullValue);
  }
}

/** Restores: what a base finds, sorted, and the same in groups; one group without a key where it has none. */
export class BasesQueryResult implements Obsidian.BasesQueryResult {
  constructor(
    public data: BasesEntry[],
    private readonly groups: BasesEntryGroup[] = [new BasesEntryGroup(data, null)],
  ) {}

  get groupedData(): BasesEntryGroup[] {
    return this.groups;
  }

  get properties(): Obsidian.BasesPropertyId[] {
    return notModelled('BasesQueryResult.properties');
  }

  getSummaryValue(
    _queryController: Obsidian.QueryController,
    _entries: Obsidian.BasesEntry[],
    _prop: Obsidian.BasesPropertyId,
    _summaryKey: string,
  ): Obsidian.Value {
    return notModelled('BasesQueryResult.getSummaryValue');
  }
}

/** The entry of a view in a base, as its file has it. */
export class BasesViewConfig implements Obsidian.BasesViewConfig {
  constructor(
    public name: string,
    private readonly options: Readonly<Record<string, unknown>>,
  ) {}

  get(key: string): unknown {
    return this.options[key];
  }

  getAsPropertyId(_key: string): Obsidian.BasesPropertyId | null {
    return notModelled('BasesViewConfig.getAsPropertyId');
  }

  getEvaluatedFormula(_view: Obsidian.BasesView, _key: string): Obsidian.Value {
    return notModelled('BasesViewConfig.getEvaluatedFormula');
  }

  set(_key: string, _value: unknown): void {
    notModelled('BasesViewConfig.set');
  }

  getOrder(): Obsidian.BasesPropertyId[] {
    return notModelled('BasesViewConfig.getOrder');
  }

  getSort(): Obsidian.BasesSortConfig[] {
    return notModelled('BasesViewConfig.getSort');
  }

  getDisplayName(_propertyId: Obsidian.BasesPropertyId): string {
    return notModelled('BasesViewConfig.getDisplayName');
  }
}
