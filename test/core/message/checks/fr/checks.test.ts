import { describe, expect, it } from 'vitest';
import { frenchChecks } from '../../../../../src/core/message/checks/fr/checks';
import { commonWords } from '../../../../../src/core/message/checks/fr/common-words';
import { french } from '../../../../../src/core/words/fr';

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
    'Pensez-vous que mon profil pourrait intéresser votre service RH ?',
    'J’aimerais beaucoup rejoindre vos équipes dès le mois de janvier.',
    'Si jamais vous entendez parler d’un poste qui se libère, pensez à moi.',
    'Pourriez-vous glisser un mot en ma faveur auprès du recruteur ?',
    'Je me permets de vous transmettre ma candidature pour l’offre de chargée de projet.',
    'Vous trouverez mon CV ci-joint.',
    'Est-ce que vous embauchez en ce moment ?',
    'Votre entreprise recrute-t-elle des débutants ?',
    'Seriez-vous prêt à appuyer ma candidature en interne ?',
    'Accepteriez-vous de me prendre en stage cet été ?',
    'N’hésitez pas à faire suivre mon CV à vos collègues.',
    'Je serais ravi de mettre mes compétences au service de votre entreprise.',
    'Je suis disponible immédiatement pour un CDI ou un CDD.',
    'Auriez-vous besoin de renfort dans votre équipe ?',
    'Y aurait-il des opportunités chez vous pour quelqu’un comme moi ?',
    'Mon objectif est de décrocher un poste chez vous.',
    'Je souhaiterais postuler dans votre agence, pourriez-vous me recommander ?',
    'Pourriez-vous me coopter ?',
    'Je cherche une alternance à partir de septembre, votre entreprise en propose-t-elle ?',
    'Savez-vous si votre société a des postes à pourvoir ?',
    'J’espère que vous pourrez m’aider à trouver du travail.',
    'Pouvez-vous parler de moi à votre responsable du recrutement ?',
    'Je suis à l’écoute de toute opportunité dans votre entreprise.',
    'Puis-je vous envoyer mon CV ?',
    'Auriez-vous une mission à me confier ?',
    'Je serais très motivée à l’idée d’intégrer votre cabinet.',
    'Y a-t-il une chance que vous me donniez ma première expérience ?',
    'Tu peux faire passer mon CV à ta boîte ?',
    'Ma recherche de stage avance mal ; auriez-vous une place pour moi ?',
    'Verriez-vous un inconvénient à soumettre ma candidature à votre direction ?',
    'Je serais heureuse de pouvoir vous rejoindre comme assistante.',
    'Mon contrat se termine en mars et j’aurais besoin d’un nouveau poste, chez vous par exemple.',
    'Cherchez-vous quelqu’un pour cet été ?',
    'Avez-vous des besoins en recrutement cette année ?',
    'Pouvez-vous me dire à qui adresser ma candidature ?',
    'Connaissez-vous une entreprise qui aurait besoin d’une graphiste ?',
    'J’aimerais que vous m’embauchiez.',
    'Je vous propose mes services pour votre prochain projet.',
    'Pourriez-vous m’ouvrir les portes de votre entreprise pour un stage ?',
    'Si un poste s’ouvre dans votre service, je suis partante.',
    'Je reste à votre disposition pour un entretien d’embauche.',
    'Tu crois qu’il y aurait moyen de bosser dans ta boîte ?',
    'Une recommandation de votre part auprès du recruteur m’aiderait énormément.',
    'Je souhaite vivement faire mes débuts professionnels au sein de votre maison.',
    'Ma candidature a été envoyée hier, pourriez-vous la soutenir ?',
    'Je recherche activement un poste de comptable dans la région.',
    'Votre société serait-elle intéressée par un profil comme le mien ?',
    'Pourriez-vous appuyer mon dossier auprès de votre direction ?',
    'Y a-t-il des postes ouverts en ce moment chez Northwind ?',
    'Je voudrais savoir si vous prenez des apprenties à la rentrée.',
    'Mon rêve serait d’entrer chez Northwind.',
    'Pourriez-vous m’aider à décrocher un entretien chez vous ?',
    'Je vous envoie mon CV au cas où.',
    'Je suis au chômage et je prendrais n’importe quel travail chez vous.',
    'Pourriez-vous regarder si mon profil correspond à une offre interne ?',
    'Est-ce que tu pourrais me recommander à ton chef ?',
    'Je suis à la recherche d’une nouvelle opportunité.',
    'Pourriez-vous me donner le nom de la personne qui s’occupe du recrutement ?',
    'Faites-moi signe si vous avez un poste pour moi.',
    'J’aimerais que nous parlions d’une possible embauche.',
    'Je me tiens prête à commencer dès lundi dans votre équipe.',
    'Auriez-vous un stage à me proposer pour le printemps ?',
    'Je cherche du travail dans votre secteur.',
    'Mon CV est en pièce jointe, à tout hasard.',
    'Votre service aurait-il besoin d’une paire de bras supplémentaire ?',
    'Je serais honorée de travailler à vos côtés.',
    'Pourriez-vous passer mon dossier à la bonne personne ?',
    'Si votre équipe s’agrandit, je suis intéressé.',
    'Je postule en ce moment un peu partout, et votre entreprise me plaît.',
    'Est-ce que Northwind embauche des personnes sans diplôme ?',
    'J’aimerais intégrer votre entreprise en tant que graphiste.',
    'Seriez-vous ma référence pour une candidature chez Northwind ?',
    'Je suis prêt à accepter un poste de débutant chez vous.',
    'Comment faire pour être embauché dans votre agence ?',
    'Auriez-vous connaissance d’un emploi pour moi ?',
    'Avez-vous des vacations à pourvoir ?',
    'Je viens vers vous pour un contrat d’apprentissage.',
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
    'Auriez-vous vingt minutes pour me parler de votre métier la semaine prochaine ?',
    'J’ai lu votre article sur l’eau en ville, et il m’a donné envie de mieux comprendre ce travail.',
    'Comment avez-vous trouvé votre premier poste dans ce domaine ?',
    'Je ne cherche pas de poste : je voudrais simplement comprendre à quoi ressemble votre quotidien.',
    'Merci pour votre accueil de mardi, vos conseils m’ont beaucoup aidé.',
    'Qu’est-ce qui vous a poussée à quitter votre emploi précédent ?',
    'Je réfléchis à une reconversion et j’aimerais entendre quelqu’un du terrain.',
    'Depuis notre échange, j’ai commencé un stage chez un architecte, grâce à vos conseils.',
    'Je ne vous écris pas pour demander un emploi.',
    'Votre équipe m’a paru très soudée quand vous en avez parlé.',
    'Comment votre entreprise recrute-t-elle ses apprentis, en général ?',
    'Que regardez-vous en premier sur un CV dans votre domaine ?',
    'Seriez-vous disponible jeudi à 14 h pour un appel ?',
    'Pourriez-vous me mettre en relation avec Claire Martin, dont vous m’avez parlé ?',
    'Je travaille aujourd’hui dans une librairie et je me demande si votre métier me conviendrait.',
    'Quelles compétences manquent le plus aux personnes qui débutent à votre poste ?',
    'J’ai suivi votre idée et j’ai refait mon CV en une page.',
    'Bonne nouvelle : j’ai trouvé un poste à Nantes, en partie grâce à vous.',
    'Que pensez-vous de l’avenir du travail à distance dans votre secteur ?',
    'Avez-vous eu une expérience de stage qui vous a marquée ?',
    'Je garde un excellent souvenir de votre intervention au forum des métiers.',
    'Si le moment est mal choisi, ne vous sentez pas obligée de répondre.',
    'Pouvons-nous déplacer notre appel à vendredi matin ?',
    'Vous m’aviez conseillé de parler à votre ancienne collègue ; nous avons pris un café hier.',
    'À quoi ressemble une journée dans votre service ?',
    'Qu’aimeriez-vous que les candidats sachent avant de postuler dans votre métier ?',
    'Toutes mes félicitations pour votre nouveau poste !',
    'J’ai vu que votre entreprise ouvrait une agence à Lyon ; comment vivez-vous ce changement ?',
    'Avez-vous le temps de me raconter comment vous êtes arrivé chez Northwind ?',
    'Comment se passe le travail en équipe chez vous ?',
    'Je suis étudiante en biologie et votre parcours m’intrigue.',
    'Vous avez mentionné une formation ; pourriez-vous m’en redonner le nom ?',
    'J’aimerais savoir si ce travail laisse du temps pour une vie de famille.',
    'Je termine mon stage en juin et je cherche à mieux connaître les métiers de l’édition.',
    'Est-il courant de changer de poste au bout de deux ans dans votre branche ?',
    'Je vous remercie d’avoir parlé de moi à Paul, nous échangeons demain.',
    'J’ai postulé à la formation que vous m’aviez recommandée, et j’ai été admis.',
    'Quelle place tient la candidature spontanée dans votre secteur ?',
    'Puis-je vous envoyer trois questions avant notre échange ?',
    'Voici des nouvelles : mon projet avance, et le livre que vous m’avez conseillé m’a ouvert les yeux.',
    'Quels conseils donneriez-vous à une personne qui veut rejoindre votre domaine ?',
    'Je vous propose mardi à 10 h, ou un autre jour si vous préférez.',
    'Avez-vous besoin que je vous envoie un lien pour la visio ?',
    'Votre offre de relire mes questions m’a touchée.',
    'Cherchez-vous encore un intervenant pour la soirée dont vous m’aviez parlé ?',
    'Comment avez-vous su que ce poste était fait pour vous ?',
    'Je suis ravi de rejoindre votre groupe de lecture.',
    'Merci pour l’opportunité d’échanger avec vous.',
    'La mission de votre association me touche beaucoup.',
    'Je vous recommande un podcast sur le sujet, en remerciement.',
    'Vous disiez que votre profil n’intéressait personne au début ; qu’est-ce qui a changé ?',
    'J’ai accepté une offre dans une petite agence, et je commence lundi.',
    'Quelle est la plus belle mission que l’on vous ait confiée ?',
    'Y a-t-il des associations que vous me conseilleriez de suivre ?',
    'Mon entretien d’embauche s’est bien passé, merci pour vos encouragements.',
    'Je n’ai pas encore de poste en vue, et ce n’est pas l’objet de ce message.',
    'Combien de temps dure en général une alternance dans votre métier ?',
    'Pourrais-je vous suivre une demi-journée pour observer votre travail ?',
    'Ma sœur travaille aussi dans votre entreprise, au service des achats.',
    'Merci d’avoir transmis mon message à Paul.',
    'Depuis, j’ai quitté mon emploi et je commence une formation en mars.',
    'Avez-vous parfois des regrets d’avoir quitté l’hôpital ?',
    'Vous souvenez-vous de votre premier jour de travail ?',
    'Comment êtes-vous entrée chez Northwind ?',
    'J’ai aimé ce que vous disiez de l’entrée dans le métier.',
    'Y a-t-il une personne de votre équipe que je pourrais rencontrer ?',
    'Merci de m’avoir recommandé ce livre.',
    'Je vous recontacte comme promis, j’ai parlé à Marc.',
    'Est-ce que votre secteur recrute beaucoup de personnes en reconversion ?',
    'Je suis à la recherche de témoignages sur ce métier.',
    'Je recherche des personnes qui aiment ce qu’elles font.',
    'Votre travail vous laisse-t-il le temps de dessiner ?',
    'Mon rêve serait de comprendre comment naît un film.',
    'Merci encore pour les noms que vous m’avez donnés.',
    'Je n’attends rien d’autre que votre regard sur ce métier.',
    'Auriez-vous un créneau entre lundi et mercredi ?',
    'Comment se passe une embauche dans votre domaine ?',
    'Qu’avez-vous retenu de votre stage à Berlin ?',
    'Quels postes existe-t-il dans un musée ?',
    'J’ai un entretien d’embauche demain et je pense à vos conseils.',
    'Est-ce un travail que l’on peut faire longtemps ?',
    'Serait-il possible de visiter votre atelier ?',
    'Pensez-vous que mon profil pourrait convenir à ce métier ?',
    'Comme vous êtes responsable du recrutement, à quoi ressemblent vos journées ?',
    'J’aimerais obtenir un entretien avec vous, pour apprendre.',
    'Que faut-il savoir avant d’entrer dans votre métier ?',
    'Merci d’avoir pris le temps hier, je repense à ce que vous disiez des débuts.',
    'Le travail à vos côtés a beaucoup appris à mon amie Léa.',
    'Votre équipe s’est agrandie, m’avez-vous dit ; qu’est-ce que cela change ?',
    'Puis-je vous appeler jeudi plutôt que mercredi ?',
    'Je prépare mes questions et je vous les envoie demain.',
    'Comment décide-t-on d’un salaire dans votre métier ?',
    'Y a-t-il un livre que vous relisez ?',
    'Auriez-vous vingt minutes avant la fin du mois ?',
    'J’ai rencontré votre ancienne responsable, elle vous salue.',
    'Combien de personnes compte votre service ?',
    'J’ai été prise dans la formation dont je vous parlais.',
    'Ce que vous avez dit du contrat d’apprentissage m’a éclairée.',
    'Connaissez-vous quelqu’un qui voit ce métier autrement ?',
    'Qui d’autre me conseillez-vous de rencontrer ?',
    'Votre parcours entre deux pays m’intrigue.',
    'Si vous préférez répondre par écrit, cela me va très bien.',
    'À quel moment avez-vous su que vous resteriez dans ce métier ?',
    'Quelle formation regarde-t-on le plus quand on embauche chez vous ?',
    'Je n’ai pas de CV à vous montrer, seulement des questions.',
    'Comment avez-vous fait pour être embauchée dans votre agence ?',
    'Votre contrat vous laisse-t-il du temps libre ?',
    'Je souhaite apprendre de votre parcours.',
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
