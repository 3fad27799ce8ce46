import type { MakeFeature } from '../../app/feature';
import { drawBlock } from './draw-block';
import { DrawnBlocks } from './drawn-blocks';

/** The list of follow-ups in a block of any note, as docs/code-block.md tells. */
export const codeBlockFeature: MakeFeature = (host) => {
  const drawn = new DrawnBlocks();
  return {
    codeBlock: {
      name: 'interview-follow-ups',
      draw: (source, el, context) => drawBlock(host, drawn, source, el, context),
    },
    // The notes stay open when the plugin is switched off: their buttons would run what is over.
    stop: () => drawn.endAll(),
  };
};
