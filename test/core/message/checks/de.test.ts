import { describe, expect, it } from 'vitest';
import { commonWords, germanChecks } from '../../../../src/core/message/checks/de/german-checks';
import { german } from '../../../../src/core/words/de';

const { findJobAsks, findDoubledWords, findSlips, findWordsAbout, saysSomethingAbout } =
  germanChecks;

/** What somebody at Nordwind Labor is asked for, in the words that are pointed to. */
function asksIn(text: string): string[] {
  return findJobAsks(text, 'Nordwind Labor GmbH').map(({ from, to }) => text.slice(from, to));
}

const builtIn = Object.values(german.messages).flatMap((messages) =>
  messages.map(({ body, subject = '' }) => `${subject}\n\n${body}`),
);

describe('asking for a job in German', () => {
  it.each([
    'Gibt es bei Ihnen eine offene Stelle?',
    'Haben Sie vielleicht einen Job für mich?',
    'Hast du einen Praktikumsplatz für mich?',
    'Ich suche eine Stelle im Marketing.',
    'Zurzeit bin ich auf der Suche nach einem Praktikum.',
    'Ich bin gerade auf Jobsuche und freue mich über jeden Hinweis.',
    'Stellen Sie gerade ein?',
    'Stellt Nordwind zurzeit ein?',
    'Wissen Sie, ob Sie im Herbst noch jemanden einstellen?',
    'Ich weiß nicht, ob Sie Praktikanten nehmen, aber ich würde mich freuen.',
    'Suchen Sie noch Verstärkung?',
    'Sucht Nordwind noch Werkstudenten?',
    'Brauchen Sie im Sommer eine Aushilfe?',
    'Bieten Sie auch Praktika an?',
    'Kann man bei Ihnen ein Praktikum machen?',
    'Ich würde gern bei Ihnen arbeiten.',
    'Am liebsten würde ich für Nordwind arbeiten.',
    'Könnte ich im Sommer in Ihrem Labor mitarbeiten?',
    'Ich möchte gern Teil Ihres Teams werden.',
    'Gern würde ich Ihr Team verstärken.',
    'Im Anhang finden Sie meinen Lebenslauf.',
    'Mein Lebenslauf hängt an.',
    'Anbei sende ich Ihnen meine Bewerbungsunterlagen.',
    'Darf ich Ihnen meinen Lebenslauf schicken?',
    'Könnten Sie meinen Lebenslauf an die Personalabteilung weiterleiten?',
    'Hiermit bewerbe ich mich um die Position.',
    'Ich möchte mich bei Ihnen bewerben.',
    'An wen kann ich meine Bewerbung richten?',
    'Wer ist bei Ihnen für Einstellungen zuständig?',
    'Könnten Sie mich Ihrem Chef empfehlen?',
    'Würden Sie ein gutes Wort für mich einlegen?',
    'Bitte denken Sie an mich, wenn etwas frei wird.',
    'Falls Sie von einer passenden Stelle hören, sagen Sie mir bitte Bescheid.',
    'Behalten Sie mich bitte im Hinterkopf.',
    'Könnten Sie mir einen Job besorgen?',
    'Können Sie mir helfen, eine Stelle zu finden?',
    'Wären Sie bereit, mich einzustellen?',
    'Geben Sie mir bitte eine Chance. Würden Sie mir eine Chance geben?',
    'Hätten Sie Verwendung für jemanden wie mich?',
    'Ich könnte sofort anfangen.',
    'Kennen Sie jemanden, der gerade einstellt?',
    'Ich würde gern meine Masterarbeit bei Ihnen schreiben.',
    'Über eine Einladung zu einem Vorstellungsgespräch würde ich mich freuen.',
    'Ich suche einen Weg, einen Fuß in die Tür zu bekommen.',
    'Ich habe Ihre Stellenausschreibung gesehen.',
    'Haben Sie nicht eine kleine Stelle für mich?',
    'Ich möchte nicht stören, aber haben Sie eine freie Stelle?',
    'Suchst du noch jemanden für dein Team?',
    'Wenn ihr mal Unterstützung braucht, melde dich gern.',
    'Gibt es in eurem Team einen Platz für mich?',
  ])('is found in “%s”', (text) => {
    expect(asksIn(text)).not.toEqual([]);
  });

  it.each([
    'Wie sieht Ihr Job im Alltag aus?',
    'Wie haben Sie Ihre Stelle gefunden?',
    'Haben Sie damals ein Praktikum gemacht?',
    'Was hat Ihnen Ihr Praktikum bei Nordwind gebracht?',
    'Ich suche keine Stelle, ich möchte nur Ihre Arbeit kennenlernen.',
    'Mir geht es nicht um einen Job, sondern um Ihren Blick auf das Feld.',
    'Ich bin nicht auf Jobsuche.',
    'Keine Sorge, ich bewerbe mich nicht.',
    'Ich schreibe Ihnen nicht, um mich bei Ihnen zu bewerben.',
    'Was würden Sie an meiner Stelle tun?',
    'An dieser Stelle noch einmal vielen Dank.',
    'An einer Stelle Ihres Vortrags sprachen Sie über Lärm.',
    'Die Stelle in Ihrem Buch über die Orgel hat mich berührt.',
    'Wie ist es, bei Nordwind zu arbeiten?',
    'Ich wüsste gern, wie es ist, bei Ihnen zu arbeiten.',
    'Seit wann arbeiten Sie bei Nordwind?',
    'Ich habe gelesen, dass Sie bei Nordwind arbeiten.',
    'Warum haben Sie sich für Nordwind entschieden?',
    'Worauf achten Sie, wenn Sie jemanden einstellen?',
    'Wie stellen Sie in der Pflege Leute ein?',
    'Ich kann mich gern auf andere Zeiten einstellen.',
    'Hätten Sie 30 Minuten Zeit für ein Gespräch?',
    'Könnten Sie mir jemanden empfehlen, mit dem ich noch sprechen sollte?',
    'Würden Sie mich mit Bo Chen bekannt machen?',
    'Darf ich mich auf Sie berufen, wenn ich Bo Chen schreibe?',
    'Wenn bei Ihnen ein Termin frei wird, richte ich mich danach.',
    'Danke, dass Sie an mich gedacht haben.',
    'Ich habe meinen Lebenslauf so umgebaut, wie Sie es geraten hatten.',
    'Ihr Rat zu meinem Lebenslauf war Gold wert.',
    'Ihr Artikel über den Arbeitsmarkt hat mich nachdenklich gemacht.',
    'Ich arbeite zurzeit als Busfahrer und interessiere mich für die Planung.',
    'Inzwischen habe ich eine Stelle gefunden und wollte Ihnen davon erzählen.',
    'Ich habe die Ausbildung begonnen, von der wir gesprochen haben.',
    'Was lernt man in einer Ausbildung, das man im Studium nicht lernt?',
    'Ich bewerbe mich gerade für ein Studium in Leipzig.',
    'Ich suche nach einem Beruf, der zu mir passt.',
    'Welche Fähigkeiten brauchen Sie am häufigsten?',
    'Wen aus Ihrem Kollegenkreis sollte ich noch kennenlernen?',
    'Vielen Dank für die Unterstützung und für Ihre Zeit.',
    'Ich freue mich auf unser Gespräch am Dienstag um 14 Uhr.',
    'Mir ist etwas dazwischengekommen. Könnten wir den Termin verschieben?',
    'Sie haben mir geholfen, meinen Weg klarer zu sehen.',
    'Was verdient man beim Einstieg in diesen Beruf ungefähr?',
    'Was macht Ihr Team anders als andere?',
    'Wie viele Menschen arbeiten in Ihrem Team?',
    'Nach dem Studium möchte ich verstehen, was in einem Labor wirklich getan wird.',
    'Ich möchte niemanden um eine Stelle bitten, nur zuhören.',
    'Ohne nach einer Stelle zu fragen: Wie sind Sie zu dieser Arbeit gekommen?',
    'Ihre Position zu diesem Thema hat mich überrascht.',
    'Ich melde mich, sobald der Kurs begonnen hat.',
    ...builtIn,
  ])('is not found in “%s”', (text) => {
    expect(asksIn(text)).toEqual([]);
  });

  it('points to the words', () => {
    const text = 'Guten Tag Anna,\n\nhaben Sie eine freie Stelle?';
    expect(asksIn(text)).toEqual(['haben Sie eine freie Stelle']);
  });
});

describe('a doubled word in German', () => {
  const doubled = (text: string): string[] => findDoubledWords(text).map(({ word }) => word);

  it.each([
    ['Ich ich freue mich.', 'Ich'],
    ['Das ist ist schön.', 'ist'],
    ['Vielen Dank für\nfür Ihre Zeit.', 'für'],
  ])('is found in “%s”', (text, word) => {
    expect(doubled(text)).toEqual([word]);
  });

  it.each([
    'Alle, die die Schule kennen, und das Haus, in dem dem Gast geholfen wird.',
    'Ich glaube, dass sie sie kennt, und bin sehr sehr froh.',
    'Aus Baden Baden.',
    'Danke\n\nDanke für alles.',
    'Um 10 10 Uhr.',
  ])('is not found in “%s”', (text) => {
    expect(doubled(text)).toEqual([]);
  });
});

describe('a slip in German', () => {
  it('is a space before a full stop or comma', () => {
    expect(findSlips('Vielen Dank . Bis bald , Anna.').map(({ kind }) => kind)).toEqual([
      'space',
      'space',
    ]);
  });

  it('is nothing else', () => {
    expect(findSlips('Vielen Dank. z. B. 3,5 Stunden :-) . . . Bis bald')).toEqual([]);
  });
});

describe('words about the recipient in German', () => {
  const named = { names: ['Anna Berg', 'Anna'], company: 'Nordwind', myName: 'Kim' };
  const about = (text: string): string[] =>
    findWordsAbout(text, named).map(({ from, to }) => text.slice(from, to));

  it.each([
    ['Guten Tag Anna,\n\nAnnas Vortrag hat mir gefallen.', 'Annas'],
    ['Guten Tag Anna,\n\nich habe gelesen, dass Anna in Kiel arbeitet.', 'Anna'],
    ['Guten Tag Anna,\n\nAnna hat mich beeindruckt.', 'Anna'],
    ['Guten Tag Anna,\n\ngern würde ich mit Anna sprechen.', 'Anna'],
  ])('are found in %j', (text, word) => {
    expect(about(text)).toEqual([word]);
  });

  it.each([
    'Guten Tag Anna, Ihr Vortrag hat mir gefallen.',
    'Guten Tag Anna,\n\nvielen Dank, Anna, für Ihre Zeit.',
    'Guten Tag Anna,\n\nBo Chen hat mir von ihrem Labor erzählt.',
    'Guten Tag Anna,\n\nAnna Seghers hat mich zum Lesen gebracht, und Nordwind ist groß.',
    'Guten Tag Anna,\n\nder Berg ruft, und ich war auf dem Berg.',
  ])('are not found in %j', (text) => {
    expect(about(text)).toEqual([]);
  });
});

describe('something about the recipient in German', () => {
  it.each([
    'Ihr Vortrag über Lärm in Kitas geht mir nicht aus dem Kopf.',
    'dein Artikel über Deiche hat mich überzeugt.',
    'Ihre Arbeit an der Orgel in Kiel interessiert mich.',
    'Sie haben vor zwei Jahren ein Café gegründet.',
    'Bo Chen hat mir von Ihnen erzählt.',
    'wir haben uns im Mai auf der Messe kennengelernt.',
    'ich habe den Podcast mit Ihnen gehört.',
    'ich bin auf „Drei Brücken“ gestoßen.',
    'Euer Team baut Boote aus Hanf, und eure Werkstatt kenne ich von früher.',
  ])('is found in “%s”', (text) => {
    expect(saysSomethingAbout(text)).toBe(true);
  });

  it.each([
    'Hätten Sie 30 Minuten Zeit für ein Gespräch?',
    'Ich würde gern mehr über Ihre Arbeit erfahren. Vielen Dank für Ihre Zeit.',
    'Ich möchte mehr über Ihren Beruf hören und über Ihren Weg.',
    'Ich freue mich über Ihre Antwort. Gern richte ich mich nach Ihrem Kalender.',
  ])('is not found in “%s”', (text) => {
    expect(saysSomethingAbout(text)).toBe(false);
  });
});

describe('the common words of German', () => {
  it('are in lower case and no names', () => {
    expect([...commonWords].filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(commonWords.size).toBeGreaterThan(250);
    expect(commonWords.has('vielleicht')).toBe(true);
    expect(commonWords.has('anna')).toBe(false);
  });
});
