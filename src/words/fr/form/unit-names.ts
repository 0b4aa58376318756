/** What the names of units and quadlets say of them. */

export const type = 'Type';
export const chooseType = 'Type…';

export const units = {
  service: 'Une unité service exécute un programme.',
  timer: 'Une unité timer lance un service à des moments définis.',
  mount: 'Une unité mount monte un système de fichiers. Son nom est le chemin, tel que l’écrit systemd-escape --path.',
  socket: 'Une unité socket lance un service quand quelqu’un se connecte.',
  path: 'Une unité path lance un service quand un fichier change.',
  automount: 'Une unité automount monte un système de fichiers quand il est utilisé.',
  swap: 'Une unité swap active un espace d’échange.',
  target: 'Une unité target regroupe d’autres unités.',
  slice: 'Une unité slice limite ce que ses services consomment ensemble.',
  device: 'Une unité device représente un périphérique.',
  scope: 'Une unité scope regroupe des processus lancés par d’autres.',
};
export const quadlets = {
  container: 'Un quadlet container exécute une image.',
  pod: 'Un quadlet pod exécute des conteneurs ensemble.',
  volume: 'Un quadlet volume conserve les données de conteneurs.',
  network: 'Un quadlet network relie des conteneurs.',
  kube: 'Un quadlet kube exécute ce que décrit un fichier Kubernetes.',
  image: 'Un quadlet image récupère une image.',
  build: 'Un quadlet build construit une image.',
  artifact: 'Un quadlet artifact récupère un artefact OCI.',
};

export const template = (suffix: string): string => `Un modèle : ses instances ont un nom entre @ et .${suffix}.`;
export const instance = (template: string): string => `Une instance du modèle ${template}.`;
export const mountPoint = (path: string): string => `Pour ${path}.`;
