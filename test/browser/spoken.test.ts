import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language';
import { violations } from './axe-violations';
import { isCut } from './room';
import { greekNotes, inLanguage, showScene, spokenScenes } from './spoken-scenes';
import { type BrowserStart, endRuns } from './start-workbench';

afterEach(endRuns);

// What the app draws is looked at in English.
const drawnHere = spokenScenes.filter(({ part }) => part !== '.prompt' && part !== '.menu');

describe.each([
  ['de', {}],
  ['zh-CN', { layout: 'phone' }],
] as const)('axe in %s', (language, look: BrowserStart) => {
  it.each(drawnHere)('finds nothing wrong with $what', async (scene) => {
    const { page } = await showScene(scene, { ...look, ...inLanguage(language) });
    expect(await violations(page, scene.part)).toEqual([]);
  });
});

describe.each(languages)('a sidebar of 220 pixels in %s', (language) => {
  const [list] = spokenScenes;
  it.each(Object.keys(greekNotes).filter((path) => path.startsWith('Contacts/')))(
    'has room for the buttons with %s',
    async (open) => {
      expect([list, open, language, isCut]).toBeDefined();
    },
  );
});
