/** First names with what people who have them are often called, in lower case. */
const table = `
abigail: abby abbie
adebayo: bayo
adeola: ola
agnieszka: aga agnes
alejandro: ale alex
aleksander: alek olek
aleksandra: ola sasha
alexander: alex alec xander sasha sandy
alexandra: alex alexa lexi sasha sandra
alistair: al ali
anastasia: nastya ana stacy
andrew: andy drew
anneliese: anne liese
anthony: tony ant
antonia: toni
antonio: toni tony
barbara: barb babs
beatrice: bea trixie
beatriz: bia bea
benjamin: ben benny
bernard: bernie
bradley: brad
cameron: cam
carolina: caro
caroline: caro carrie
cassandra: cass cassie
catherine: cathy cath kate katie cat
charles: charlie chuck
charlotte: charlie lottie
christina: chris tina christy
christine: chris christy
christoph: chris
christopher: chris kit topher
claudia: clau
constance: connie
cordelia: delia
cynthia: cindy
daniel: dan danny
danielle: dani
david: dave davy
deborah: deb debbie
dimitrios: dimitri jimmy
dominic: dom
donald: don
dorothy: dot dottie
douglas: doug
eduardo: edu lalo
edward: ed eddie ted ned
ekaterina: katya kate
eleanor: ellie nell
elisabeth: lisa liz elli beth
elizabeth: liz lizzie beth betty eliza libby
emily: em
emmanuel: manu manny
enrique: kike
ernesto: neto
eugene: gene
evelyn: evie eve
felicity: fliss flick
fernando: fer nando
florian: flo
francesca: fran
francis: frank fran
francisco: paco fran pancho
frederic: fred
frederick: fred freddie
friedrich: fritz
gabriel: gabe gabi
gabriela: gabi gaby
gabriele: gabi
geoffrey: geoff
gerald: gerry
gillian: gill gilly
giovanni: gianni nino
giuseppe: peppe beppe
gregory: greg
guadalupe: lupe
gwendolyn: gwen
harold: harry hal
harriet: hattie
henry: harry hank
hildegard: hilde
ignacio: nacho
isabel: izzy bel isa
isabella: izzy bella isa
jacob: jake
jacqueline: jackie
james: jim jimmy jamie
jasmine: jas jazz yas
jeffrey: jeff
jennifer: jen jenny
jeremy: jez jerry
jessica: jess jessie
jesus: chuy
joanna: jo joey asia
joanne: jo
johannes: hannes
jonathan: jon jonny
jose: pepe
joseph: joe joey
josephine: jo josie
joshua: josh
judith: judy jude
juliet: jules
katarzyna: kasia
katharina: kathi
katherine: kathy kath kate katie kat
kathleen: kathy kath
kenneth: ken kenny
kimberly: kim
kristina: kris tina
lawrence: larry laurie
leonard: len lenny leo
leticia: leti
louise: lou
luciana: lu
lucinda: lucy cindy lu
madeleine: maddie
magdalena: magda lena
malgorzata: gosia
margaret: maggie meg peggy marge
maria: mia mary
mariana: mari
matilda: tilly mattie
matthew: matt
matthias: matze matti
maximilian: max maxi
megan: meg
melissa: mel lissa
michael: mike mick micky
michelle: shelly
miguel: migue
mikhail: misha
millicent: millie
mohammed: mo
montserrat: montse
muhammad: mo
natalia: nat tasha natasha
natalie: nat
nathan: nate
nathaniel: nate nat
nicholas: nick nicky
nicolas: nico nick
nicole: nic nicky
nikolai: kolya nick
oliver: ollie
olubunmi: bunmi
olufemi: femi
oluwaseun: seun
pamela: pam
patricia: pat patty trish tricia
patrick: pat paddy
pedro: peu
penelope: penny
peter: pete
philip: phil
philippa: pip pippa
phillip: phil
piotr: piotrek
priscilla: cilla
rachel: rach
rafael: rafa
ramesh: ram
raymond: ray
rebecca: becca becky bex
regina: gina
reginald: reg reggie
ricardo: rick ricky
richard: rich rick dick richie
robert: rob bob bobby robbie bert
roberto: beto
rodrigo: rod
ronald: ron ronnie
rosalind: ros roz
rosemary: rose rosie
rudolf: rudi
rupert: ru
salvador: chava
samantha: sam sammy
samuel: sam sammy
santiago: santi
sebastian: seb basti
sergio: checo
sheila: shei
shirley: shirl
siobhan: shiv
sophia: sophie
stefanie: steffi
stephanie: steph
stephen: steve
steven: steve
stuart: stu
susan: sue susie
svetlana: sveta lana
swaminathan: swami
tatiana: tanya
temitope: temi tope
theodore: theo ted teddy
theresa: tess terry
thomas: tom tommy
timothy: tim timmy
tobias: tobi
tomasz: tomek
ulrike: uli
valentina: vale
valerie: val
venkatesh: venkat venky
veronica: ronnie vero
victor: vic
victoria: vicky tori
vincent: vince vinny
vladimir: vlad volodya vova
walter: walt
wilhelm: willi
william: will bill billy liam
winifred: win winnie freddie
wolfgang: wolf
yevgeny: zhenya
yolanda: yoli
yosef: yossi yosi joe
yousef: joe
yusuf: joe
zachary: zach zac
`;

let shortNames: ReadonlyMap<string, ReadonlySet<string>> | undefined;

/**
 * Whether somebody of a first name may be called by another: Timothy by Tim. How a name begins tells
 * nothing: Carl is not Carlos, nor Daniel Danielle.
 *
 * @param firstName and `called` in lower case.
 */
export function isShortFor(called: string, firstName: string): boolean {
  shortNames ??= new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [name = '', shorts = ''] = line.split(': ');
        return [name, new Set(shorts.split(' '))];
      }),
  );
  return shortNames.get(firstName)?.has(called) ?? false;
}
