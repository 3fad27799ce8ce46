import fc from 'fast-check';

/** Lines that notes have around promises, and that may look like some. */
const lines = fc.constantFrom(
  ...['## Promises', '## Waiting for', '## Interview 2026-11-25', '## Interview', '## Notes'],
  ...['### Promises', '### Waiting for', '### Questions', '#### Why?', '# Top', '## Log'],
  ...['Promises', '---', '```', '~~~', '%%', '<!--', '-->', '> quoted', '> - [ ] quoted'],
  ...['', '', 'Some words.', '\t- [ ] nested deep', '  - [ ] nested', '    - [ ] further', '$$'],
  ...[
    '- [ ] Call',
    '- [ ] Call',
    '- [x] Call ✅ 2026-11-01',
    '- [-] Call',
    '- Call',
    '1. [ ] Call',
  ],
  ...[
    '- [ ] Send it 📅 2026-11-25',
    '* [ ] Send it [due:: 2026-11-25]',
    '+ [/] Ask (due:: 2026-12-01)',
  ],
  ...['- [ ] Send it 📅 2026-02-30 ^a1', '- [ ] Write #task ^b-2', '- [ ] Weekly 🔁 every week'],
  ...[
    '- [ ] Ask `📅 2026-11-25`  ',
    '- [ ] ',
    '- [ ] %% aside %% Ask',
    '- [ ] 50%% more',
    '- 2026 Asked',
  ],
);

const endings = fc.constantFrom('\n', '\n', '\r\n', '\r');

/** A text of a note that may hold promises, with whatever line endings, and now and then properties. */
export const anyNoteWithPromises: fc.Arbitrary<string> = fc
  .tuple(
    fc.boolean(),
    fc.array(
      fc.tuple(fc.oneof({ weight: 9, arbitrary: lines }, fc.string({ maxLength: 12 })), endings),
      {
        maxLength: 24,
      },
    ),
    fc.boolean(),
  )
  .map(([hasProperties, body, isEnded]) => {
    const text = body.map(([line, ending]) => line + ending).join('');
    const head = hasProperties ? '---\nstatus: in-touch\ninterview: 2026-11-25\n---\n' : '';
    return head + (isEnded ? text : text.replace(/[\r\n]+$/, ''));
  });
