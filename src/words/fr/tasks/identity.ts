/** Tasks about the machine's name, its time and its keyboard. */

export const hostname = {
  title: 'Nom d’hôte',
  summary: 'La machine porte un nom fixe.',
  also: 'nom d’hôte d’hote hôte hote hostname host name ordinateur computer set',
  fields: { name: { label: 'Nom', example: 'node1.example.com' } },
};

export const timeZone = {
  title: 'Fuseau horaire',
  summary: 'Les horloges et les journaux indiquent l’heure locale au lieu de l’UTC.',
  also: 'heure zone timezone localtime clock horloge région region tz',
  fields: { zone: { label: 'Fuseau horaire', example: 'Europe/Paris' } },
};

export const timeZoneUnit = 'Réglage du fuseau horaire';

export const ntp = {
  title: 'Serveurs de temps (NTP)',
  summary: 'L’horloge se règle sur les serveurs de temps que vous indiquez.',
  also: 'heure chrony horloge clock synchroniser synchronise synchronize timesyncd pool time',
  fields: { servers: { label: 'Serveurs', help: 'Un par ligne.', example: 'time.example.com' } },
};

export const keyboard = {
  title: 'Disposition du clavier',
  summary: 'La console a la disposition de clavier que vous indiquez.',
  also: 'clavier keyboard layout keymap vconsole langue language qwertz azerty',
  fields: { keymap: { label: 'Disposition (keymap)', example: 'fr' } },
};
