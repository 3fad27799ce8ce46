/** What stands behind a name and is no part of it, without points. */
const suffixes = new Set(
  'phd md mba jr sr ii iii iv v esq ma msc ms mphil ba bsc bs bed med llm llb jd dds rn pe cpa cfa pmp dphil edd dr prof mph mpp mpa msw lcsw bsn msn np dnp dvm dpt dba scd facp frcp frcs cfp csm cissp aia obe mbe cbe kc qc phr sphr mres meng beng mfa bfa dmd od psyd jsd msed lmft lpc rd rdn ccc-slp pgdip acca fca caia'.split(
    ' ',
  ),
);

/** Whether a text is nothing but what may stand behind a name: `Ph.D.`, `Jr`; a blank one is. */
export function isNameSuffix(part: string): boolean {
  const words = part.toLowerCase().replaceAll('.', '').split(/\s+/);
  return words.every((word) => word === '' || suffixes.has(word));
}
