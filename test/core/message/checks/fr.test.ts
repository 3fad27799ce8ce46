import { describe, expect, it } from 'vitest';
import { frenchChecks } from '../../../../src/core/message/checks/fr/checks';
import { commonWords } from '../../../../src/core/message/checks/fr/common-words';
import { french } from '../../../../src/core/words/fr';

const { findJobAsks, findDoubledWords, findSlips, findWordsAbout, saysSomethingAbout } =
  frenchChecks;

/** The places that were found, in the words of the text. */
function told(text: string, found: readonly { readonly from: number; readonly to: number }[]) {
  return found.map(({ from, to }) => text.slice(from, to));
}

const builtIn = Object.values(french.messages).flat();
const questions = Object.values(french.topics).flatMap((topic) =>
  Object.values<readonly string[]>(topic.questions).flat(),
);

describe('asking for a job in French', () => {
  it.each([
    'Je cherche un emploi dans votre ville.',
    'Je recherche actuellement un stage de six mois.',
    'Je suis à la recherche d’une alternance pour septembre.',
    'Actuellement en recherche d’un premier emploi, je découvre ce métier.',
    'Je suis en train de chercher un nouveau poste.',
    'Auriez-vous un poste pour moi ?',
    'Avez-vous actuellement des offres de stage ?',
    'Aurais-tu un job à me proposer ?',
    'Y a-t-il un poste ouvert dans votre équipe ?',
    'Y aurait-il une place chez Northwind ?',
    'Est-ce que votre équipe recrute en ce moment ?',
    'Recrutez-vous des débutants ?',
    'Seriez-vous prête à me recruter ?',
    'J’espère être embauché par votre agence.',
    'Vous trouverez mon CV en pièce jointe.',
    'Je vous joins mon C.V. et une lettre de motivation.',
    'Je me permets de vous adresser ma candidature.',
    'J’aimerais postuler chez Northwind.',
    'Comment puis-je postuler ?',
    'Pourriez-vous me recommander auprès de votre recruteur ?',
    'Pourriez-vous me recommander pour ce poste ?',
    'Accepteriez-vous de glisser un mot en ma faveur ?',
    'Pourriez-vous transmettre mon profil à votre responsable ?',
    'Pourriez-vous me mettre en contact avec votre service RH ?',
    'J’aimerais rejoindre votre équipe.',
    'Je rêve de travailler pour vous.',
    'Je souhaiterais vraiment travailler chez Northwind.',
    'J’adorerais faire partie de votre entreprise.',
    'Serait-il possible de faire un stage chez vous ?',
    'Pourriez-vous m’aider à trouver un stage ?',
    'Si jamais un poste se libère, je suis là.',
    'Si vous entendez parler d’un poste, dites-le-moi.',
    'Pensez à moi si une place se libère.',
    'Tenez-moi au courant, ou mieux : pourriez-vous m’informer des postes à venir ?',
    'Connaissez-vous une agence qui recrute ?',
    'Prenez-vous des stagiaires ?',
    'Je vous écris pour un stage.',
    'Je sollicite auprès de vous un emploi.',
    'Je suis très intéressé(e) par le poste.',
    'Suite à votre annonce, je vous écris.',
    'Je mettrais volontiers mes compétences au service de votre équipe.',
    'N’hésitez pas à transmettre mon CV.',
    'N’auriez-vous pas un stage pour l’été ?',
    'Nous ne nous connaissons pas, mais je cherche un emploi.',
    'Je ne sais pas si vous recrutez.',
    'Je reste à l’écoute de toute opportunité professionnelle.',
    'J’aimerais savoir si vous avez besoin d’un stagiaire.',
    'Pourriez-vous parler de moi à votre équipe ?',
    'Je suis à la recherche active d’un emploi.',
    'Pensez-vous que je pourrais travailler avec vous ?',
  ])('is found in “%s”', (text) => {
    expect(findJobAsks(text, 'Northwind')).not.toEqual([]);
  });

  it.each([
    'Comment avez-vous trouvé votre poste ?',
    'Comment avez-vous obtenu votre premier emploi ?',
    'À quoi ressemble votre travail au quotidien ?',
    'Je ne cherche pas d’emploi, seulement à comprendre.',
    'Je ne suis pas à la recherche d’un emploi.',
    'Je ne vous écris pas pour un stage.',
    'Sans vouloir vous demander un poste, j’aimerais vous écouter.',
    'Je n’ai aucune intention de postuler.',
    'J’aimerais une conversation plutôt qu’un emploi.',
    'Loin de moi l’idée de vous demander un poste.',
    'Votre poste m’intrigue beaucoup.',
    'Le poste que vous occupez me semble passionnant.',
    'Qu’est-ce qui vous plaît le plus dans ce métier ?',
    'J’ai fait un stage dans une école.',
    'Avez-vous commencé par un stage ?',
    'Aviez-vous fait une alternance avant ?',
    'Quelles études mènent à ce travail ?',
    'Qu’est-ce qui vous a donné envie de rejoindre votre équipe ?',
    'Pourquoi avez-vous choisi de rejoindre Northwind ?',
    'J’aimerais comprendre ce que c’est de travailler dans votre équipe.',
    'Quel genre de personne aime travailler chez vous ?',
    'Quand vous recrutez, que regardez-vous en premier ?',
    'Quels profils recrutez-vous le plus souvent ?',
    'Quelle formation me recommanderiez-vous ?',
    'Pourriez-vous me recommander un livre sur ce domaine ?',
    'Qui d’autre me conseilleriez-vous de rencontrer ?',
    'Pourriez-vous me mettre en relation avec Léa Morin ?',
    'Auriez-vous trente minutes pour un échange ?',
    'Auriez-vous une place dans votre agenda ?',
    'Je réfléchis à la suite de mon parcours.',
    'Je cherche ma voie, et votre métier m’attire.',
    'Je cherche à comprendre ce métier.',
    'Votre article sur le travail de nuit m’a marqué.',
    'Je me renseigne avant de me lancer.',
    'Je travaille aujourd’hui dans une librairie.',
    'Je quitte bientôt mon poste et je me pose des questions.',
    'Comment votre équipe est-elle organisée ?',
    'J’ai entendu votre intervention au salon.',
    'Merci pour votre travail et pour votre temps.',
    'Si l’occasion se présente, je vous dirai la suite.',
    'Votre emploi du temps décidera.',
    'Je peux me déplacer dans vos bureaux.',
    'J’ai suivi votre conseil et parlé avec Paul.',
    'Que feriez-vous à ma place ?',
    'Comment le métier va-t-il évoluer, selon vous ?',
    'J’ai postulé à une formation.',
    'Avez-vous un poste fixe ou voyagez-vous beaucoup ?',
    'Je ne cherche ni stage ni emploi.',
    'Vous avez changé trois fois de poste.',
  ])('is not found in “%s”', (text) => {
    expect(told(text, findJobAsks(text, 'Northwind'))).toEqual([]);
  });

  it.each(builtIn)('is not found in the built-in message “$name”', ({ body, subject = '' }) => {
    expect(told(body, findJobAsks(body, 'Northwind'))).toEqual([]);
    expect(findJobAsks(subject, '')).toEqual([]);
  });

  it.each(questions)('is not found in the built-in question “%s”', (question) => {
    expect(told(question, findJobAsks(question, 'Northwind'))).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const long = 'je cherche actuellement vraiment toujours un poste '.repeat(2000);
    const begun = performance.now();
    findJobAsks(long, 'Northwind');
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('points to the words', () => {
    const text = 'Bonjour Ana, je cherche un emploi et je découvre ce métier.';
    expect(told(text, findJobAsks(text, ''))).toEqual(['je cherche un emploi']);
  });
});

describe('a doubled word in French', () => {
  it.each([
    ['C’est la la fin.', []],
    ['C’est le le métier qui m’attire.', ['le le']],
    ['Je vous écris écris ce soir.', ['écris écris']],
    ['Merci pour\npour tout.', ['pour\npour']],
    ['Nous nous sommes parlé, et vous vous êtes intéressé à tout.', []],
    ['C’est très très bien, et on peut faire faire les plans.', []],
    ['Pago Pago est loin.', []],
    ['Merci\n\nMerci encore.', []],
  ])('is found where it is one: “%s”', (text, words) => {
    expect(told(text, findDoubledWords(text))).toEqual(words);
  });
});

describe('a slip in French', () => {
  it.each([
    ['Merci beaucoup .', [' .']],
    ['Merci , et à bientôt.', [' ,']],
    ['Auriez-vous un moment ? Voici mes dates : lundi ; mardi !', []],
    ['Merci… À bientôt.', []],
  ])('is a space before a full stop or a comma: “%s”', (text, slips) => {
    expect(told(text, findSlips(text))).toEqual(slips);
  });
});

describe('words about the reader in French', () => {
  const named = { names: ['Ana Reyes', 'Ana'], company: 'Northwind', myName: 'Léa Morin' };

  it.each([
    ['Bonjour Ana,\n\nJ’ai lu avec plaisir le parcours d’Ana.', ['Ana']],
    ['Bonjour Ana,\n\nJ’aimerais beaucoup parler avec Ana.', ['Ana']],
    ['Bonjour Ana,\n\nAna a écrit un bel article.', ['Ana']],
    ['Bonjour Ana,\n\nVotre article et sa conclusion m’ont plu.', []],
    ['Bonjour Ana,\n\nJ’ai lu « Le métier d’Ana ».', []],
    ['Bonjour Ana,\n\nMerci, Ana, pour tout.', []],
    ['Bonjour Ana,\n\nElle est belle, votre maison.', []],
  ])('are found where they are certain: “%s”', (text, words) => {
    expect(told(text, findWordsAbout(text, named))).toEqual(words);
  });

  it.each(builtIn)('are not found in the built-in message “$name”', ({ body }) => {
    const filled = body.replace(/\{\{greeting[^}]*\}\}/, 'Bonjour Ana');
    expect(findWordsAbout(filled, named)).toEqual([]);
  });
});

describe('something about the reader in French', () => {
  it.each([
    'Votre article sur le bruit m’a fait réfléchir.',
    'J’ai aimé ton exposé à Lyon.',
    'Votre parcours me parle.',
    'J’ai vu votre équipe à l’œuvre.',
    'Votre travail sur le bruit m’intéresse.',
    'Vous avez fondé une école.',
    'Je vous ai entendue à la radio.',
    'Nous nous sommes croisés au salon.',
    'Vous dirigez un atelier que j’admire.',
    'J’ai lu « Les mains libres » d’une traite.',
  ])('is found in “%s”', (text) => {
    expect(saysSomethingAbout(text)).toBe(true);
  });

  it.each([
    'Votre métier m’intéresse.',
    'Auriez-vous un peu de votre temps ?',
    'Si vous avez un peu de temps, votre avis compterait.',
    'Je m’adapterai à votre emploi du temps.',
    'Merci de votre réponse.',
    'J’explore ce domaine.',
  ])('is not found in “%s”', (text) => {
    expect(saysSomethingAbout(text)).toBe(false);
  });

  it.each(french.messages.outreach)(
    'is not found in “$name” without an opening',
    ({ id, body }) => {
      const bare = body.replace('{{opening}}', '').replace('{{referred-by}}', 'Paul');
      // Who sent the user says something by itself.
      if (id !== 'email-introduced') expect(saysSomethingAbout(bare)).toBe(false);
    },
  );
});

it('knows words that are no names', () => {
  expect(commonWords.has('merci')).toBe(true);
  expect(commonWords.has('bonjour')).toBe(true);
  expect(commonWords.has('ana')).toBe(false);
  expect(commonWords.size).toBeGreaterThan(240);
});
