/** First names with what people who have them are often called, in lower case. */
const table = `
abdullah: abdul
abigail: abby abbie
abraham: abe bram
adebayo: bayo
adelaide: addie ada
adelheid: heidi
adeola: ola
adrian: ade
agatha: aggie
agnes: aggie
agnieszka: aga agnes
agustin: agus tin
albert: al bert bertie
alberto: beto
alejandra: ale
alejandro: ale alex
aleksandar: sasa aca
aleksander: alek olek
aleksandr: sasha sanya
aleksandra: ola sasha
alessandra: ale sandra
alessandro: ale sandro
alexander: alex alec xander sasha sandy
alexandra: alex alexa lexi sasha sandra
alexandre: alex xande
alexis: lexi alex
alfred: alf alfie fred freddie
alfredo: fredo
alice: ali
alicia: ali lish
alison: ali
alistair: al ali
allison: ali allie
alyssa: aly lyssa
amanda: mandy manda
amelia: amy millie mel
anabel: ana bel
anand: andy
anastasia: nastya ana stacy
andrea: andi andy drea
andreas: andi andy
andrew: andy drew
aneta: ania
angela: angie ange
angelica: angie
angelina: angie lina
anna: annie ania anya
anne: annie
anneliese: anne liese
annette: annie
anthony: tony ant
antoine: toine
antonia: toni
antonio: toni tony toño
archibald: archie
arthur: art artie
ashley: ash
augustine: gus austin
augustus: gus
balasubramanian: bala
barbara: barb babs
bartholomew: bart
bartosz: bartek
beatrice: bea trixie
beatrix: bea trixie
beatriz: bia bea betty
belinda: bel linda
benedict: ben benny
benedikt: ben bene
benjamin: ben benny
benjamín: benja
bernadette: bernie detta
bernard: bernie
bertram: bert
bethany: beth
bogdan: bodya
bonita: bonnie
bradley: brad
bridget: biddy bridie
brigitte: gitte biggi
bronisława: bronia
bronwyn: bron
caitlin: cait cat
cameron: cam
camilla: cam milla milly
camille: cam
candace: candy
carlos: charlie carlitos
carmen: carmela
carolina: caro
caroline: caro carrie caz line
carolyn: caro carrie lyn
cassandra: cass cassie
catherine: cathy cath kate katie cat
cecilia: ceci cissy celia
chandrasekhar: chandra sekhar
charles: charlie chuck
charlotte: charlie lottie
chidinma: chidi dinma
chinedu: nedu edu
chioma: chi
christina: chris tina christy
christine: chris christy
christoph: chris
christopher: chris kit topher
chukwuemeka: emeka
chukwuma: chuma
clarence: clarry
claudia: clau
clementine: clem clemmie
clifford: cliff
concepción: concha conchita
constance: connie
consuelo: chelo
cordelia: delia
cornelius: neil con
cristina: cris tina
cynthia: cindy
daniel: dan danny
daniela: dani
danielle: dani
daphne: daph
david: dave davy
deborah: deb debbie
debra: deb debbie
delilah: lilah
desmond: des
diana: di
diego: dieguito
dietrich: dieter
dimitri: dima
dimitrios: dimitri jimmy
dmitri: dima mitya
dmitry: dima mitya
dolores: lola loli
dominic: dom
dominika: nika
dominique: dom domi
donald: don
dorothea: thea dora doro
dorothy: dot dottie
douglas: doug
edith: edie
edmund: ed eddie ted
eduardo: edu lalo
edward: ed eddie ted ned
edwin: ed eddie
ekaterina: katya kate
eleanor: ellie nell
elena: lena lenka
eleonora: nora leo
elisabeth: lisa liz elli beth
eliza: liza
elizabeth: liz lizzie beth betty eliza libby
ellen: nell nellie
elvira: elvi
emilia: emi mila
emily: em
emmanuel: manu manny
emmanuelle: manu emma
enrique: kike
ernest: ernie
ernesto: neto
esperanza: espe
esther: essie
eugene: gene
eugenia: genia
evangeline: evie eva
evelyn: evie eve
fatima: fati
federica: fede
federico: fede fico
felicity: fliss flick
felipe: lipe
fernando: fer nando
florence: flo florrie
florian: flo
francesca: fran
francis: frank fran
francisco: paco fran pancho
franklin: frank
franziska: franzi
frederic: fred
frederica: freddie
frederick: fred freddie
frederik: fred
fredrik: fred
friedrich: fritz
gabriel: gabe gabi
gabriela: gabi gaby
gabriele: gabi
genevieve: gen evie
geoffrey: geoff
georgia: georgie
georgina: georgie gina
gerald: gerry
gerard: gerry
gertrude: trudy gertie
gilbert: gil bert
gillian: gill gilly
giorgos: george
giovanni: gianni nino
giuseppe: peppe beppe
gloria: glo
gonzalo: gonza chalo
graciela: chela
gregory: greg
grzegorz: grzesiek
guadalupe: lupe
gustavo: gus tavo
gwendolyn: gwen
hannah: han
harold: harry hal
harriet: hattie
heinrich: heini heinz
helen: nell
helena: lena
helene: leni
henrietta: hettie etta
henrik: rik
henry: harry hank
herbert: herb bert
hernán: nano
hildegard: hilde
hugh: hughie
humberto: beto
ignacio: nacho
imogen: immy
isaac: ike zac
isabel: izzy bel isa
isabela: bela isa
isabella: izzy bella isa
isabelle: izzy belle isa
ivan: vanya
jacob: jake
jacqueline: jackie
jadwiga: jadzia
james: jim jimmy jamie
janet: jan
janice: jan
jaroslav: jarda
jasmine: jas jazz yas
javier: javi
jeanette: jean jan
jeffrey: jeff
jennifer: jen jenny
jeremy: jez jerry
jerome: jerry
jessica: jess jessie
jesus: chuy
joachim: jo achim
joanna: jo joey asia
joanne: jo
joaquim: quim
joaquín: quino
johann: hans
johannes: hannes
jonathan: jon jonny
jose: pepe
josef: sepp jupp
josefina: pepa fina
joseph: joe joey
josephine: jo josie
joshua: josh
josé: pepe
joyce: joy
judith: judy jude
julia: jules
julian: jules
julie: jules
juliet: jules
juliette: jules
karoline: karo line
katarzyna: kasia
katelyn: kate katie
katharina: kathi
katherina: kathi
katherine: kathy kath kate katie kat
kathleen: kathy kath
kathrin: kathi
kathryn: kathy kath kate katie kat kit
katrina: kat trina
kelechi: kele
kenneth: ken kenny
kimberley: kim
kimberly: kim
konstantin: kostya
konstantinos: kostas
krishnamurthy: krishna
krishnan: kris
kristina: kris tina
krzysztof: krzysiek
lakshmi: laks
lawrence: larry laurie
leonard: len lenny leo
leonardo: leo
leonora: nora
leopold: leo poldi
leslie: les
leticia: leti lety letty
lillian: lil lily
lindsay: linds
lisbeth: lis
lorenzo: renzo enzo
louise: lou
lourdes: lulu
luciana: lu
lucinda: lucy cindy lu
lucía: lu luchi
luisa: lu
lydia: lyds
maciej: maciek
madeleine: maddie
magdalena: magda lena
malgorzata: gosia
manuel: manu manolo
manuela: manu
marcella: marcy
margaret: maggie meg peggy marge
marguerite: maggie daisy
maria: mia mary
mariam: mari
marian: mari
mariana: mari
marianne: mari nanne
maricela: mari
marina: mari
marion: mari
marjorie: marge margie
martha: marty
martin: marty
martina: tina
matilda: tilly mattie
matthew: matt
matthias: matze matti matt
maureen: mo
maurice: mo
mauricio: mau
maximilian: max maxi
maxine: max
maxwell: max
megan: meg
melissa: mel lissa
mercedes: merche mercy
meredith: merry
michael: mike mick micky
michaela: mica micha
michał: misiek
michelle: shelly
miguel: migue
mikhail: misha
mildred: millie
millicent: millie
miranda: mandy
miroslav: mirek
mirosław: mirek
mitchell: mitch
mohamed: mo
mohammad: mo
mohammed: mo
montgomery: monty
montserrat: montse
muhammad: mo
muhammed: mo
nadezhda: nadia
naomi: nay
narayanan: nara
natalia: nat tasha natasha
natalie: nat
nathan: nate
nathaniel: nate nat
nicholas: nick nicky
nicolas: nico nick
nicole: nic nicky
nikita: niki
nikolai: kolya nick
nikolaos: nikos nick
nikolaus: niklas klaus
norbert: bert nobbi
norman: norm
oleksandr: sasha
olga: olya
oliver: ollie
olivia: liv livvy ollie
olubunmi: bunmi
olufemi: femi
oluwadamilola: dami
oluwaseun: seun
oluwaseyi: seyi
oluwatobi: tobi
onyekachi: kachi
oscar: ossie
oswald: oz ossie
pablo: pablito
pamela: pam
paola: pao
parvathi: paru
patricia: pat patty trish tricia
patrick: pat paddy
paulina: pau
pavel: pasha
pedro: peu
penelope: penny
percival: percy
peter: pete
petros: pete
philip: phil
philippa: pip pippa
phillip: phil
piotr: piotrek
priscilla: cilla
prudence: prue
rachel: rach
radosław: radek
rafael: rafa
rajendra: raj
rajesh: raj
ramanathan: ram ramu
ramesh: ram
ramón: moncho
randall: randy
randolph: randy
raphael: rafi raf
raymond: ray
rebecca: becca becky bex
regina: gina
reginald: reg reggie
rhiannon: rhi
ricarda: ricky
ricardo: rick ricky
richard: rich rick dick richie
robert: rob bob bobby robbie bert
roberto: beto
roderick: rod rory
rodney: rod
rodrigo: rod
roland: rollo
ronald: ron ronnie
rosa: rosita
rosalind: ros roz
rosamund: ros roz
rosario: charo
rosemary: rose rosie
roxanne: roxy
ruben: rube
rudolf: rudi
rudolph: rudy
rupert: ru
russell: russ
ryszard: rysiek
sabrina: bri
salvador: chava
samantha: sam sammy
samuel: sam sammy
sandra: sandy
santiago: santi
satyanarayana: satya
sebastian: seb basti
selina: lina
serena: rena
sergei: seryozha
sergio: checo
seymour: sy
sheila: shei
shirley: shirl
sidney: sid
sigrid: siggi
silvester: sly
simone: simi
siobhan: shiv
sofia: sofi
sofía: sofi
soledad: sole
solomon: sol
sophia: sophie
stanisław: staszek
stefan: stef
stefanie: steffi
stefano: ste
stephanie: steph
stephen: steve
steven: steve
stuart: stu
subramanian: subbu mani
sunniva: sunny
susan: sue susie
susanna: susie sanna
susanne: susi
svetlana: sveta lana
swaminathan: swami
sylvester: sly
sylvia: syl
tabitha: tabby
tamara: tammy toma
tatiana: tanya
temitope: temi tope
terence: terry
teresa: tere tess terry
terrence: terry
thaddeus: thad tad
theodor: theo
theodora: thea dora
theodore: theo ted teddy
theresa: tess terry
theresia: resi
thiago: thi
thomas: tom tommy
tiffany: tiff
timothy: tim timmy
tobenna: tobe
tobias: tobi
tomasz: tomek
toshiro: toshi
tristan: tris
ulrike: uli
umberto: berto
ursula: ulla uschi
valentin: val
valentina: vale
valeria: vale
valerie: val
vanessa: ness nessa
venkatesh: venkat venky
veronica: ronnie vero
verónica: vero
victor: vic
victoria: vicky tori
vijayalakshmi: viji
vikram: vik
vincent: vince vinny
vincenzo: enzo
violet: vi
virginia: ginny
vivian: viv
vivienne: viv
vladimir: vlad volodya vova
walburga: burgi
walter: walt
waltraud: traudl
wanda: wandzia
wendell: wen
wesley: wes
wilfred: wilf fred
wilhelm: willi
wilhelmina: mina billie
william: will bill billy liam
wincenty: wicek
winifred: win winnie freddie
wojciech: wojtek
wolfgang: wolf
władysław: władek
xavier: xavi
ximena: xime
yekaterina: katya
yevgenia: zhenya
yevgeny: zhenya
yolanda: yoli
yosef: yossi yosi joe
yousef: joe
yusuf: joe
zachary: zach zac
zbigniew: zbyszek
zoltán: zoli
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
