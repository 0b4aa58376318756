/**
 * What the pages themselves say, before or without a script. The build writes these into the HTML; `[…]` is a link, whose
 * element stands in the page.
 */

export const index = {
  title: 'Bunsen : un éditeur visuel de configurations Butane',
  description:
    'Écrivez des configurations Butane pour Fedora CoreOS et Flatcar avec des formulaires ou en texte, et voyez la configuration Ignition au fil de la saisie. Tout reste dans le navigateur.',
  waiting: 'Bunsen est encore en cours de chargement. Si ce message reste affiché, le réseau est lent ou en panne.',
  failed:
    'Bunsen n’a pas pu être chargé. Le réseau est peut-être en panne, ou Bunsen est en cours de mise à jour sur le serveur. Les navigateurs antérieurs à 2022 ne peuvent pas l’exécuter.',
  draftsKept: 'Les brouillons que vous avez enregistrés dans ce navigateur sont toujours là.',
  reload: '[Rechargez la page] pour réessayer.',
  safeMode: '[Ouvrez le mode sans échec] pour voir, copier et télécharger vos brouillons sous forme de texte.',
  needsScript: 'Bunsen est un éditeur qui s’exécute dans le navigateur. JavaScript doit être activé.',
  switchOn: 'Activez-le pour cette page, puis [rechargez la page].',
};

export const embed = {
  title: 'Configuration Butane · Bunsen',
  waiting: 'La configuration est encore en cours de chargement. Si ce message reste affiché, le réseau est lent ou en panne.',
  failed:
    'Cette configuration n’a pas pu être affichée : Bunsen n’a pas pu être chargé. Le réseau est peut-être en panne, ou Bunsen est en cours de mise à jour sur le serveur. Les navigateurs antérieurs à 2022 ne peuvent pas l’exécuter.',
  again: '[Réessayer]',
  needsScript: 'Ceci est une configuration Butane affichée par Bunsen. JavaScript doit être activé. Activez-le, puis [rechargez la page].',
};

export const embedding = {
  title: 'Intégrer Bunsen dans une documentation',
  description:
    'Montrez des configurations Butane dans votre documentation, avec coloration syntaxique, vérifiées et prêtes à être essayées : dans un cadre, par un composant web, ou pilotées par votre propre page.',
  waiting: 'Les exemples de cette page sont encore en cours de chargement. Si ce message reste affiché, le réseau est lent ou en panne.',
  failed:
    'Les exemples de cette page n’ont pas pu être chargés. Le réseau est peut-être en panne, ou Bunsen est en cours de mise à jour sur le serveur.',
  reload: '[Rechargez la page] pour réessayer.',
  needsScript: 'Les exemples de cette page ont besoin de JavaScript. Activez-le, puis [rechargez la page].',
};

export const advice = {
  title: 'Les conseils de Bunsen',
  description:
    'Tous les codes des conseils de Bunsen sur les configurations Butane : ce qui se passe sur la machine, où c’est documenté, et un exemple.',
  why: 'Butane accepte des configurations avec lesquelles aucune machine ne démarre, ou qui ne font pas ce qu’elles disent. Bunsen vous le dit avant le démarrage. Chaque conseil a un code. Un commentaire avec ce code, à la fin de la ligne, ou au-dessus de la ligne ou de son élément de liste, le fait taire à cet endroit :',
  several:
    'Séparez plusieurs codes par des virgules. En ligne de commande, `bunsen --advise` donne les conseils ; dans la bibliothèque, la fonction `advise` les renvoie.',
};

export const guide = {
  title: 'Le guide',
  description:
    'Comment écrire des configurations Butane avec Bunsen, de la première configuration à la machine : formulaires, texte, stockage, unités, mise en service, partage et ligne de commande.',
  contents: 'Sommaire',
  lead: 'Ce que vous pouvez faire avec Bunsen, et ce qui se passe alors. Le guide fait partie de l’application et fonctionne hors ligne. Ctrl+K, dans l’application, en trouve les sections ; ici, c’est la recherche de votre navigateur qui le fait.',
};

/** How the app is called where it is installed. */
export const manifest = {
  name: 'Bunsen : un éditeur visuel de configurations Butane',
  description:
    'Écrivez des configurations Butane avec des formulaires ou en texte, et voyez la configuration Ignition au fil de la saisie.',
};
