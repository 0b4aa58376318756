/** What Bunsen says of the release that a config names. */

export const tooOld = (release: string, version: string, oldest: string): string =>
  `${release} ne lit pas la version ${version} : le démarrage s’arrête ; utilisez une version qu’il lit, ou au moins ${oldest}`;
export const onlyLater = (release: string, version: string): string =>
  `seuls les derniers builds de ${release} lisent la version ${version} ; sur un build plus ancien, le démarrage s’arrête`;
export const unclear = (release: string): string =>
  release === ''
    ? 'ceci ne nomme aucune version du système ; écrivez-la comme dans « bunsen: release Fedora CoreOS 42 »'
    : `« ${release} » n’est pas une version du système que Bunsen connaît ; écrivez-la comme dans « bunsen: release Fedora CoreOS 42 »`;
export const otherSystem = (release: string, product: string): string =>
  `la configuration se dit destinée à ${release}, mais sa variante est pour ${product} ; changez l’une ou l’autre`;
