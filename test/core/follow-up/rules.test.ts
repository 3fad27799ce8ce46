import { describe, expect, it } from 'vitest';
import { skippableActions } from '../../../src/core/contact/properties';
import { en } from '../../../src/core/texts/en';
import {
  actions,
  isAsked,
  isHeld,
  ruleOf,
  rules,
  rulesByStatus,
} from '../../../src/core/follow-up/rules';

describe('the rules', () => {
  it('are one for each action', () => {
    expect(new Set(actions).size).toBe(rules.length);
    expect(actions.map((action) => ruleOf(action).action)).toEqual(actions);
  });

  it('have texts for each action, and for no other', () => {
    expect(Object.keys(en.followUps).sort()).toEqual([...actions].sort());
    const { choices } = en.contactCommands['skip-follow-up'];
    expect(Object.keys(choices).sort()).toEqual([...skippableActions].sort());
  });

  it('let an action be skipped after a long absence only where it may be skipped at all', () => {
    for (const { action, letGo } of rules) {
      if (letGo?.command === 'skip-follow-up') expect(letGo.answer.action).toBe(action);
    }
  });

  it('say what is held at its time, and what a form asks about', () => {
    expect(actions.filter(isHeld)).toEqual(['interview']);
    expect(actions.filter(isAsked)).toEqual(['follow-up', 'promise', 'give-up']);
  });

  it('arise in the statuses that they name', () => {
    for (const [status, arising] of rulesByStatus) {
      expect(arising).toEqual(rules.filter(({ statuses }) => statuses.some((s) => s === status)));
    }
  });
});
