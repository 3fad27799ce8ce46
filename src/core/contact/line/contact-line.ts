import type { Doubt } from './name-shape';

/** What one line of a list tells of a person; what it does not tell is empty. */
export interface ContactLine {
  /** The name as a file can have it; empty where the line tells none. */
  readonly name: string;
  /** The name as the line writes it. */
  readonly written: string;
  readonly role: string;
  readonly company: string;
  readonly email: string;
  readonly linkedin: string;
  readonly phone: string;
  /** The stretch that a link is to be put for: the name, with the link or marks that it is in. */
  readonly from: number;
  readonly to: number;
  /** The target where the name is a link to a note; null where it is none. */
  readonly link: string | null;
  /** Whether it is left to the user that this is a person, read as it should be. */
  readonly doubtful: boolean;
  /** Why; null where nothing is doubtful. */
  readonly doubt: Doubt | null;
}
