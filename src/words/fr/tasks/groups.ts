/** What tasks are listed under. */

export const groups = {
  cluster: 'OpenShift',
  login: 'Connexion',
  identity: 'Nom et heure',
  containers: 'Conteneurs',
  network: 'Réseau',
  packages: 'Logiciels',
  updates: 'Mises à jour',
  services: 'Services',
  storage: 'Disques',
  kernel: 'Noyau et mémoire',
};
