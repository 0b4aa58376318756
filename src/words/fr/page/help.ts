/** How to use Bunsen, in half a page. */

export const whatItIs =
  'Une configuration Butane décrit la mise en place d’une machine à son premier démarrage. Bunsen la traduit en Ignition, que la machine lit. Le formulaire et le texte sont deux vues d’une même configuration : modifiez l’un, l’autre suit. Rien de ce que vous écrivez ne quitte ce navigateur.';
export const points = [
  'Cliquez sur un problème pour aller à son champ et à sa ligne.',
  '« Effacer » supprime une clé : une clé absente et une clé vide n’ont pas toujours le même sens.',
  'Déposez un fichier .bu n’importe où pour l’ouvrir ; « Annuler » ramène la configuration précédente.',
  'Ce que vous écrivez est conservé comme brouillon, dans ce navigateur uniquement. « Brouillons » les liste tous, avec leurs versions antérieures.',
  '« Partager » crée un lien qui contient la configuration ; les secrets que Bunsen y trouve en sont retirés, sauf si vous choisissez de les garder.',
  'Déposez plusieurs fichiers ou un dossier : ils deviennent des fichiers locaux, qu’une configuration peut incorporer.',
  'Après la première visite, Bunsen fonctionne hors ligne, et le menu du navigateur permet de l’installer.',
];
export const guide = 'Le guide';
export const embedding = 'Intégrer Bunsen dans une documentation';
export const butaneDocs = 'La documentation de Butane';
export const notices = 'Licences des composants tiers';
