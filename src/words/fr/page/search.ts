/** What the search over sections, fields and items says. */

export const titleKeys = 'Recherche et commandes (Ctrl+K)';
export const keys = 'Ctrl+K';
export const whatToType = 'Tâche, section, champ, élément ou commande';
export const placeholder = 'fuseau horaire, pare-feu, délai, /etc/hostname …';
export const noVariant = 'Choisissez d’abord une variante : elle détermine les champs disponibles.';
export const noHits = 'Aucun résultat dans les noms, les valeurs ou l’aide.';
export const hits = 'Résultats';
export const placeOf = (...parts: readonly string[]): string => parts.join(' › ');

/** What can be run from the search, and words by which it is found as well. */
export const commands = {
  addTask: ['Ajouter une tâche', 'tache que faire'],
  new: ['Nouvelle configuration', 'commencer démarrer modèle modele config'],
  openFile: ['Ouvrir un fichier…', 'charger importer'],
  openAddress: ['Ouvrir depuis une adresse…', 'charger importer url web'],
  drafts: ['Brouillons', 'historique versions antérieures anterieures récents recents'],
  release: ['Indiquer la version du système des machines', 'systeme release ancienne lit fedora flatcar openshift'],
  review: ['Relire ce que fait la configuration', 'résumé resume relecture expliquer langage clair imprimer markdown'],
  useIt: ['Utiliser', 'déployer deployer lancer machine cloud commandes qemu aws azure pxe terraform'],
  liveIso: ['Modifier une ISO live', 'image incorporer arguments noyau usb coreos-installer'],
  hosts: ['Hôtes', 'hotes plusieurs machines parc csv tableau fragments fusionner'],
  share: ['Partager', 'lien envoyer'],
  downloadIgnition: ['Télécharger le résultat', 'telecharger resultat ignition ign json machineconfig enregistrer'],
  downloadButane: ['Télécharger la configuration Butane', 'telecharger yaml bu enregistrer'],
  undo: ['Annuler', 'défaire defaire'],
  redo: ['Rétablir', 'retablir refaire'],
  format: ['Mettre en forme le texte Butane', 'indenter formater ranger disposition'],
  showButane: ['Afficher le texte Butane', 'yaml éditeur editeur'],
  showResult: ['Afficher le résultat', 'resultat ignition json machineconfig sortie'],
  beside: ['Texte et résultat côte à côte, ou un seul à la fois', 'resultat cote a partager ensemble disposition'],
  decoded: ['Afficher le résultat décodé', 'resultat decode contenu data url gzip base64 octal modes'],
  changes: ['Afficher les modifications depuis l’ouverture', 'diff différence difference comparer'],
  showProblems: ['Afficher les problèmes', 'problemes erreurs avertissements signalements'],
  light: ['Thème clair', 'theme couleurs apparence jour'],
  dark: ['Thème sombre', 'theme couleurs apparence nuit'],
  system: ['Thème du système', 'theme systeme couleurs apparence'],
  shortcuts: ['Raccourcis clavier', 'touches aide'],
  help: ['Aide', 'à propos a propos documentation'],
} satisfies Record<string, readonly [title: string, also: string]>;
/** What else finds the command that changes to another language. */
export const alsoLanguage = 'langue language anglais english';
/** What kind of hit a section of the guide is. */
export const guide = 'guide';
export const command = 'commande';
export const task = 'tâche';
