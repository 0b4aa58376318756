/** What the parts of the screen are called where one fails, and what is said then. */

export const header = 'l’en-tête';
export const targetPicker = 'le choix de la variante';
export const startScreen = 'l’écran d’accueil';
export const recentDrafts = 'la liste de vos brouillons';
export const workbench = 'l’atelier';
export const form = 'le formulaire';
export const sectionList = 'la liste des sections';
export const statusLine = 'la barre d’état';
export const message = 'un message';
export const problemList = 'la liste des problèmes';
export const editor = 'l’éditeur';
export const ignitionPane = 'le volet Ignition';
export const addressDialog = 'la boîte de dialogue d’ouverture depuis une adresse';
export const draftsDialog = 'la liste des brouillons';
export const helpDialog = 'l’aide';
export const searchDialog = 'la recherche';
export const tasksDialog = 'la boîte de dialogue des tâches';
export const commonTasks = 'les tâches courantes';
export const convertDialog = 'la conversion d’autres formats en Butane';
export const formatOffer = 'la proposition de convertir le texte';
export const shortcutsDialog = 'la liste des raccourcis';
export const reviewDialog = 'la relecture';
export const versionDialog = 'la boîte de dialogue des versions';
export const sizeOfChoice = 'la taille pour la plateforme';
export const hostsDialog = 'la boîte de dialogue des hôtes';
export const useDialog = 'la boîte de dialogue d’utilisation';
export const qrCode = 'le code QR';
export const shareDialog = 'la boîte de dialogue de partage';
export const sharedQuestion = 'la question sur la valeur partagée';

export const loading = 'Chargement…';
/** `again`: it failed before. */
export const notLoaded = (part: string, again: boolean): string => `${again ? 'Toujours impossible' : 'Impossible'} de charger ${part}`;
export const notShown = (part: string, again: boolean): string => `${again ? 'Toujours impossible' : 'Impossible'} d’afficher ${part}`;
export const bug = (error: string): string => `C’est un bug de Bunsen (${error}).`;
export const reloadMayHelp = 'Recharger la page peut aider.';
export const textSafe = 'Votre texte est en sécurité.';
export const textNotSaved = 'Votre texte est toujours à l’écran, mais n’est pas enregistré.';
export const textHere = 'Votre texte est toujours là.';
export const textKept = 'Votre texte est enregistré et sera là après le rechargement.';
/** After `reloadMayHelp`. */
export const reloadDiscards = 'Vos modifications seraient alors perdues : copiez-les d’abord.';

export const editorLoaded = 'L’éditeur est chargé.';

export const pageNotShown = 'Impossible d’afficher Bunsen';
export const safeModeShows = 'Votre texte est en sécurité. Le mode sans échec l’affiche, avec tous vos brouillons, sans les vérifier.';
export const saveTextFirst =
  'Votre texte est ci-dessous, mais n’est pas enregistré : copiez-le ou téléchargez-le d’abord. Le mode sans échec affiche vos brouillons enregistrés sans les vérifier.';
export const openSafeMode = 'Ouvrir le mode sans échec';
export const downloadText = 'Télécharger le texte';
export const copyText = 'Copier le texte';
export const copied = 'Copié.';
export const notCopied = 'Le navigateur ne permet pas à cette page de copier. Sélectionnez plutôt le texte ci-dessous.';
