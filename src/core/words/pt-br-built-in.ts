// Each list of words is one entry: what is written now, then every wording it had before, in which
// it still stands in somebody's notes.

/** What to think over after an interview: four about the work and the way ahead, one for practice. */
export const prompts = {
  fit: ['O trabalho dessa pessoa combinaria comigo, e o que me faz pensar assim?'],
  company: ['O que me interessou na empresa?'],
  prepareBetter: ['Como posso me preparar melhor da próxima vez?'],
  nextSteps: ['Quais são os meus próximos passos?'],
  comeAcross: ['Que impressão eu causei?'],
};

/** How to prepare, by how the talk takes place. */
export const preparation = {
  beforehand: {
    heading: ['Com antecedência'],
    steps: {
      person: [
        'Pesquisar a pessoa: o que faz hoje, como chegou até aí, o que chamou minha atenção',
      ],
      company: ['Pesquisar a empresa: o que ela faz, para quem, o que há de novo'],
      field: ['Pesquisar a área: como funciona, quais palavras usa, o que está mudando'],
      introduction: [
        'Ensaiar minha apresentação em voz alta: quem sou, o que quero descobrir, por que pedi esta conversa',
      ],
      questions: ['Escolher cerca de dez perguntas e pôr uma estrela nas três mais importantes'],
    },
  },
  video: {
    heading: ['Vídeo'],
    steps: {
      software: ['Testar o aplicativo, a câmera, o som e o link'],
      videoPlace: ['Achar um lugar silencioso, com boa luz e um fundo discreto'],
    },
  },
  phone: {
    heading: ['Telefone'],
    steps: {
      whoCalls: ['Combinar quem liga para quem e em que número'],
      phonePlace: ['Achar um lugar silencioso, com bom sinal, e carregar o celular'],
    },
  },
  inPerson: {
    heading: ['Presencial'],
    steps: {
      way: ['Planejar o trajeto para chegar dez minutos antes'],
      address: ['Conferir o endereço, a entrada e por quem perguntar'],
    },
  },
  notAgreed: {
    heading: ['A combinar'],
    steps: {
      medium: ['Combinar como será a conversa: por vídeo, por telefone ou pessoalmente'],
      place: ['Conferir o link, o número ou o endereço'],
    },
  },
  onTheDay: {
    heading: ['No dia'],
    steps: {
      outfit: ['Escolher uma roupa de acordo com o jeito como se vestem lá'],
      atHand: [
        'Deixar à vista as perguntas, algo para anotar e um relógio, para terminar na hora combinada',
      ],
    },
  },
};

/** What the preparation has room for, each a heading to write under. */
export const findings = {
  heading: ['O que descobri'],
  entries: {
    person: ['O que descobri sobre a pessoa'],
    company: ['O que descobri sobre a empresa'],
    field: ['O que descobri sobre a área'],
  },
};

/** The habits of a good listener, of which one is chosen for each talk. */
export const practice = {
  heading: ['Um hábito para praticar'],
  guide: ['Marque um ou escreva o seu.'],
  habits: {
    early: ['Chegar antes da hora'],
    finish: ['Deixar a pessoa terminar de falar'],
    eyes: ['Manter contato visual'],
  },
};

/**
 * Questions by topic, in the order a conversation takes: from the person's own way into the work,
 * over the work itself, to the people they would suggest meeting and how to go on. The first of a topic
 * opens it best; what they earn comes last, for whoever wants to ask. They gather information and never ask for a job.
 */
export const topics = {
  path: {
    topic: ['Sua trajetória até aqui'],
    questions: {
      wayIn: ['Como você chegou a este trabalho?'],
      turn: ['Qual momento de virada acabou pesando mais do que você imaginava na época?'],
      belief: [
        'O que você pensava sobre este trabalho antes de começar e depois viu que não era bem assim?',
      ],
      again: ['Se você estivesse começando hoje, o que faria diferente?'],
    },
  },
  interest: {
    topic: ['O que há de mais interessante'],
    questions: {
      most: ['O que você acha mais interessante no seu trabalho?'],
      project: ['Qual projeto do último ano você faria de novo com prazer?'],
      freeTime: [
        'Sobre qual parte do seu trabalho você acaba lendo ou conversando nas horas livres?',
      ],
      surprise: ['O que ainda surpreende você depois de todo esse tempo na área?'],
    },
  },
  typicalDay: {
    topic: ['Um dia típico'],
    questions: {
      yesterday: ['Como foi o seu dia ontem, da primeira à última coisa que você fez?'],
      week: ['No seu trabalho, em que uma semana corrida é diferente de uma tranquila?'],
      people: ['Quanto do seu tempo você passa com outras pessoas?'],
      hidden: ['Qual parte do seu dia ninguém de fora imaginaria?'],
      life: ['Quanto espaço este trabalho deixa para o resto da sua vida?'],
    },
  },
  challenges: {
    topic: ['Desafios e recompensas'],
    questions: {
      most: ['O que é mais desafiador no que você faz?'],
      reward: ['O que faz as partes difíceis valerem a pena?'],
      counted: [
        'Quando foi a última vez que você voltou para casa sentindo que o dia tinha mesmo valido a pena?',
      ],
      problem: ['Qual problema sempre volta, por mais que você resolva?'],
      leaving: ['O que leva gente boa a sair desta área?'],
    },
  },
  skills: {
    topic: ['As habilidades que mais contam'],
    questions: {
      most: ['Quais são as duas ou três habilidades que você mais usa?'],
      admired: ['O que diferencia as pessoas que você mais admira neste trabalho?'],
      longest: ['Qual habilidade você demorou mais para desenvolver?'],
      outside: ['Quais pontos fortes que você trouxe de fora da área acabaram sendo úteis nela?'],
    },
  },
  experiences: {
    topic: ['Experiências que preparam'],
    questions: {
      best: ['Quais experiências mais prepararam você para o que faz hoje?'],
      trial: [
        'O que alguém poderia experimentar nos próximos meses para descobrir se gosta mesmo deste trabalho?',
      ],
      training: ['Qual curso ou formação mais valeu a pena para você?'],
      project: ['Que pequeno projeto mostraria a alguém como é o seu trabalho de verdade?'],
      learning: ['O que você lê, vê ou frequenta para continuar aprendendo?'],
    },
  },
  trends: {
    topic: ['Para onde vai a área'],
    questions: {
      change: ['Como você acha que a sua área e o setor vão mudar nos próximos anos?'],
      altered: ['Qual mudança dos últimos anos mais afetou o seu próprio trabalho?'],
      overrated: ['O que todo mundo no seu setor anda comentando e você acha superestimado?'],
      growth: ['Qual parte da área você acha que vai crescer?'],
    },
  },
  culture: {
    topic: ['Cultura'],
    questions: {
      friend: [
        'Como você descreveria a cultura do lugar onde trabalha numa conversa entre amigos?',
      ],
      mistake: ['O que acontece na sua equipe quando alguém erra?'],
      decisions: ['Como as decisões são tomadas quando você e seus colegas discordam?'],
      atHome: ['Que tipo de pessoa se sente em casa na sua equipe?'],
    },
  },
  company: {
    topic: ['Por que esta empresa'],
    questions: {
      choice: ['O que fez você escolher esta empresa, e não outra?'],
      different: ['O que esta empresa faz de diferente das outras que você conhece na área?'],
      appreciated: ['O que você aprendeu a valorizar aqui que não dava para ver de fora?'],
      others: ['Quais outras organizações você acompanha com interesse?'],
    },
  },
  people: {
    topic: ['Pessoas para conhecer'],
    questions: {
      next: [
        'Com quais colegas ou amigos da área você sugere que eu converse agora, para ver outro lado dela?',
      ],
      otherView: ['Quem vê este trabalho de um jeito bem diferente do seu?'],
      groups: [
        'Quais grupos, eventos ou comunidades você recomenda para conhecer gente da sua área?',
      ],
    },
  },
  finish: {
    topic: ['Para encerrar'],
    questions: {
      place: ['O que você faria agora se estivesse no meu lugar?'],
      missed: ['O que eu deveria ter perguntado e não perguntei?'],
      mention: ['Posso mencionar o seu nome quando escrever às pessoas que você sugeriu?'],
      update: ['Posso contar a você mais adiante como as coisas andam?'],
      pay: ['Quanto costuma ganhar quem está começando neste trabalho, se você puder dizer?'],
    },
  },
};

/** The headings that the built-in templates begin notes and lists with. */
export const templateHeadings = {
  contact: ['O que sei sobre a pessoa'],
  brainstorm: {
    known: ['Pessoas que já conheço'],
    companies: ['Empresas que admiro e quem trabalha nelas'],
    social: ['Pessoas que encontrei no LinkedIn e nas redes sociais'],
    family: ['Onde amigos e familiares trabalham e quem eles conhecem lá'],
    others: ['Professores, ex-colegas e pessoas de eventos'],
  },
};
