import { wordList } from '../contact/word-list';

/** What pages of any person's profile have in their titles. */
export const networks = wordList(
  `linkedin|领英|xing|x|twitter|github|gitlab|facebook|instagram|medium|substack|bluesky|mastodon|threads|
  researchgate|google scholar|orcid|academia.edu|crunchbase|the org|about.me|behance|dribbble|youtube|
  wikipedia|stack overflow|meetup`,
  '|',
);

/** What a part of a title says of the page, and of nobody. */
export const pages = wordList(
  `team|the team|our team|meet the team|people|our people|staff|about|about us|profile|profiles|bio|biography|
  leadership|faculty|portfolio|blog|website|personal website|homepage|cv|resume|résumé|speakers|speaker|author|authors|contact|home|members|directory|employees|experts|
  profil|mitarbeiter|mitarbeitende|über uns|unser team|das team|menschen|kontakt|ansprechpartner|autor|
  perfil|equipo|nuestro equipo|sobre nosotros|quiénes somos|ponentes|contacto|
  équipe|notre équipe|l'équipe|à propos|qui sommes-nous|profilo|chi siamo|il team|
  equipe|nossa equipe|sobre|sobre nós|medewerkers|ons team|over ons|om oss|om os|medarbetare|
  sign up|sign in|log in|login|join linkedin|welcome back|security verification|security check|page not found|not found|
  404|403|500|404 not found|403 forbidden|error|access denied|just a moment...|just a moment…|attention required!|
  anmelden|einloggen|seite nicht gefunden|iniciar sesión|página no encontrada|connexion|page introuvable|
  профиль|команда|о нас|о компании|团队|关于我们|关于|チーム|プロフィール|会社概要|팀|프로필`,
  '|',
);

/** What stands before a name in the title of a page; without a colon before two words at least. */
export const leads =
  /^(?:(?:meet|about|introducing|contact) (?=\S+ \S)|(?:contact:|kontakt:|contacto:|profil:|perfil:|mitarbeiterprofil:|profile of|profile:|author:|speaker:|posts by|articles by|profil von|über|perfil de|profil de|à propos de|profilo di) (?=\S))/i;

/** What stands behind a name in a title: on which site it is, and what of theirs. */
export const tails =
  / (?:posted )?on (?:LinkedIn|X|Twitter|Medium|Instagram)(?=:|$)|['’]s? (?:posts?|profile?|page)$/i;
