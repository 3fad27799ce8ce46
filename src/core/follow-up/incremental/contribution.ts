import type { Contact, Problem } from '../../contact/contact';
import type { ReadContact } from '../../contact/read-contact';
import type { DateTime } from '../../time/civil';
import { type DerivedFollowUp, followUpIn } from './derived-follow-up';
import { nextChange } from './next-change';
import { companyKey, type Part, type Participant, partOf } from '../outreach';
import { problemsOf } from '../problems';
import type { RuleContext } from '../rule-context';
import { type KnownRule, rulesByStatus } from '../rules';

const none: readonly DerivedFollowUp[] = [];

/** The items with those of a rule that arises for each promise of a contact. */
function withEachPromise(
  items: readonly DerivedFollowUp[],
  rule: KnownRule,
  contact: Contact,
  context: RuleContext,
): readonly DerivedFollowUp[] {
  if (contact.promises === undefined) return items;
  const found = (rule.promises?.(contact) ?? []).flatMap((promise, place) => {
    const opened = rule.window(contact, context, promise);
    return opened === null ? [] : [followUpIn(opened, rule, contact, context, promise, place)];
  });
  return found.length === 0 ? items : [...items, ...found];
}

/**
 * All that one contact brings to the list and that depends on no other contact. It holds as long
 * as the settings are the same and the moment lies between that of its context and `until`.
 */
export class Contribution implements Participant {
  /** What the rules ask to be done about the contact; not yet whether to ask them next. */
  readonly items: readonly DerivedFollowUp[];
  readonly part: Part | null;
  readonly company: string | null;
  private turns: DateTime | null = null;
  private found: readonly Problem[] | null = null;

  constructor(
    readonly read: ReadContact,
    private readonly context: RuleContext,
  ) {
    const { contact } = read;
    let items = none;
    for (const rule of rulesByStatus.get(contact.status) ?? []) {
      if (rule.promises !== undefined) {
        items = withEachPromise(items, rule, contact, context);
        continue;
      }
      const opened = rule.window(contact, context);
      if (opened === null) continue;
      const item = followUpIn(opened, rule, contact, context);
      // Most have one item or none, and a list that grows keeps room for many more.
      items = items === none ? [item] : [...items, item];
    }
    this.items = items;
    this.part = partOf(contact, context);
    this.company = this.part === null ? null : companyKey(contact);
  }

  get contact(): Contact {
    return this.read.contact;
  }

  /** The first minute at which it may be another one without the note having changed. */
  get until(): DateTime {
    return (this.turns ??= nextChange(this.contact, this.items, this.context));
  }

  /** What does not fit in the note; found when first asked for. */
  get problems(): readonly Problem[] {
    return (this.found ??= problemsOf(this.read, this.context));
  }
}
