/** The sheet of shortcuts. Keys pressed together are joined by +; a space stands between keys of which either is meant. */

export const helpKey = '? ouvre cette liste';

export const groups = [
  {
    title: 'Partout',
    shortcuts: [
      { keys: 'Ctrl+K', does: 'chercher une section, un champ ou un élément, ou lancer une commande' },
      { keys: 'Ctrl+S', does: 'télécharger le texte Butane' },
      { keys: '?', does: 'cette liste' },
      { keys: 'Ctrl+Z', does: 'annuler, dans le formulaire et le texte' },
      { keys: 'Ctrl+Maj+Z', does: 'rétablir' },
    ],
  },
  {
    title: 'Dans le texte',
    shortcuts: [
      { keys: 'Ctrl+Espace', does: 'ce qui peut être écrit ici' },
      { keys: 'Entrée', does: 'la ligne suivante, où se poursuit ce qui était commencé' },
      { keys: 'Retour\u00A0arrière', does: 'dans l’indentation : un cran en arrière' },
      { keys: 'Ctrl+.', does: 'corrections rapides du problème sous le curseur' },
      { keys: 'F8 Maj+F8', does: 'problème suivant ou précédent' },
      { keys: 'Ctrl+Maj+O', does: 'aller à une clé ou à un élément' },
      { keys: 'F12', does: 'aller là où un nom est défini' },
      { keys: 'Maj+F12', does: 'toutes les utilisations d’un nom' },
      { keys: 'F2', does: 'renommer, partout où le nom est utilisé' },
      { keys: 'Alt+↑ ↓', does: 'déplacer l’entrée avec tout ce qu’elle contient' },
      { keys: 'Maj+Alt+↑ ↓', does: 'dupliquer l’élément' },
      { keys: 'Maj+Alt+→ ←', does: 'étendre ou réduire la sélection selon la structure' },
      { keys: 'Maj+Alt+F', does: 'mettre en forme le texte, ou les lignes sélectionnées' },
      { keys: 'Ctrl+/', does: 'mettre en commentaire la clé ou l’élément avec tout son contenu, ou l’en sortir' },
      { keys: 'Ctrl+F', does: 'chercher dans le texte' },
      { keys: 'F1', does: 'toutes les commandes de l’éditeur' },
      { keys: 'Tab', does: 'passe à la suite tant que vous ne modifiez pas le texte, puis indente' },
      { keys: 'Échap', does: 'Tab passe de nouveau à la suite' },
      { keys: 'Ctrl+M', does: 'Tab passe toujours à la suite, ou indente toujours' },
    ],
  },
  { title: 'Dans le résultat', shortcuts: [{ keys: 'F12', does: 'aller à la ligne du texte dont il provient' }] },
  { title: 'Dans le formulaire', shortcuts: [{ keys: 'Alt+↑ ↓', does: 'sur la ligne d’un élément : déplacer l’élément' }] },
];
