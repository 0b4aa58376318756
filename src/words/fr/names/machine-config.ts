/** What the roles of machines in a cluster and the extensions of RHEL CoreOS are. */

export const roles = { worker: 'machines qui exécutent les charges de travail', master: 'machines du plan de contrôle' };

export const extensions = {
  usbguard: 'règles pour les périphériques USB',
  'kernel-devel': 'en-têtes pour compiler des modules du noyau',
  'sandboxed-containers': 'conteneurs dans des machines virtuelles',
  kerberos: 'outils Kerberos',
  ipsec: 'IPsec',
  sysstat: 'statistiques de performances',
  wasm: 'conteneurs WebAssembly',
  'two-node-ha': 'cluster à deux nœuds',
};
