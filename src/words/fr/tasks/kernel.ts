/** Tasks about the kernel and memory. */

export const sysctl = {
  title: 'Réglages du noyau (sysctl)',
  summary: 'Des réglages du noyau sont appliqués à chaque démarrage.',
  also: 'sysctl vm.max_map_count ip_forward inotify tuning parameter paramètre parametre kernel settings',
  fields: { settings: { label: 'Réglages', help: 'Un par ligne.', example: 'net.ipv4.ip_forward = 1' } },
};

export const loadModules = {
  title: 'Charger des modules du noyau',
  summary: 'Des modules du noyau sont chargés à chaque démarrage.',
  also: 'modprobe modules-load load pilote driver kernel br_netfilter overlay',
  fields: { modules: { label: 'Modules', help: 'Un par ligne.', example: 'br_netfilter' } },
};

export const blockModules = {
  title: 'Bloquer des modules du noyau',
  summary: 'Des modules du noyau ne sont pas chargés, ni d’eux-mêmes ni à la main.',
  also: 'modprobe blacklist liste noire block deny interdire pilote driver kernel nouveau',
  fields: { modules: { label: 'Modules', help: 'Un par ligne.', example: 'nouveau' } },
};

export const kernelArguments = {
  title: 'Arguments du noyau',
  summary: 'Le noyau démarre avec des arguments supplémentaires.',
  also: 'kargs boot parameters paramètres parametres command line ligne de commande grub karg kernel arguments',
  fields: { arguments: { label: 'Arguments', help: 'Un par ligne.', example: 'quiet' } },
};

export const serialConsole = {
  title: 'Console série',
  summary: 'Les messages de démarrage et l’invite de connexion sont aussi sur un port série.',
  also: 'serie serial console ttyS0 kernel argument boot messages',
  fields: { port: { label: 'Port', options: { ttyS0: 'Premier (ttyS0)', ttyS1: 'Second (ttyS1)', ttyAMA0: 'ARM (ttyAMA0)' } } },
};

export const hugePages = {
  title: 'Pages de grande taille (huge pages)',
  summary: 'De la mémoire est réservée en grandes pages, ce qui profite aux bases de données et aux machines virtuelles.',
  also: 'hugepages huge pages mémoire memoire memory kernel arguments performance',
  fields: {
    size: { label: 'Taille d’une page', options: { '2M': '2 Mio', '1G': '1 Gio' } },
    count: { label: 'Pages' },
  },
};

export const noHyperthreading = {
  title: 'Pas de multithreading simultané',
  summary: 'Les processeurs qu’il rend vulnérables n’exécutent qu’un seul thread par cœur.',
  also: 'smt hyperthreading nosmt mitigations sécurité securite security spectre kernel argument',
  fields: {},
};

export const zramSwap = {
  title: 'Swap en mémoire compressée',
  summary: 'La mémoire rarement utilisée est compressée (zram) au lieu d’être écrite sur un disque.',
  also: 'swap zram memory memoire compressee ram échange',
  fields: {
    share: { label: 'Taille', options: { '2': 'La moitié de la mémoire', '4': 'Un quart de la mémoire', '1': 'Toute la mémoire' } },
  },
};

export const swapFile = {
  title: 'Fichier d’échange (swap)',
  summary: 'Un fichier du disque sert de swap, activé à chaque démarrage.',
  also: 'swap mémoire memoire memory paging swapfile fichier d’échange échange',
  fields: { size: { label: 'Taille en Mio' } },
};
export const swapFileUnit = 'Création du fichier de swap';
export const swapUnit = 'Activation du fichier de swap';

export const kdump = {
  title: 'Vidages après plantage (kdump)',
  summary: 'Quand le noyau plante, sa mémoire est écrite dans /var/crash.',
  also: 'kdump crash dump crashkernel vmcore panic panique debug débogage',
  fields: { memory: { label: 'Mémoire réservée', help: 'En mégaoctets.' } },
};
