import type { App } from 'obsidian';
import { talkTraits, type TalkTrait } from '../../../core/learning/facts';
import { keepOnDevice, loadFromDevice } from '../../../vault/device-storage';

/** The parts of the pane, in the order of their buttons. */
export const lookBackParts = ['learned', 'answers', 'progress'] as const;

/** A part of the pane. */
export type LookBackPart = (typeof lookBackParts)[number];

/** How this device looks back. */
export interface LookBackLook {
  readonly part: LookBackPart;
  /** What talks stand side by side by. */
  readonly trait: TalkTrait;
}

const LOOK = 'informational-interviews-look-back';

/** How the pane is to be shown on this device: what does not fit, or is not there, as at first. */
export function loadLook(app: App): LookBackLook {
  const kept: unknown = loadFromDevice(app, LOOK);
  const { part, trait } = (typeof kept === 'object' && kept !== null ? kept : {}) as {
    readonly [Key in keyof LookBackLook]?: unknown;
  };
  return {
    part: lookBackParts.find((each) => each === part) ?? 'learned',
    trait: talkTraits.find((each) => each === trait) ?? 'field',
  };
}

/** Keeps on this device how the pane is shown. */
export function keepLook(app: App, look: LookBackLook): void {
  keepOnDevice(app, LOOK, look);
}
