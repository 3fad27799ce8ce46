/**
 * Phrases that ask for a job in Brazilian Portuguese, one a line, as `phrases.ts` reads them. Accents
 * are left out, as they are in what is compared.
 */
export const jobAsks = `
{have} ~ vaga|vagas
alguma|algumas|qualquer vaga|vagas
vaga|vagas em? aberta|abertas|aberto|disponivel|disponiveis
vaga|vagas de|para {det}? estagio|trainee|estagiario|estagiaria|aprendiz|mim
vaga|vagas na|no|em|dentro {in}? {your}|Theirs
{have} ~ trabalho|emprego|servico|lugar|espaco para mim
{have} ~ oportunidade|oportunidades ~ mim|{co}|estagio|emprego|trabalho
oportunidade|oportunidades de|para trabalho|emprego|estagio
oportunidade|oportunidades profissional|profissionais
oportunidade|oportunidades na|no|em|dentro {in}? {your}|Theirs
{have} ~ espaco|lugar|lugarzinho|cantinho|brecha|vaguinha ~ mim|alguem|estagiario|estagiaria
posicao|posicoes em? aberta|abertas|aberto|disponivel|disponiveis
{if} ~ tenha|tenham|tiver|tiverem algo em? aberto|disponivel
{have} algo|alguma coisa? para|pra mim
me encaixar|encaixaria|encaixe ~ {co}|Theirs
me encaixar|encaixaria|encaixe em|na|no {det}? projeto|projetos|vaga
me|nos contratar|contrate|contratem|contrataria|contratariam|contratarem|contratasse|empregar
contratar|contrataria|contratariam ~ me|mim|como eu
contrata-me|contratar-me|contratem-me
minha contratacao
quero|queria|gostaria|adoraria|espero de? ser contratado|contratada
esta|estao|estiver|estiverem|esteja|estejam|estariam|estaria ~ contratando|recrutando
voces contratam|recrutam
pretende|pretendem|pensa|pensam em? contratar
me {recommend} a|ao|para|pra|em|na|no|numa ~ {job}|rh|cargo|selecao|processo|oportunidade|oportunidades|trabalho
me {recommend} na|no|em|dentro|internamente|ai {in}? {your}|Theirs|voces?
{recommend} meu|minha nome|perfil|curriculo|candidatura
{recommend} o|a meu|minha nome|perfil|curriculo|candidatura
indicacao|recomendacao para|a|na|no ~ {job}
indicacao interna
falar|fale|falasse|falaria bem de mim
falar|fale|falasse|falaria|comentar|comente de|sobre mim ~ {boss}|{co}|Theirs
carta de recomendacao
{send} ~ curriculo|cv|curriculum
curriculo|cv|curriculum ~ anexo|anexado|abaixo
em anexo ~ curriculo|cv|curriculum
considerar|considere|considerarem|avaliar|avalie|apoiar|analisar|enviar|encaminhar|receber ~ minha candidatura
considerar|considere|considerarem|considerassem o|a? meu|minha nome|perfil|portfolio
me candidatar|candidatei|candidato|candidatando ~ {job}|cargo|{co}|Theirs
me candidatar|candidatei|candidato|candidatando ai
como faco|faria|posso ~ me candidatar
participar ~ processo|processos seletivo|seletivos
abrir|abrem|abre|abriu|abriram|abrirao|abrirem ~ processo|processos seletivo|seletivos
processo|processos seletivo|seletivos aberto|abertos
participar ~ selecao
banco de talentos
futuras|proximas|possiveis|eventuais vagas|oportunidades|selecoes
novas|futuras|proximas contratacoes
ser chamado|chamada para|pra ~ entrevista|selecao|{job}
ser considerado|considerada para|pra
{want} concorrer
disposicao para|pra {det}? {job}
quais vagas
vagas estao|estariam
preciso|precisava|precisando muito|urgente|urgentemente? de {det}? {det}? {job}|trabalho|oportunidade
aceito|topo|encaro ate? qualquer? {job}
aceito|topo|encaro qualquer coisa|trabalho|oportunidade na|no|em|para|pra|de
disponivel no|para o? mercado
contato do rh|recrutamento
{want}|posso|poderia ~ fazer parte ~ {co}|Theirs
eu entrar para|pra|na|no|em {in}? {your}|Theirs
{want} ~ integrar|compor|ingressar|entrar ~ {co}|Theirs
{want} ~ trabalhar|estagiar com|para|pra voce|voces
{want} ~ trabalhar|estagiar|atuar na|no|em|nessa|nesta|dentro {in}? {your} {co}
{want} ~ trabalhar|estagiar|atuar na|no|em {co}? Theirs
{want} ~ trabalhar|estagiar ai
posso|poderia|podia ~ trabalhar|estagiar com|para|pra|na|no|em {your}|voce|voces|Theirs
fazer|faria|realizar {det}? estagio ~ {your}|voces|Theirs
oferecem|oferece|ofereceria|ofereceriam|abrem|abre ~ estagio|estagios|vagas|trainee|trainees
aceita|aceitam|aceitaria|aceitariam|recebe|recebem|receberia ~ estagiario|estagiaria|estagiarios|trainee|trainees|estagio|freelancer|freelancers
{look} {det}? {det}? {det}? {job}|oportunidade|oportunidades|trabalho|desafios
a|em busca|procura de|do|da {det}? {det}? {job}|oportunidade|oportunidades|trabalho|desafios
aberto|aberta a|para {det}? oportunidades|propostas
open to work
disponivel para comecar|iniciar|trabalhar|inicio
disponibilidade para comecar|iniciar|trabalhar|inicio
posso comecar ja|imediatamente|agora|amanha
posso|poderia|topo|toparia|aceito ~ trabalhar|estagiar de graca
me dar|de|daria|dariam|desse|dessem|da {det} chance|oportunidade|vaga|emprego|estagio
chance|oportunidade de mostrar o? meu|minha
empurrao|empurraozinho|forca|forcinha ~ {job}|candidatura|rh
me conseguir|conseguiria|arrumar|arrumaria|arranjar|arranjaria|descolar ~ {job}|trabalho
ajudar|ajude|ajuda|ajudaria ~ conseguir|encontrar|achar|arrumar|arranjar ~ {job}|trabalho
ajudar|ajude|ajuda|ajudaria ~ entrar ~ {co}|Theirs
me apresentar|apresentaria a|ao|para|pra|pro alguem|pessoal|time? do? rh|recrutamento|recrutador|recrutadora
me colocar ~ rh|recrutamento|recrutador|recrutadora
meu|minha contato|nome|perfil|dados|portfolio ~ {boss}
{if} {arise} ~ {job}|oportunidade|oportunidades
{if} {arise} algo|coisa ~ mim|{co}|perfil
{if} {arise} alguma|qualquer coisa ~ mim|{co}|perfil|area
{if} precisar|precisarem de alguem|gente|reforco
interesse em|por {det}? profissional|alguem|pessoa como eu
{if} {arise} ~ lembre|lembra|lembrar de mim
{if} {arise} de? alguem|empresa|empresas|agencia|lugar ~ precisando|procurando|buscando|contratando
{if} {arise} algo|coisa na|em minha area
lembrar|lembre|lembra|pense|pensar de|em mim ~ {arise}|{job}|oportunidade
contribuir|agregar|somar|colaborar muito|bastante? com|a|ao|para|na|no {in}? {your}|Theirs {co}
meu perfil ~ encaixa|encaixaria|adequado|interessar|interesse|util
voces|{co} ~ precisam|precisa|precisando|procuram|procura|procurando ~ alguem|gente|estagiario|estagiaria|estagiarios|profissionais|reforco
`;

/** The words of each class in {@link jobAsks}. */
export const jobWords = `
little: o a os as um uma de do da
have: ha tem teria teriam haveria existe existem existiria abriu abriram houver
det: um uma algum alguma novo nova novos novas outro outra meu minha meus minhas primeiro primeira o a os as por de
in: a o da do
your: sua seu suas seus tua teu tuas teus
co: equipe time empresa organizacao companhia escritorio firma estudio departamento setor laboratorio agencia startup grupo quadro redacao
job: vaga vagas emprego empregos estagio estagios recolocacao colocacao posicao posicoes trainee freela freelas trampo
boss: rh recrutamento recrutador recrutadora gestor gestora gerente chefe chefia diretor diretora diretoria lider lideranca
recommend: indicar indique indicaria indica indicasse recomendar recomende recomendaria recomenda recomendasse
send: segue seguem envio enviar envie enviei enviando mando mandar mande mandei anexo anexar anexei encaminho encaminhar encaminhe encaminharia repassar repasse passar entregar deixar compartilho compartilhar receber recebe receberia avaliar avalie considerar considere
want: gostaria quero queria adoraria desejo pretendo sonho sonhei sonhava espero vontade interesse toparia
look: procuro busco procurando buscando procurar buscar
if: se caso quando
arise: surgir surja aparecer apareca abrir abra pintar souber saiba houver haja
`;
