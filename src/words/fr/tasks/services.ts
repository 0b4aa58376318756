/** Tasks about services. */

export const service = {
  title: 'Commande à chaque démarrage',
  summary: 'Un programme est exécuté à chaque démarrage, et relancé s’il échoue.',
  also: 'service systemd unité unite unit daemon démon lancer start run programme program script boot command',
  fields: {
    name: { label: 'Nom', example: 'hello' },
    command: { label: 'Commande', help: 'Comme dans bash.' },
  },
};
export const serviceUnit = (name: string): string => `Service ${name}`;

export const onceCommand = {
  title: 'Commande au premier démarrage',
  summary: 'Une commande shell est exécutée une fois, quand la machine est en place et le réseau disponible.',
  also: 'script run once une fois oneshot setup shell bash provision installer first boot command',
  fields: {
    name: { label: 'Nom', example: 'setup' },
    command: { label: 'Commande', help: 'Comme dans bash. Si elle échoue, elle est relancée au démarrage suivant.' },
  },
};
export const onceUnit = (name: string): string => `Premier démarrage (${name})`;

export const timer = {
  title: 'Commande planifiée',
  summary: 'Une commande shell est exécutée à heures fixes, comme avec cron.',
  also: 'minuteur timer cron planifier schedule quotidien daily hourly sauvegarde backup périodique periodic job',
  fields: {
    name: { label: 'Nom', example: 'backup' },
    when: { label: 'Quand', help: 'daily, hourly, ou par exemple Mon *-*-* 04:00.' },
    command: { label: 'Commande', help: 'Comme dans bash.' },
  },
};
export const timerUnit = (name: string): string => `Planification de ${name}`;
export const timedUnit = (name: string): string => `Commande planifiée ${name}`;

export const enableUnit = {
  title: 'Activer un service',
  summary: 'Une unité présente dans le système est lancée à chaque démarrage.',
  also: 'enable systemctl start lancer unité unite unit socket docker iscsid',
  fields: { name: { label: 'Unité', example: 'podman.socket' } },
};

export const maskUnit = {
  title: 'Désactiver un service',
  summary: 'Une unité du système ne peut plus être lancée, pas même à la main.',
  also: 'masquer mask disable desactiver systemctl arrêter arreter stop unité unite unit',
  fields: { name: { label: 'Unité', example: 'docker.service' } },
};

export const environment = {
  title: 'Environnement d’un service',
  summary: 'Un service est lancé avec des variables que vous définissez.',
  also: 'd’environnement environment variable env drop-in dropin override',
  fields: {
    unit: { label: 'Unité', example: 'web.service' },
    variables: { label: 'Variables', help: 'Une par ligne.', example: 'LOG_LEVEL=debug' },
  },
};

export const journalSize = {
  title: 'Limiter le journal du système',
  summary: 'Le journal ne prend pas plus de place que vous n’en accordez.',
  also: 'journald journaux log taille size espace disque disk space systemmaxuse rétention retention',
  fields: { size: { label: 'Taille', help: 'M ou G pour mégaoctets, gigaoctets.' } },
};

export const healthCheck = {
  title: 'Contrôle de santé après les mises à jour',
  summary: 'Si une commande échoue après une mise à jour, la machine revient à la version précédente.',
  also: 'greenboot rollback retour arrière required health check',
  fields: {
    name: { label: 'Nom', example: 'network' },
    command: { label: 'Commande', help: 'Comme dans bash ; son code de sortie dit si elle échoue.' },
  },
};
