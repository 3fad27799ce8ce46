// @vitest-environment jsdom
import { Modal } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeUntouchedDialogs, knowDialog } from '../../src/ui/open-dialogs';
import { type RunningApp, startApp } from '../host/start-app';

let run: RunningApp;

beforeEach(async () => {
  run = await startApp();
});

afterEach(() => run.unload());

function opened(holds?: () => boolean): Modal {
  const modal = new Modal(run.app);
  knowDialog(modal, holds);
  modal.open();
  return modal;
}

const isOpen = ({ containerEl }: Modal): boolean => containerEl.isConnected;

describe('making room', () => {
  it('closes the dialogs in which nothing was done, the last first', () => {
    const dialogs = [opened(() => false), opened(() => false)];
    expect(closeUntouchedDialogs()).toBe(true);
    expect(dialogs.some(isOpen)).toBe(false);
    expect(closeUntouchedDialogs()).toBe(true);
  });

  it('closes none where something was done in one of them', () => {
    const dialogs = [opened(() => false), opened()];
    expect(closeUntouchedDialogs()).toBe(false);
    expect(dialogs.every(isOpen)).toBe(true);
  });

  it('goes by the dialogs that are open now', () => {
    const held = opened();
    held.close();
    expect(closeUntouchedDialogs()).toBe(true);
    held.open();
    expect(closeUntouchedDialogs()).toBe(false);
    held.close();
  });
});
