import { describe, expect, it } from 'vitest';
import { germanChecks } from '../../../../src/core/message/checks/de/checks';
import { commonWords } from '../../../../src/core/message/checks/de/common-words';
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
    'Haben Sie zurzeit offene Positionen?',
    'Hättest du vielleicht ein Praktikum für mich?',
    'Gibt es bei euch noch Praktikumsplätze?',
    'Gibt es eine Möglichkeit, bei Ihnen ein Praktikum zu absolvieren?',
    'Wäre es möglich, bei Ihnen ein Praktikum zu machen?',
    'Ich bin auf der Suche nach einer neuen Herausforderung.',
    'Ich bin auf der Suche nach einem Job in der IT.',
    'Ich suche dringend Arbeit.',
    'Ich suche zum Herbst einen Ausbildungsplatz als Tischler.',
    'Sucht ihr gerade Leute?',
    'Sucht ihr noch Mitarbeiter?',
    'Ich habe gesehen, dass Sie eine Assistentin suchen.',
    'Ich habe gelesen, dass Nordwind neue Mitarbeitende sucht.',
    'Stellt ihr gerade neue Leute ein?',
    'Wann stellen Sie wieder ein? Könnten Sie mich einstellen?',
    'Plant Ihr Unternehmen, dieses Jahr jemanden einzustellen?',
    'Könnten Sie mir sagen, ob in Ihrer Abteilung eine Stelle frei ist?',
    'Wissen Sie, ob bei Nordwind etwas frei wird?',
    'Ich wäre gern ein Teil Ihres Teams.',
    'Es wäre mein Traum, bei Nordwind zu arbeiten.',
    'Ich träume davon, eines Tages bei Ihnen zu arbeiten.',
    'Ich kann mir gut vorstellen, bei Ihnen zu arbeiten.',
    'Könnte ich bei Ihnen als Werkstudentin anfangen?',
    'Könnte ich bei euch ein paar Monate mitarbeiten?',
    'Darf ich Ihnen meine Bewerbung zukommen lassen?',
    'Ich schicke Ihnen gern meine Unterlagen.',
    'Ich habe meinen Lebenslauf angehängt.',
    'Anbei mein Lebenslauf.',
    'Könnten Sie meine Unterlagen intern weitergeben?',
    'Könnten Sie mein Profil an Ihre Chefin weiterleiten?',
    'Würden Sie mich bei Ihrem Chef ins Gespräch bringen?',
    'Könnten Sie mich für die Stelle empfehlen?',
    'Würden Sie mir eine Empfehlung für die Stelle schreiben?',
    'Kannst du ein Wort für mich einlegen?',
    'Bitte melden Sie sich, falls eine Stelle frei wird.',
    'Falls Sie einmal Unterstützung brauchen, melden Sie sich gern.',
    'Wenn Sie von einer freien Stelle wissen, würde ich mich über eine Nachricht freuen.',
    'Halten Sie mich bitte auf dem Laufenden, wenn sich eine Stelle ergibt.',
    'Können Sie mir einen Job vermitteln?',
    'Können Sie mir bei der Jobsuche helfen?',
    'Hätten Sie Arbeit für mich?',
    'Geben Sie mir einen Job.',
    'Ich hätte großes Interesse an einer Mitarbeit.',
    'Ich interessiere mich für die ausgeschriebene Stelle.',
    'Ich interessiere mich für eine Stelle als Redakteurin bei Ihnen.',
    'Ich möchte mich initiativ bewerben.',
    'Wie kann ich mich bei Ihnen bewerben?',
    'Kann ich mich bei euch bewerben?',
    'Wem soll ich meine Bewerbung schicken?',
    'Ich bin ab sofort verfügbar.',
    'Ich könnte ab Juli bei Ihnen anfangen.',
    'Ich würde auch ganz unten anfangen.',
    'Mit mir gewinnen Sie eine motivierte Mitarbeiterin.',
    'Ich wäre eine Bereicherung für Ihr Team.',
    'Ich möchte Ihr Team unterstützen.',
    'Ich passe gut in Ihr Team.',
    'Haben Sie in Ihrem Team noch Platz?',
    'Vielleicht können Sie ja noch jemanden gebrauchen.',
    'Könnten Sie mir den Kontakt zur Personalabteilung geben?',
    'Wären Sie bereit, mich zu einem Vorstellungsgespräch einzuladen?',
    'Ich freue mich auf eine Einladung zum Vorstellungsgespräch.',
    'Nimmt Ihr Labor noch Doktoranden auf?',
    'Darf ich bei Ihnen Probe arbeiten?',
    'Bilden Sie auch aus?',
    'Haben Sie für 2027 noch einen Ausbildungsplatz?',
    'Könntest du mich intern empfehlen?',
    'Kennst du jemanden, der eine Texterin sucht?',
    'Haben Sie Aufträge für mich?',
    'Ich bin arbeitslos und brauche dringend einen Job.',
    'Ich brauche einen Job.',
    'Wäre bei Ihnen ein Quereinstieg möglich?',
    'Würden Sie mich nehmen?',
    'Ihre Firma wäre mein Traumarbeitgeber. Wie komme ich rein?',
    'Moin, sucht ihr für den Sommer noch wen hinter der Theke?',
    'Wie stehen meine Chancen, bei euch unterzukommen?',
    'Hätten Sie eventuell Bedarf an einer studentischen Hilfskraft?',
    'Gibt es bei Ihnen Bedarf an Übersetzerinnen?',
    'Ich wollte fragen, ob Sie Praktikanten annehmen.',
    'Ich wollte mal nachfragen, ob bei euch noch ein Praktikumsplatz frei ist.',
    'Meine Tochter sucht ein Schülerpraktikum. Wäre das bei Ihnen möglich?',
    'Ich würde mich sehr freuen, wenn Sie mich in Ihr Team aufnehmen.',
    'Vielleicht ergibt sich ja die Möglichkeit einer Zusammenarbeit.',
    'Gerne stelle ich Ihnen meine Arbeitskraft zur Verfügung.',
    'Meine Gehaltsvorstellung liegt bei 45.000 Euro.',
    'Ich überzeuge Sie gern in einem persönlichen Gespräch von meinen Fähigkeiten.',
    'Könnten Sie bei Ihrer Personalabteilung nach meiner Bewerbung fragen?',
    'Können Sie nachsehen, was aus meiner Bewerbung geworden ist?',
    'Könnten Sie mir helfen, bei Nordwind reinzukommen?',
    'Kannst du mich bei euch reinbringen?',
    'Haben Sie Verwendung für einen Elektriker?',
    'Ich bin Elektriker und könnte sofort bei Ihnen anfangen.',
    'Könnten Sie jemanden mit meinen Kenntnissen brauchen?',
    'Sehen Sie eine Möglichkeit für mich in Ihrem Unternehmen?',
    'Gäbe es für mich einen Platz bei Ihnen?',
    'Wird in Ihrer Kanzlei demnächst eine Referendarin gesucht?',
    'Ist bei Ihnen zufällig eine Stelle ausgeschrieben?',
    'Könntest du deiner Chefin von mir erzählen?',
    'Legen Sie meinen Lebenslauf bitte auf den richtigen Schreibtisch.',
    'Sagen Sie mir bitte Bescheid, sobald Sie wieder einstellen.',
    'Gebt mir eine Chance, ich enttäusche euch nicht.',
    'Nehmen Sie Quereinsteiger?',
    'Ich möchte nach dem Abi bei Ihnen eine Lehre machen.',
    'Könnte ich als freie Mitarbeiterin für Sie schreiben?',
    'Ich hoffe auf eine Anstellung in Ihrem Haus.',
    'Ich würde alles tun, um bei Nordwind zu arbeiten.',
    'Dürfte ich mich als Ihre neue Assistentin vorschlagen?',
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
    'Ich habe Ihren Vortrag über offene Daten gehört und möchte gern verstehen, wie Ihr Alltag aussieht.',
    'Wie sind Sie zu Ihrer Stelle gekommen?',
    'Wie kamen Sie auf die Idee, ein Praktikum in Japan zu machen?',
    'Welche Praktika haben Ihnen geholfen?',
    'Ich habe letztes Jahr ein Praktikum in einer Bäckerei gemacht und gemerkt, dass mir etwas fehlt.',
    'Nach meinem Praktikum bei der Stadt frage ich mich, ob Stadtplanung zu mir passt.',
    'Zurzeit arbeite ich bei einer Bank.',
    'Ich arbeite für eine kleine Stiftung in Halle und überlege, in die Pflege zu wechseln.',
    'Ich möchte mich beruflich verändern und höre mich deshalb um.',
    'Ich suche das Gespräch mit Menschen, die in der Forschung arbeiten.',
    'Ich suche Menschen, die mir von ihrem Beruf erzählen.',
    'Suchen Sie sich gern einen Termin aus.',
    'Sagen Sie mir, wann es bei Ihnen passt, und ich richte mich danach.',
    'Könnten Sie mir einen Termin nennen?',
    'Mir geht es nur um ein Gespräch, nicht um eine Stelle.',
    'Ich erwarte nicht, dass Sie mir eine Stelle besorgen.',
    'Ich frage nicht nach einem Job, nur nach Ihren Erfahrungen.',
    'Ich habe nicht vor, mich bei Nordwind zu bewerben, mich interessiert das Feld.',
    'Was gefällt Ihnen daran, bei Nordwind zu arbeiten?',
    'Was macht es für Sie besonders, in Ihrem Team zu arbeiten?',
    'Welche Fragen stellen Sie in Vorstellungsgesprächen?',
    'Wie läuft bei Ihnen eine Bewerbung ab, aus Ihrer Sicht als Personalerin?',
    'Sie leiten seit drei Jahren die Personalabteilung, und ich wüsste gern, wie man dorthin kommt.',
    'Ihre Arbeit im Recruiting interessiert mich sehr.',
    'Im Podcast sagten Sie, dass Sie niemanden einstellen, der nicht zuhören kann.',
    'Ihr Satz „Wir stellen Charaktere ein“ ist mir im Gedächtnis geblieben.',
    'Ich würde gern hören, wie es dazu kam, dass Sie bei Nordwind angefangen haben.',
    'Mein Bruder hat bei Ihnen gearbeitet und viel Gutes erzählt.',
    'Frau Weber, bei der ich mein Praktikum gemacht habe, hat mir geraten, Ihnen zu schreiben.',
    'Danke für den Tipp mit dem Kurs, ich habe mich angemeldet.',
    'Danke, dass Sie mir Mut gemacht haben, mich für den Master zu bewerben.',
    'Ich habe mich inzwischen für ein Volontariat beworben und wurde angenommen.',
    'Seit September mache ich eine Ausbildung zur Tischlerin.',
    'Ihr Rat hat mir sehr geholfen: Ich habe die Stelle bekommen.',
    'Ich denke noch oft an unser Gespräch.',
    'Denken Sie noch manchmal an mich? Ich war der mit den vielen Fragen.',
    'Ich komme gern bei Ihnen vorbei, wenn Ihnen das lieber ist.',
    'Kann ich bei Ihnen im Labor vorbeikommen?',
    'Passt Ihnen Dienstag, 10 Uhr? Sonst richte ich mich nach Ihnen.',
    'Ich arbeite mich gerade in das Thema ein.',
    'Können Sie mir ein Buch empfehlen?',
    'Gibt es Veranstaltungen, die Sie mir empfehlen würden?',
    'Mit wem sollte ich als Nächstes sprechen?',
    'Ich habe mich gefragt, ob Sie noch bei Nordwind arbeiten.',
    'Was sollte man mitbringen, wenn man in Ihrem Beruf anfangen möchte?',
    'Wie haben Sie in diesem Beruf angefangen?',
    'Was würden Sie jemandem raten, der heute anfängt?',
    'Wie viele Stunden arbeiten Sie in der Woche?',
    'Was ist in Ihrer Position die größte Herausforderung?',
    'Welche Position hat Nordwind zum neuen Gesetz?',
    'Ich bin in einer schwierigen Position und wüsste gern, wie andere das lösen.',
    'Der Job meiner Mutter war ganz anders als Ihrer.',
    'Sie haben Ihren Job gekündigt, um Boote zu bauen.',
    'Ich möchte einen Job finden, der zu mir passt, und sammle deshalb Eindrücke.',
    'Ich würde gern mit Ihnen über Ihre Arbeit sprechen.',
    'Ich würde gern von Ihnen lernen, worauf es ankommt.',
    'Gern würde ich mit Ihnen telefonieren.',
    'Haben Sie eine halbe Stunde für mich?',
    'Haben Sie im November noch einen Termin frei?',
    'Ist bei Ihnen am Freitag etwas frei?',
    'Falls Ihnen etwas dazwischenkommt, melden Sie sich einfach.',
    'Wenn Sie jemanden kennen, mit dem ich sprechen sollte, freue ich mich über einen Namen.',
    'Ich kenne Nordwind aus meiner Zeit als Praktikantin in Kiel.',
    'Könnten Sie meine Fragen an Ihre Kollegin weiterleiten?',
    'Könnten Sie meine Nachricht an Bo weiterleiten?',
    'Wie wichtig ist ein guter Lebenslauf in Ihrem Feld?',
    'Ich schicke Ihnen vorab meine Fragen.',
    'Ich habe gehört, dass Sie die Stellen im Freiwilligenjahr betreuen; was machen die Jugendlichen danach?',
    'Sie bilden seit Jahren Lehrlinge aus. Was hat sich verändert?',
    'Wie finden Sie Ihre Mitarbeiterinnen?',
    'Was raten Sie Menschen, die sich bei Firmen wie Ihrer bewerben wollen?',
    'Wie viele Bewerbungen lesen Sie im Monat?',
    'Wie sehen bei Ihnen die ersten Wochen aus, wenn jemand anfängt?',
    'Welche Unterlagen soll ich für unser Gespräch vorab lesen?',
    'Ich bringe meine Fragen mit und schicke sie Ihnen gern vorher.',
    'Stehen Sie am Montag um 9 Uhr zur Verfügung?',
    'Ich stehe Ihnen am Montag ab 9 Uhr gern zur Verfügung.',
    'Ich wäre froh, wenn ich Sie in Ihrer Werkstatt besuchen dürfte.',
    'Darf ich einen Vormittag lang zusehen, wie Sie arbeiten?',
    'Ich arbeite selbst in einem Team von acht Leuten.',
    'Mein Vertrag läuft im Juni aus, deshalb denke ich gerade über neue Wege nach.',
    'Nach zwölf Jahren im Vertrieb überlege ich, ob die Pflege zu mir passt.',
    'Ich habe in Ihrem Unternehmen als Kundin immer gute Erfahrungen gemacht.',
    'Ihre Kollegin Eva Blum meinte, Sie könnten mir am meisten über die Arbeit im Labor erzählen.',
    'Eva Blum hat mir empfohlen, mich bei Ihnen zu melden.',
    'Ich danke Ihnen, dass Sie mich mit Eva Blum verbunden haben.',
    'Sie sagten, man solle erst ein Praktikum machen, bevor man sich entscheidet; ich habe jetzt eines gemacht.',
    'Ich habe Ihrem Rat folgend ein Praktikum in einer Gärtnerei begonnen.',
    'Mit dem Portfolio, das Sie vorgeschlagen haben, bin ich fast fertig.',
    'Ich verfolge Ihre Arbeit bei Nordwind seit Langem.',
    'Danke, dass ich bei Ihnen im Labor zusehen durfte.',
    'Danke für die Chance, mit Ihnen zu sprechen.',
    'Es wäre mir eine Freude, Sie in Ihrem Büro zu treffen.',
    'Ich freue mich, bei Ihnen vorbeizukommen.',
    'Ich nehme Ihren Rat an und frage zuerst in meiner eigenen Firma.',
    'Könnten Sie mir sagen, welche Weiterbildung sich lohnt?',
    'Gibt es etwas, das ich vorher lesen sollte?',
    'Wie geht es Ihrem Team nach dem Umzug?',
    'Ich würde gern verstehen, was Sie an Ihrer Arbeit hält.',
    'Ich will Sie nicht um einen Gefallen bei der Jobsuche bitten.',
    'Es geht mir ausdrücklich nicht um eine Bewerbung.',
    'Ich habe keinen Lebenslauf angehängt, denn ich bewerbe mich nicht.',
    'Ein Wort zu mir: Ich bin Bäckerin in Ulm.',
    'Haben Sie nächste Woche noch einen Platz in Ihrem Kalender?',
    'Ich möchte herausfinden, ob das ein Job für mich wäre.',
    'Das war harte Arbeit für mich, aber es hat sich gelohnt.',
    'Wäre das eine Möglichkeit für mich, mehr über den Alltag zu hören?',
    'Sie wissen, was die Leute in der Pflege brauchen.',
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
    'Sie arbeiten seit zehn Jahren als Hebamme, und davon würde ich gern hören.',
    'Eva Blum meinte, Sie könnten mir am meisten über das Labor erzählen.',
    'wir waren beide an der Universität in Jena.',
    'Ihnen ist mit dem Café etwas Besonderes gelungen.',
    'Euer Team baut Boote aus Hanf, und eure Werkstatt kenne ich von früher.',
  ])('is found in “%s”', (text) => {
    expect(saysSomethingAbout(text)).toBe(true);
  });

  it.each([
    'Hätten Sie 30 Minuten Zeit für ein Gespräch?',
    'Ich würde gern mehr über Ihre Arbeit erfahren. Vielen Dank für Ihre Zeit.',
    'Ich möchte mehr über Ihren Beruf hören und über Ihren Weg.',
    'Wann passt es Ihnen?\n\nViele Grüße\nIhre Kim Berg',
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
