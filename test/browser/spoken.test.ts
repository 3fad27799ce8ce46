import { afterEach, describe, expect, it } from 'vitest';
import { languages } from '../../src/core/language';
import { parts } from './app-page';
import { violations } from './axe-violations';
import { greekNotes, inLanguage, showScene, spokenScenes } from './spoken-scenes';
import { type BrowserStart, endRuns } from './start-workbench';
import { cutButtons } from './room';

afterEach(endRuns);

describe.each([
  ['de', {}],
  ['zh-CN', { layout: 'phone' }],
] as const)('axe in %s', (language, look: BrowserStart) => {
  it.each(spokenScenes)('finds nothing wrong with $what', async (scene) => {
    const { page } = await showScene(scene, { ...look, ...inLanguage(language) });
    expect(await violations(page, scene.part)).toEqual([]);
  });
});

describe('a sidebar of 220 pixels', () => {
  const [list] = spokenScenes.filter(({ what }) => what === 'the sidebar');
  const people = Object.keys(greekNotes).filter((path) => path.startsWith('Contacts/'));

  it.each(languages)('has room in %s for every button', async (language) => {
    if (list === undefined) throw new Error('There is no sidebar.');
    const run = await showScene(list, inLanguage(language));
    const { shown, page } = run;
    await shown.setSideWidth('220px');
    const cut = new Set<string>();
    const look = async (): Promise<void> => {
      for (const name of await cutButtons(page.locator(parts.sidebar))) cut.add(name);
    };
    for (const path of people) {
      await shown.showNote(path);
      await run.settled();
      await look();
    }
    for (let at = 0; at < (await shown.names.count()); at += 1) {
      await shown.names.nth(at).focus();
      await look();
    }
    expect([...cut]).toEqual([]);
  });
});
