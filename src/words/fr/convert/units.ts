/** What is said while units, quadlets and the like become a config. */

export const systemNames: Readonly<Record<string, string>> = {
  fcos: 'Fedora CoreOS',
  flatcar: 'Flatcar',
  openshift: 'OpenShift',
  r4e: 'RHEL for Edge',
  fiot: 'Fedora IoT',
};

export const pathTwice = (path: string, line = 0): string =>
  `${path} est écrit de nouveau à la ligne ${line}. C’est celui-là qui compte : celui-ci n’est pas repris.`;
export const unitTwice = (name: string, line = 0): string =>
  `${name} est donné de nouveau à la ligne ${line}. C’est celui-là qui compte : celui-ci n’est pas repris.`;
export const notInVersion = (version: string, message: string): string => `${version} ne peut pas exprimer ceci : ${message}`;

export const header = 'Converti depuis une unité.';
export const unknownTarget = 'Cette variante et cette version n’existent pas.';
export const privateKey = 'Ceci contient une clé privée, qui ne doit pas se trouver dans une configuration. Elle n’est pas reprise.';
export const privateKeyIn = (name: string): string =>
  `${name} contient une clé privée et n’est pas repris. Une clé dans une configuration est lue par quiconque a la configuration : transmettez-la à la machine d’une autre façon.`;
export const askName = 'Comment s’appelle l’unité ? Le nom d’un drop-in est précédé de celui de son unité : app.service.d/10-more.conf.';
export const badName = 'Ce n’est pas un nom d’unité. Il s’écrit comme app.service, ou app.service.d/10-more.conf pour un drop-in.';
export const noUnit = 'Ce n’est pas une unité : il n’y a pas de section comme [Service].';
export const ofImage = (path: string): string => `${path} est fourni avec le système : il n’est pas repris.`;
export const networkdUnit = 'Ceci est pour systemd-networkd. Indiquez le nom du fichier, qui se termine par .network, .netdev ou .link.';
export const noNetworkd = (system: string): string => `${system} n’a pas systemd-networkd. Écrivez plutôt un keyfile pour NetworkManager.`;
export const podmanOnFlatcar =
  'Flatcar ne lit les quadlets qu’avec son extension Podman. Écrivez « podman » dans /etc/flatcar/enabled-sysext.conf.';
