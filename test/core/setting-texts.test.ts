import { describe, expect, it } from 'vitest';
import { defaultSettings, readSettings } from '../../src/core/settings';
import { settingTexts } from '../../src/core/setting-texts';

describe('settings that are edited as text', () => {
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
        settingTexts.availability.read(settingTexts.availability.write(from.availability)),
      ).toEqual(from.availability);
      expect(settingTexts.daysOff.read(settingTexts.daysOff.write(from.daysOff))).toEqual(
        from.daysOff,
      );
      const weekend = settingTexts.weekend.read(settingTexts.weekend.write(from.weekend));
      expect([...(weekend as number[])].sort()).toEqual([...from.weekend].sort());
      expect(
        settingTexts.markerProperty.read(settingTexts.markerProperty.write(from.markerProperty)),
      ).toEqual(from.markerProperty);
      expect(
        settingTexts.propertyNames.read(settingTexts.propertyNames.write(from.propertyNames)),
      ).toEqual(from.propertyNames);
      expect(settingTexts.logHeading.read(settingTexts.logHeading.write(from.logHeading))).toBe(
        from.logHeading,
      );
    }
  });

  it('are read as people write them, and refused where they do not fit', () => {
    expect(settingTexts.availability.read('mon 9:00-17:00\n\nFri 10:00 to 12:00')).toEqual([
      { weekday: 1, from: '09:00', until: '17:00' },
      { weekday: 5, from: '10:00', until: '12:00' },
    ]);
    const wrong = settingTexts.availability.read('someday 9:00 to 17:00');
    expect(readSettings({ availability: wrong }).faults).toEqual(['availability']);
    expect(
      readSettings({ markerProperty: settingTexts.markerProperty.read('person') }).faults,
    ).toEqual(['markerProperty']);
  });
});
