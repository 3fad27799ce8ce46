import { ContactCommandRunner } from '../../src/app/contact-command-runner';
import type { Contact } from '../../src/core/contact/contact';
import type { RuleContext } from '../../src/core/follow-up/rule-context';
import { contactMenu } from '../../src/app/contact-menu';

/** The titles of what the menu of a person has at a moment. Needs a page. */
export function menuTitles(contact: Contact, context: RuleContext): readonly string[] {
  const runner = Object.assign(
    Object.create(ContactCommandRunner.prototype) as ContactCommandRunner,
    { context: () => context },
  );
  const nothing = (): void => undefined;
  const menu = contactMenu(contact, {
    ...{ runner, acts: [], run: nothing, runOnAnotherDay: nothing, take: nothing },
    ...{ open: nothing, copy: nothing, browse: nothing },
  });
  menu.showAtPosition({ x: 0, y: 0 });
  const titles = [...document.querySelectorAll('.menu-item-title')].map((each) => each.textContent);
  menu.hide();
  return titles;
}
