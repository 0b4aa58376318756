/** What the start screen says. */

export const title = 'Commencer une configuration Butane';
export const whatItIs =
  'Une configuration Butane décrit comment préparer une machine. Bunsen la traduit en Ignition, le fichier que la machine lit à son premier démarrage ; c’est lui que vous téléchargez.';
export const howToChoose =
  'Chacun de ces points de départ est une configuration complète et fonctionnelle. Choisissez le plus proche, puis modifiez-le par formulaire ou en texte.';
export const currentKept = 'Votre configuration actuelle est conservée : annulez pour la retrouver.';
export const back = 'Revenir à votre configuration';
export const openFile = 'Ouvrir un fichier…';
/** After the button that opens a file. */
export const otherWays = 'ou collez-en un ici, ou déposez un fichier.';
export const whichSystem = 'Pour quel système ?';
export const allSystems = 'Tous les systèmes';
/** Before the ways to start without a starting point. */
export const startWith = 'Commencer :';
export const empty = 'Vide';
export const emptyFor = (variant: string): string => `Vide, pour ${variant}`;
export const withTask = 'Avec une tâche…';
export const withTaskFor = (variant: string): string => `Avec une tâche… pour ${variant}`;
export const startingPointsFor = (variant: string): string => `Points de départ pour ${variant}`;
