/** What the parts of the screen are called where one fails, and what is said then. */

export const header = 'En-tête';
export const targetPicker = 'Choix de la variante';
export const startScreen = 'Écran d’accueil';
export const recentDrafts = 'Liste de vos brouillons';
export const workbench = 'Espace de travail';
export const form = 'Formulaire';
export const sectionList = 'Liste des sections';
export const statusLine = 'Barre d’état';
export const message = 'Message';
export const problemList = 'Liste des problèmes';
export const editor = 'Éditeur';
export const ignitionPane = 'Volet Ignition';
export const addressDialog = 'Ouverture depuis une adresse';
export const draftsDialog = 'Liste des brouillons';
export const helpDialog = 'Aide';
export const searchDialog = 'Recherche';
export const tasksDialog = 'Tâches';
export const commonTasks = 'Tâches courantes';
export const convertDialog = 'Conversion d’autres formats en Butane';
export const formatOffer = 'Proposition de convertir le texte';
export const shortcutsDialog = 'Liste des raccourcis';
export const reviewDialog = 'Relecture';
export const versionDialog = 'Choix de la version';
export const sizeOfChoice = 'Taille pour la plateforme';
export const hostsDialog = 'Hôtes';
export const useDialog = 'Utilisation';
export const qrCode = 'Code QR';
export const shareDialog = 'Partage';
export const sharedQuestion = 'Question sur la valeur partagée';

export const loading = 'Chargement…';
/** `again`: it failed before. */
export const notLoaded = (part: string, again: boolean): string => `${part} : chargement ${again ? 'toujours ' : ''}impossible`;
export const notShown = (part: string, again: boolean): string => `${part} : affichage ${again ? 'toujours ' : ''}impossible`;
export const bug = (error: string): string => `C’est un bug de Bunsen (${error}).`;
export const reloadMayHelp = 'Recharger la page peut aider.';
export const textSafe = 'Votre texte est en sécurité.';
export const textNotSaved = 'Votre texte est toujours à l’écran, mais n’est pas enregistré.';
export const textHere = 'Votre texte est toujours là.';
export const textKept = 'Votre texte est enregistré et sera là après le rechargement.';
/** After `reloadMayHelp`. */
export const reloadDiscards = 'Vos modifications seraient alors perdues : copiez-les d’abord.';

export const editorLoaded = 'L’éditeur est chargé.';

export const pageNotShown = 'Impossible d’afficher Bunsen';
export const safeModeShows = 'Votre texte est en sécurité. Le mode sans échec l’affiche, avec tous vos brouillons, sans les vérifier.';
export const saveTextFirst =
  'Votre texte est ci-dessous, mais n’est pas enregistré : copiez-le ou téléchargez-le d’abord. Le mode sans échec affiche vos brouillons enregistrés sans les vérifier.';
export const openSafeMode = 'Ouvrir le mode sans échec';
export const downloadText = 'Télécharger le texte';
export const copyText = 'Copier le texte';
export const copied = 'Copié.';
export const notCopied = 'Le navigateur ne permet pas à cette page de copier. Sélectionnez plutôt le texte ci-dessous.';
