/** Container Linux Configs as Butane. */
export const madeFrom = 'C’était une Container Linux Config.';
export const unknownKey = (key: string): string => `Les Container Linux Configs n’ont pas « ${key} » ici. Ceci n’a pas été repris.`;
export const keepProgram = (program: string): string =>
  `Garder ${program} ? Flatcar a son unité, mais les images qu’elle démarrerait n’existent plus. Vous pouvez le garder et le faire pointer vers votre propre image.`;
export const keep = 'Garder son unité';
export const leaveOut = 'Ne pas le reprendre';
export const leftOut = (program: string): string => `${program} n’a pas été repris.`;
export const imageGone = (program: string): string =>
  `L’unité de ${program} est gardée, mais les images qu’elle démarre n’existent plus. Indiquez votre propre image, exécutez-le comme conteneur, ou ne le reprenez pas.`;
export const unknownVersion = (program: string, version: string): string =>
  `Les Container Linux Configs n’ont pas de ${program} ${version}.`;
export const wrongType = (key: string): string => `« ${key} » a une valeur du mauvais type.`;
export const whichPlatform =
  'Sur quelle plateforme la machine fonctionne-t-elle ? Les noms entre accolades comme {PRIVATE_IPV4} en dépendent.';
export const noPlatform = 'Les noms entre accolades comme {PRIVATE_IPV4} dépendent de la plateforme. Choisissez-en une.';
export const notOnPlatform = (name: string, platform: string): string => `La plateforme ${platform} n’indique pas {${name}}.`;
export const networkNotJson = 'Le network_config de flannel doit être du JSON.';
export const networkAndKube = 'network_config et kube_subnet_mgr s’excluent mutuellement : avec le second, Kubernetes gère le réseau.';
export const unknownStrategy = (text: string): string => `Il n’existe pas de stratégie de redémarrage « ${text} ».`;
export const whichUpdateConf =
  'Où les réglages des mises à jour doivent-ils se trouver ? Flatcar lit /etc/flatcar/update.conf ; le chemin de Container Linux est un lien vers celui-ci.';
export const oneOfContents = 'Le contenu est inline, remote ou local : choisissez-en un.';
export const localFile = (path: string): string =>
  `Le fichier local ${path} n’est pas là. Ajoutez-le, ou écrivez son contenu dans « inline ».`;
export const noWholeMib = (size: string): string => `La taille « ${size} » n’est pas un nombre entier de Mio.`;
export const wholeWindow = 'Une fenêtre de redémarrage a besoin de window_start et de window_length.';
