import { describe, expect, it } from 'vitest';
import { readContactLine } from '../../builders/people';

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
