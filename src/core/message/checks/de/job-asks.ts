/** The words of each class in {@link jobAsks} and {@link harmlessPhrases}, in lower case. */
export const jobWords = `
praktikum: praktikum praktika praktikumsplatz praktikumsplätze praktikumsstelle praktikumsstellen pflichtpraktikum
  schülerpraktikum betriebspraktikum praxissemester volontariat volontariatsplatz traineestelle traineeprogramm
  traineeprogramme ausbildungsplatz ausbildungsplätze ausbildungsstelle lehrstelle lehrstellen referendariatsplatz
  werkstudentenstelle werkstudentenstellen werkstudentenjob werkstudententätigkeit nebenjob minijob ferienjob
  aushilfsjob ferienarbeit sommerjob anstellung festanstellung doktorandenstelle promotionsstelle hiwi-stelle
  hilfskraftstelle einstiegsstelle einstiegsposition juniorstelle junior-stelle teilzeitstelle vollzeitstelle
  arbeitsstelle arbeitsplatz vakanz vakanzen
stelle: stelle stellen job jobs position positionen posten jobangebot jobangebote beschäftigung
abschluss: masterarbeit bachelorarbeit abschlussarbeit doktorarbeit diplomarbeit promotion praxisphase ausbildung lehre
ein: ein eine einen einem einer irgendein irgendeine irgendeinen 'ne ne nen freie freien offene offenen vakante
  passende passenden geeignete geeigneten neue neuen neuer feste festen erste ersten kleine kleinen solche weitere
frei: freie freien freier offene offenen offener vakante vakanten unbesetzte unbesetzten
anrede: sie ihr du
ihnen: ihnen euch dir
ihrem: ihrem ihrer ihr ihre ihren ihres eurem eurer euer eure euren eures deinem deiner dein deine deinen deines
haus: team teams unternehmen unternehmens firma abteilung haus hauses labor betrieb praxis kanzlei agentur redaktion
  organisation büro werkstatt studio arbeitsgruppe gruppe küche klinik schule bereich
arbeiten: arbeiten mitarbeiten mitzuarbeiten anfangen anzufangen einsteigen einzusteigen unterkommen unterzukommen
  jobben mitmachen mitwirken mitzuwirken aushelfen auszuhelfen mithelfen mitzuhelfen beginnen starten probearbeiten
  tätig lernen
kraft: jemanden jemand wen leute verstärkung unterstützung mitarbeiter mitarbeiterin mitarbeiterinnen mitarbeitende
  mitarbeitenden personal nachwuchs nachwuchskräfte fachkräfte aushilfe aushilfen aushilfskraft praktikant
  praktikanten praktikantin praktikantinnen werkstudent werkstudenten werkstudentin werkstudentinnen azubi azubis
  auszubildende auszubildenden lehrling lehrlinge volontär volontäre volontärin trainee trainees junior juniors
  helfer helferin helfende hilfskraft hilfskräfte assistenz assistent assistentin doktoranden doktorandin
  neueinsteiger quereinsteiger quereinsteigerin berufseinsteiger berufseinsteigerin berufsanfänger berufsanfängerin
  absolventen absolventin elternzeitvertretung krankheitsvertretung urlaubsvertretung vertretung fachkraft fachangestellte -angestellte
  -kraft -kräfte designer designerin entwickler entwicklerin
brauchen: brauchen braucht bräuchten bräuchte benötigen benötigt suchen sucht suchten gebrauchen einstellen
  einstellt nehmen nimmt aufnehmen annehmen annehmt beschäftigen
modal: würde möchte will könnte kann darf dürfte wollte hoffe träume wünsche
mein: mein meine meinen meinem meiner
unterlagen: lebenslauf cv bewerbung bewerbungsunterlagen bewerbungsmappe unterlagen zeugnisse anschreiben
  motivationsschreiben bewerbungsschreiben kurzbewerbung initiativbewerbung
angaben: lebenslauf cv bewerbung bewerbungsunterlagen unterlagen profil namen kontaktdaten daten portfolio
senden: senden sende schicken schicke zuschicken zusenden zukommen mailen maile einreichen reiche anhängen angehängt
  hänge hängt beilegen beigefügt beifügen füge übermitteln überreichen weiterleiten weiterzuleiten weitergeben
  weiterzugeben weiterreichen vorlegen dalassen lege beilege nachreichen reiche
weiter: weiterleiten weiterzuleiten weitergeben weiterzugeben weiterreichen weiterzureichen vorlegen hinterlegen
empfehlen: empfehlen weiterempfehlen empfiehlst empfehlt weiterempfehlt vorschlagen unterbringen unterzubringen
  einstellen einzustellen anstellen anzustellen beschäftigen übernehmen einsetzen anheuern erwähnen anlernen
besorgen: besorgen verschaffen vermitteln geben gäben anbieten anzubieten verhelfen finden organisieren beschaffen
erfahren: hören hörst hört erfahren erfahrt mitbekommen mitbekommst wissen wüssten
personal: personalabteilung hr hr-abteilung personaler personalerin recruiter recruiterin recruiting personalchef
  personalchefin personalleitung personalverantwortliche personalverantwortlichen
`;

/** Where a text asks for a job, one phrase a line, in the signs of `readPhrases`. */
export const jobAsks = `
{frei} {stelle}|{praktikum}
stellenangebot|stellenangebote|stellenausschreibung|stellenausschreibungen|vakanz|vakanzen
habt|haben|hast|hätten|hättet|hättest|wüssten {anrede} ~ {ein} {stelle}|{praktikum}
habt|haben|hast|hätten|hättet|hättest {anrede} ~ {praktikum}|arbeit ~ für mich|frei|zu
gibt|gäbe es ~ {praktikum}
gibt|gäbe es ~ {ein} {stelle}
gibt|gäbe es ~ bei|in {ihnen}|Theirs|{ihrem} ~ stellen|jobs|möglichkeiten einzusteigen|anzufangen
bieten|bietet|bietest|vergeben|vergebt|vergibt {anrede}|Theirs ~ {praktikum}|stellen|jobs
{ein} {stelle}|{praktikum} ~ bei|in {ihnen}|Theirs
{ein} {stelle}|{praktikum} in {ihrem} {haus}
{ein} {stelle}|{praktikum}|ausbildung ~ für mich
{praktikum} bei|in {ihnen}|Theirs
bei {ihnen}|Theirs ~ {ein} {praktikum}|{stelle}
kann|könnte|darf|dürfte|würde|möchte|könnten ich|wir ~ {praktikum}|{abschluss} ~ bei|in {ihnen}|{ihrem}|Theirs
ich|mich ~ {mein}|{ein} {abschluss} ~ bei|in {ihnen}|{ihrem}|Theirs
bei|in {ihnen}|{ihrem}|Theirs ~ {mein}|{ein} {abschluss} ~ machen|schreiben|absolvieren|beginnen|anfangen
suche|such|suchte ich? ~ {ein} {stelle}
suche|such|suchte ich? ~ {praktikum}|arbeit
{ein} {stelle}|{praktikum} ~ suche|suchte
suche nach ~ {stelle}|{praktikum}|arbeit|herausforderung
suche ~ neue|neuen herausforderung|aufgabe|wirkungskreis
auf stellensuche|jobsuche|arbeitssuche|arbeitsuche|praktikumssuche|ausbildungssuche
arbeitssuchend|arbeitsuchend|jobsuchend
bei|mit|in meiner|der stellensuche|jobsuche|arbeitssuche ~ helfen|unterstützen|behilflich
stellen|stellt|stellst {anrede}|Theirs ~ ein $
stellt {ihrem} {haus} ~ ein $
stellen|stellt|stellst {anrede} mich ~ ein
ob {anrede}|Theirs ~ einstellen|einstellt
ob {ihrem} {haus} ~ einstellt
mich einstellen|anstellen|einzustellen|anzustellen
suchen|sucht|suchst|brauchen|braucht|brauchst|benötigen|bräuchten {anrede}|Theirs ~ {kraft}
sucht|braucht {ihrem} {haus} ~ {kraft}
nehmen|nehmt|nimmt {anrede}|Theirs|{ihrem} ~ praktikanten|praktikantinnen|auszubildende|azubis|trainees|doktoranden|quereinsteiger
{anrede}|Theirs|{haus} ~ {kraft} ~ {brauchen} $
{kraft} ~ gebrauchen|einstellen
jemanden der|die ~ einstellt|sucht|braucht
{ein} stelle|job|platz|praktikumsplatz ~ frei wird|würde|werden
sobald|wenn|falls ~ etwas|was frei wird|würde
falls|wenn|sobald|sollten|solltest {anrede} ~ von etwas|was|{ein} ~ {erfahren}
anbei|anhang|angehängt|beigefügt ~ {unterlagen}
{mein} {unterlagen} ~ {senden}
{unterlagen} ~ im anhang|anbei|beigefügt
{senden} ~ {mein} {unterlagen}
{senden} ~ {mein} {angaben} ~ weiter
{mein} {angaben} ~ {weiter}
leiten|geben|gebt|gib|leitest {anrede}? ~ {mein} {angaben} ~ weiter
bewerbe ich? mich|hiermit
mich ~ bei|in {ihnen}|{ihrem}|Theirs ~ bewerben|beworben|bewerbe
wo|wie|ob ~ mich ~ bewerben kann|könnte|soll|darf
wo|wie kann|könnte|soll ich mich ~ bewerben
an wen ~ bewerbung|bewerbungsunterlagen|bewerben
initiativbewerbung|initiativ
für einstellungen|bewerbungen|personal|personalfragen|neueinstellungen ~ zuständig|verantwortlich
kontakt ~ zu|zur|mit ~ {personal}
{personal} ~ {weiter}|vorstellen|verbinden|erwähnen
mich ~ {empfehlen}
empfehlen|empfehlt|empfiehl|empfiehlst {anrede} mich
gutes|gute wort|worte ~ für mich
wort für mich ein|einlegen|einzulegen
empfehlungsschreiben
als referenz ~ angeben|nennen
denken|denkt|denk|denkst|erinnern {anrede}? ~ an mich $
an mich denken|denkst|denkt|erinnern|erinnert
behalten|behaltet|behalte|behältst|haltet|halten {anrede}? mich ~ hinterkopf|kopf|auge|gedächtnis
mich ~ im hinterkopf|auge ~ behalten|behältst|behaltet
ich ~ bei|für {ihnen}|sie|Theirs ~ {arbeiten}
ich ~ in|bei {ihrem} {haus} ~ {arbeiten}
{modal} ich ~ bei|für|in|mit {ihnen}|sie|{ihrem}|Theirs ~ {arbeiten}
{arbeiten} zu dürfen|können
mitglied|teil {ihrem} {haus} ~ werden|sein
teil von {ihrem}|Theirs ~ werden|sein
{ihrem} {haus} ~ verstärken|bereichern|ergänzen|beizutreten|anschließen|angehören
zu {ihrem} {haus} ~ gehören|stoßen|dazustoßen
mich {ihrem} {haus} anschließen
platz|plätzchen|ecke|verwendung ~ für mich|jemanden|eine|einen
platz bei {ihnen}|Theirs
platz in {ihrem} {haus}
jemanden wie mich ~ {brauchen}
mir ~ chance ~ geben|gäben|gibt|gäbe|gebt
chance ~ {praktikum}
chance auf {ein} {stelle}|{praktikum}
{ein} einstieg bei|in {ihnen}|{ihrem}|Theirs
fuß in die|der tür
ich ~ sofort|kurzfristig anfangen|beginnen|einsteigen|starten
sofort ~ verfügbar
mir ~ {ein} {stelle}|{praktikum} ~ {besorgen}
mir ~ {praktikum}|arbeit ~ {besorgen}
geben|gebt|gib|besorgen|besorgt|verschaffen {anrede}? mir ~ {stelle}|{praktikum}|arbeit
{ein} {stelle}|{praktikum} zu finden|bekommen
mich ~ vorstellungsgespräch|bewerbungsgespräch ~ einladen|einzuladen|einlädst|einladet
einladung zu|zum ~ vorstellungsgespräch|bewerbungsgespräch
stelle|position ~ bewerben
interesse an ~ {ein}|der|ausgeschriebenen stelle|position|mitarbeit|anstellung
freie mitarbeit
als freie|freier mitarbeiterin|mitarbeiter ~ für
haben|habt|hätten|hättet|gibt|gäbe ~ bedarf an|für
bei|in {ihnen}|{ihrem}|Theirs ~ unterzukommen|reinkommen|reinzukommen|reinbringen
mein|meine|unser|unsere tochter|sohn|bruder|schwester|freund|freundin sucht ~ {praktikum}|stelle|arbeit
mich in {ihrem} {haus} ~ aufnehmen|aufzunehmen
möglichkeit ~ zusammenarbeit
möglichkeit für mich in|bei {ihnen}|{ihrem}|Theirs
arbeitskraft ~ zur verfügung
gehaltsvorstellung|gehaltsvorstellungen|gehaltswunsch|eintrittstermin|eintrittsdatum
überzeuge {anrede}
nach|aus|zu meiner bewerbung
könnte|kann ~ sofort ~ anfangen|beginnen|einsteigen|starten
wird|werden ~ bei|in {ihnen}|{ihrem}|Theirs ~ gesucht
chef|chefin|vorgesetzten|boss|leitung ~ von mir
{mein} lebenslauf ~ tisch|schreibtisch
sobald {anrede} ~ einstellen|einstellt
wenn|falls {anrede} wieder|mal|noch einstellen|einstellt
geben|gebt|gib {anrede}? mir ~ chance
{kraft} ~ einzustellen
{stelle}|{praktikum} frei|offen|vakant|unbesetzt
bei {ihnen}|Theirs etwas|was frei wird|würde
{stelle}|{praktikum} ergibt|ergäbe|auftut
ich wäre|würde|möchte ~ teil|mitglied {ihrem} {haus}
wäre|würde|möchte|dürfte ich ~ teil|mitglied {ihrem} {haus}
traum|träume|wunsch ~ bei|für|in {ihnen}|{ihrem}|Theirs ~ zu arbeiten
mich ~ ins gespräch|spiel ~ bringen
empfehlung für die|eine|diese {stelle}|{praktikum}
ausgeschriebene|ausgeschriebenen {stelle}
ganz unten anfangen|anzufangen
mit mir gewinnen|bekommen|hätten {anrede}
bereicherung|gewinn|verstärkung für {ihrem} {haus}
ich ~ {ihrem} team ~ unterstützen
passe ~ in|zu {ihrem} {haus}
habt|haben|hättet|hätten {anrede} ~ {ihrem} {haus} ~ platz
bilden|bildet {anrede}|Theirs ~ aus $
brauche|bräuchte ~ {ein} {stelle}|arbeit|{praktikum}
bei {ihnen}|Theirs ein quereinstieg|einstieg ~ möglich|denkbar
{anrede} mich nehmen|aufnehmen|einstellen|ausbilden|übernehmen
traumarbeitgeber|wunscharbeitgeber
aufträge|auftrag für mich
{ein} probetag|probearbeiten|probearbeit
beziehungen spielen
fäden ziehen
verstärken|unterstützen ~ {ihrem} team
{modal} ich ~ {ihrem} {haus} ~ unterstützen
ich {modal} ~ {ihrem} {haus} ~ unterstützen
wochen|monate lang? bei|in {ihnen}|{ihrem}|Theirs ~ mitlaufe|mitlaufen|mitarbeite|mitzulaufen|hospitieren
{haus} ~ gerade|zurzeit|derzeit|momentan|demnächst etwas|was frei
bei {ihnen}|Theirs zufällig|gerade|zurzeit|derzeit|momentan|aktuell ~ etwas|was frei
{anrede}|Theirs|{haus} ~ ausgeschrieben
ob|welche ~ {stelle} ~ besetzt|nachbesetzt|besetzen
was {anrede} mir anbieten
alles|jede|jeden annehmen
jede arbeit|stelle|tätigkeit annehmen
{mein} bewerbung ~ befürworten|unterstützen
wer ~ leute|jemanden|personal|nachwuchs|verstärkung ~ sucht|einstellt
für mich ~ bei|in {ihnen}|{ihrem}|Theirs ~ platz|verwendung|arbeit
kapazität|kapazitäten|verwendung|bedarf für|an {ein}? {kraft}
leiten|geben|gebt|leitet|leite {anrede}? ~ {mein} {unterlagen}|profil an|in|ins
jemand in|aus {ihrem} umfeld|netzwerk|bekanntenkreis|freundeskreis|kollegenkreis ~ {kraft} ~ braucht|sucht
zum|zur probearbeiten|probearbeit|probetag
eingestellt|angestellt|genommen|übernommen zu werden
{anrede} mich ~ gebrauchen|berücksichtigen|anlernen
mich bei|für ~ besetzung|nachfolge|neubesetzung
mich als {kraft} ~ aufnehmen|aufzunehmen|nehmen|einstellen|einzustellen|beschäftigen|vorstellen|vorschlagen
für mich ~ starkmachen|einsetzen|verwenden|vorsprechen|bürgen
für mich stark machen
{mein} {unterlagen} liegt|liegen ~ bei
bei {ihnen}|Theirs ~ fuß fassen
{ihrem} {haus} fuß fassen
bewerbungen entgegen
lohnt|hätte|hat ~ bewerbung bei|in {ihnen}|{ihrem}|Theirs
bewerbung bei|in {ihnen}|{ihrem}|Theirs ~ lohnt|lohnen|sinnvoll|aussicht
haben|habt|hast|hätten|hättet|hättest {anrede} ~ etwas|was für mich $
falls|wenn|ob ~ in|bei {ihnen}|{ihrem}|Theirs ~ {kraft} ~ gesucht|gebraucht
{mein} {unterlagen}|mappe ~ vorbeibringen|abgeben|hierlassen
schreibtisch|werkbank ~ für ~ frei
interessiere mich ~ für die|eine|diese {stelle}|{praktikum}
interesse an meiner mitarbeit|bewerbung
angebot ihrerseits|deinerseits|eurerseits
suche nach {ein}? arbeitgeber|arbeitgeberin|betrieb|ausbildungsbetrieb
suche {ein}? arbeitgeber|arbeitgeberin|ausbildungsbetrieb
mich ~ an bord
ich ~ zu {ihnen}|Theirs ~ wechseln
über ~ neueinstellungen|einstellungen ~ entscheidet
{mein} {unterlagen} ~ geben
{mein} bewerbung ~ angekommen|eingegangen|bearbeitet
bei {ihnen}|Theirs ~ etwas|was passendes|geeignetes
mich ~ als neue|neuer|neuen|künftige {kraft}
chancen|aussichten hätte|habe ich
{stelle} für {kraft}
wird|werden ~ bei|in {ihnen}|{ihrem}|Theirs ~ {kraft} ~ gebraucht
{modal} ~ zu {ihnen}|Theirs ~ wechseln
zukunft in|bei {ihnen}|{ihrem}|Theirs ~ vorstellen
{stelle}|{praktikum} ~ noch zu haben
mich ~ ans herz legen
möglichkeit als {kraft}|student|studentin|schüler|schülerin
haben|habt|hast|hätten|hättet|hättest {anrede} ~ arbeit|aufgaben die ich
termin für|zu {ein}? vorstellungsgespräch|bewerbungsgespräch
mich ~ stellenvergabe|stellenbesetzung
haben|habt|hast|hätten|hättet {anrede} ~ praktikumsplätze|ausbildungsplätze|lehrstellen|nebenjobs|minijobs
arbeitskraft ~ anbieten
arbeitsvertrag|anstellungsvertrag ~ anbieten|geben
ich will|möchte unbedingt|gern|gerne in {ihrem} {haus} $
`;

/** What overlaps with an ask and makes it none. */
export const harmlessPhrases = `
an|in meiner|ihrer|deiner|eurer|dieser|erster|seiner|welcher stelle|position
wie|was|warum|wieso|weshalb|wo|seit|wann|dass|woran|woher|wofür|ob|wenn|als|weil|bevor sie|ihr|du|man|er|es ~ {arbeiten}
was|wie|warum|weil|dass|ob ~ menschen|leute|andere|viele ~ {arbeiten}
wie es ist|wäre|war ~ {arbeiten}
wie|was|dass|ob|warum|wo|wen sie|ihr|du ~ unterstützen
wie ~ {stelle} ~ besetzt|besetzen
wofür|wozu|wann|wie|warum werden|wird ~ gesucht|gebraucht
{arbeiten} gekommen|gelernt
wann suchen|sucht|brauchen|nehmen|bieten
wie|wen|warum|worauf|wonach|wofür|was|woran stellen|stellt|suchen|sucht|brauchen|nehmen|bieten
worauf|wonach|woran|wie|was|warum ~ {kraft} ~ {brauchen}
wen|worauf|wonach ~ {brauchen}
{stelle}|{praktikum} ~ gefunden|gesucht|gewechselt|angetreten|angenommen|gemacht|absolviert|gekündigt|aufgegeben
{stelle}|{praktikum} ~ gelernt|gewesen|gehabt|begonnen
habe|hat|haben|hast|hatte|hatten ~ {stelle}|{praktikum} ~ bekommen
{stelle}|{praktikum} ~ bekommen habe|hat|haben|hast|hatte|hatten
stelle|stellen ~ in|im|aus {ihrem}|dem|diesem buch|artikel|vortrag|text|podcast|interview|beitrag|film|kapitel
stelle|stellen an|in der|denen|dem
termin|termine|zeit|zeiten|zeitfenster|stunde|abend|nachmittag|kalender ~ frei wird|würde|werden
mich ~ auf|darauf|daran ~ einstellen
mich ~ für|um ~ studium|studienplatz|studienplätze|stipendium|master|kurs|weiterbildung|förderung
bewerbe mich ~ studium|studienplatz|studienplätze|stipendium|master|kurs|weiterbildung
{ihrem}|mein|meine|meinem|meiner|meinen {praktikum}|{stelle}|einstieg|ausbildung ~ bei
artikel|beitrag|buch|vortrag|podcast|text|studie|frage|fragen|thema über|zu|zum ~ {praktikum}|{stelle}|stellenausschreibungen|vakanzen
manchmal|oft|noch an mich
ob ~ {ein} job|ausbildung|beruf|praktikum ~ für mich ist|wäre|sein|passt|taugt
`;
