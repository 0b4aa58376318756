/** What Bunsen says of units that Butane accepts. */

export const notEnabled = (name: string): string =>
  `${name} indique dans [Install] quand démarrer, mais c’est sans effet tant que l’unité n’est pas activée ; mettez enabled: true`;
export const templateEnabled = (name: string): string =>
  `${name} est un modèle, et l’activer ne démarre rien ; activez une instance, comme ${name.replace('@', '@nom')}, ou définissez DefaultInstance= dans [Install]`;
export const targetMisspelt = (target: string, near: string): string =>
  `${target} n’existe pas : rien ne démarre cette unité ; il s’agit peut-être de ${near}`;
export const unitMissing = (name: string, unit: string): string =>
  `${name} démarre ${unit}, une unité absente de cette configuration comme du système`;
export const serviceEnabledToo = (timer: string, service: string): string =>
  `${timer} lance ${service} à l’heure prévue ; comme le service est lui aussi activé, il s’exécute également à chaque démarrage`;
export const mountName = (name: string, where: string, right: string): string =>
  `systemd refuse ${name}, car une unité qui monte ${where} doit s’appeler ${right}`;
export const swapName = (name: string, what: string, right: string): string =>
  `systemd refuse ${name}, car une unité pour l’espace d’échange ${what} doit s’appeler ${right}`;
export const behindLink = (link: string, target: string, right: string): string =>
  `${link} est un lien vers ${target}, et systemd ne monte rien derrière un lien ; utilisez ${right}`;
export const absentEnabled = (name: string, system: string): string => `${system} n’a pas d’unité ${name} : l’activer est sans effet`;
export const absentDisabled = (name: string, system: string): string =>
  `${system} n’a pas d’unité ${name} : il n’y a rien à désactiver ; avant Ignition 2.16, le démarrage s’arrête ici`;
export const absentMasked = (name: string, system: string): string => `${system} n’a pas d’unité ${name} : il n’y a rien à masquer`;
export const absentDropin = (name: string, system: string): string => `${system} n’a pas d’unité ${name} : ce drop-in ne change rien`;
export const unitMisspelt = (name: string, near: string): string =>
  `aucune unité ne s’appelle ${name}, pour autant que Bunsen le sache ; il s’agit peut-être de ${near}`;
export const unitUnknown = (name: string, system: string): string =>
  `ni cette configuration ni, pour autant que Bunsen le sache, ${system} n’ont d’unité ${name} : cela ne change rien ; vérifiez le nom, ou ajoutez un contenu`;
export const timedStatic = (name: string, timer: string): string =>
  `${name} ne peut pas être activé, faute de section [Install] ; comme ${timer} le démarre, activez plutôt ${timer}`;
export const staticEnabled = (name: string): string =>
  `${name} ne peut pas être activé, faute de section [Install] ; le système le démarre au besoin : cela ne change rien`;
export const emptyUnit = (name: string): string =>
  `rien n’est dit ici de ${name} : ni contenu ni drop-ins, et l’unité n’est ni activée, ni désactivée, ni masquée`;
export const programMissing = (program: string): string =>
  `rien ici ne crée ${program}, et l’image n’a rien à cet endroit : le service échoue donc`;
export const noExecStart = 'systemd refuse un service sans ExecStart=';
export const noExecStartOneshot = 'sans ExecStart=, systemd refuse un service dont le Type= n’est pas oneshot';
export const noExecStartRemain = 'sans ExecStart=, systemd refuse un service qui ne définit pas RemainAfterExit=yes';
export const severalExecStart =
  'avec plus d’un ExecStart=, systemd refuse un service dont le Type= n’est pas oneshot ; pour remplacer l’autre, écrivez d’abord un ExecStart= vide';
export const oneshotRestart = (restart: string): string => `systemd refuse Restart=${restart} pour un service avec Type=oneshot`;
export const unknownType = (type: string): string =>
  `Type=${type} n’existe pas ; systemd ignore la ligne, et le service est du type simple`;
export const unknownRestart = (value: string): string =>
  `Restart=${value} n’existe pas ; systemd ignore la ligne, et ne relance pas le service`;
export const shellSyntax = (word: string): string =>
  `systemd exécute le programme lui-même, sans shell : ${word} n’est donc qu’un argument ; utilisez /bin/sh -c '…'`;
export const relativeRefused = (program: string): string =>
  `${program} est un chemin relatif : systemd refuse le service ; écrivez le chemin complet, qui commence par /`;
export const relativeIgnored = (program: string): string =>
  `${program} est un chemin relatif : systemd ignore cette ligne ; écrivez le chemin complet, qui commence par /`;
export const timerWithoutTime =
  'systemd refuse une unité timer qui ne se déclenche jamais ; définissez OnCalendar=, OnBootSec= ou un autre moment';
export const socketWithoutListen =
  'systemd refuse une unité socket qui n’écoute nulle part ; définissez ListenStream=, ListenDatagram= ou une directive semblable';
export const pathWithoutPath =
  'systemd refuse une unité path qui ne surveille rien ; définissez PathExists=, PathChanged= ou une directive semblable';
export const mountWithoutWhat = 'systemd refuse une unité de montage sans What=, le périphérique à monter';
export const requiredMissing = (name: string, key: string, required: string): string =>
  `${name} ne démarre pas, car ni cette configuration ni le système n’ont d’unité ${required}, que ${key}= demande`;
export const requiredMisspelt = (name: string, required: string, near: string): string =>
  `${name} ne démarre pas, car ${required} n’existe pas ; il s’agit peut-être de ${near}`;
export const dependencyMisspelt = (key: string, unit: string, near: string): string =>
  `${unit} n’existe pas, pour autant que Bunsen le sache : ${key}= est sans effet ; il s’agit peut-être de ${near}`;
export const quadletWithout = (section: string, keys: readonly string[]): string =>
  `sans ${keys.map((key) => `${key}=`).join(' ou ')} dans [${section}], Podman ne crée pas de service à partir de ce fichier`;
export const imageAndRootfs =
  'Podman ne crée pas de service à partir d’un fichier avec à la fois Image= et Rootfs= ; supprimez l’un des deux';
