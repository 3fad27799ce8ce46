/** What talks can be told apart by: each is a property of the person, as it is today. */
export const talkTraits = ['field', 'company', 'role'] as const;

/** What talks can be told apart by. */
export type TalkTrait = (typeof talkTraits)[number];

/** How far back one looks, in days; 0 for all time. */
export const spans = [0, 30, 90, 365] as const;

/** How far back one looks, in days; 0 for all time. */
export type Span = (typeof spans)[number];

/** How far people come, in the order of the method. */
export const milestones = ['listed', 'asked', 'answered', 'booked', 'talked', 'thanked'] as const;

/** How far somebody came; `thanked` is thanked in time for the latest talk. */
export type Milestone = (typeof milestones)[number];

/** The kinds of first message, in the order in which they are told. */
export const firstMessages = ['introduced', 'known', 'linkedin', 'email', 'unknown'] as const;

/** The kind of first message that somebody's note makes for. */
export type FirstMessage = (typeof firstMessages)[number];

/** What can be said on top of what was learned, from facts alone. */
export interface HeadlineFacts {
  readonly talks: number;
  /** How many of these belong to one of the groups named below. */
  readonly inGroups: number;
  /** The names of the groups, the one with the most talks first; without those of no known one. */
  readonly groups: readonly string[];
  /** The group in which the fit was highest, with all its fits; null where none stands out. */
  readonly highest: FitsOfGroup | null;
  /** The group in which the fit was lowest; null where none stands out, or none is highest. */
  readonly lowest: FitsOfGroup | null;
  /** What the group with the most talks does not tell yet; null where it tells all, or little is known. */
  readonly unknown: { readonly group: string; readonly topic: string } | null;
}

/** A group's fits, from the lowest to the highest. */
export interface FitsOfGroup {
  readonly group: string;
  readonly fits: readonly number[];
}
