import type { JSX } from 'preact';
import type { Contact, Problem } from '../core/contact/contact';
import type { FollowUp } from '../core/follow-up/follow-up';
import { groupFollowUps } from '../core/follow-up/groups';
import { reckoningAt } from '../core/follow-up/reckoning';
import type { GestureId } from '../core/gesture/gesture';
import { gestureFor } from '../core/gesture/plan-gesture';
import { nameInVault, type Settings } from '../core/settings';
import type { DateTime } from '../core/time/civil';
import { sayCount } from '../core/time/speech';
import type { Overview } from '../vault/follow-up-feed';
import { FirstRunCard } from './first-run-card';
import { FollowUpRow } from './follow-up-row';
import { Group } from './group';
import { ProblemRow } from './problem-row';
import type { SidebarActions } from './sidebar-actions';
import { TimerCard } from './timer-card';

interface SidebarProps {
  readonly overview: Overview;
  /** The user's wall clock, which goes on while the overview stays. */
  readonly now: DateTime;
  readonly settings: Settings;
  readonly actions: SidebarActions;
}

/** The follow-ups of this moment, in groups, with what does not fit below. */
export function Sidebar({ overview, now, settings, actions }: SidebarProps): JSX.Element {
  const { followUps, problems } = overview;
  const groups = groupFollowUps(followUps, now);
  const reckoning = reckoningAt(now, settings);
  const contacts = new Map(overview.contacts.map(({ contact }) => [contact.path, contact]));
  const rows = (items: readonly FollowUp[], other: GestureId | null = null): JSX.Element[] =>
    items.map((followUp) => {
      const contact = contacts.get(followUp.path) ?? null;
      const answering = contact === null ? null : gestureFor(followUp.action, contact, reckoning);
      return (
        <FollowUpRow
          key={`${followUp.path}\n${followUp.action}`}
          followUp={followUp}
          contact={contact}
          gesture={other ?? answering}
          now={now}
          actions={actions}
        />
      );
    });
  const open = [groups.today, groups.overdue, groups.due, groups.nextToAsk];
  return (
    <>
      <TimerCard actions={actions} />
      <FirstRunCard firstRun={actions.firstRun} />
      <header class="ii-header">
        <span>{`${overview.inPlay} of ${sayCount(settings.outreachLimit, 'conversation')} in play`}</span>
      </header>
      {open.every((group) => group.length === 0) && (
        <EmptyList overview={overview} actions={actions} />
      )}
      <Group title="Today" count={groups.today.length}>
        {rows(groups.today)}
      </Group>
      <Group title="Overdue" count={groups.overdue.length}>
        {rows(groups.overdue)}
      </Group>
      <Group title="Due" count={groups.due.length}>
        {rows(groups.due)}
      </Group>
      <Group title="Next to ask" count={groups.nextToAsk.length}>
        {rows(groups.nextToAsk)}
      </Group>
      <Group title="Upcoming" count={groups.upcoming.length} startsOpen={false}>
        {rows(groups.upcoming)}
      </Group>
      <Group title="Waiting" count={groups.waiting.length}>
        {rows(groups.waiting, 'mark-replied')}
      </Group>
      <Group title="Problems" count={problems.length} startsOpen={false}>
        {keyed(problems).map(([key, problem]) => (
          <ProblemRow
            key={key}
            problem={problem}
            name={nameOf(problem.path, contacts)}
            propertyName={problem.property === '' ? '' : nameInVault(problem.property, settings)}
            actions={actions}
          />
        ))}
      </Group>
      {overview.unlisted.length > 0 && (
        <p class="ii-unlisted">
          {overview.unlisted.length === 1
            ? '1 note about a person is not on your list. '
            : `${overview.unlisted.length} notes about people are not on your list. `}
          <button type="button" class="ii-link" onClick={actions.reviewUnlisted}>
            Review
          </button>
        </p>
      )}
    </>
  );
}

/** Problems with keys that stay when others come and go, so that what is being typed stays too. */
function keyed(problems: readonly Problem[]): readonly (readonly [string, Problem])[] {
  const counts = new Map<string, number>();
  return problems.map((problem) => {
    const place = `${problem.path}\n${problem.property}`;
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    return [`${place}\n${count}`, problem];
  });
}

function nameOf(path: string, contacts: ReadonlyMap<string, Contact>): string {
  return contacts.get(path)?.name ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** What to do next where nothing is due. */
function EmptyList({ overview, actions }: Pick<SidebarProps, 'overview' | 'actions'>): JSX.Element {
  const nobody = overview.contacts.length === 0;
  return (
    <div class="ii-empty">
      <p class="ii-empty-title">{nobody ? 'Start with a few people' : 'Nothing to do right now'}</p>
      <p>
        {nobody
          ? 'Add someone whose work makes you curious. From then on you find here what to do next, and why.'
          : 'You are all caught up. Add someone new whenever you are curious about their work.'}
      </p>
      <button type="button" class="ii-gesture mod-cta" onClick={actions.addContact}>
        Add contact
      </button>
    </div>
  );
}
