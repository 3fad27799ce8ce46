import { describe, expect, it } from 'vitest';
import { readContactLine } from '../../../builders/people';

/** What comes of a line: name, role and company, or why it is left to the user. */
function read(line: string): string {
  const { name = '', role = '', company = '', doubtful = true } = readContactLine(line) ?? {};
  return `${name} | ${role} | ${company}${doubtful ? ' ?' : ''}`;
}

describe('a lone word behind a name', () => {
  it.each(
    `Anaesthetist Anesthetist Podiatrist Phlebotomist Hebamme Sage-femme Stonemason Milliner Doula
    Luthier Geologe Ostéopathe Infermiera Pielęgniarka Tandarts Playwright Beekeeper Cardiologue
    Coiffeuse Cuisinière Pianista Dziennikarz Carpintero Padeira Logopädin Mechaniker Psicóloga
    教师 看護師 経営者 作家 大工 歌手 護士 獣医 エンジニア デザイナー マネージャー 개발자 디자이너 교사
    의사 경리 经理 工程师 老师 医生`.split(/\s+/),
  )('is the role where it reads like a job: %s', (job) => {
    expect(read(`- Bo Chen – ${job}`)).toBe(`Bo Chen | ${job} | `);
    expect(read(`- Bo Chen (${job})`)).toBe(`Bo Chen | ${job} | `);
  });

  it.each(
    `Unilever Bayer Pfizer Daimler Siemens Adecco Booking Spotify Todoist Craigslist Arista Cartier
    Riviera Datalog ソニー 任天堂 トヨタ自動車 삼성전자 阿里巴巴 快手 宜家 三菱重工 吉野家`.split(
      /\s+/,
    ),
  )('is the company elsewhere: %s', (company) => {
    expect(read(`- Bo Chen, ${company}`)).toBe(`Bo Chen |  | ${company}`);
    expect(read(`- Bo Chen (${company})`)).toBe(`Bo Chen |  | ${company}`);
  });

  it('is the role with a company beside it', () => {
    expect(read('- Bo Chen, Podiatrist, Acme')).toBe('Bo Chen | Podiatrist | Acme');
    expect(read('- Bo Chen, Acme, Podiatrist')).toBe('Bo Chen | Podiatrist | Acme');
    expect(read('- **Tomasz Wiśniewski -** Anaesthetist')).toBe(
      'Tomasz Wiśniewski | Anaesthetist | ',
    );
    expect(read('**[Henrik Dahl](https://github.com/hdahl)** (@hdahl) – Maintainer, Equinor')).toBe(
      'Henrik Dahl | Maintainer | Equinor',
    );
  });
});

describe('what stands behind a name', () => {
  it.each([
    ['Ing. Pavel Dvořák, CSc., ČEZ a.s.', 'Ing. Pavel Dvořák, CSc |  | ČEZ a.s.'],
    ['Bo Chen, MRCS', 'Bo Chen, MRCS |  | '],
    ['Bo Chen, M.Sc., nurse, Acme', 'Bo Chen, M.Sc | nurse | Acme'],
    ['Bo Chen, BSN', 'Bo Chen, BSN |  | '],
    ['Bo Chen, Acme B.V.', 'Bo Chen |  | Acme B.V.'],
    ['Elizabeth (Liz) Warrington - Solicitor', 'Elizabeth Warrington | Solicitor | '],
    ['Elizabeth Warrington (Liz) - Solicitor', 'Elizabeth Warrington | Solicitor | '],
    ['Name: Lucia Ferrari, Role: Curator, Company: Uffizi', 'Lucia Ferrari | Curator | Uffizi'],
    ['Lucia Ferrari | Company: Uffizi | Role: Keeper', 'Lucia Ferrari | Keeper | Uffizi'],
    ['Lucia Ferrari (Role: Keeper, Company: Uffizi)', 'Lucia Ferrari | Keeper | Uffizi'],
    ['Name: Lucia Ferrari, Keeper, Company: Uffizi', 'Lucia Ferrari | Keeper | Uffizi'],
    [
      'María del Carmen Ruiz — Profesora en la Universidad de Granada',
      'María del Carmen Ruiz | Profesora | Universidad de Granada',
    ],
    ['Ben Carter - works at Monzo', 'Ben Carter |  | Monzo'],
    ['Bo Chen, works at Acme', 'Bo Chen |  | Acme'],
    ['Bo Chen, works as a nurse at Acme', 'Bo Chen | nurse | Acme'],
    ['Bo Chen, now at Blue', 'Bo Chen |  | Blue'],
    ['Bo Chen, currently at Blue', 'Bo Chen |  | Blue'],
    ['Bo Chen, still at Blue', 'Bo Chen |  | Blue'],
    ['Bo Chen, back at Blue', 'Bo Chen |  | Blue'],
    ['Bo Chen, retired from Blue', 'Bo Chen |  | '],
    ['Bo Chen, not at Acme any more', 'Bo Chen |  | '],
    ['Bo Chen, 3pm', 'Bo Chen |  | '],
    ['Bo Chen, tomorrow at 10 am', 'Bo Chen |  | '],
    ['Bo Chen, tomorrow', 'Bo Chen |  | '],
    ['Bo Chen, still waiting', 'Bo Chen |  | '],
    ['Coffee chat: Bo Chen (PM at Stripe)', 'Bo Chen | PM | Stripe'],
    ['Meeting: Zeta Alpha', 'Zeta Alpha |  |  ?'],
    ['Bo Chen (old roommate), firefighter', 'Bo Chen | firefighter | '],
    ['Bo Chen (Kollegin von Jens), Optikerin', 'Bo Chen | Optikerin | '],
    ['Bo Chen, neighbour', 'Bo Chen | neighbour | '],
    ["Bo Chen '09, General Counsel, Etsy", 'Bo Chen | General Counsel | Etsy'],
    ['Bo Chen (MSc 2017), baker', 'Bo Chen | baker | '],
    ['Bo Chen, analyst, Check Point', 'Bo Chen | analyst | Check Point'],
    ['Bo Chen // baker // Blue', 'Bo Chen | baker | Blue'],
    ['Bo Chen, baker, 5 yrs at Blue', 'Bo Chen | baker | Blue'],
    ['Bo Chen, journaliste, Le Monde, rencontrée au salon', 'Bo Chen | journaliste | Le Monde'],
    ['Panelist 2: Bo Chen, baker', 'Bo Chen | baker | '],
    ['Samuel Okoro Jr., pastor, Grace Chapel', 'Samuel Okoro Jr | pastor | Grace Chapel'],
    ['[Bo Chen](https://bo.example) [Blue](https://blue.example)', 'Bo Chen |  | Blue'],
    ['ليلى منصور، مهندسة مدنية، شركة النور', 'ليلى منصور | مهندسة مدنية | شركة النور'],
    [
      'Keynote — Dr. Bo Chen, Max Planck Institute',
      'Keynote | Dr. Bo Chen | Max Planck Institute ?',
    ],
    ['Bo Chen, Puma → Adidas', 'Bo Chen | Puma | Adidas ?'],
    ['Bo Chen, nurse, Acme (0131 496 0000)', 'Bo Chen | nurse | Acme'],
    ['Bo Chen | Vet nurse | Pets at Home', 'Bo Chen | Vet nurse | Pets at Home'],
    ['Bo Chen, IKEA (store manager)', 'Bo Chen | store manager | IKEA'],
    [
      'Bo Chen, ehemals Siemens, jetzt Produktmanager bei Celonis',
      'Bo Chen | Produktmanager | Celonis',
    ],
    ['Referred by Kim: Bo Chen, devops, Hetzner', 'Bo Chen | devops | Hetzner'],
    ['Mentor – Bo Chen, retired pilot', 'Bo Chen | retired pilot | '],
    ['@chen_builds Bo Chen, iOS developer, Bolt', 'Bo Chen | iOS developer | Bolt'],
    ['Bo Chen (Accra) - agronomist, Olam', 'Bo Chen | agronomist | Olam'],
    ['**Bo Chen** *Senior Animator* at Laika', 'Bo Chen | Senior Animator | Laika'],
    ['CHEN, Joseph – Analyst – Moody’s', 'CHEN, Joseph | Analyst | Moody’s'],
  ])('is read as it is meant: %s', (line, right) => {
    expect(read(`- ${line}`)).toBe(right);
  });

  it.each([
    ...['Google Meet', 'Monday Morning', 'Summer Internship', 'Golden Gate Park'],
    ...['Goldman Sachs', 'Siemens Healthineers, Erlangen', 'Vitra HR, hr@vitra.example'],
    ...['Optiker, lena@sehwerk.example', 'Present: Maya, Dev, Lukas'],
  ])('leaves to the user what is hardly a name: %s', (line) =>
    expect(readContactLine(`- ${line}`)?.doubtful).toBe(true),
  );

  it('takes a last name for one that places have too', () => {
    expect(read('- Seo Yeon Park')).toBe('Seo Yeon Park |  | ');
  });
});

describe('a line that may be meant otherwise', () => {
  it.each([
    ['Otto Brandt, baut Orgeln', 'unsure'],
    ['Otto Brandt, nurse, night shifts, Northwind GmbH', 'unsure'],
    ['Otto Brandt, something with satellites, Northwind', 'unsure'],
    ['Zeta (Northwind)', 'unsure'],
    ['[Zeta](https://zeta.example), Northwind', null],
    ['Zeta at Northwind', null],
    ['Zeta - marketing', 'unsure'],
    ["Otto Brandt, Mia's coach", 'guess'],
    ["Otto Brandt, children's librarian", null],
    ['Otto Brandt, Kuratorin im Lenbachhaus', 'unsure'],
    ['Otto Brandt, works for the Rijksmuseum', 'guess'],
    ['National Grid, graduate scheme', 'company'],
    ['Brompton Bicycle - design team', 'unsure'],
    ['Otto Brandt — Materials Science', 'guess'],
    ['Otto Brandt, home health aide', null],
    ['Otto Brandt, wind analyst, Statkraft', null],
    ['Transport Planner at Northwind', 'role'],
    ['Zsófia Kertész — museum educator, Peter Múzeum', null],
    ['Zeta Kertész — museum educator, Peter Múzeum', 'another'],
  ])('is left to the user: %s', (line, doubt) => {
    expect(readContactLine(`- ${line}`)?.doubt).toBe(doubt);
  });
});
