/** What stands behind a name and is no part of it, without points. */
const suffixes = new Set(
  'phd md mba jr sr ii iii iv v esq ma msc ms mphil ba bsc bs bed med llm llb jd dds rn pe cpa cfa pmp dphil edd dr prof mph mpp mpa msw lcsw bsn msn np dnp dvm dpt dba scd facp frcp frcs cfp csm cissp aia obe mbe cbe kc qc phr sphr mres meng beng mfa bfa dmd od psyd jsd msed lmft lpc rd rdn ccc-slp pgdip acca fca caia csc drsc dis mrcs mrcp mrcgp mrcpch frs frsa osb ofm sj frcpath facs mch mbchb mbbs bmus mmus bcom mcom ceng pgce qts crna cnm rgn dphil thd mlitt dlitt msci mgr mrics frics cipd mcipd fcipd chfc shrm-cp shrm-scp gphr aphr chrp chrl chre peng pgmp pmi-acp capm cspo cisa cism ccna cpcu gisp cams cfe cgma fcma cscp cpim cphq pharmd aprn lpn lvn lmsw licsw lcpc lcmhc cpcc pcc mcc acc crrn ccrn bcba fnp fnp-bc leed-ap faia aicp'.split(
    ' ',
  ),
);

/** A degree by its points or capitals, as in “M.Sc.Ed.”, “DiS.”; a firm's “B.V.” and “D.C.” are none. */
const degree =
  /^(?!(?:[BC]\.V|D\.C|B\.C|M\.I\.T|F\.B\.I)\.?$)(?:[MBDFR]|Ph|LL|Ed|Th|Dr|Dipl)\.(?:\p{Lu}\p{Ll}{0,3}\.){1,3}\p{Lu}?\p{Ll}{0,2}$|^\p{Lu}{1,2}\p{Ll}{1,2}\p{Lu}\p{Ll}?\.$|^\p{Lu}{2}\p{Ll}{1,2}\.$/u;

/** Whether a text is nothing but what may stand behind a name: `Ph.D.`, `Jr`; a blank one is. */
export function isNameSuffix(part: string): boolean {
  const words = part.toLowerCase().replace(/[.®™]/g, '').split(/\s+/);
  return (
    words.every((word) => word === '' || suffixes.has(word)) ||
    degree.test(part.trim().slice(0, 20))
  );
}
