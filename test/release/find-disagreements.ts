/** What names the version of a release. */
export interface ReleaseFacts {
  /** The tag that is released. */
  tag: string;
  /** manifest.json and package.json, parsed. */
  manifest: { version: string; minAppVersion: string };
  packageVersion: string;
  /** versions.json, parsed: for each release, the oldest version of the app it works with. */
  versions: Record<string, string>;
}

/**
 * What does not agree, one sentence each; nothing where the release may go out. The app finds a
 * release by its tag, which has to be the manifest's version, without a `v` before it.
 */
export function findDisagreements(facts: ReleaseFacts): string[] {
  const { tag, manifest, packageVersion, versions } = facts;
  const { version, minAppVersion } = manifest;
  const found: string[] = [];
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    found.push(`The manifest's version "${version}" is not of the form 1.2.3.`);
  }
  if (tag !== version) {
    found.push(`The tag is "${tag}", the manifest's version is "${version}".`);
  }
  if (packageVersion !== version) {
    found.push(`package.json has version "${packageVersion}", the manifest "${version}".`);
  }
  const needed = versions[version];
  if (needed === undefined) found.push(`versions.json does not name ${version}.`);
  else if (needed !== minAppVersion) {
    found.push(
      `versions.json says that ${version} needs ${needed}, the manifest says ${minAppVersion}.`,
    );
  }
  return found;
}
