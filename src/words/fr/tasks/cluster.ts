/** Tasks that only an OpenShift cluster has. */

export const nameAndRole = {
  title: 'Nom et rôle',
  summary: 'À quels nœuds le MachineConfig est destiné, et comment il s’appelle dans le cluster.',
  also: 'metadata label machineconfiguration.openshift.io/role worker master pool nœud noeud étiquette',
  fields: {
    name: {
      label: 'Nom',
      help: 'Les MachineConfigs sont appliqués dans l’ordre de leurs noms ; ceux d’un cluster commencent par 99.',
    },
    role: {
      label: 'Rôle',
      options: { worker: 'Workers', master: 'Plan de contrôle', infra: 'Infrastructure (infra)', arbiter: 'Arbitre' },
    },
  },
};

export const extensions = {
  title: 'Extensions',
  summary: 'Des logiciels fournis avec le cluster sont ajoutés aux nœuds.',
  also: 'paquets logiciels installer packages usbguard kerberos ipsec sandboxed-containers sysstat install software',
  fields: {
    extension: {
      label: 'Extension',
      options: {
        usbguard: 'usbguard : règles pour les périphériques USB',
        'kernel-devel': 'kernel-devel : en-têtes pour compiler des modules du noyau',
        'sandboxed-containers': 'sandboxed-containers : conteneurs dans des machines virtuelles',
        kerberos: 'kerberos : outils Kerberos',
        ipsec: 'ipsec : IPsec',
        sysstat: 'sysstat : statistiques de performances',
        wasm: 'wasm : conteneurs WebAssembly',
        'two-node-ha': 'two-node-ha : un cluster de deux nœuds',
      },
      help: 'Celles de cette version d’OpenShift.',
    },
  },
};

export const notInVersion = (extension: string, version: string): string => `OpenShift ${version} n’a pas l’extension ${extension}.`;

export const fips = {
  title: 'Mode FIPS',
  summary: 'Les nœuds n’utilisent que de la cryptographie validée. Cela ne peut se choisir qu’à l’installation du cluster.',
  also: 'sécurité securite conformité cryptographie fips security compliance cryptography government',
  fields: {},
};

export const realtime = {
  title: 'Noyau temps réel',
  summary: 'Les nœuds utilisent le noyau temps réel, pour des temps de réponse prévisibles.',
  also: 'kernel type realtime rt latency latence telco temps reel',
  fields: {},
};

export const nodeAddress = {
  title: 'Réseau de l’adresse du nœud',
  summary: 'Parmi plusieurs réseaux, les nœuds prennent leur adresse dans celui que vous indiquez.',
  also: 'reseau noeud node ip hint kubelet interface nodeip',
  fields: { address: { label: 'Adresse dans ce réseau', help: 'Il n’est pas nécessaire qu’un nœud la porte.', example: '192.0.2.1' } },
};
