import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { noSearch } from '../../core/follow-up/incremental/find-follow-ups';
import { type RuleContext, ruleContextAt } from '../../core/follow-up/rule-context';
import { listWaited, type Waited } from '../../core/contact-command/list-waited';
import type { Settings } from '../../core/settings';
import type { DateTime } from '../../core/time/civil';
import type { Overview } from '../../vault/follow-up-feed';
import type { LeftForNow } from '../../app/left-for-now';
import { Card } from './card';
import { NothingFound } from '../../ui/nothing-found';
import { FirstRunCard } from './first-run-card';
import { TimerCard } from './timer-card';
import { Announcer } from './announcer';
import { BrainstormCard } from './brainstorm-card';
import type { DeviceMemory } from './device-memory';
import { EmptyList, whereAstray } from './empty-list';
import { FollowUpList } from './follow-up-list';
import { ListTools } from './list-tools';
import type { SidebarActions } from './sidebar-actions';
import { keyAction } from './sidebar-keys';
import { SelectionPlace } from './selection-bar';
import type { ToDoActions } from '../../ui/to-do-buttons';
import { useAway } from './use-away';
import { type CardSide, type ChosenSide, useCard } from './use-card';
import { useOffList } from './use-off-list';
import { useRowCommand } from './use-row-command';
import { useSelection } from './use-selection';
import { useShownList } from './use-shown-list';
import { useTimed } from './use-timed';
import { firstWaited, WelcomeBack } from './welcome-back';
import { texts } from '../../vault/texts';
import { timeZoneNow } from '../../vault/time-zone';

interface SidebarProps {
  readonly overview: Overview;
  /** The user's wall clock, which goes on while the overview stays. */
  readonly now: DateTime;
  readonly settings: Settings;
  readonly memory: DeviceMemory;
  /** The element that scrolls. */
  readonly scroller: HTMLElement;
  readonly actions: SidebarActions;
  readonly leftForNow: LeftForNow;
  /** The path of the note that the user is at; null where there is none. */
  readonly openNote: string | null;
  /** The side of the card that was chosen; null where none was. */
  readonly chosenSide: ChosenSide | null;
  readonly onSide: (side: CardSide) => void;
}

/** The follow-ups of this moment: the card with what comes first, and the list of the others. */
export function Sidebar(props: SidebarProps): JSX.Element {
  const { overview, now, settings, memory, scroller, actions } = props;
  const zone = timeZoneNow(now);
  const context = useMemo(() => ruleContextAt(now, settings, texts, zone), [now, settings, zone]);
  const selection = useSelection();
  const card = useCard(overview, props.leftForNow, props.openNote, props.chosenSide);
  const [isAway, endAway] = useAway(memory, context.today);
  const isTimed = useTimed(actions.timekeeper.timer);
  const isCalm = card.next === null;
  const astray = isCalm ? whereAstray(overview, actions) : null;
  // One card at a time: who is there but not found comes before setting up, that before the rest.
  const isSettingUp = astray === null && actions.firstRun.isOpen();
  const isSelecting = selection.selected !== null;
  const isCovered = isSelecting || isAway || isTimed || astray !== null || (isSettingUp && isCalm);
  const isCardShown = overview.contacts.length > 0 && !isCovered;
  const { followUps } = overview;
  const waited = useMemo(() => (isAway ? listWaited(followUps) : []), [followUps, isAway]);
  const welcomed = useMemo(() => firstWaited(waited), [waited]);
  const [offList, listed, isSteady] = useOffList(card, isCardShown, welcomed, props.openNote);
  const shown = useShownList(overview, memory, isSelecting, offList);
  const { onDo, onRun, done } = useRowCommand(actions);
  const searchField = useRef<HTMLInputElement>(null);
  const enterList = useRef<() => void>(null);
  const { today, overdue, due } = shown.all;
  const dueCount = today.length + overdue.length + due.length;
  return (
    <div
      class={isSelecting ? 'ii-sidebar is-selecting' : 'ii-sidebar'}
      onKeyDown={(event) => hearKey(event, searchField.current, actions)}
    >
      <div class="ii-top">
        <ListTools
          {...{ overview, context, actions, shown, selection, searchField }}
          onLeave={() => enterList.current?.()}
        >
          {isSettingUp && <FirstRunCard firstRun={actions.firstRun} />}
          <BrainstormCard {...{ overview, actions, scroller, isSteady }} />
          <TimerCard actions={actions} />
          {isAway && <AfterAWhile {...props} {...{ waited, context, onDo }} onEnd={endAway} />}
          {isCardShown && (
            <Card {...{ card, overview, context, actions, onDo, onRun }} onSide={props.onSide} />
          )}
        </ListTools>
        {isCalm && !isSettingUp && !isCardShown && !shown.searching && (
          <EmptyList overview={overview} astray={astray} settings={settings} actions={actions} />
        )}
        {shown.searching && shown.items.length === 0 && (
          <NothingFound
            title={texts.search.nobodyFound}
            showAll={texts.search.showEveryone}
            onShowAll={() => shown.find(noSearch)}
            field={searchField}
          />
        )}
      </div>
      <SelectionPlace {...{ selection, actions, scroller }} items={shown.items} />
      <div {...listed}>
        <FollowUpList
          items={shown.items}
          contactAt={overview.contactAt}
          context={context}
          scroller={scroller}
          selected={selection.selected}
          actions={actions}
          acted={done.current}
          isCalm={isAway}
          enter={enterList}
          onLeave={() => searchField.current?.focus()}
          onDo={onDo}
          onRun={onRun}
          onSelect={selection.select}
          onToggle={shown.toggle}
          onLeaveSelecting={selection.leave}
        />
      </div>
      <Unlisted count={overview.unlisted.length} onReview={actions.reviewUnlisted} />
      <Announcer overview={overview} dueCount={dueCount} done={done} />
    </div>
  );
}

/** The keys that are meant for the sidebar, wherever in it the focus is. */
function hearKey(
  event: KeyboardEvent,
  field: HTMLInputElement | null,
  actions: SidebarActions,
): void {
  if (actions.isMenuOpen()) return;
  const action = keyAction(event);
  if (action === 'search' && field !== null) {
    event.preventDefault();
    field.focus();
  } else if (action === 'add') {
    event.preventDefault();
    if (!event.repeat) actions.addContact();
  } else if (action === 'undo') {
    event.preventDefault();
    if (!event.repeat) actions.undo();
  }
}

/** The card that welcomes back whoever was away for a while. */
function AfterAWhile({
  overview,
  scroller,
  actions,
  waited,
  context,
  onDo,
  onEnd,
}: SidebarProps & {
  readonly waited: readonly Waited[];
  readonly context: RuleContext;
  readonly onDo: ToDoActions['onDo'];
  readonly onEnd: () => void;
}): JSX.Element {
  return (
    <WelcomeBack
      waited={waited}
      contactAt={overview.contactAt}
      context={context}
      actions={actions}
      onDo={onDo}
      onDismiss={() => {
        scroller.querySelector<HTMLElement>('.ii-header button')?.focus();
        onEnd();
      }}
    />
  );
}

/** How many people are on no list yet, with the way to look at them. */
function Unlisted({
  count,
  onReview,
}: {
  readonly count: number;
  readonly onReview: () => void;
}): JSX.Element | null {
  if (count === 0) return null;
  return (
    <p class="ii-unlisted">
      {texts.sidebar.unlisted(count)}{' '}
      <button type="button" class="ii-link" onClick={onReview}>
        {texts.sidebar.review}
      </button>
    </p>
  );
}
