import type { FollowUp } from '../../core/follow-up/follow-up';
import { toDoFor } from '../../core/doing/doings';
import { tellForeignStatus } from '../../app/foreign-status';
import type { Host } from '../../app/host';
import { dayOf } from '../../core/time/civil';
import { attempt, tell } from '../../ui/notices';
import { personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';
import type { DoingPlace } from './doing-place';

/** Takes the most pressing follow-up to where it gets done; “Not now” goes on to the next. */
export class DoNext {
  /** What was put off in this run. */
  private putOff = new Set<string>();

  constructor(
    private readonly host: Host,
    private readonly place: DoingPlace,
  ) {}

  /**
   * Begins at the top of the list. Where a follow-up is being done in its note, which is on the
   * screen already, it is left for now instead, so that one key works through the whole list.
   */
  async start(): Promise<void> {
    const left = this.place.inNote;
    this.place.stop();
    if (left === null) this.putOff.clear();
    else this.putOff.add(keyOf(left));
    await this.host.sidebar.showNext();
    await this.goOn();
  }

  private async goOn(): Promise<void> {
    const { followUps } = this.host.feed.overview();
    const next = followUps.find(
      (followUp) => followUp.bucket !== 'upcoming' && !this.putOff.has(keyOf(followUp)),
    );
    if (next !== undefined) await this.take(next);
    else if (!this.tellOffTheList()) tell(this.nothingLeft(followUps));
  }

  private async take(followUp: FollowUp): Promise<void> {
    const person = personAt(this.host, followUp.path);
    const notNow = {
      label: texts.doing.notNow,
      run: () => {
        this.place.stop();
        this.putOff.add(keyOf(followUp));
        attempt(texts.doing.notOpened, () => this.goOn());
      },
    };
    const context = this.host.runner.context();
    const first =
      person === null ? undefined : toDoFor(followUp, null, person.contact, context).doings[0];
    // A note that is gone by now is passed over.
    if (person === null || first === undefined) notNow.run();
    else await this.place.go(first, person, notNow);
  }

  /** Where nobody can be on the list, since the status means something else here. */
  private tellOffTheList(): boolean {
    const { app, index, runner } = this.host;
    return tellForeignStatus(app, index.contacts(), runner.context().settings);
  }

  private nothingLeft(followUps: readonly FollowUp[]): string {
    if (this.putOff.size > 0) return texts.doing.nothingMore;
    const next = followUps.find(({ bucket }) => bucket === 'upcoming');
    if (next === undefined) return texts.doing.nothingDue;
    const { name, action, from, why } = next;
    const { today } = this.host.runner.context();
    const what = texts.followUps[action].name;
    return texts.speech.sentences([texts.doing.next(name, what, dayOf(from), today), why]);
  }
}

function keyOf({ path, action }: FollowUp): string {
  return `${path}\n${action}`;
}
