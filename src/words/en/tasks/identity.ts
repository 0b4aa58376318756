/** Tasks about the machine's name, its time and its keyboard. */

export const hostname = {
  title: 'Hostname',
  summary: 'The machine has a fixed name.',
  also: 'host name computer set',
  fields: { name: { label: 'Name', example: 'node1.example.com' } },
};

export const timeZone = {
  title: 'Time zone',
  summary: 'Clocks and logs show local time instead of UTC.',
  also: 'timezone localtime clock region tz',
  fields: { zone: { label: 'Time zone', example: 'Europe/Paris' } },
};

export const timeZoneUnit = 'Set the time zone';

export const ntp = {
  title: 'Time servers (NTP)',
  summary: 'The clock follows the time servers you name.',
  also: 'chrony clock synchronise synchronize timesyncd pool',
  fields: { servers: { label: 'Servers', help: 'One per line.', example: 'time.example.com' } },
};

export const keyboard = {
  title: 'Keyboard layout',
  summary: 'The console has the keyboard layout you name.',
  also: 'keymap vconsole language qwertz azerty',
  fields: { keymap: { label: 'Keymap', example: 'de' } },
};
