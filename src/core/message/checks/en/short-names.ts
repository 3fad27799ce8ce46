/** First names with what people who have them are often called, in lower case. */
const table = `
abigail: abby abbie
alexander: alex alec xander sasha sandy
alexandra: alex alexa lexi sasha sandra
alistair: al ali
andrew: andy drew
anthony: tony ant
antonio: toni tony
barbara: barb babs
benjamin: ben benny
bernard: bernie
bradley: brad
cameron: cam
catherine: cathy cath kate katie cat
charles: charlie chuck
charlotte: charlie lottie
christina: chris tina christy
christine: chris christy
christoph: chris
christopher: chris kit topher
daniel: dan danny
danielle: dani
david: dave davy
deborah: deb debbie
donald: don
dorothy: dot dottie
douglas: doug
edward: ed eddie ted ned
eleanor: ellie nell
elizabeth: liz lizzie beth betty eliza libby
emily: em
fernando: fer nando
florian: flo
francesca: fran
francis: frank fran
francisco: paco fran pancho
frederick: fred freddie
frederic: fred
friedrich: fritz
gabriel: gabe gabi
gabriela: gabi gaby
gabriele: gabi
geoffrey: geoff
gerald: gerry
gregory: greg
guadalupe: lupe
harold: harry hal
henry: harry hank
isabel: izzy bel isa
isabella: izzy bella isa
jacob: jake
jacqueline: jackie
james: jim jimmy jamie
jennifer: jen jenny
jeffrey: jeff
jeremy: jez jerry
jessica: jess jessie
johannes: hannes
jonathan: jon jonny
joseph: joe joey
joshua: josh
jose: pepe
judith: judy jude
katharina: kathi
katherine: kathy kath kate katie kat
kathleen: kathy kath
kenneth: ken kenny
kimberly: kim
lawrence: larry laurie
leonard: len lenny leo
louise: lou
madeleine: maddie
margaret: maggie meg peggy marge
matthew: matt
matthias: matze matti
maximilian: max maxi
megan: meg
melissa: mel lissa
michael: mike mick micky
michelle: shelly
miguel: migue
mohammed: mo
muhammad: mo
nathan: nate
nathaniel: nate nat
nicholas: nick nicky
nicolas: nico nick
nicole: nic nicky
oliver: ollie
pamela: pam
patricia: pat patty trish tricia
patrick: pat paddy
penelope: penny
peter: pete
philip: phil
phillip: phil
priscilla: cilla
rachel: rach
raymond: ray
rebecca: becca becky bex
richard: rich rick dick richie
robert: rob bob bobby robbie bert
ronald: ron ronnie
roberto: beto
rosemary: rose rosie
samantha: sam sammy
samuel: sam sammy
sebastian: seb basti
sophia: sophie
stefanie: steffi
stephanie: steph
stephen: steve
steven: steve
stuart: stu
susan: sue susie
theodore: theo ted teddy
theresa: tess terry
thomas: tom tommy
timothy: tim timmy
tobias: tobi
ulrike: uli
valerie: val
veronica: ronnie vero
victor: vic
victoria: vicky tori
vincent: vince vinny
walter: walt
wilhelm: willi
william: will bill billy liam
wolfgang: wolf
yolanda: yoli
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
