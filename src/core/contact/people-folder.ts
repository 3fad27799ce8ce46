/**
 * What a folder of notes about people is often called in English, German, Spanish, French,
 * Portuguese and Chinese, the likeliest first; those of one rank are alike. Without accents.
 */
const usualNames: readonly (readonly string[])[] = [
  ['people', 'personen', 'leute', 'menschen', 'personas', 'gente', 'personnes', 'gens', 'pessoas'],
  ['人物', '人员', '人'],
  ['persons', 'person', 'persona', 'personne', 'pessoa'],
  ['contacts', 'contact', 'kontakte', 'kontakt', 'contactos', 'contacto', 'contatos', 'contato'],
  ['联系人', '通讯录', '聯絡人'],
  ['network', 'netzwerk', 'red', 'red de contactos', 'reseau', 'rede', 'rede de contatos', '人脉'],
  ['connections', 'relationships', 'bekannte', 'ansprechpartner', 'conexiones', 'conocidos'],
  ['relations', 'connaissances', 'conexoes', 'conhecidos', '关系'],
  ['kontaktpersonen', 'networking', 'address book', 'adressbuch', 'carnet d adresses'],
  ['libreta de direcciones', 'agenda de contatos', '通讯簿', '人际关系'],
  ['crm'],
];

/** A word for what they are to whoever writes, as in `Work contacts`; French and Spanish put it last. */
const kindBefore =
  /^(?:work|business|professional|personal|private|interview|(?:beruflich|geschaftlich|privat)e[sr]?) /u;
const kindBehind =
  / (?:pro|professionnels|profesionales|profissionais|professionnel|profesional|profissional|de (?:trabalho|trabajo|travail))$/u;

/** A word for whose it is, as in `My contacts`. */
const ownBefore =
  /^(?:my|our|all|meine?|unsere?|alle|mis?|nuestros|mon|mes|nos|minhas?|meus?|nossa|todos os) |^我的/u;
/** A word for notes before or behind the name, as in `People notes`; French and Spanish say `de`. */
const notesBefore =
  /^(?:notas|notes|notizen|fiches|fichas) (?:de |des |sobre |sur |zu |uber |on |about )?(?:les |las |los |as |os |the )?(?=\p{L})/u;
const notesBehind = /(?:[ -](?:notes|notizen|notas)|notizen|笔记|卡片)$/u;

/** More offers than these would be a list to read rather than a help. */
const MOST = 3;

/**
 * The folders that seem to hold notes about people, by their names, in the languages above: the
 * highest and likeliest first, three at most. Case, accents, a word for notes, and numbers and signs
 * around the name, as in `03 People notes`, do not count. Hidden folders are never among them.
 */
export function findPeopleFolders(paths: readonly string[]): readonly string[] {
  const rankOf = new Map(
    usualNames.flatMap((names, rank) => names.map((name) => [name, rank] as const)),
  );
  return paths
    .flatMap((path) => {
      const parts = path.split('/');
      const rank = rankOf.get(plainFolderName(parts.at(-1) ?? ''));
      const isHidden = parts.some((part) => part.startsWith('.'));
      return rank === undefined || isHidden ? [] : [{ path, depth: parts.length, rank }];
    })
    .sort(
      (one, other) =>
        one.depth - other.depth || one.rank - other.rank || (one.path < other.path ? -1 : 1),
    )
    .slice(0, MOST)
    .map(({ path }) => path);
}

/**
 * A folder's name from its first letter to its last, in lower case, without accents and notes; empty
 * for one without letters.
 */
export function plainFolderName(folder: string): string {
  const plain = folder.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const unbracketed = plain.replace(/[([（【][^()[\]（）【】]*[)\]）】]/g, ' ');
  const name = (/\p{L}(?:[^]*\p{L})?/u.exec(unbracketed)?.[0] ?? '').replace(/[\s_'’]+/g, ' ');
  const own = name.replace(ownBefore, '').replace(kindBefore, '').replace(kindBehind, '');
  return own.replace(notesBehind, '').replace(notesBefore, '');
}
