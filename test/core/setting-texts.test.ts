import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/core/settings';
import { settingChoices, settingTexts } from '../../src/core/setting-texts';
import { languages } from '../../src/core/language';
import { en } from '../../src/core/texts/en';
import { textsIn } from '../../src/core/texts/in-language';

describe('settings that are edited as text', () => {
  it.each([
    ['en', 'Saturday and Sunday'],
    ['de', 'Sonnabend und Sonntag'],
    ['es', 'sabado, domingo'],
    ['fr', 'samedi et dimanche'],
    ['pt-BR', 'fim de semana'],
    ['zh-CN', '星期六、星期日'],
  ] as const)('are read as they are said in %s: %s', (language, text) => {
    expect(settingTexts.weekend.read(text, textsIn[language])).toEqual([6, 0]);
  });

  it('read back as they were written', () => {
    const settings = readSettings({
      availability: [
        { weekday: 3, from: '09:30', until: '12:00' },
        { weekday: 0, from: '00:00', until: '23:59' },
      ],
      weekend: [5, 6],
      daysOff: ['2026-12-25', '2027-01-01'],
      markerProperty: { name: 'type', value: 'person: friend' },
      propertyNames: { company: 'Employer', 'follow-up': 'Next: day' },
      logHeading: '📝 Interactions',
    }).settings;
    for (const from of [settings, defaultSettings]) {
      expect(
        settingTexts.availability.read(settingTexts.availability.write(from.availability, en), en),
      ).toEqual(from.availability);
      expect(settingTexts.daysOff.read(settingTexts.daysOff.write(from.daysOff, en), en)).toEqual(
        from.daysOff,
      );
      const weekend = settingTexts.weekend.read(settingTexts.weekend.write(from.weekend, en), en);
      expect([...(weekend as number[])].sort()).toEqual([...from.weekend].sort());
      expect(
        settingTexts.markerProperty.read(
          settingTexts.markerProperty.write(from.markerProperty, en),
          en,
        ),
      ).toEqual(from.markerProperty);
      expect(
        settingTexts.propertyNames.read(
          settingTexts.propertyNames.write(from.propertyNames, en),
          en,
        ),
      ).toEqual(from.propertyNames);
      expect(
        settingTexts.logHeading.read(settingTexts.logHeading.write(from.logHeading, en), en),
      ).toBe(from.logHeading);
    }
  });

  it('are read as people write them, and refused where they do not fit', () => {
    expect(settingTexts.availability.read('mon 9:00-17:00\n\nFri 10:00 to 12:00', en)).toEqual([
      { weekday: 1, from: '09:00', until: '17:00' },
      { weekday: 5, from: '10:00', until: '12:00' },
    ]);
    for (const line of [
      'someday 9:00 to 17:00',
      'Mon 9:00 to 17:00, 18:00',
      'Mon 9:00 to 12:00 and 10:00 to 12:00',
      'Mon 9:00 to 5 17:00',
    ]) {
      const wrong = settingTexts.availability.read(line, en);
      expect(readSettings({ availability: wrong }).faults, line).toEqual(['availability']);
    }
    expect(
      readSettings({ markerProperty: settingTexts.markerProperty.read('person', en) }).faults,
    ).toEqual(['markerProperty']);
  });

  it('are shown as people would write them', () => {
    const { availability, weekend, markerProperty, propertyNames } = settingTexts;
    expect(availability.write([{ weekday: 1, from: '09:00', until: '17:00' }], en)).toBe(
      'Monday 09:00 to 17:00',
    );
    expect(weekend.write([0, 6, 1], en)).toBe('Monday, Saturday, Sunday');
    expect(markerProperty.write({ name: 'type', value: 'person' }, en)).toBe('type: person');
    expect(propertyNames.write({ status: 'Stage', company: 'Employer' }, en)).toBe(
      'status: Stage\ncompany: Employer',
    );
  });

  it.each([
    ['Saturday, Sunday', [6, 0]],
    ['  sat,sun ', [6, 0]],
    ['su\n\nmo', [0, 1]],
    ['sat sun', [6, 0]],
    ['sat  sun', [6, 0]],
    ['', []],
    // One letter may be either of two days.
    ['s', [-1]],
    ['Someday', [-1]],
  ])('take %j for the days of a weekend', (text, days) => {
    expect(settingTexts.weekend.read(text, en)).toEqual(days);
  });

  it('take days off in lines or behind one another', () => {
    expect(settingTexts.daysOff.read(' 2026-12-24,  2026-12-25\n\n2027-01-01 ', en)).toEqual([
      ...['2026-12-24', '2026-12-25', '2027-01-01'],
    ]);
  });

  it('part a name from its value at the first colon, without the blanks around them', () => {
    const { markerProperty, propertyNames } = settingTexts;
    expect(markerProperty.read(' type :  person: friend ', en)).toEqual({
      name: 'type',
      value: 'person: friend',
    });
    expect(markerProperty.read(' person ', en)).toEqual({ name: 'person', value: '' });
    expect(markerProperty.read('  ', en)).toBeNull();
    expect(markerProperty.read(': person', en)).toEqual({ name: '', value: 'person' });
    expect(propertyNames.read('email: Mail\n phone ', en)).toEqual({ email: 'Mail', phone: '' });
  });

  it('leave an empty field without a heading of the log', () => {
    expect(settingTexts.logHeading.read(' ', en)).toBeNull();
  });

  it.each(['language', 'noteLanguage', 'messageLanguage'] as const)(
    'take an empty %s for none, and write each that is set so that it is read again',
    (key) => {
      const { write, read } = settingTexts[key];
      expect(write(null, en)).toBe('');
      expect(readSettings({ [key]: read(' ', en) })).toMatchObject({
        settings: { [key]: null },
        faults: [],
      });
      for (const language of languages) {
        const written = write(language, en);
        // Notes are in English where no language is set for them.
        const isNone = key === 'noteLanguage' && language === 'en';
        expect(written).toBe(isNone ? '' : language);
        expect(readSettings({ [key]: read(written, en) }).settings[key]).toBe(
          isNone ? null : language,
        );
      }
    },
  );

  it.each(languages)('offer each language once, by its name in %s', (spoken) => {
    const texts = textsIn[spoken];
    const { language, noteLanguage, messageLanguage } = settingChoices;
    const names = Object.values(texts.languageNames);
    expect(Object.values(noteLanguage(texts))).toEqual(names);
    expect(Object.values(language(texts))).toEqual([texts.settingForms.languageOfApp, ...names]);
    expect(Object.values(messageLanguage(texts))).toEqual([
      texts.settingForms.languageOfPlugin,
      ...names,
    ]);
    expect(Object.keys(language(texts))).toEqual(['', ...languages]);
  });

  it('leave what a line does not say empty', () => {
    expect(settingTexts.availability.read('Monday', en)).toEqual([
      { weekday: -1, from: '', until: '' },
    ]);
    expect(settingTexts.availability.read('Monday 9:00 – 12:00', en)).toEqual([
      { weekday: 1, from: '09:00', until: '12:00' },
    ]);
  });

  it('take weekdays as the language calls them, with blanks and hyphens in their names', () => {
    const language = {
      ...en,
      speech: {
        ...en.speech,
        weekdays: () => [
          ...['Chủ Nhật', 'segunda-feira', 'Thứ Ba', 'quarta-feira'],
          ...['quinta-feira', 'sexta-feira', 'sábado'],
        ],
      },
      settingForms: {
        ...en.settingForms,
        stretch: (weekday: string, from: string, until: string) => `${weekday} ${from} às ${until}`,
      },
    };
    const { availability, weekend } = settingTexts;
    const stretches = [1, 2].map((weekday) => ({ weekday, from: '09:00', until: '17:00' }));
    const written = availability.write(stretches, language);
    expect(written).toBe('segunda-feira, Thứ Ba 09:00 às 17:00');
    expect(availability.read(written, language)).toEqual(stretches);
    expect(weekend.read(weekend.write([2, 0], language), language)).toEqual([2, 0]);
  });
});
