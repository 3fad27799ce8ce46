import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { texts } from '../../../vault/texts';

/** The same as a picture, cell by cell. */
export interface FigureTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A picture under its title, with what it says as a table behind it. */
export function Figure({
  title,
  table: { header, rows },
  nothing,
  note,
  children,
}: {
  readonly title: string;
  readonly table: FigureTable;
  /** What is said in its place where there is nothing to show. */
  readonly nothing?: string;
  /** What is said below it; empty for nothing. */
  readonly note?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  // A table has a row for each talk: what nobody looks at is not made anew at each key of the search.
  const [isOpen, setOpen] = useState(false);
  return (
    <figure class="ii-figure">
      <figcaption>{title}</figcaption>
      {rows.length === 0 ? (
        <p class="ii-figure-nothing">{nothing}</p>
      ) : (
        <>
          {children}
          {note !== undefined && note !== '' && <p class="ii-figure-note">{note}</p>}
          <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
            <summary>{texts.lookBack.progress.asTable}</summary>
            {isOpen && <FigureRows title={title} header={header} rows={rows} />}
          </details>
        </>
      )}
    </figure>
  );
}

function FigureRows({
  title,
  header,
  rows,
}: FigureTable & { readonly title: string }): JSX.Element {
  return (
    <table aria-label={title}>
      <thead>
        <tr>
          {header.map((cell) => (
            <th key={cell} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...cells], row) => (
          <tr key={row}>
            <th scope="row">{first}</th>
            {cells.map((cell, place) => (
              <td key={place}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
