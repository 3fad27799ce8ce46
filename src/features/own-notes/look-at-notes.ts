import type { Host } from '../../app/host';
import { followHabits, type Habit, type HabitOffer } from '../../core/own-notes/habit';
import type { FoundHabits } from '../../core/own-notes/vault-habits';
import { dayOf } from '../../core/time/civil';
import { attempt, type NoticeAction, reported, tell, tellDone } from '../../ui/notices';
import { askToTick, type TickRow } from '../../ui/tick-dialog';
import { keepFirstRunOpen } from '../../vault/first-run-mark';
import { surveyVault } from '../../vault/survey-vault';
import { texts } from '../../vault/texts';
import { turnInlineFields } from './turn-inline-fields';

/** A habit as it is shown to be ticked. */
interface HabitRow extends TickRow {
  readonly offer: HabitOffer;
}

/** How many habits there are that the settings could follow. */
export async function countHabits(host: Host): Promise<number> {
  return (await survey(host)).offers.length;
}

/**
 * Looks at the notes about people and lets the user tick what the settings are to go by: what fits
 * everywhere is ticked at first. Only the settings are written.
 */
export async function lookAtNotes(host: Host): Promise<void> {
  await reported(texts.failures.settingsNotSaved, async () => {
    const { people, offers } = await survey(host);
    if (offers.length === 0) {
      sayNothingFound(host, people);
      return;
    }
    const rows = offers.map(rowOf);
    const said = { ...texts.ownNotes.habits, intro: texts.ownNotes.habitsIntro(people) };
    const taken = await askToTick(host.app, rows, said, {
      ticked: rows.filter(({ offer }) => offer.isLikely),
      instead: { label: texts.ownNotes.fields.look, run: () => beginTurning(host) },
    });
    if (taken !== null)
      await follow(
        host,
        taken.map(({ offer }) => offer.habit),
      );
  });
}

function survey({ app, settings, clock }: Host): Promise<FoundHabits> {
  return surveyVault(app, settings(), dayOf(clock()));
}

function sayNothingFound(host: Host, people: number): void {
  const { noPeople, nothingFound } = texts.ownNotes;
  if (people === 0) tell(noPeople);
  else tellDone(nothingFound(people), [turning(host)]);
}

/** Writes the settings that follow these habits; the settings themselves say whether they fit. */
async function follow(host: Host, habits: readonly Habit[]): Promise<void> {
  const { app, pluginSettings, index } = host;
  // What else there is to set up is still offered.
  const isUntouched = pluginSettings.isUntouched();
  if (isUntouched) keepFirstRunOpen(app, true);
  if (!(await pluginSettings.save((now) => followHabits(habits, now)))) {
    if (isUntouched) keepFirstRunOpen(app, false);
    return;
  }
  host.feed.invalidate();
  const { saved, unlisted } = texts.ownNotes;
  const count = index.unlistedPaths().length;
  const review: NoticeAction = {
    label: texts.firstSettings.review,
    run: () => host.adding.reviewUnlisted(),
  };
  tellDone(
    texts.speech.sentences([saved, ...(count === 0 ? [] : [unlisted(count)])]),
    count === 0 ? [turning(host)] : [review],
  );
}

function turning(host: Host): NoticeAction {
  return { label: texts.ownNotes.fields.look, run: () => turnInlineFields(host) };
}

function beginTurning(host: Host): void {
  attempt(texts.ownNotes.fields.nothingChanged, () => turnInlineFields(host));
}

function rowOf(offer: HabitOffer): HabitRow {
  const { habit, notes, samples, unfit, rival } = offer;
  const { counted, unread, passedOver } = texts.ownNotes;
  return {
    offer,
    name: sayHabit(habit),
    details: [counted(notes, samples)],
    warnings: [
      ...(unfit === null ? [] : [unread(unfit.count, unfit.example)]),
      ...(rival === null ? [] : [passedOver(sayShort(rival.habit), rival.notes)]),
    ],
  };
}

/** What a habit is called in a sentence about another. */
function sayShort(habit: Habit): string {
  switch (habit.kind) {
    case 'property':
      return habit.name;
    case 'marker':
      return texts.ownNotes.markerShort(habit.marker.name, habit.marker.value);
    case 'tag':
      return `#${habit.tag}`;
    case 'folder':
      return habit.path;
  }
}

function sayHabit(habit: Habit): string {
  const { ownName, marker, tag, folder } = texts.ownNotes;
  switch (habit.kind) {
    case 'property':
      return ownName(habit.name, habit.property);
    case 'marker':
      return marker(habit.marker.name, habit.marker.value);
    case 'tag':
      return tag(habit.tag);
    case 'folder':
      return folder(habit.path);
  }
}
