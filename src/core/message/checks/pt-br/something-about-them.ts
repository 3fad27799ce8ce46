/** What somebody made or went through, so that it is theirs alone: “a sua palestra”. */
const theirs = `palestras? artigos? posts? publicaç(?:ão|ões) textos? livros? vídeos? podcasts? entrevistas?
  depoimentos? relatos? comentários? projetos? pesquisas? teses? dissertaç(?:ão|ões) trajetórias? carreiras?
  caminhos? histórias? mudanças? transiç(?:ão|ões) equipes? times? empresas? aulas? oficinas? cursos? apresentaç(?:ão|ões)
  perfil perfis blogs? newsletters? boletins? colunas? reportage(?:m|ns) exposiç(?:ão|ões) fotos? fotografias? filmes?
  documentários? peças? músicas? discos? jogos? aplicativos? ateliê ateliês estúdios? laboratórios? escolas? hospital
  fala falas participaç(?:ão|ões) iniciativas? campanhas? portfólios? resenhas? ensaios? respostas?`;

const hasMade = new RegExp(
  `(?:^|[^\\p{L}])(?:sua|seu|suas|seus|tua|teu|tuas|teus)\\s+(?:(?:última|último|primeira|primeiro|nova|novo|própria|próprio|recente|linda|lindo|ótima|ótimo|bela|belo)s?\\s+)?(?:${theirs.trim().split(/\s+/).join('|')})(?!\\p{L})`,
  'iu',
);

/** What tells, behind “seu trabalho”, which work of theirs is meant: “o seu trabalho com abelhas”. */
const narrowed =
  /(?:^|[^\p{L}])(?:seu|sua|teu|tua)\s+(?:trabalho|jeito|forma|função|cargo|área|experiência)\s+(?:de|do|da|dos|das|com|como|na|no|nas|nos|em|sobre|entre|para)\s+(?!você|mim|carreira)\p{L}/iu;

/** What they did, and where the writer met them or heard of them. */
const deeds = [
  /(?:^|[^\p{L}])(?:você|tu)\s+(?:também\s+|já\s+|recentemente\s+|me\s+|nos\s+|mesma\s+|mesmo\s+)?(?:escreveu|publicou|postou|falou|disse|contou|deu|fez|criou|fundou|abriu|lançou|apresentou|mostrou|explicou|defendeu|ganhou|mudou|saiu|trocou|entrou|estudou|trabalhou|morou|liderou|dirigiu|desenhou|projetou|traduziu|gravou|organizou|comentou|compartilhou|mencionou|citou|começou|ajudou|ensinou|deixou|montou|construiu|descreveu)(?!\p{L})/iu,
  /(?:^|[^\p{L}])(?:te|lhe)\s+(?:vi|ouvi|li|conheci|encontrei|acompanho|sigo|assisti|admiro)(?!\p{L})/iu,
  /(?:^|[^\p{L}])(?:vi|ouvi|li|conheci|encontrei|acompanho|sigo|assisti|admiro|lembro)\s+(?:a\s+|de\s+|falar\s+de\s+)?você(?!\p{L})/iu,
  /(?:^|[^\p{L}])(?:falou|falaram|contou|comentou|comentaram)\s+(?:muito\s+|bem\s+)*(?:de|sobre)\s+(?:você|ti)(?!\p{L})/iu,
  /(?:^|[^\p{L}])(?:sugeriu|recomendou|disse)\s+que\s+eu\s+(?:te\s+)?(?:escrevesse|falasse|procurasse|conversasse|entrasse)(?!\p{L})/iu,
  /(?:^|[^\p{L}])nos\s+(?:conhecemos|encontramos|cruzamos|vimos|falamos)(?!\p{L})/iu,
  /(?:^|[^\p{L}])(?:nós\s+)?(?:conversamos|estudamos|trabalhamos|fomos|éramos)\s+(?:juntos|juntas|na|no|em|colegas|sobre)(?!\p{L})/iu,
  /(?:^|[^\p{L}])chamou\s+(?:a\s+)?minha\s+atenção/iu,
  /(?:^|[^\p{L}])me\s+(?:inspirou|impressionou|marcou|tocou|encantou|fascinou|chamou)(?!\p{L})/iu,
  /(?:^|[^\p{L}])(?:palestra|artigo|entrevista|reportagem|episódio|vídeo|perfil|matéria|documentário)\s+(?:com|sobre)\s+você(?!\p{L})/iu,
  /[“"„][^“”"„\n]{3,80}[”"“]/u,
];

/**
 * Whether a Brazilian Portuguese text says anything about whoever reads it: what they did or made, or
 * something of theirs that not everybody has. “O seu tempo” and “o seu trabalho” alone are nothing.
 */
export function saysSomethingAbout(text: string): boolean {
  const said = text.normalize('NFC');
  return hasMade.test(said) || narrowed.test(said) || deeds.some((deed) => deed.test(said));
}
