import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import packageJson from '../../package.json' with { type: 'json' };
import versions from '../../versions.json' with { type: 'json' };
import { findDisagreements, type ReleaseFacts } from './find-disagreements';

const agreeing: ReleaseFacts = {
  tag: '1.2.3',
  manifest: { version: '1.2.3', minAppVersion: '1.13.0' },
  packageVersion: '1.2.3',
  versions: { '1.2.0': '1.12.0', '1.2.3': '1.13.0' },
};

describe('a release', () => {
  it('may go out where tag, manifest, package and versions agree', () => {
    expect(findDisagreements(agreeing)).toEqual([]);
  });

  it.each<[string, Partial<ReleaseFacts>, RegExp]>([
    ['a v before the tag', { tag: 'v1.2.3' }, /The tag is "v1.2.3"/],
    ['another tag', { tag: '1.2.4' }, /The tag is "1.2.4"/],
    ['another package version', { packageVersion: '1.2.2' }, /package.json has version "1.2.2"/],
    ['a version that is not listed', { versions: {} }, /does not name 1.2.3/],
    ['another app version', { versions: { '1.2.3': '1.0.0' } }, /needs 1.0.0/],
    [
      'a version of another form',
      { manifest: { version: '1.2.3-beta', minAppVersion: '1.13.0' } },
      /not of the form/,
    ],
  ])('is held back by %s', (_name, difference, sentence) => {
    const found = findDisagreements({ ...agreeing, ...difference });
    expect(
      found.some((one) => sentence.test(one)),
      found.join('\n'),
    ).toBe(true);
  });

  it('of what stands in this folder could go out under the version of its manifest', () => {
    const facts = {
      tag: manifest.version,
      manifest,
      packageVersion: packageJson.version,
      versions,
    };
    expect(findDisagreements(facts)).toEqual([]);
  });
});
