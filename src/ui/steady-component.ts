import { Component } from 'preact';

/** A component that is drawn again only where one of its props is another than before. */
export abstract class SteadyComponent<Props extends object> extends Component<Props> {
  override shouldComponentUpdate(next: Readonly<Props>): boolean {
    const names = Object.keys(next) as (keyof Props)[];
    return names.some((name) => next[name] !== (this.props as Readonly<Props>)[name]);
  }
}
