import { wordList } from '../../../contact/word-list';

/** Names of people and companies that are words too, and so may begin a sentence as such; lower case. */
export const commonWords = wordList(`
ace alley ally amber an angel apple april art ash aspen august autumn axe
baker banks baron basil bear beau bill bird bishop black blaze bliss block blue bob bolt boots box brand
brook brooks brown buck bud buddy butler
candy care carol carter case cash chance charity chase cherry chip christian clay cliff coach color colt cook
cooper coral core crystal
daisy dale dash dawn dean do drake drew duke dusty
early ease earnest earl even ever
faith fern field first fisher flora ford forest fortune fox frank freelance
gale gap gene gift ginger glen good government grace grant gray green grey guy
happy harmony hazel heath heather her hill holly home honest honey hope hospital hunter
in independent indeed indigo iris ivy
jack jade jasmine jay jewel joy judge june just justice
king kind kit
lance lane laurel lee legend level light lily linden little long love lucky lush
major man many march mark martin mason max may melody mercy merry meta mike miles mint miss monday more my
nature nest new next nick no noble notion now
oak ocean olive on only open oracle orange own
page pat patience pearl peers penny peter pierce pilot plum point pope porter prince progressive prosper
rain ray reach red reed reign retired rich ring rise river rob robin rock roman root rose rosemary rowan royal
ruby rusty
sage sandy scarlet school science see self-employed shell signal skip sky slack small smart snap so sol song
south spring square star sterling stern still stone storm story stripe student sue summer sun sunday sunny
target taylor ted terry thorn three time tom trip true trinity twist
uber union unity university
van various vera victor viola violet virgin visa
wade walker ward way well west white wild will willow winter wired wise wolf wolfe work
you young
zoom
`);

/** Months and weekdays, lower case: beside a number or behind “in” they are no names. */
export const calendarWords =
  wordList(`january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`);
