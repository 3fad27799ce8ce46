// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { tellOfSettings } from '../../src/ui/notices';
import { PluginSettings } from '../../src/vault/plugin-settings';
import { type RunningApp, startApp } from '../host/start-app';
import { runPlugin } from '../builders/run-plugin';
import { settingsFile } from '../builders/settings';

/** Stands for a file that says `null`, which is read as if there were none. */
const nullInFile = Symbol('null');

/** A settings file in memory, whose reading and writing take a moment as those of a disk do. */
class FileInMemory {
  saved = 0;

  constructor(public data: unknown) {}

  async loadData(): Promise<unknown> {
    await Promise.resolve();
    if (this.data instanceof Error) throw this.data;
    return this.data === nullInFile ? null : structuredClone(this.data);
  }

  isThere(): Promise<boolean> {
    return Promise.resolve(this.data !== null);
  }

  async saveData(data: unknown): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.saved += 1;
    this.data = structuredClone(data);
  }
}

let app: RunningApp;

beforeEach(async () => {
  app = await startApp();
});

afterEach(async () => {
  vi.restoreAllMocks();
  await app.unload();
});

/** The notices as they stand on the page, to tell an old one from one that says the same. */
function noticesShown(): readonly Element[] {
  return [...document.querySelectorAll('.notice')];
}

async function loaded(data: unknown): Promise<{ file: FileInMemory; settings: PluginSettings }> {
  const file = new FileInMemory(data);
  const settings = new PluginSettings(file, tellOfSettings, () => file.isThere());
  await settings.load();
  return { file, settings };
}

describe('starting up', () => {
  it.each([null, {}, { minutes: 0 }, [1], 'text', 7, { foreign: true }])(
    'never writes, whatever the file holds: %j',
    async (data) => {
      const { file, settings } = await loaded(data);
      expect(file.saved).toBe(0);
      expect(settings.current()).toEqual(defaultSettings);
      expect(settings.isUntouched()).toBe(data === null);
    },
  );

  it('counts a file that cannot be read as broken, not as none', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { settings } = await loaded(new SyntaxError('Unexpected end of JSON input'));
    expect(settings.isUntouched()).toBe(false);
    expect(settings.current()).toEqual(defaultSettings);
    expect(app.notices()).toHaveLength(1);
    expect(app.notices()[0]).toContain('cannot be read');
  });
});

describe('a file that says null', () => {
  it.each(['null', ' null\n', ''])('%j is there, and is not written over', async (text) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const run = await runPlugin({ [settingsFile]: text });
    expect(run.notices()).toHaveLength(1);
    expect(run.notices()[0]).toContain('cannot be read');
    run.command('show-follow-ups');
    await run.settled();
    expect(document.body.textContent).not.toContain('What is an informational interview?');
    expect(run.read(settingsFile)).toBe(text);
    await run.unload();
  });
});

describe('a file that cannot be read for a moment', () => {
  const failures = [
    ['away', null],
    ['half written', new SyntaxError('Unexpected end of JSON input')],
    ['denied', new Error('EACCES')],
    ['no table of settings', ['a list']],
    ['text', 'text'],
    ['null', nullInFile],
  ] as const;

  beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());

  it.each(failures)(
    'leaves what was set before in force, %s, and says so once, for as long as that is so',
    async (_, data) => {
      const { file, settings } = await loaded({ myName: 'Sam', contactsFolder: 'People' });
      const before = settings.current();
      const told = vi.fn();
      settings.onChange(told);
      file.data = data;
      await settings.load();
      await settings.load();
      expect(settings.current()).toBe(before);
      expect(settings.isUntouched()).toBe(false);
      expect(told).not.toHaveBeenCalled();
      expect(app.notices()).toHaveLength(1);
      file.data = { myName: 'Sam', contactsFolder: 'Network' };
      await settings.load();
      expect(settings.current().contactsFolder).toBe('Network');
      expect(app.notices()).toEqual([]);
      file.data = data;
      await settings.load();
      expect(app.notices()).toHaveLength(1);
    },
  );

  it.each(failures)('is not written over, %s, and said in one notice', async (_, data) => {
    const { file, settings } = await loaded({ myName: 'Sam', contactsFolder: 'People' });
    file.data = data;
    expect(await settings.save({ minutes: 45 })).toBe(false);
    await settings.load();
    expect(file.saved).toBe(0);
    expect(app.notices()).toHaveLength(1);
    expect(app.notices()[0]).toContain('not saved');
    file.data = { myName: 'Sam', contactsFolder: 'Network' };
    expect(await settings.save({ minutes: 45 })).toBe(true);
    expect(file.data).toEqual({ myName: 'Sam', contactsFolder: 'Network', minutes: 45 });
  });

  it('counts as one failure while it is broken and away by turns', async () => {
    const { file, settings } = await loaded({ myName: 'Sam' });
    for (const data of [new Error('half'), null, new Error('half')]) {
      file.data = data;
      await settings.load();
    }
    expect(app.notices()).toHaveLength(1);
  });

  it('is told of once it can be read again, though it holds what it held', async () => {
    const { file, settings } = await loaded({ myName: 'Sam' });
    file.data = new SyntaxError('half');
    await settings.load();
    const told = vi.fn();
    settings.onChange(told);
    file.data = { myName: 'Sam' };
    await settings.load();
    await settings.load();
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('at the start leaves the defaults, and is not written over once it is away', async () => {
    const { file, settings } = await loaded(new SyntaxError('half'));
    file.data = null;
    expect(await settings.save({ myName: 'Sam' })).toBe(false);
    expect(file.saved).toBe(0);
    file.data = { contactsFolder: 'People' };
    expect(await settings.save({ myName: 'Sam' })).toBe(true);
    expect(file.data).toEqual({ contactsFolder: 'People', myName: 'Sam' });
  });
});

describe('what does not fit', () => {
  it('is said once, for as long as it is so, counts as its default, and is said again only once it changes', async () => {
    const { file, settings } = await loaded({ minutes: 0, myName: 'Sam' });
    expect(settings.current()).toEqual({ ...defaultSettings, myName: 'Sam' });
    expect(app.notices()).toEqual([
      'Some settings of Informational Interviews cannot be used, so their defaults apply: “Length of an interview”. The file was left as it is.',
    ]);
    await settings.load();
    file.data = { minutes: 0, myName: 'Sam Sung' };
    await settings.load();
    await settings.save({ introduction: 'Hello' });
    expect(app.notices()).toHaveLength(1);
    const [first] = noticesShown();
    file.data = { minutes: -1 };
    await settings.load();
    expect(app.notices()).toHaveLength(1);
    expect(noticesShown()).not.toContain(first);
    file.data = {};
    await settings.load();
    expect(app.notices()).toEqual([]);
    file.data = { minutes: -1 };
    await settings.load();
    expect(app.notices()).toHaveLength(1);
  });

  it('of a file that is no table of settings is said once too', async () => {
    const { settings } = await loaded([]);
    await settings.load();
    expect(app.notices()).toHaveLength(1);
  });
});

describe('saving a setting', () => {
  it('keeps unknown keys and values of other settings that do not fit', async () => {
    const foreign = { minutes: 'long', theirs: { deep: [1] }, daysOff: ['2026-12-25', 'someday'] };
    const { file, settings } = await loaded(foreign);
    expect(await settings.save({ myName: 'Sam' })).toBe(true);
    expect(file.data).toEqual({ ...foreign, myName: 'Sam' });
    expect(Object.keys(file.data as object)[0]).toBe('minutes');
  });

  it('right after another loses neither', async () => {
    const { file, settings } = await loaded(null);
    await Promise.all([
      settings.save({ myName: 'Sam' }),
      settings.save({ minutes: 45 }),
      settings.save({ minutes: 50 }),
    ]);
    expect(file.data).toEqual({ myName: 'Sam', minutes: 50 });
    expect(settings.current()).toMatchObject({ myName: 'Sam', minutes: 50 });
  });

  it('goes on top of what a sync brought meanwhile', async () => {
    const { file, settings } = await loaded({ myName: 'Sam' });
    file.data = { myName: 'Samira', contactsFolder: 'People' };
    await settings.save({ minutes: 45 });
    expect(file.data).toEqual({ myName: 'Samira', contactsFolder: 'People', minutes: 45 });
    expect(settings.current()).toMatchObject({ myName: 'Samira', contactsFolder: 'People' });
  });

  it.each([[{ minutes: 0 }], [{ thankFromHours: 50 }], [{ contactsFolder: '../else' }]])(
    'refuses what does not fit and says so: %j',
    async (values) => {
      const { file, settings } = await loaded({});
      expect(settings.accepts(values)).toBe(false);
      expect(await settings.save(values)).toBe(false);
      expect(file.saved).toBe(0);
      expect(app.notices()).toHaveLength(1);
    },
  );

  it('judges a pair by what the file holds, also where that does not fit', async () => {
    const { settings } = await loaded({ thankFromHours: 72 });
    expect(settings.accepts({ thankUntilHours: 60 })).toBe(false);
    expect(settings.accepts({ thankUntilHours: 80 })).toBe(true);
    expect(settings.accepts({ thankFromHours: 12 })).toBe(true);
  });

  it('never writes over a file that cannot be read, and works again once it can', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { file, settings } = await loaded(['a list']);
    expect(await settings.save({ myName: 'Sam' })).toBe(false);
    expect(file.data).toEqual(['a list']);
    expect(app.notices().at(-1)).toContain('Fix it, or delete it');
    file.data = new SyntaxError('broken');
    expect(await settings.save({ myName: 'Sam' })).toBe(false);
    file.data = {};
    expect(await settings.save({ myName: 'Sam' })).toBe(true);
    expect(file.data).toEqual({ myName: 'Sam' });
  });

  it('says where the file cannot be written, and keeps what was set before', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { file, settings } = await loaded({ myName: 'Sam' });
    vi.spyOn(file, 'saveData').mockRejectedValue(new Error('disk full'));
    expect(await settings.save({ myName: 'Kim' })).toBe(false);
    expect(settings.current().myName).toBe('Sam');
    expect(app.notices()).toHaveLength(1);
  });

  it('that fails several times is said in one notice, and no more once it is done', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { file, settings } = await loaded({ myName: 'Sam' });
    const write = vi.spyOn(file, 'saveData').mockRejectedValue(new Error('disk full'));
    for (const keepMessages of [false, true, false]) await settings.save({ keepMessages });
    expect(app.notices()).toHaveLength(1);
    await settings.save({ minutes: 45 }, 'The minutes were not taken.');
    expect(app.notices()).toHaveLength(2);
    write.mockRestore();
    await settings.save({ keepMessages: false });
    expect(app.notices()).toEqual([expect.stringMatching(/^The minutes were not taken\. /)]);
  });

  it.each([
    [{ myName: 'Sam' }, { myName: 'Sam' }],
    [null, {}],
  ])('that fails half-way leaves what the file held: %j', async (held, left) => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { file, settings } = await loaded(held);
    vi.spyOn(file, 'saveData').mockImplementationOnce(() => {
      file.data = new SyntaxError('half');
      return Promise.reject(new Error('disk full'));
    });
    expect(await settings.save({ myName: 'Kim' })).toBe(false);
    expect(file.data).toEqual(left);
    expect(await settings.save({ myName: 'Kim' })).toBe(true);
    expect(settings.current().myName).toBe('Kim');
  });

  it('counts where it was written though that was said to fail', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { file, settings } = await loaded({ myName: 'Sam' });
    vi.spyOn(file, 'saveData').mockImplementationOnce((data) => {
      file.data = data;
      return Promise.reject(new Error('disk full'));
    });
    expect(await settings.save({ myName: 'Kim' })).toBe(true);
    expect(settings.current().myName).toBe('Kim');
    expect(app.notices()).toEqual([]);
  });

  it('of null writes nothing, and a failure is said as the one who saves says it', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    const { file, settings } = await loaded({ myName: 'Sam' });
    expect(await settings.save(() => null)).toBe(true);
    expect(file.saved).toBe(0);
    vi.spyOn(file, 'saveData').mockRejectedValue(new Error('disk full'));
    expect(await settings.save({ myName: 'Kim' }, 'Kim was not taken.')).toBe(false);
    expect(app.notices()).toEqual([expect.stringMatching(/^Kim was not taken\. /)]);
  });

  it('of nothing at all ends the first run without writing any default', async () => {
    const { file, settings } = await loaded(null);
    const told = vi.fn();
    settings.onChange(told);
    await settings.save({});
    expect(file.data).toEqual({});
    expect(settings.isUntouched()).toBe(false);
    expect(told).toHaveBeenCalledTimes(1);
  });
});
