import type { Component } from 'obsidian';
import type { MakeFeature } from '../../app/feature';
import { drawBlock } from './draw-block';

/** The list of follow-ups in a block of any note, as docs/code-block.md tells. */
export const codeBlockFeature: MakeFeature = (host) => {
  const drawn = new Set<Component>();
  return {
    codeBlock: {
      name: 'interview-follow-ups',
      draw: (source, el, context) => drawBlock(host, drawn, source, el, context),
    },
    // The notes stay open when the plugin is switched off: their buttons would run what is over.
    stop: () => {
      for (const block of [...drawn]) block.unload();
    },
  };
};
