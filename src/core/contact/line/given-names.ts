import { wordList } from '../word-list';

/** First names that are common somewhere, and by which hardly a company is called. */
const givenNames = wordList(`
  agnieszka ahmed aisha alejandro alex alexander ali alice amanda amit ana anders andrea andreas
  andrew angela anita anja anna anne antonio barbara ben benjamin birgit bill billy betty bo bob brian carla
  carlos carmen caroline catherine chris christian christine claire clara claudia daniel david
  deepak diego elena elizabeth emily emma eric erik eva fatima felix fernando francesca
  francesco frank gabriel george giulia hanna hannah hans hassan heike helen helena henrik
  ibrahim ines ingrid isabel jack jakob james jan jane javier jean jennifer jessica jim joana johan
  johannes john jonas jorge josé joseph juan julia julie jürgen karen karin karl katarzyna kate
  katrin kevin klaus lars laura lena linda lisa liz lucas lucy luis lukas maja manuel marco marek
  margaret maria marie marta martin mary maggie matthew mehmet mei michael miguel mike mohamed mohammed
  monika nadia natalia nick nicole nils nina olga oliver olivia omar pablo paolo patrick paul paula
  pedro peter philipp pierre priya rachel rahul ravi rebecca ricardo robert roberto sabine
  samuel sandra sara sarah sebastian sergei simon sofia sophie stefan steven susan sven thomas
  tim tobias tom tomasz uwe wei wolfgang yuki yusuf zofia
  cy dee abby abigail adam adrian aaron aidan alan albert alexandra alexis alison allison amber amy andré andy ann annie arjun arthur
  ashley becky bella ben beth bianca brenda brian bruno bryan cameron camille carol cathy cecilia charles charlie charlotte
  chloe cindy colin connor cristina cynthia dan dana danielle darren dave dawn debbie deborah denise dennis derek diana
  don donna doris dorothy doug duncan ed eddie edith edward eileen elaine eleanor eleni ellen elsa emilia emilio enrique
  erika esther eve fiona florian frida gary gavin gemma geoff gerald gina gloria grace graham greg guillermo gustavo harriet harry hazel heather
  hector henry holly hugo ian irene isaac isabella ivan jackie jacob jake jamie janet jason jeff jenna jenny jeremy jerry
  jess jesse jill jo joe joel jonathan jordi josh joshua joyce judith judy justin kai karina kathleen katie kelly ken
  kerstin kim kristen kristin kurt lara laurence lauren lea leah leila leo leon leonie lewis liam lily lois lorenzo louis louise
  lucia luisa luke lydia lynn magdalena marcus margarita mariana marina mario marion mark markus martina mateo matt matteo
  max megan melissa mia michaela michelle mick mohammad molly nadine naomi nancy natalie nathan neil nico nigel nikhil nora
  norman owen pam pamela pat patricia peggy penny petra phil phoebe pilar raj ralph ramon raymond renate rita rob robin
  roger ron rosa rose ross roy russell ruth ryan sally sam samantha sanjay sanna sean sharon sheila shirley silvia simone
  sonia stacy stephanie stephen steve stuart sue sunil suresh suzanne sylvia tamara tanja tanya ted teresa terry theo
  tina toby todd tony tracy ursula valentina vanessa vera veronica vicky victor victoria vijay vincent virginia walter
  wendy will william xavier yasmin yvonne zoe
  abdul adaeze adebayo adele agata agnes aidan aiko akira aleksander aleksandra alessandra alessandro alessia alexandre alexei alfonso
  alicja alina amara amelia amélie amina amir anastasia anders andrei andrés anika anjali ann-kathrin annette anouk antoine
  anton antonia aparna ariel arturo aurélie axel ayesha aylin ayşe bartosz bastian beata beatrice beatriz benedikt bernd bernard bjørn björn bogdan
  caio camila cassandra catarina céline cem chiara chidi chiamaka chinedu christina christoph ciara clémence constanza corinna cristian dagmar damian daniela
  darius davide deniz dieter dilara dimitri dmitri dmitry dominik dominique dragan duarte ebru eduardo eduard efe ekaterina
  elif elisa elise eloise emeka emil emilie emma-louise emre erin ernesto esra eszter evelyn fabian fabio farah faisal federica federico felipe
  femke ferdinand fernanda filip filipe franziska frederik friederike gabor gabriela gabriele gemma georg gerd gianluca giorgio
  giovanni giuseppe gonzalo greta grzegorz guillaume günter gustav hakan haruki haruto heinrich heinz helga hiroshi hye-jin ifeoma ilaria ildikó
  imran ingo inés irina isabelle ismail ivana iwona jacek jacqueline jakub jana jaroslav jens jérôme jiho joachim joaquín jochen joão
  jörg jorge josef jörn józef juana jutta kamal kareem karim karolina kaspar katharina katja kavita kazuo kenji khalid kofi kristina krzysztof kumar kwame
  lakshmi lamia larissa latoya leandro leticia lidia linnea livia ljubica lorena luca luciana ludwig luigi lukasz łukasz magnus mahmoud mai maja malgorzata małgorzata manuela
  marcel marcela marcin marcos margarethe margot mariam mariusz marlene mathias mathieu mathilde matteus matthias maurice maximilian maya meera mehdi melanie
  mercedes michał michal mihai mikael mirela miriam mirjam mohit moritz mustafa nadine naoko nasser neha nicola nicolas niklas nikolai nikolaus noemi noor nuno
  octavia oksana olaf ole olena olivier orla osman oskar otto özlem patricio paulina paulo pavel peng pernille petr pia pietro
  piotr pooja pratik prakash preeti rafael rafaela raffaella rainer ramona rania rasmus rebeca reinhard renata ricarda rohan roland rolf roman rosario rubén rui
  rupert sabrina salma salvatore sandeep sanjana santiago sascha satoshi sebastián selin sergio shanice shauna shreya siddharth sigrid silke silvia simona
  sinéad siobhan slavica soledad solveig soren søren stefania stefano stella stig stéphane svenja svetlana sylvie tadeusz takashi tamar tatiana tatjana teodor thabo thandiwe théo
  thierry thiago tiago tiina timo tomás torsten tobin trevor tristan ulrich ulrike umar urszula ute valeria veronika vikram viktor viktoria vincenzo violeta vladimir volker
  wanda wanjiru werner wiebke wilhelm wojciech wolfram yael yan yasmine yuka yuri yuto yves zainab zeynep zofia zsófia zuzana zuzanna
`);

/** Whether a text is a first name alone. */
export function isGivenName(text: string): boolean {
  return givenNames.has(text.toLowerCase());
}

/** Whether a text reads like the first and last name of a person, told by the first. */
export function isPersonName(text: string): boolean {
  const [first = '', ...more] = text.split(/[\s-]/);
  return more.length > 0 && isGivenName(first);
}
