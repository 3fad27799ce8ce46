import { describe, expect, it } from 'vitest';
import { brazilianPortugueseChecks as checks } from '../../../../../src/core/message/checks/pt-br/checks';
import { commonWords } from '../../../../../src/core/message/checks/pt-br/common-words';
import { brazilianPortuguese } from '../../../../../src/core/words/pt-br';

const builtIn = Object.values(brazilianPortuguese.messages).flatMap((kind) =>
  kind.map(({ body, subject = '' }) => `${subject}\n\n${body}`),
);

function asksIn(text: string): string[] {
  return checks.findJobAsks(text, 'Estúdio Boreal').map(({ from, to }) => text.slice(from, to));
}

describe('asking for a job in Brazilian Portuguese', () => {
  it.each([
    'Há alguma vaga na sua equipe?',
    'Você sabe de alguma vaga?',
    'Vocês têm vagas abertas no momento?',
    'Você não teria uma vaga para mim?',
    'Existe vaga de estágio no estúdio?',
    'Vi que há vagas disponíveis e fiquei feliz.',
    'Haveria oportunidades para mim no Boreal?',
    'Gostaria de saber sobre oportunidades de trabalho.',
    'Procuro novas oportunidades na área de design.',
    'Estou procurando emprego desde março.',
    'Estou em busca de uma recolocação.',
    'Busco um estágio em arquitetura.',
    'Segue em anexo o meu currículo.',
    'Posso enviar meu currículo para você?',
    'Envio meu CV para sua apreciação.',
    'Você poderia encaminhar meu curriculo ao RH?',
    'Meu currículo está anexado.',
    'Você poderia me indicar para uma vaga?',
    'Você teria um trabalho para mim?',
    'Pode me recomendar para o processo seletivo?',
    'Você me indicaria na sua empresa?',
    'Você poderia falar bem de mim para a sua chefe?',
    'Gostaria muito de fazer parte da sua equipe.',
    'Adoraria trabalhar com você.',
    'Sempre sonhei em trabalhar no Boreal.',
    'Eu poderia trabalhar para vocês neste verão?',
    'Gostaria de estagiar com vocês.',
    'Sua empresa está contratando?',
    'Vocês contratam iniciantes?',
    'Você me contrataria?',
    'Vocês oferecem estágios?',
    'O estúdio aceita estagiários?',
    'Se surgir uma vaga, lembre de mim.',
    'Se souber de alguma oportunidade, me avise.',
    'Lembre de mim quando abrir uma posição.',
    'Tenho disponibilidade para começar em janeiro.',
    'Posso começar imediatamente.',
    'Você poderia me dar uma chance na empresa?',
    'Pode me ajudar a conseguir um emprego?',
    'Você consegue me arrumar um estágio?',
    'Haveria espaço para alguém como eu?',
    'Poderia me apresentar ao RH?',
    'Você passaria meu contato para o recrutador?',
    'Peço que considere minha candidatura.',
    'Quero participar do processo seletivo.',
    'Quero deixar meu currículo no banco de talentos.',
    'Acredito que posso contribuir com a sua equipe.',
    'Vocês estão precisando de alguém?',
    'Acho que meu perfil se encaixa bem aí.',
    'Estou aberta a propostas.',
    'Você me escreveria uma carta de recomendação?',
    'Será que vocês teriam algo para mim?',
    'Gostaria de saber sobre vagas abertas.',
    'Se aparecer algo na minha área, me avise.',
    'Preciso de um trabalho.',
    'Vocês precisam de estagiários?',
    'Você conseguiria me encaixar na sua equipe?',
    'Oi, Marina, tudo bem? Vi que a empresa está crescendo e queria saber se vocês estão contratando.',
    'Se surgir alguma coisa aí no seu time, lembra de mim?',
    'Estou desempregada há quatro meses e topo qualquer coisa na área.',
    'Você conseguiria me encaixar em algum projeto da sua equipe?',
    'Estou disponível no mercado e em busca de novos desafios.',
    'Será que rola uma indicação interna para a posição de analista?',
    'Me candidatei para a vaga de designer e queria saber se você pode dar uma força com o RH.',
    'Você poderia passar meu currículo para quem cuida da seleção?',
    'Teria como eu fazer um estágio com vocês nas férias?',
    'Adoraria fazer parte do time da Boreal.',
    'Meu sonho é trabalhar com vocês.',
    'Quero muito entrar na sua empresa. Como faço?',
    'Estou me recolocando no mercado e acredito que meu perfil se encaixa na sua equipe.',
    'Deixo meu portfólio em anexo, caso tenham algo em aberto.',
    'Sabe se vão abrir processo seletivo este ano?',
    'Estou à procura do meu primeiro emprego.',
    'Preciso muito de um trabalho e pensei em você.',
    'Você pode falar de mim para o seu gestor?',
    'Se souber de alguém que esteja precisando de um redator, me avisa.',
    'Acho que eu poderia somar muito no seu time.',
    'Como faço para me candidatar aí?',
    'Vocês aceitam trainees?',
    'Tem alguma posição em aberto para quem está começando?',
    'Gostaria de uma chance de mostrar o meu trabalho na sua agência.',
    'Me coloco à disposição para futuras oportunidades.',
    'Ficaria grato se pudesse me indicar para alguma oportunidade.',
    'Seria possível considerar o meu nome para a próxima seleção?',
    'Estou aberto a propostas e tenho disponibilidade imediata.',
    'Não tem um lugarzinho aí pra mim?',
    'Estou precisando de uma oportunidade e aceito até freela.',
    'Queria saber se tem como eu entrar para a sua equipe.',
    'Gostaria de saber se a Boreal tem interesse em um profissional como eu.',
    'Me chama se precisar de gente!',
    'Meu currículo vai abaixo, se puder dar uma olhada.',
    'Você acha que me contratariam?',
    'Vi o anúncio da vaga e quero concorrer.',
    'Há possibilidade de eu ser chamado para uma entrevista?',
    'Você pode me ajudar a entrar na empresa?',
    'Estou à disposição para um estágio, mesmo sem remuneração.',
    'Posso trabalhar de graça por um mês para vocês me conhecerem.',
    'Você poderia dar um empurrãozinho na minha candidatura?',
    'Há previsão de novas contratações?',
    'Aguardo retorno sobre possíveis vagas.',
    'Toparia trabalhar aí como assistente.',
    'Se precisarem de reforço, contem comigo.',
    'Gostaria de deixar meu contato para futuras contratações.',
    'Vocês por acaso estão com alguma posição aberta para júnior?',
    'Adoraria ser considerada para qualquer projeto que apareça.',
    'Se puder me indicar para alguém que esteja contratando, agradeço demais.',
    'Meu objetivo é conseguir uma vaga na Boreal até o fim do ano.',
    'Será que você consegue me ajudar a arrumar um emprego na área?',
    'Estou em transição de carreira e buscando a minha primeira oportunidade.',
    'Anexo o meu currículo caso queira repassar.',
    'Como posso fazer parte do time de vocês?',
    'Tem vaga de júnior por aí?',
    'Gostaria de me oferecer para trabalhar com vocês.',
    'Pode deixar meu nome com o pessoal do RH?',
  ])('is found in “%s”', (text) => {
    expect(asksIn(text)).not.toEqual([]);
  });

  it('is pointed to where it stands', () => {
    expect(asksIn('Li seu artigo. Há alguma vaga? Um abraço')).toEqual(['Há alguma vaga']);
  });

  it.each([
    ...builtIn,
    'Não procuro emprego, só quero ouvir como é o seu dia.',
    'Não estou pedindo uma vaga, e sim uma conversa.',
    'Não escrevo para pedir emprego.',
    'Escrevo sem pedir emprego nem indicação.',
    'Antes de procurar um estágio, quero entender a área.',
    'Não estou em busca de uma vaga, quero só aprender.',
    'Em vez de procurar vagas, estou conversando com quem já trabalha nisso.',
    'Não vou mandar meu currículo.',
    'Uma vaga não é o que procuro.',
    'Como você conseguiu seu emprego?',
    'Como é trabalhar na sua equipe?',
    'Quero saber como é trabalhar na sua empresa.',
    'Adoraria saber como foi entrar na empresa.',
    'Como funciona o processo seletivo na área?',
    'Como surgiu a oportunidade de trabalho no Canadá?',
    'Como foi o seu primeiro estágio?',
    'O que vocês procuram em profissionais novos?',
    'O que faz você gostar do seu trabalho?',
    'Como é o seu trabalho no dia a dia?',
    'Estou tentando entender que tipo de trabalho combina comigo.',
    'Estou pensando em mudar de carreira.',
    'Busco entender melhor o seu trabalho.',
    'Trabalho há seis anos como professora.',
    'Trabalhei com contratação durante dois anos.',
    'Você mencionou no artigo que mudou de emprego três vezes.',
    'Li sobre a vaga que você criou para a horta da escola.',
    'Seria ótimo ter a oportunidade de conversar com você.',
    'Agradeço pela oportunidade de aprender com você.',
    'Você teria vinte minutos para conversar?',
    'Há um horário que funcione melhor para você?',
    'Se surgir algum imprevisto, é só me avisar.',
    'Há algum lugar perto do seu escritório para tomar um café?',
    'Você poderia me indicar alguém com quem conversar?',
    'Você me recomendaria um livro ou curso?',
    'Poderia me indicar colegas da sua equipe?',
    'Há outras pessoas da sua empresa com quem eu deveria conversar?',
    'Sua trajetória do direito ao design me chamou a atenção.',
    'Li o seu artigo sobre o que faz uma equipe funcionar.',
    'Fiz um estágio em um hospital e quero entender melhor a enfermagem.',
    'Estou no último ano de engenharia e pesquiso áreas possíveis.',
    'Vi a sua palestra sobre trabalho remoto.',
    'A Marina, minha antiga chefe, me falou de você.',
    'Que habilidades contam mais no seu trabalho?',
    'Sei que você tem muito trabalho, então serei breve.',
    'Agradeço por contar como foi trabalhar no Boreal.',
    'Seu conselho sobre portfólios já me ajudou.',
    'O que você diria a quem está procurando emprego na área?',
    'Você já precisou contratar alguém sem experiência?',
    'Posso contar a você como as coisas andam?',
    'O que eu poderia ler sobre a área?',
    'O seu texto sobre vagas abertas me fez pensar.',
    'Tenho interesse em saber como é trabalhar com dados.',
    'Sonho em trabalhar com crianças e queria ouvir de você como é.',
    'Seria possível conversar com alguém do RH sobre a carreira em RH?',
    'Quando abrir um espaço na sua agenda, me avise.',
    'Prometo que não vou pedir emprego.',
    'Quais oportunidades a área oferece a quem começa agora?',
    'Oi, Marina, tudo bem? Li a sua entrevista no podcast e fiquei pensando no que você disse sobre museus.',
    'Podemos conversar por vinte minutos na semana que vem? Eu me adapto à sua agenda.',
    'Estou pensando em mudar de área e queria entender como é o dia a dia de quem trabalha com dados.',
    'Quero deixar claro que não estou pedindo emprego, só quero ouvir a sua experiência.',
    'Como você conseguiu o seu primeiro emprego na área?',
    'Obrigada pela conversa de ontem! O que você contou sobre o seu primeiro estágio ficou comigo.',
    'Muito obrigado pela oportunidade de conversar com você.',
    'Agradeço pela indicação do livro, já comecei a ler.',
    'Você indicaria alguém mais com quem eu pudesse conversar?',
    'Já faz um tempo que conversamos, e consegui um emprego numa editora. Queria contar a você.',
    'Fiz o curso que você sugeriu e gostei muito.',
    'Você topa um café na quinta, perto do seu trabalho?',
    'Vi no LinkedIn que você passou da engenharia para o design. Como foi essa mudança?',
    'Somos ex-alunos da mesma faculdade, e o professor Paulo sugeriu que eu escrevesse a você.',
    'Ainda não sei se essa área é para mim, e conversar com quem está nela me ajudaria muito.',
    'Peço desculpas, vou me atrasar dez minutos para a nossa conversa.',
    'Surgiu um imprevisto no meu trabalho e preciso remarcar a nossa conversa.',
    'Confirmo a nossa conversa amanhã às 15h, por vídeo.',
    'Qual é a parte mais difícil de trabalhar no seu time?',
    'Como a sua empresa escolhe os projetos em que trabalha?',
    'Gostei muito do projeto que a sua equipe fez para o metrô.',
    'Como anda a pesquisa de que você me falou? Espero que o time novo esteja ajudando.',
    'Comecei no emprego novo faz um mês, e o seu conselho fez diferença.',
    'A Carla me apresentou a você na feira, e eu queria continuar a conversa.',
    'Quais habilidades as empresas da sua área mais valorizam?',
    'Se você não tiver tempo, sem problema nenhum.',
    'Que curso você faria hoje se estivesse começando?',
    'Trabalho como professora há oito anos e estou curiosa sobre a área de dados.',
    'Estou conversando com pessoas de várias áreas antes de decidir o meu próximo passo.',
    'Lembrei de você quando vi a notícia do prêmio. Parabéns à equipe!',
    'Você comentou que me apresentaria à Júlia. Ainda faz sentido?',
    'Mando abaixo algumas perguntas, para você ver se faz sentido conversar.',
    'Fiquei sabendo que você vai dar uma palestra em Recife. Vai ter gravação?',
    'Como é a rotina de quem trabalha em startup?',
    'Você acha que a área vai precisar de mais gente nos próximos anos?',
    'Estou no último ano de Jornalismo e queria ouvir como foi o seu começo.',
    'Se um dia eu puder ajudar você com alguma coisa, é só me dizer.',
    'Desculpe a demora: estive em semana de provas.',
    'Aceitei a proposta da editora, e começo em março. Obrigada por tudo!',
    'O que você procura quando contrata alguém?',
    'Vocês aceitam visitas no ateliê? Eu adoraria ver como é.',
    'Preciso de um conselho sobre qual curso escolher.',
    'Você conseguiria me encaixar na sua agenda na semana que vem?',
    'Se surgir qualquer coisa, é só me avisar e a gente remarca.',
    'Você se lembra de mim? A gente se conheceu na feira.',
    'Se souber de alguém da área que toparia conversar, eu adoraria conhecer.',
    'Topo qualquer horário, de manhã ou à noite.',
    'O seu time está trabalhando em algo novo?',
    'Quero contribuir com a área da educação, mas ainda não sei como.',
    'Como vocês dividem o trabalho na equipe?',
    'A oportunidade de mostrar o trabalho dos alunos na feira foi linda.',
    'A Carla falou de mim para você?',
    'Estou à procura de gente que trabalhe com som e queira conversar.',
    'Estou em busca de histórias de quem mudou de carreira.',
    'Vi que a empresa abriu um escritório em Recife. Como foi?',
    'Hoje trabalho em um banco e aceito qualquer dica de leitura.',
    'Que posição você ocupava antes de virar gerente?',
    'Em que posição na equipe você aprendeu mais?',
    'Me candidatei a um mestrado depois da nossa conversa, e passei.',
    'Consegui a vaga! Obrigada por ter me ajudado a pensar.',
    'Você trabalha há quanto tempo na Boreal?',
    'Seria uma oportunidade enorme de ouvir você.',
    'Se tiver algum horário em aberto, eu me adapto.',
    'Estou em transição de carreira e queria ouvir quem já passou por isso.',
    'Você acha que vale a pena fazer um estágio antes de mudar de área?',
    'Quando você procurava emprego, o que mais ajudou?',
    'A vaga que você me contou que abriu no museu me fez pensar na área.',
    'Trabalhei no RH de um banco por cinco anos.',
    'Meu perfil no LinkedIn conta um pouco mais sobre mim.',
    'Se quiser saber mais sobre mim, meu perfil está abaixo.',
    'Agradeço por me apresentar ao Davi, do RH. A conversa foi ótima.',
    'Como as empresas da sua área costumam contratar?',
    'Qual foi o seu primeiro projeto na equipe?',
    'Ainda não procuro vaga: quero entender a área antes.',
    'O que você acha que faz alguém se encaixar bem na sua equipe?',
    'Fico à disposição para conversar quando for melhor para você.',
    'Aceito qualquer horário, até domingo.',
    'Que bom saber que o seu projeto novo começou.',
    'Recebi uma proposta de trabalho e queria ouvir a sua opinião.',
    'Fui chamada para uma entrevista e usei o seu conselho. Deu certo.',
    'Você conhece alguém que trabalhe com restauração e toparia conversar comigo?',
  ])('is not found in “%s”', (text) => {
    expect(asksIn(text)).toEqual([]);
  });

  it('is found where only the company is named', () => {
    const text = 'Gostaria de trabalhar na Aurora.';
    expect(checks.findJobAsks(text, 'Aurora')).not.toEqual([]);
    expect(checks.findJobAsks(text, '')).toEqual([]);
    expect(checks.findJobAsks('Gostaria de trabalhar na Coca-Cola.', 'Coca-Cola')).not.toEqual([]);
  });
});

describe('a doubled word in Brazilian Portuguese', () => {
  it.each([
    ['Li o seu seu artigo.', 'seu seu'],
    ['Gostaria de de conversar.', 'de de'],
    ['Agradeço o\no tempo.', 'o\no'],
  ])('is found in “%s”', (text, words) => {
    const found = checks.findDoubledWords(text).map(({ from, to }) => text.slice(from, to));
    expect(found).toEqual([words]);
  });

  it.each([
    'Se se interessar, escrevo logo logo.',
    'Foi muito muito bom, e já já conto mais.',
    'Quando a gente para para pensar, faz sentido.',
    'Cheguei a Walla Walla às 10 10 vezes.',
    'Um abraço\n\nAbraço da Lia',
    ...builtIn,
  ])('is not found in “%s”', (text) => {
    expect(checks.findDoubledWords(text)).toEqual([]);
  });
});

describe('a slip in Brazilian Portuguese', () => {
  it.each([
    ['Li o artigo .', ' .'],
    ['Olá , Ana', ' ,'],
    ['Podemos conversar ?', ' ?'],
  ])('is found in “%s”', (text, slip) => {
    const found = checks.findSlips(text);
    expect(found.map(({ kind, from, to }) => kind + text.slice(from, to))).toEqual([
      `space${slip}`,
    ]);
  });

  it.each(['Veja www.exemplo.com.br/x .', 'Até logo :) .', 'Li “Grua”. Gostei.', ...builtIn])(
    'is not found in “%s”',
    (text) => {
      expect(checks.findSlips(text)).toEqual([]);
    },
  );
});

describe('words about the reader in Brazilian Portuguese', () => {
  const named = { names: ['Ana Reis', 'Ana'], company: 'Estúdio Boreal', myName: 'Lia Prado' };
  const found = (text: string): string[] =>
    checks.findWordsAbout(text, named).map(({ from, to }) => text.slice(from, to));

  it('are found where an article stands before the name', () => {
    expect(found('Olá, Ana,\n\nvi a palestra da Ana e gostei.')).toEqual(['Ana']);
    expect(found('Olá, Ana,\n\nsoube que a Ana Reis mudou de área.')).toEqual(['Ana']);
  });

  it.each([
    'Olá, Ana,\n\nvi a sua palestra e gostei.',
    'À Ana,\n\nvi a sua palestra.',
    'Olá, Ana,\n\na Ana Lima me falou de você.',
    'Olá, Ana,\n\na minha professora e a pesquisa dela me levaram a você.',
    'Olá, Ana,\n\nli que “a obra da Ana é bela” e concordo.',
    'Olá, Ana,\n\nagradeço, Ana, pela conversa.',
    ...builtIn,
  ])('are not found in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('something about the reader in Brazilian Portuguese', () => {
  it.each([
    'Assisti à sua palestra sobre pontes.',
    'Li o seu último artigo.',
    'Vi teu post sobre a mudança.',
    'Sua trajetória da medicina ao design é rara.',
    'Gostei de como a sua equipe trabalha.',
    'Seu trabalho com abelhas é lindo.',
    'Você escreveu que errar ensina.',
    'A Marina me falou muito de você.',
    'Nos conhecemos na feira de março.',
    'Ouvi a entrevista com você na rádio.',
  ])('is found in “%s”', (text) => {
    expect(checks.saysSomethingAbout(text)).toBe(true);
  });

  it.each([
    'Gostaria de conversar sobre o seu trabalho.',
    'Agradeço o seu tempo.',
    'Sei que a sua agenda é cheia.',
    'Podemos conversar por vinte minutos?',
    'Adoraria saber como é o seu dia.',
  ])('is not found in “%s”', (text) => {
    expect(checks.saysSomethingAbout(text)).toBe(false);
  });
});

describe('the common words of Brazilian Portuguese', () => {
  it('are in lower case and of four letters or more, but for a few that begin sentences', () => {
    const short = [...commonWords].filter((word) => word.length < 3);
    expect(short).toEqual([]);
    expect([...commonWords].filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(commonWords.size).toBeGreaterThan(250);
  });
});
