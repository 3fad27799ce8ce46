import { describe, expect, it } from 'vitest';
import { readAvailabilityText, writeAvailability } from '../../../src/core/availability-text';
import { defaultSettings } from '../../../src/core/settings';
import { spanish } from '../../../src/core/texts/es';
import { at, day } from '../../builders/clock';

const today = day('2026-11-22');

describe('the Spanish of the interface', () => {
  it('tells days within sentences', () => {
    const due = { until: at('2026-11-26T00:00'), isLate: false, today };
    const { thank, promise, interview } = spanish.followUps;
    expect(thank.reason(at('2026-11-24T14:00'), due)).toBe(
      'La conversación fue el mar 24 nov, 14:00. Conviene dar las gracias antes de que termine el mié 25 nov.',
    );
    expect(promise.reason('enviar el libro', day('2026-11-23'), due)).toBe(
      'Usted prometió esto para mañana, lun 23 nov: enviar el libro.',
    );
    expect(
      interview.reason(
        at('2026-11-24T14:00'),
        null,
        30,
        'por teléfono',
        at('2026-11-24T13:10'),
        today,
      ),
    ).toBe(
      'Su conversación es el mar 24 nov, 14:00, 30 minutos (por teléfono). Salga antes de las 13:10.',
    );
  });

  it('puts facts beside each other without an “and”', () => {
    expect(spanish.sidebar.row.work('Editora', 'Norte')).toBe('Editora, Norte');
    expect(spanish.speech.list(['Ana', 'Inés'])).toBe('Ana e Inés');
  });

  it.each([
    [1, 'queda 1 día'],
    [3, 'quedan 3 días'],
  ])('says that %d days are left as “%s”', (count, left) => {
    expect(spanish.timeLeft.shown.left({ count, unit: 'days' })).toBe(left);
  });
});

describe('when somebody can talk, in Spanish', () => {
  const read = (text: string): string =>
    readAvailabilityText(text, spanish)
      .map(({ weekday, from, until }) => `${weekday} ${from}-${until}`)
      .join(', ');

  it.each([
    ['lun y mié de 18:00 a 21:00', '1 18:00-21:00, 3 18:00-21:00'],
    [
      'de lunes a martes, de 9 a 14 y de 16 a 19',
      '1 09:00-14:00, 2 09:00-14:00, 1 16:00-19:00, 2 16:00-19:00',
    ],
    ['los fines de semana de 10 a 12 h', '6 10:00-12:00, 0 10:00-12:00'],
    ['los jueves entre las 18 y las 20', '4 18:00-20:00'],
    ['domingos desde las 9 hasta las 12', '0 09:00-12:00'],
    ['vie 9-12; 14-17', '5 09:00-12:00, 5 14:00-17:00'],
    ['mañana de 9 a 12', '-1 -'],
  ])('“%s” is %s', (text, stretches) => {
    expect(read(text)).toBe(stretches);
  });

  it('is written from the first weekday to the last', () => {
    const { availability } = defaultSettings;
    expect(writeAvailability(availability, spanish)).toBe('lunes a viernes de 09:00 a 17:00');
  });
});
