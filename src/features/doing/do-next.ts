import type { FollowUp } from '../../core/follow-up/follow-up';
import { preparationOf } from '../../core/follow-up/groups';
import { sayWhat } from '../../core/follow-up/say-what';
import { dayToTell } from '../../core/follow-up/time-left';
import { toDoFor } from '../../core/doing/doings';
import { tellForeignStatus } from '../../app/foreign-status';
import type { Host } from '../../app/host';
import type { LeftForNow } from '../../app/left-for-now';
import { attempt, tell } from '../../ui/notices';
import { personAt } from '../../vault/person-at';
import { texts } from '../../vault/texts';
import type { DoingPlace } from './doing-place';

/** Takes the most pressing follow-up to where it gets done; “Not now” goes on to the next. */
export class DoNext {
  constructor(
    private readonly host: Host,
    private readonly place: DoingPlace,
    private readonly leftForNow: LeftForNow,
  ) {}

  /**
   * Begins with what the card shows as next. Where a follow-up is being done in its note, which is on
   * the screen already, it is left for now instead, so that one key works through the whole list.
   *
   * @param asksFirst whether the user is asked before anything is put into a note.
   * @param isWanted whether it is still asked for, once what it takes is read and shown.
   */
  async start(asksFirst = false, isWanted: () => boolean = () => true): Promise<void> {
    // What was promised comes before much else, and may not be read yet.
    await this.host.index.promisesKnown();
    if (!isWanted()) return;
    const left = this.place.inNote;
    this.place.stop();
    if (left !== null) this.leftForNow.leave(left, this.host.feed.overview());
    else if (this.next() === null) this.leftForNow.takeUp();
    await this.host.sidebar.showNext();
    if (isWanted()) await this.goOn(asksFirst);
  }

  private async goOn(asksFirst: boolean): Promise<void> {
    const next = this.next();
    if (next !== null) {
      await this.take(next, asksFirst);
      return;
    }
    this.leftForNow.takeUp();
    if (!this.tellOffTheList()) tell(this.nothingLeft());
  }

  private next(): FollowUp | null {
    return this.leftForNow.next(this.host.feed.overview());
  }

  private async take(followUp: FollowUp, asksFirst: boolean): Promise<void> {
    const person = personAt(this.host, followUp.path);
    const notNow = {
      label: texts.doing.notNow,
      run: () => {
        this.place.stop();
        this.leftForNow.leave(followUp, this.host.feed.overview());
        attempt(texts.doing.notOpened, () => this.goOn(asksFirst));
      },
    };
    const context = this.host.runner.context();
    const preparation = preparationOf(followUp, this.host.feed.overview().groups());
    const first =
      person === null
        ? undefined
        : toDoFor(followUp, preparation, person.contact, context).doings[0];
    // A note that is gone by now is passed over.
    if (person === null || first === undefined) notNow.run();
    else await this.place.go(first, person, notNow, asksFirst);
  }

  /** Where nobody can be on the list, since the status means something else here. */
  private tellOffTheList(): boolean {
    const { app, index, runner } = this.host;
    return tellForeignStatus(app, index.contacts(), runner.context().settings);
  }

  private nothingLeft(): string {
    if (this.next() !== null) return texts.doing.nothingMore;
    const { followUps } = this.host.feed.overview();
    const next = followUps.find(({ bucket }) => bucket === 'upcoming');
    if (next === undefined) return texts.doing.nothingDue;
    const { name, why } = next;
    const { today } = this.host.runner.context();
    const what = sayWhat(next, texts);
    return texts.speech.sentences([texts.doing.next(name, what, dayToTell(next), today), why]);
  }
}
