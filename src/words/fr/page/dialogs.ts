/** What dialogs are called; what they say is loaded with them. */

export const address = 'Ouvrir depuis une adresse';
export const convert = 'Ce n’est pas du Butane';
export const drafts = 'Brouillons';
export const help = 'Aide';
export const search = 'Rechercher';
export const share = 'Partager';
export const shortcuts = 'Raccourcis clavier';
export const sharedValue = 'Cette valeur est partagée';
export const review = 'Relecture';
export const release = 'Version du système des machines';
export const useIt = 'Utiliser';
export const hosts = 'Hôtes';
export const tasks = 'Ajouter une tâche';
export const addTask = 'Ajouter une tâche…';
