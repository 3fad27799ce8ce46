import { wordList } from '../../../contact/word-list';

/**
 * Words of four letters or more that begin sentences, and those with a capital of their own, so that
 * none is taken for a name misspelt; lower case.
 */
export const startingWords = wordList(`
able about above across actually after afternoon again ages agreed alas align allow almost alone along
also although always among anna's another answer answering anyone anything anyway apart apologies
appreciate aren around arts asking attached aunt author away
back bank bars based bath beach beans bear been before begin behind being below bench best better beyond
board boats bold book books born both break breaks brief bring broad build building business busy
call calling calls came camp cards care careful career case cases central century certain chair change
chapter charge cheers child children choice city class clear clearly client clients close clouds coast
coffee college come coming common company congratulations consider could couldn count course courts cover
cream creative curious current
daily data date dates days deal dear deep design desk despite didn different digital dinner doctor does
doesn doing done door doubt down draft draw dream drive during
each ears eyes hand keys toes earlier early earth east easter eastern easy education eight either eleven else email emails english
enough even evening evenings every everybody everyone everything evidently exactly example except exciting
fair fall family farm farms fast father feel feeling fellow film final finally find fine fire five flight
follow following food foot force form former forty forward found four free french fresh friend friends from
full funny further
game garden gave general german getting girl give given glad glass global going gold gone good goodbye
grand grateful great greetings ground group guess
hadn half hall hand hands happy hard hardly harbor harbour hasn have haven having head heads health hear
hearing heart hell hello help hence here high hills history home hoping horse hour hours house housing
however huge human hundred
idea ideally ideas imagine indeed industry instead institute interesting into isn italian item its
japanese join joining journal journey just
keen keep kept kindly kinds knowing
labs lake lakes land lane large last late lately later latin laws lead learn learned learning least leave
left less lesson letter letters level library life like likewise line lines link list listen listening
lists live lives local long look looking lord lots love lovely lower luck luckily lunch
made mail make making many marsh matter maybe mean means media meet meeting message meant middle might
mind mine minute minutes mobile moment money month more morning most mostly mother mountain much museum
music must myself
name namely names national nearly need needless neither network never news newspaper nice night nine
nobody none noon north northern note notes nothing noted numbers
obviously often okay older once ones only open opening order other others otherwise ours outside over
page pages paid paper papers part partly parts past path people perfect perhaps person phone piece pieces
place plan plans play please plenty plus poor post posts press prices probably professor project
public pure
quick quite quiet quietly
rain raise rare rarely rather read reading really recently regards remember reply research rest right
road roads room rooms round rule rules running
safe said same save saying school science sciences seas second see seeing seems seldom send sent series
seven several shall share ship ships shop short should shouldn show shows side silver simply since sincerely
sister sites sitting size slightly slow small social society some somebody somehow someone something
sometimes soon sorry south southern space spanish speaking special spend spring staff stage stand
start state states still stop stories story street strange street strong student students studies study
such suddenly suppose sure surely sweet system
take taken takes taking talk talking talks team teams tell ten test text than thank thanks that
theatre their them then there therefore these they thing things think third this those though
thought three through thus till time times tiny title today together told tomorrow tonight took towards
town training trees trip true truly trust truth trying turn turns twelve twenty twice typically
uncle under union until upper upon used useful usual usually
vale various vast very video view views visit voice
wait waiting walk wall walls want warm warmest warmly wasn watch water waters weather week weekend weeks
weird welcome well went were weren west western what whatever when whenever where whereas wherever whether
which whichever while whilst white whole whose wind winds wish wishes with within without woman wonder
wonderful wondering wood woods word words work working works world would wouldn write writing wrong
yard year years yesterday young your yours yourself youth
africa africa's african america american asia asian australia austria belgium berlin boston brazil britain
british canada canadian china chinese denmark dublin dutch edinburgh england europe european finland
france geneva germany ghana greece greek hamburg hungary iceland india indian ireland irish israel italy
japan kenya korea korean leeds lisbon london madrid malta mexico milan munich nepal nigeria norway oslo
oxford paris poland polish porto portugal prague rome russia scotland spain sweden swedish swiss
switzerland turkey turkish vienna wales welsh york zurich
`);
