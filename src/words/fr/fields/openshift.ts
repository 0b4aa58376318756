import type { WordsOf } from '../../types/field-words.ts';

export const openshift: WordsOf<'Metadata' | 'OpenShift'> = {
  Metadata: {
    name: {
      label: 'Nom',
      help: 'Le nom du MachineConfig. Les MachineConfigs d’un rôle sont appliqués dans l’ordre de leurs noms.',
      placeholder: '99-worker-custom',
    },
    labels: {
      label: 'Étiquettes',
      help: 'Étiquettes du MachineConfig. L’étiquette machineconfiguration.openshift.io/role indique à quelles machines il est destiné.',
      placeholder: 'machineconfiguration.openshift.io/role: worker',
    },
  },
  OpenShift: {
    kernel_arguments: {
      label: 'Arguments du noyau',
      help: 'Arguments ajoutés à la ligne de commande du noyau.',
      placeholder: 'nosmt',
    },
    extensions: {
      label: 'Extensions',
      help: 'Paquets de Red Hat Enterprise Linux CoreOS ajoutés au système.',
      placeholder: 'usbguard',
    },
    fips: {
      label: 'Mode FIPS',
      help: 'Fait passer la cryptographie de la machine en mode FIPS. Ne peut être défini qu’à l’installation.',
    },
    kernel_type: {
      label: 'Type de noyau',
      help: 'Le noyau par défaut, ou celui pour les charges de travail temps réel.',
    },
  },
};
