import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPageAddress } from '../../../src/core/link/page-address';
import { readPageTitle } from '../../../src/core/link/page-title';

const profile = 'https://www.linkedin.com/in/ana-reyes/';
const page = 'https://www.northwind.example/team/ana';

/** Name, role and company, as a title tells them; null where no name can be told. */
function told(title: string, address = '', companies: readonly string[] = []): unknown {
  const read = readPageTitle(title, readPageAddress(address), new Set(companies));
  return read === null ? null : [read.name, read.role, read.company];
}

describe('the title of a profile', () => {
  it.each([
    [
      '(3) Ana Reyes - Product Designer - Northwind | LinkedIn',
      'Ana Reyes',
      'Product Designer',
      'Northwind',
    ],
    ['Ana Reyes | LinkedIn', 'Ana Reyes', '', ''],
    ['(99+) ana reyes | LinkedIn', 'ana reyes', '', ''],
    ['Ana | LinkedIn', 'Ana', '', ''],
    ['Ana Reyes - Northwind | LinkedIn', 'Ana Reyes', '', 'Northwind'],
    [
      'Ana Reyes (She/Her) - UX Designer - Northwind GmbH | LinkedIn',
      'Ana Reyes',
      'UX Designer',
      'Northwind GmbH',
    ],
    ['Ana Reyes - Founder & CEO @ Northwind | LinkedIn', 'Ana Reyes', 'Founder & CEO', 'Northwind'],
    [
      'Dr. Ana Reyes - Chief Medical Officer - Charité – Universitätsmedizin | LinkedIn',
      'Dr. Ana Reyes',
      'Chief Medical Officer',
      'Charité – Universitätsmedizin',
    ],
    [
      'Ana Reyes – Produktdesignerin – Northwind | LinkedIn',
      'Ana Reyes',
      'Produktdesignerin',
      'Northwind',
    ],
    [
      'Ana Reyes - Diseñadora de producto en Northwind | LinkedIn',
      'Ana Reyes',
      'Diseñadora de producto',
      'Northwind',
    ],
    [
      'Marta da Silva - Enfermeira na Santa Casa | LinkedIn',
      'Marta da Silva',
      'Enfermeira',
      'Santa Casa',
    ],
    ['Анна Петрова - Дизайнер - Яндекс | LinkedIn', 'Анна Петрова', 'Дизайнер', 'Яндекс'],
    ['Ana Reyes - Engineer - GitHub | LinkedIn', 'Ana Reyes', 'Engineer', 'GitHub'],
    ['王小明 - 产品设计师 - 北风 | 领英', '王小明', '产品设计师', '北风'],
    ['田中 太郎 - エンジニア - 株式会社北風 | LinkedIn', '田中 太郎', 'エンジニア', '株式会社北風'],
  ])('%s', (title, ...expected) => {
    expect(told(title, profile)).toEqual(expected);
  });
});

describe('the title of another page', () => {
  it.each([
    [
      'Ana Reyes on LinkedIn: #design #hiring',
      'https://www.linkedin.com/posts/x',
      'Ana Reyes',
      '',
      '',
    ],
    ['Ana Reyes’s Post | LinkedIn', 'https://www.linkedin.com/feed/update/x', 'Ana Reyes', '', ''],
    ['Mitarbeiterprofil: Ana Reyes', page, 'Ana Reyes', '', ''],
    [
      'Nurse Ana Reyes | Kestrel Street Clinic',
      page,
      'Ana Reyes',
      'Nurse',
      'Kestrel Street Clinic',
    ],
    [
      'Professor Ana Reyes - Department of Design - University of Lisbon',
      page,
      'Professor Ana Reyes',
      '',
      '',
    ],
    ['Team — Ana Reyes', page, 'Ana Reyes', '', ''],
    ['Ana Reyes - Northwind', page, 'Ana Reyes', '', 'Northwind'],
    ['Ana Reyes | Our Team | Northwind', page, 'Ana Reyes', '', 'Northwind'],
    ['Meet Ana Reyes | Northwind', page, 'Ana Reyes', '', 'Northwind'],
    ['Über uns – Ana Reyes – Northwind', page, 'Ana Reyes', '', 'Northwind'],
    ['Équipe | Ana Reyes | Northwind', page, 'Ana Reyes', '', 'Northwind'],
    [
      'Ana Reyes, Product Designer at Northwind',
      page,
      'Ana Reyes',
      'Product Designer',
      'Northwind',
    ],
    ['ana (Ana Reyes) · GitHub', 'https://github.com/ana', 'Ana Reyes', '', ''],
    ['Ana Reyes (@ana) / X', 'https://x.com/ana', 'Ana Reyes', '', ''],
    ['Ana Reyes — Portfolio', 'https://anareyes.example/', 'Ana Reyes', '', ''],
    [
      'Ana Reyes - Produktdesignerin - Northwind | XING',
      'https://www.xing.com/profile/Ana_Reyes',
      'Ana Reyes',
      'Produktdesignerin',
      'Northwind',
    ],
  ])('%s', (title, address, ...expected) => {
    expect(told(title, address)).toEqual(expected);
  });

  it.each([
    ['Feed | LinkedIn', 'https://www.linkedin.com/feed/'],
    ['(2) Search | LinkedIn', 'https://www.linkedin.com/search/results/all/'],
    ['About us - Northwind', page],
    ['Home', page],
    ['Sign Up | LinkedIn', 'https://www.linkedin.com/signup'],
    ['Sign In | LinkedIn', profile],
    ['Security Verification | LinkedIn', profile],
    ['Page not found', page],
    ['Just a moment...', page],
    ['404', page],
    ['Ana Reyes & Bo Chen | Northwind', page],
    ['10 tips for designers - Northwind Blog', page],
    ['LinkedIn', 'https://www.linkedin.com/'],
    ['|||', page],
  ])('tells nobody’s name: %s', (title, address) => {
    expect(told(title, address)).toBeNull();
  });

  it('tells the organisation that its page is about, and no name', () => {
    const organisation = 'https://www.linkedin.com/company/northwind/about/';
    expect(told('Northwind: About | LinkedIn', organisation)).toEqual(['', '', 'Northwind']);
    expect(told('(1) Northwind | LinkedIn', organisation)).toEqual(['', '', 'Northwind']);
  });
});

describe('a name that is handed over by itself', () => {
  it.each([
    'Ana Reyes',
    'Madonna',
    'Reyes, Ana',
    'Jean-Luc Picard',
    'X',
    'Meet Patel',
    'About Schmidt',
    'Meet Raj Patel',
  ])('stays: %s', (name) => {
    expect(told(name)).toEqual([name, '', '']);
  });
});

describe('a name beside the page of a company', () => {
  it('is a name, where it is no title', () => {
    const company = 'https://www.linkedin.com/company/acme';
    expect(told('Ana Reyes', company)).toEqual(['Ana Reyes', '', '']);
    expect(told('Acme', company)).toEqual(['', '', 'Acme']);
    expect(told('About Schmidt | Team', page)).not.toEqual(['Schmidt', '', '']);
  });
});

describe('any title', () => {
  it('is read without failing, to texts that stand in it', () => {
    const parts = fc.constantFrom(
      ' | ',
      ' - ',
      ' — ',
      '(3) ',
      'LinkedIn',
      'Ana Reyes',
      ' at ',
      'Team',
      '(@a)',
      ' ',
    );
    const titles = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(parts).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(titles, fc.constantFrom('', profile, page), (title, address) => {
        const read = readPageTitle(title, readPageAddress(address), new Set());
        for (const text of Object.values(read ?? {})) {
          expect((text as string).length).toBeLessThanOrEqual(title.length + 20);
        }
      }),
    );
  });
});
