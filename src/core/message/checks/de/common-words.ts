/**
 * Words of four letters or more that are frequent in German messages, and those that sentences begin
 * with, so that none is taken for a name; lower case.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
aber abend abends alle allem allen aller allerdings alles allgemein also andere anderem anderen anderer
anderes anfang anfangs angebot anruf antwort antworten arbeit arbeiten arbeitet artikel auch auch aufgabe
aufgaben august ausbildung außerdem außer balance bald beide beiden beim beispiel bereich bereits beruf
berufe beruflich besonders besser besten beste bestens bevor bild bisher bitte blick branche brief buch
dabei dadurch dafür dagegen daher dahin damals damit danach daneben dank danke dann daran darauf daraus
darf darin darum darüber dass datum davon davor dazu dein deine deinem deinen deiner deines dem denen denn
dennoch deren derzeit deshalb dessen deswegen dezember dich diejenigen dienstag dies diese diesem diesen
dieser dieses dinge doch donnerstag dort drei durch dürfen dürfte eben ebenfalls ebenso eigentlich eine
einem einen einer eines einfach einige einigen einiger einmal einzelne ende endlich entweder erfahrung
erfahrungen erst erste ersten erster etwa etwas euch euer eure eurem euren eurer falls familie fast februar
feld firma folgende folgendes frage fragen frau freitag freude freuen freundliche freundlichen früher fünf
ganz ganze ganzen gegen gegeben genau genauso gerade gerne gern geschichte gespräch gespräche gestern
gleich glück gruppe gruß grüße gute guten guter gutes guter habe haben hallo halten hast hatte hatten
hause heißt heute herr herrn herzlich herzliche herzlichen hier hiermit hinter hinweis hoffe hoffentlich
hätte hätten idee ihnen ihre ihrem ihren ihrer ihres immer indem innerhalb inzwischen irgendwann
irgendwie jahr jahre jahren januar jede jedem jeden jeder jederzeit jedes jedoch jemand jemandem jemanden
jetzt juli juni kaffee kann kannst karriere kein keine keinem keinen keiner klar kleine kommen kommenden
könnte könnten können kollegen kolleginnen kontakt kunst kurz kurze lange länger lassen leben leicht leider
letzte letzten letzter leute lieber liebe lieben link machen macht manche manchmal mehr mein meine meinem
meinen meiner meines meist meistens menschen mich mitte mittwoch möchte möchten mögen möglich monat monate
monaten montag morgen musik muss müssen mutter nach nachdem nachmittag nachricht nachrichten nächste
nächsten nächster nachher name namen natürlich neben neue neuen neuer neues nicht nichts niemand noch
normalerweise notiz november nummer oben obwohl oder offen offenbar ohne ohnehin oktober person position
projekt projekte punkt rahmen richtung rolle runde samstag schließlich schön schöne schönen schon
schreiben schritt schritte schule sehen sehr seien sein seine seinem seinen seiner seit seitdem seite seiten
selber selbst selbstverständlich september sicher sind sogar solche solchen sollte sollten sondern sonntag
sonst später spätestens stadt statt stelle stellen stunde stunden studium suche team teams teil teile
telefon termin termine thema themen trotz trotzdem über überhaupt übrigens umso unabhängig unser unsere
unserem unseren unserer unter unternehmen vater verbindung vergangenen verständnis viel viele vielem vielen
vielleicht vier vortrag vorab voraus vorher vormittag waren wären wäre wann warum was weder wegen weil weise
weit weiter weitere weiteren weiterhin welche welchem welchen welcher welches welt wenig wenige weniger wenn
wenngleich wer werde werden weshalb wichtig wichtige wie wieder wieso willen wirklich wissen woche wochen
wochenende woher wohin wohl wollen wollte worauf worden worüber worum wovon wunderbar wunsch wünsche würde
würden wurde wurden zehn zeile zeilen zeit zeiten ziel zimmer zuerst zufällig zudem zuletzt zukunft zumal
zunächst zurück zurzeit zusammen zwar zwei zweite zwischen
`
    .trim()
    .split(/\s+/),
);
