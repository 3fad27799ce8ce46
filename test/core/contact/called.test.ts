import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calledInGreeting, firstName } from '../../../src/core/contact/called';

/** A name, what it is called in a sentence, in a greeting where that differs, and a language. */
type Case = readonly [name: string, first: string, greeting?: string | null, language?: string];

const cases: Readonly<Record<string, readonly Case[]>> = {
  'by the given name': [
    ['Ana Reyes', 'Ana'],
    ['ana reyes', 'ana'],
    ['ANA REYES', 'ANA'],
    ['Cher', 'Cher'],
    ['Jean-Luc Picard', 'Jean-Luc'],
    ['Mary Ann Evans', 'Mary'],
    ['Drake Moss', 'Drake'],
    ['Anna Müller', 'Anna', null, 'de-AT'],
    ["Sinéad O'Connor", 'Sinéad'],
    ['JR Smith', 'JR'],
    ['Анна Иванова', 'Анна'],
    ['Judge', 'Judge'],
    ['Yo-Yo Ma', 'Yo-Yo'],
    ['Abdul Rahman Khan', 'Abdul Rahman'],
    ['Abu Bakr Siddiqui', 'Abu Bakr'],
  ],
  'past signs': [
    ['@Ana Reyes', 'Ana'],
    ['👤 Ana Reyes', 'Ana'],
    ['👩🏽‍💻 Ana Reyes', 'Ana'],
    ['❤️ Ana Reyes', 'Ana'],
    ['_Ana_ Reyes', 'Ana'],
    ['ana_reyes', 'ana'],
    ['~ Ana Reyes', 'Ana'],
    ['★Ana★ Reyes', 'Ana'],
    ['\u200BAna\u200B Reyes', 'Ana'],
    ['\uFEFFDr.\u00A0Ana Reyes', 'Ana'],
    ['Ana “Annie” Reyes', 'Ana'],
    ['Ana "Annie" Reyes', 'Ana'],
    ['“Annie” Reyes', 'Annie'],
    ['Ana (Annie) Reyes', 'Ana'],
    ['Ana Reyes (Northwind', 'Ana'],
    ['🎉', ''],
  ],
  'behind titles': [
    ['Dr. Grace Adeyemi-Holt', 'Grace'],
    ['Prof Dr Ada Byron', 'Ada'],
    ['Prof. Dr. med. Jan Weber', 'Jan'],
    ['Prof.Dr.Jan Weber', 'Jan'],
    ['Dr.-Ing. Jan Weber', 'Jan'],
    ['Dipl.-Ing. (FH) Jan Weber', 'Jan'],
    ['Univ.-Prof. Mag. Dr. phil. Eva Huber', 'Eva'],
    ['Dr. h.c. mult. Eva Huber', 'Eva'],
    ['Dr. rer. nat. Eva Huber', 'Eva'],
    ['Dr. Phil McGraw', 'Phil'],
    ['Herr Dr. Jan Weber', 'Jan'],
    ['Miss Ana Reyes', 'Ana'],
    ['Madam Ana Reyes', 'Ana'],
    ['MRS ANA REYES', 'ANA'],
    ['Rev. John Smith', 'John'],
    ['Hon. Ruth Ginsburg', 'Ruth'],
    ['Capt. James Cook', 'James'],
    ['Sir Ian McKellen', 'Ian'],
    ['Sra. Ana Lima', 'Ana'],
    ['Srta Ana Lima', 'Ana'],
    ['Lic. Ana Lima', 'Ana'],
    ['Ing. Ana Lima', 'Ana'],
    ['Doña Ana Lima', 'Ana'],
    ['Don Draper', 'Don'],
    ['Don Carlos Ruiz', 'Carlos', null, 'es-MX'],
    ['D. Carlos Ruiz', 'Carlos', null, 'es'],
    ['Profª Ana Lima', 'Ana'],
    ['Prof.ª Dra. Ana Lima', 'Ana'],
    ['Dona Maria Souza', 'Maria'],
    ['Engª Ana Lima', 'Ana'],
    ['Mme Claire Dupont', 'Claire'],
    ['Mlle Claire Dupont', 'Claire'],
    ['M. Jean Dupont', 'Jean'],
    ['Me Jean Dupont', 'Jean', null, 'fr'],
    ['Dr Dr Jan Weber', 'Jan'],
    ['Sra.', 'Sra.'],
    ['Prof. Dr.', 'Prof. Dr.'],
    ['Mag Ruffalo', 'Mag'],
  ],
  'by a lone family name, with its title in a greeting': [
    ['Dr. Okafor', 'Okafor', 'Dr. Okafor'],
    ['Frau Müller', 'Müller', 'Frau Müller'],
    ['Sr. García', 'García', 'Sr. García'],
    ['Prof. Dr. Weber', 'Weber', 'Prof. Dr. Weber'],
    ['👤 Prof. Dr. Weber, PhD', 'Weber', 'Prof. Dr. Weber'],
    ['Dr.Weber', 'Weber', 'Dr.Weber'],
    ['Dr. van den Berg', 'van den Berg', 'Dr. van den Berg'],
    ['Dr. Van Dyke', 'Van Dyke', 'Dr. Van Dyke'],
    ['Frau von der Leyen', 'von der Leyen', 'Frau von der Leyen'],
    ['M. Dupont', 'Dupont', 'M. Dupont', 'fr'],
    ['M. Dupont', 'M. Dupont'],
    ['Dr. J. Smith', 'J. Smith', 'Dr. Smith'],
    ['Dr. King Jr.', 'King', 'Dr. King'],
    ['Dr. Jack Ma', 'Jack'],
  ],
  'past particles': [
    ['van den Berg', 'van den Berg'],
    ['Van den Berg', 'Van den Berg'],
    ['de la Cruz', 'de la Cruz'],
    ['bin Laden', 'bin Laden'],
    ['’t Hooft', '’t Hooft'],
    ['Ahmad bin Abdullah', 'Ahmad'],
    ['Maria de la Cruz', 'Maria'],
    ['Ursula von der Leyen', 'Ursula'],
    ['Van Morrison', 'Van'],
    ['Al Gore', 'Al'],
    ['Ben Stiller', 'Ben'],
  ],
  'past initials': [
    ['J. K. Rowling', 'J. K. Rowling'],
    ['J.R. Smith', 'J.R. Smith'],
    ['J Smith', 'J Smith'],
    ['J. van den Berg', 'J. van den Berg'],
    ['M. Night Shyamalan', 'Night'],
    ['F. Scott Fitzgerald', 'Scott'],
    ['Ana M. Reyes', 'Ana'],
    ['J. K.', 'J. K.'],
    ['Rowling, J. K.', 'J. K. Rowling'],
  ],
  'around commas, suffixes and degrees': [
    ['Reyes, Ana', 'Ana'],
    ['Reyes，Ana', 'Ana'],
    ['Lima, Dr. Ana, Ph.D.', 'Ana'],
    ['Dr. Lima, Ana', 'Ana'],
    ['Reyes, Ana, MBA', 'Ana'],
    ['van der Berg, Jan', 'Jan'],
    ['Van Dyke, Dick', 'Dick'],
    ['De la Cruz, María José', 'María'],
    ['García Márquez, Gabriel', 'Gabriel'],
    ['Ana Reyes, PhD', 'Ana'],
    ['Ana Reyes PhD', 'Ana'],
    ['Ana Lima, Head of Care', 'Ana'],
    ['King, Jr.', 'King'],
    ['Henry Ford, III', 'Henry'],
    ['Weber, Frau', 'Weber'],
    [', ,', ''],
  ],
  'family name first in letters': [
    ['Nagy Anna', 'Anna', null, 'hu'],
    ['Dr. Nagy Anna Mária', 'Anna', null, 'hu-HU'],
    ['Kovácsné Nagy Anna', 'Anna', null, 'hu'],
    ['Anna Nagy', 'Anna', null, 'hu'],
    ['Nguyễn Văn An', 'An', null, 'vi'],
    ['Nguyễn Văn An', 'An'],
    ['An Nguyen', 'An', null, 'vi'],
    ['Wang Xiaoming', 'Xiaoming', null, 'zh-CN'],
    ['Xiaoming Wang', 'Xiaoming', null, 'zh'],
    ['Wang Wei', 'Wang Wei', null, 'zh'],
    ['Kim Min-su', 'Min-su', null, 'ko'],
    ['Ana Reyes', 'Ana', null, 'zh'],
    ['DUPONT Jean', 'Jean'],
    ['DE LA CRUZ María', 'María'],
  ],
  'in Chinese': [
    ['王小明', '王小明'],
    ['王 小明', '王小明'],
    ['王小明先生', '王小明', '王小明先生'],
    ['王小明 先生', '王小明', '王小明先生'],
    ['王教授', '王', '王教授'],
    ['王总', '王', '王总'],
    ['教授', '教授'],
    ['安娜·雷耶斯', '安娜'],
    ['👤王小明（北风）', '王小明'],
    ['王小明 (Wang Xiaoming)', '王小明'],
    ['Wang Xiaoming (王小明)', 'Xiaoming'],
    ['Xiaoming Wang (王小明)', 'Xiaoming'],
    ['Wang Xiaoming (王小明)', '王小明', null, 'zh-Hans'],
    ['Ana Reyes 女士', 'Ana'],
  ],
  'in Japanese': [
    ['山田 太郎', '山田', '山田様', 'ja'],
    ['山田太郎', '山田太郎', '山田太郎様', 'ja-JP'],
    ['山田　はな', '山田', '山田様'],
    ['佐々木 健', '佐々木', '佐々木様'],
    ['アナ・レイエス', 'アナ', 'アナ様'],
    ['アナ レイエス', 'アナ', 'アナ様'],
    ['山田さん', '山田', '山田さん', 'ja'],
    ['Ana Reyes', 'Ana', null, 'ja'],
  ],
  'in Korean': [
    ['김민수', '김민수', '김민수님'],
    ['김 민수', '김민수', '김민수님'],
    ['김민수님', '김민수', '김민수님'],
    ['김민수 교수', '김민수', '김민수 교수님'],
    ['아나 레예스', '아나', '아나님'],
    ['Kim Minsu (김민수)', 'Minsu'],
  ],
};

describe('what somebody is called', () => {
  for (const [how, table] of Object.entries(cases)) {
    describe(how, () => {
      it.each(
        table.map(([name, first, greeting = null, language]) => ({
          ...{ name, first, greeting: greeting ?? first, language },
        })),
      )('“$name” ($language): $first, $greeting', ({ name, first, greeting, language }) => {
        expect([firstName(name, language), calledInGreeting(name, language)]).toEqual([
          first,
          greeting,
        ]);
      });
    });
  }
});

const pieces = [
  ...['Ana', 'Reyes', 'Dr.', 'Prof.', 'van', 'de', 'la', 'Frau', 'J.', 'K.', 'PhD', 'Jr.', 'M.'],
  ...['王小明', '王', '教授', '先生', '山田', 'はな', '김', '민수', '님', '·', '・', '様', 'Abdul'],
  ...[' ', ' ', ' ', ', ', '(', ')', '“', '”', '"', '👤', '@', '_', '\u200B', '-', "'", '\n'],
];
const anyName = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 9 }).map((parts) => parts.join('')),
);
const anyLanguage = fc.constantFrom(
  undefined,
  '',
  'en',
  'de',
  'fr',
  'es',
  'zh',
  'ja',
  'ko',
  'hu',
  'vi',
);

describe('any name', () => {
  it('is called by something where it says something, and never by more than it says', () => {
    fc.assert(
      fc.property(anyName, anyLanguage, (name, language) => {
        const first = firstName(name, language);
        const greeting = calledInGreeting(name, language);
        if (/[\p{L}\p{N}]/u.test(name)) expect(first).not.toBe('');
        if (name.trim() === '') expect(first + greeting).toBe('');
        expect(first.length).toBeLessThanOrEqual(name.length);
        expect(greeting.length).toBeLessThanOrEqual(name.length + 1);
        expect([first, greeting]).toEqual([first.trim(), greeting.trim()]);
      }),
    );
  });

  it('is called the same behind blanks, signs and in another tag of its language', () => {
    fc.assert(
      fc.property(anyName, anyLanguage, (name, language) => {
        if (!/[\p{L}\p{N}]/u.test(name)) return;
        for (const same of [` ${name} `, `👤 ${name}`]) {
          expect(firstName(same, language)).toBe(firstName(name, language));
        }
        if (language === undefined || language === '') return;
        expect(firstName(name, `${language.toUpperCase()}-XX`)).toBe(firstName(name, language));
      }),
    );
  });

  it('is greeted by a name that holds what it is called', () => {
    const given = fc.constantFrom('Ana', 'Bo', 'Jean-Luc', 'María');
    const family = fc.constantFrom('Reyes', 'van den Berg', 'de la Cruz', 'Okafor');
    const title = fc.constantFrom(
      'Dr.',
      'Prof. Dr.',
      'Frau',
      'Sra.',
      'Mme',
      'Herr Dr. med.',
      'Srta.',
    );
    fc.assert(
      fc.property(given, family, title, (first, last, before) => {
        expect(firstName(`${before} ${first} ${last}`)).toBe(first);
        expect(firstName(`${last}, ${before} ${first}`)).toBe(first);
        expect(calledInGreeting(`${before} ${first} ${last}, PhD`)).toBe(first);
        expect(calledInGreeting(`${before} ${last}`)).toBe(`${before} ${last}`);
        expect(firstName(`${before} ${last}`)).toBe(last);
        expect(firstName(first)).toBe(first);
      }),
    );
  });
});
