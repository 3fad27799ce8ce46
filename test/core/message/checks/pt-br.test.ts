import { describe, expect, it } from 'vitest';
import { brazilianPortugueseChecks as checks } from '../../../../src/core/message/checks/pt-br/checks';
import { commonWords } from '../../../../src/core/message/checks/pt-br/common-words';
import { brazilianPortuguese } from '../../../../src/core/words/pt-br';

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
  ])('is not found in “%s”', (text) => {
    expect(asksIn(text)).toEqual([]);
  });

  it('is found where only the company is named', () => {
    const text = 'Gostaria de trabalhar na Aurora.';
    expect(checks.findJobAsks(text, 'Aurora')).not.toEqual([]);
    expect(checks.findJobAsks(text, '')).toEqual([]);
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
