/** What to think over after an interview: four about the work and the way ahead, one for practice. */
export const prompts = {
  fit: ['Ce métier pourrait-il me convenir, et qu’est-ce qui me le fait penser\u202f?'],
  company: ['Qu’est-ce qui m’a plu dans l’entreprise\u202f?'],
  prepareBetter: ['Comment mieux me préparer la prochaine fois\u202f?'],
  nextSteps: ['Quelles sont mes prochaines étapes\u202f?'],
  comeAcross: ['Quelle impression ai-je donnée\u202f?'],
};

/** How to prepare, by how the talk takes place. */
export const preparation = {
  beforehand: {
    heading: ['Les jours précédents'],
    steps: {
      person: [
        'Me renseigner sur la personne\u202f: ce qu’elle fait aujourd’hui, comment elle en est arrivée là, ce qui a retenu mon attention',
      ],
      company: ['Me renseigner sur l’entreprise\u202f: ce qu’elle fait, pour qui, son actualité'],
      field: [
        'Me renseigner sur le domaine\u202f: son fonctionnement, son vocabulaire, ce qui est en train de changer',
      ],
      introduction: [
        'Répéter ma présentation à voix haute\u202f: qui je suis, ce que j’explore, pourquoi cette personne',
      ],
      questions: [
        'Choisir une dizaine de questions et marquer d’une étoile les trois qui comptent le plus',
      ],
    },
  },
  video: {
    heading: ['En visio'],
    steps: {
      software: ['Tester le logiciel, la caméra, le son et le lien'],
      videoPlace: ['Trouver un endroit calme, bien éclairé, avec un arrière-plan sobre'],
    },
  },
  phone: {
    heading: ['Par téléphone'],
    steps: {
      whoCalls: ['Convenir de qui appelle, et à quel numéro'],
      phonePlace: ['Trouver un endroit calme où le réseau passe bien, et charger le téléphone'],
    },
  },
  inPerson: {
    heading: ['En personne'],
    steps: {
      way: ['Prévoir le trajet, et arriver dix minutes en avance'],
      address: ['Vérifier l’adresse, l’entrée et le nom à donner à l’accueil'],
    },
  },
  notAgreed: {
    heading: ['Encore à fixer'],
    steps: {
      medium: ['Convenir de la forme de l’échange\u202f: en visio, par téléphone ou en personne'],
      place: ['Vérifier le lien, le numéro ou le lieu'],
    },
  },
  onTheDay: {
    heading: ['Le jour même'],
    steps: {
      outfit: ['Choisir une tenue proche de ce qui se porte là-bas'],
      atHand: [
        'Garder sous les yeux les questions, de quoi écrire et une montre, pour finir à l’heure',
      ],
    },
  },
};

/** What the preparation has room for, each a heading to write under. */
export const findings = {
  heading: ['Ce que j’ai trouvé'],
  entries: {
    person: ['Ce que j’ai trouvé sur la personne'],
    company: ['Ce que j’ai trouvé sur l’entreprise'],
    field: ['Ce que j’ai trouvé sur le domaine'],
  },
};

/** The habits of a good listener, of which one is chosen for each talk. */
export const practice = {
  heading: ['Une habitude à travailler'],
  guide: ['Cochez-en une, ou écrivez la vôtre.'],
  habits: {
    early: ['Arriver en avance'],
    finish: ['Laisser l’autre finir ses phrases'],
    eyes: ['Garder le contact visuel'],
  },
};

/**
 * Questions by topic, in the order a conversation takes: from the person's own way into the work,
 * over the work itself, to the people they would suggest meeting and how to go on. The first of a topic
 * opens it best; what they earn comes last, for whoever wants to ask. They gather information and never ask for a job.
 */
export const topics = {
  path: {
    topic: ['Votre parcours'],
    questions: {
      wayIn: ['Comment avez-vous trouvé votre voie dans ce métier\u202f?'],
      turn: ['Quel tournant a compté plus que vous ne l’imaginiez sur le moment\u202f?'],
      belief: [
        'Quelle idée vous faisiez-vous de ce métier avant de commencer, et qui s’est révélée fausse\u202f?',
      ],
      again: ['Si vous débutiez aujourd’hui, que feriez-vous autrement\u202f?'],
    },
  },
  interest: {
    topic: ['Le plus intéressant'],
    questions: {
      most: ['Qu’est-ce que vous trouvez le plus intéressant dans votre travail\u202f?'],
      project: ['Quel projet de l’année passée recommenceriez-vous avec plaisir\u202f?'],
      freeTime: [
        'Quelle partie de votre travail continue de vous occuper l’esprit pendant votre temps libre\u202f?',
      ],
      surprise: ['Qu’est-ce qui vous étonne encore, après tout ce temps dans le domaine\u202f?'],
    },
  },
  typicalDay: {
    topic: ['Une journée type'],
    questions: {
      yesterday: ['À quoi a ressemblé votre journée d’hier, du début à la fin\u202f?'],
      week: ['En quoi une semaine chargée diffère-t-elle pour vous d’une semaine calme\u202f?'],
      people: ['Quelle part de votre temps passez-vous avec d’autres personnes\u202f?'],
      hidden: ['Quelle partie de votre journée reste invisible de l’extérieur\u202f?'],
      life: ['Quelle place ce travail laisse-t-il au reste de votre vie\u202f?'],
    },
  },
  challenges: {
    topic: ['Difficultés et satisfactions'],
    questions: {
      most: ['Qu’est-ce qui est le plus difficile dans ce que vous faites\u202f?'],
      reward: ['Qu’est-ce qui fait que les moments difficiles en valent la peine\u202f?'],
      counted: ['À quand remonte la dernière journée qui, pour vous, a vraiment compté\u202f?'],
      problem: ['Quel problème finit toujours par revenir, même quand vous l’avez résolu\u202f?'],
      leaving: ['Qu’est-ce qui pousse de bons éléments à quitter ce métier\u202f?'],
    },
  },
  skills: {
    topic: ['Les compétences qui comptent'],
    questions: {
      most: ['Quelles sont les deux ou trois compétences qui vous servent le plus\u202f?'],
      admired: [
        'Qu’est-ce qui distingue les personnes que vous admirez le plus dans ce métier\u202f?',
      ],
      longest: ['Quelle compétence avez-vous mis le plus de temps à acquérir\u202f?'],
      outside: ['Quels acquis d’un autre domaine vous servent dans celui-ci\u202f?'],
    },
  },
  experiences: {
    topic: ['Les expériences qui préparent'],
    questions: {
      best: ['Quelles expériences ont été la meilleure préparation à ce que vous faites\u202f?'],
      trial: [
        'Que peut-on essayer en quelques mois pour savoir si ce métier est fait pour soi\u202f?',
      ],
      training: ['Quelle formation ou quel diplôme vous a été le plus utile\u202f?'],
      project: ['Quel petit projet montrerait à quoi ressemble vraiment votre travail\u202f?'],
      learning: ['Que lisez-vous ou suivez-vous pour continuer à apprendre\u202f?'],
    },
  },
  trends: {
    topic: ['L’avenir du domaine'],
    questions: {
      change: [
        'Comment voyez-vous évoluer votre métier et votre secteur dans les prochaines années\u202f?',
      ],
      altered: ['Quel changement récent a le plus touché votre propre travail\u202f?'],
      overrated: [
        'Quel sujet dont tout le monde parle dans votre secteur vous semble surestimé\u202f?',
      ],
      growth: ['Quelle partie du domaine va se développer, selon vous\u202f?'],
    },
  },
  culture: {
    topic: ['La culture et l’ambiance'],
    questions: {
      friend: ['Comment décririez-vous à vos proches l’ambiance là où vous travaillez\u202f?'],
      mistake: ['Que se passe-t-il dans votre équipe quand quelqu’un se trompe\u202f?'],
      decisions: [
        'Comment se prennent les décisions quand les avis divergent dans l’équipe\u202f?',
      ],
      atHome: ['Quel genre de personne se sent à sa place dans votre équipe\u202f?'],
    },
  },
  company: {
    topic: ['Le choix de cette entreprise'],
    questions: {
      choice: ['Qu’est-ce qui vous a fait choisir cette entreprise plutôt qu’une autre\u202f?'],
      different: ['Que fait cette entreprise autrement que les autres que vous connaissez\u202f?'],
      appreciated: [
        'Qu’avez-vous appris à apprécier ici que vous ne pouviez pas voir de l’extérieur\u202f?',
      ],
      others: ['Quelles autres organisations suivez-vous avec intérêt\u202f?'],
    },
  },
  people: {
    topic: ['Les personnes à rencontrer'],
    questions: {
      next: [
        'À qui me conseilleriez-vous de parler ensuite, parmi vos collègues ou vos connaissances du domaine, pour en voir une autre facette\u202f?',
      ],
      otherView: ['Qui voit ce métier tout autrement que vous\u202f?'],
      groups: [
        'Quels groupes, événements ou communautés me recommanderiez-vous pour rencontrer des gens de votre domaine\u202f?',
      ],
    },
  },
  finish: {
    topic: ['Pour finir'],
    questions: {
      place: ['À ma place, que feriez-vous maintenant\u202f?'],
      missed: ['Quelle question aurais-je dû vous poser\u202f?'],
      mention: [
        'Puis-je citer votre nom quand j’écrirai aux personnes que vous m’avez suggérées\u202f?',
      ],
      update: ['Puis-je vous raconter la suite\u202f?'],
      pay: [
        'Combien gagne-t-on en général quand on débute dans ce métier, si vous voulez bien me le dire\u202f?',
      ],
    },
  },
};

/** The headings that the built-in templates begin notes and lists with. */
export const templateHeadings = {
  contact: ['Ce que je sais de cette personne'],
  brainstorm: {
    known: ['Les personnes que je connais déjà'],
    companies: ['Les entreprises que j’admire, et qui y travaille'],
    social: ['Les personnes croisées sur LinkedIn et les réseaux sociaux'],
    family: ['Où travaillent mes amis et ma famille, et les gens qu’ils y connaissent'],
    others: ['Anciens profs, anciens collègues et rencontres lors d’événements'],
  },
};
