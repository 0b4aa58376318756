/** What is said while a cloud-config becomes Butane. Findings say what happens and what to do. */

export const header = 'Converti depuis un cloud-config.';

/* Descriptions of units, which are part of the config. */
export const bootUnit = 'Commandes de bootcmd, à chaque démarrage';
export const runUnit = 'Commandes de runcmd, une seule fois';
export const packagesUnit = 'Ajout de paquets avec rpm-ostree';
export const makeSwapUnit = 'Création du fichier d’échange';
export const swapUnit = 'Fichier d’échange';
export const mountUnit = (path: string): string => `Montage de ${path}`;
export const certificatesUnit = 'Ajout d’autorités de certification';
export const powerUnit = 'Changement d’état d’alimentation, une seule fois';

/* Why there is no config. */
export const jinja =
  'C’est un modèle Jinja, que cloud-init complète sur la machine. Renseignez les valeurs, et supprimez la première ligne.';
export const multipart = 'C’est un message MIME en plusieurs parties. Convertissez chaque partie séparément.';
export const archive = 'C’est une archive de plusieurs cloud-configs. Convertissez chaque partie séparément.';
export const jsonp = 'C’est un correctif pour un autre cloud-config. Appliquez-le à cet autre cloud-config, et convertissez le résultat.';
export const include = 'C’est une liste d’adresses. Récupérez ce qui s’y trouve, et convertissez-le.';
export const boothook =
  'C’est un script exécuté à chaque démarrage, pas un cloud-config. Écrivez-le comme fichier, avec une unité qui l’exécute.';
export const partHandler = 'C’est un programme Python pour cloud-init. Butane n’a pas d’équivalent.';
export const script = 'C’est un script, pas un cloud-config. Écrivez-le comme fichier, avec une unité qui l’exécute une seule fois.';
export const noCloudConfig = 'Ce n’est pas un cloud-config : il n’a pas de clés au premier niveau.';
export const unknownTarget = 'Cette variante et cette version n’existent pas.';
export const noCluster =
  'Les nœuds OpenShift reçoivent leurs utilisateurs, leurs disques et leurs noms du cluster. Convertissez vers fcos, et reportez ce qu’un MachineConfig peut exprimer.';

/* Of any key. */
export const unknownKey = (key: string): string =>
  `${key} n’est pas une clé de cloud-config que Bunsen connaît : elle n’est pas reprise. Vérifiez son orthographe.`;
export const unknownField = (at: string, key: string): string => `${at}.${key} ne peut pas être converti : il n’est pas repris.`;
export const notMapping = (at: string): string => `Ici, ${at} doit avoir des clés avec des valeurs ; ceci n’est donc pas repris.`;
export const nothingToDo = 'Il n’y a rien à faire pour cela.';
export const otherDialect = (key: string): string =>
  `Le cloud-config de Container Linux et celui de cloud-init sont mélangés : ${key} n’existe que dans l’un des deux, et est tout de même converti.`;

/* Names. */
export const hostnamePreserved = 'Le nom d’hôte est conservé : aucun n’est défini.';
export const badHostname = 'Un nom d’hôte se compose de lettres, de chiffres, de traits d’union et de points ; ceci n’est donc pas repris.';
export const fqdnUnused = (name: string): string =>
  `L’hôte porte son nom court. Définissez prefer_fqdn_over_hostname pour l’appeler ${name}.`;
export const hostsKept = '/etc/hosts reste tel quel.';
export const hostsWithoutName = 'Il n’y a pas de nom d’hôte à écrire dans /etc/hosts. Définissez hostname.';
export const badTimezone = 'Un fuseau horaire s’écrit comme Europe/Paris ; ceci n’est donc pas repris.';
export const badLocale = 'Une locale s’écrit comme fr_FR.UTF-8 ; ceci n’est donc pas repris.';
export const localeMissing = (system: string, locale: string): string =>
  `${system} n’a peut-être pas la locale ${locale} ; dans ce cas, les messages restent en anglais.`;
export const localeFile = 'La locale est écrite dans /etc/locale.conf, où systemd la lit.';
export const keyboardModel = 'La console ne connaît pas de modèles de clavier, seulement des dispositions.';
export const keyboardOptions = 'La console ne connaît pas d’options de clavier. Choisissez une disposition (keymap) qui les comporte.';
export const noKeymaps = 'Flatcar n’a pas de dispositions de clavier (keymaps). Sa console reste en anglais.';
export const badKeymap = 'Une disposition de clavier (keymap) porte un nom comme fr ou de ; ceci n’est donc pas repris.';

/* Time. */
export const ntpDefault = 'Le système interroge ses propres serveurs de temps.';
export const ntpClient = (client: string): string => `${client} règle l’horloge, comme le système le prévoit.`;
export const badServer = 'Un serveur de temps est un nom d’hôte ou une adresse IP ; ceci n’est donc pas repris.';
export const ntpAllow =
  'La liste de ceux qui peuvent demander l’heure à cette machine n’est pas reprise. Ajoutez des lignes « allow » à /etc/chrony.conf.';
export const ntpConfig = 'Le modèle d’un client n’est pas repris. Écrivez sa configuration comme fichier.';

/* Users. */
export const badName = 'Ce n’est pas un nom d’utilisateur ou de groupe que le système accepte ; ceci n’est donc pas repris.';
export const userWithoutName = 'Un utilisateur doit avoir un nom ; ceci n’est donc pas repris.';
export const defaultUser = (name: string): string => `L’utilisateur par défaut du système s’appelle ${name}.`;
export const badUid = 'Un uid est un nombre entier ; ceci n’est donc pas repris.';
export const hiddenGroup = (system: string, name: string): string =>
  `Sous ${system}, personne ne peut être placé dans le groupe ${name}, qui n’existe que dans son image. Ajoutez-le d’abord à /etc/group, ou retirez-le.`;
export const groupMade = (name: string): string => `Le système n’a pas de groupe ${name} : il est créé.`;
export const importedKeys =
  'Les clés ne peuvent pas être importées d’un compte. Écrivez-les dans ssh_authorized_keys ; GitHub les montre à l’adresse github.com/NOM.keys.';
export const privateKey =
  'C’est une clé privée, qui ne doit pas se trouver dans une configuration. Écrivez la clé publique, tirée du fichier dont le nom se termine par .pub.';
export const oddKey = (reason: string): string => `Cette clé pourrait ne donner accès à personne : ${reason}.`;
export const plainPassword = (name: string): string =>
  `Le mot de passe de ${name} n’est pas repris : une configuration ne contient que des mots de passe hachés. Créez-en un avec « mkpasswd --method=yescrypt », et écrivez-le comme password_hash.`;
export const randomPassword = (name: string): string =>
  `Il n’y a pas de mots de passe aléatoires : ${name} n’en a donc aucun. Utilisez une clé SSH, ou créez un mot de passe haché.`;
export const noHash = (name: string): string =>
  `La valeur donnée comme mot de passe haché de ${name} n’en est pas un : elle n’est pas reprise. Créez-en un avec « mkpasswd --method=yescrypt ».`;
export const badSudo = 'Ce n’est pas une règle pour sudo ; ceci n’est donc pas repris. Une règle s’écrit comme ALL=(ALL) NOPASSWD:ALL.';
export const userField = (name: string): string =>
  `Ignition ne peut pas définir cela pour ${name}. Une unité qui exécute usermod ou chage peut le faire.`;
export const expiry =
  'Les mots de passe n’expirent pas après la première connexion. Une unité qui exécute « chage --lastday 0 NOM » les fait expirer ; « expire: false » supprime cette remarque.';
export const passwordsOff = 'Fedora CoreOS n’accepte de toute façon pas les mots de passe par SSH.';
export const rootLogin = 'Rien n’est modifié pour root : sa connexion par clé dépend de ssh_authorized_keys de root, et de sshd_config.';

/* Files. */
export const badPath = 'Un chemin commence par / et ne contient pas « .. » ; ceci n’est donc pas repris.';
export const readOnlyPath = (system: string, path: string): string =>
  `${path} est en lecture seule sous ${system} : il n’est pas repris. Écrivez-le sous /etc, /opt ou /var.`;
export const goneAtBoot = (path: string): string =>
  `${path} serait de nouveau vide une fois le système démarré : il n’est pas repris. Écrivez-le sous /var.`;
export const fixedRoot = (system: string, path: string): string =>
  `Rien de nouveau ne peut être placé directement sous / avec ${system} : ${path} n’est pas repris. Écrivez-le sous /var.`;
export const unknownEncoding = 'Cet encodage n’est pas connu : le fichier n’est pas repris. Utilisez b64, gzip, gz+b64 ou text/plain.';
export const badBase64 = 'Le contenu n’est pas du base64 : le fichier n’est pas repris.';
export const badGzip = 'Le contenu n’est pas du gzip, ou est trop volumineux : le fichier n’est pas repris.';
export const contentNoText = 'Le contenu d’un fichier est du texte : il n’est pas repris.';
export const deferred = 'Les fichiers sont écrits avant le premier démarrage, après les utilisateurs : il n’y a rien à différer.';
export const badPermissions = 'Les droits d’accès sont en octal, comme 0644 : la valeur par défaut est utilisée.';
export const decimalPermissions = (digits: string): string =>
  `Sans son zéro, c’est un nombre décimal pour YAML. La valeur est lue comme 0${digits}, ce à quoi elle ressemble.`;
export const unknownOwner = (name: string): string =>
  `${name} n’existe pas et ne peut pas posséder le fichier : Ignition s’arrêterait. Le propriétaire est root.`;
export const badSource = 'Ignition charge des fichiers depuis http, https, tftp, s3 ou gs ; ceci n’est donc pas repris.';

/* Commands and packages. */
export const commandNoText = 'Une commande est un texte ou une liste de mots ; ceci n’est donc pas repris.';
export const commandWithKey =
  'Cette commande contient une clé privée : elle n’est pas reprise. Transmettez la clé à la machine d’une autre façon.';
export const missingProgram = (system: string, name: string): string =>
  `${system} n’a pas ${name} : cette commande échouera. Retirez-la, et utilisez un conteneur ou ce que le système propose.`;
export const reloadNeedless = 'Les unités sont là avant le démarrage de systemd : rien n’a besoin d’être rechargé.';
export const startNeedless = 'Une unité activée est de toute façon lancée au démarrage.';
export const unitMayLack = (system: string, name: string): string =>
  `À notre connaissance, ${system} n’a pas ${name}. Vérifiez le nom, ou ajoutez l’unité.`;
export const otherPackages = (system: string, key: string): string => `${system} n’a pas ${key} : ces paquets ne sont pas repris.`;
export const badPackage = 'Un paquet porte un nom comme htop ; ceci n’est donc pas repris.';
export const packagesLayered =
  'Les paquets sont ajoutés en surcouche au premier démarrage, suivi d’un redémarrage. Les noms sont ceux de Fedora : vérifiez ceux qui viennent de Debian ou d’Ubuntu.';
export const noPackagesOnFlatcar =
  'Flatcar n’a pas de paquets. Exécutez leurs programmes dans des conteneurs, ou ajoutez-les comme extensions système (sysext).';
export const noPackagesOnEdge = 'RHEL for Edge reçoit ses paquets à la construction de son image. Ajoutez-les à ce moment-là.';
export const imageUpdates = (system: string): string => `${system} se met à jour en bloc : il n’y a pas de paquets à mettre à jour.`;

/* Disks. */
export const swapSize = 'La taille du fichier d’échange dépend de la mémoire, qu’Ignition ne consulte pas. Écrivez une taille comme 2G.';
export const swapMoved = (system: string): string =>
  `Sous ${system}, il n’y a de place pour le fichier d’échange que sous /var : c’est /var/swapfile.`;
export const unknownDevice = (name: string): string =>
  `Seul un cloud sait à quel disque correspond ${name} : il n’est pas repris. Indiquez son périphérique, comme /dev/vdb.`;
export const aliases = 'Les périphériques sont écrits sous leurs propres noms.';
export const alwaysGpt = 'Ignition écrit une table GPT, quelle que soit la table précédente.';
export const removeLayout = 'Pour supprimer une table de partitions, définissez wipe_table pour le disque ; rien n’est écrit.';
export const percentLayout =
  'Des tailles en pourcentage dépendent d’un disque qui n’est pas connu ici : elles ne sont pas reprises. Écrivez les partitions avec size_mib, la dernière sans.';
export const partitionType = 'Ce type de partition n’est pas connu : c’est celui des données Linux qui est utilisé.';
export const replaceFs =
  'Ignition ne regarde pas ce qu’il y avait avant. Définissez overwrite pour remplacer n’importe quel système de fichiers.';
export const ownMkfs = 'Ignition crée lui-même les systèmes de fichiers, sans commande de votre part ; ceci n’est donc pas repris.';
export const onlyExt4 = (format: string): string => `Ignition ne crée pas de système de fichiers ${format} : le format devient ext4.`;
export const unknownFormat = 'Ignition crée les formats ext4, btrfs, xfs, vfat et swap ; ceci n’est donc pas repris.';
export const filesystemTwice = (device: string): string => `${device} a déjà un système de fichiers : celui-ci n’est pas repris.`;
export const mountNoList = 'Un montage est une liste : périphérique, chemin, type et options. Ceci n’est pas repris.';
export const swapMount = 'Pour utiliser un périphérique comme espace d’échange, créez-le avec fs_setup et filesystem: swap.';
export const mountBelowVar = (system: string, path: string): string =>
  `Sous ${system}, rien ne peut être monté sur ${path} : le montage n’est pas repris. Montez-le sous /var, comme /var/data.`;
export const grows = (system: string): string =>
  `${system} agrandit de lui-même son système de fichiers racine jusqu’à la taille du disque.`;
export const growsAlways = (system: string): string =>
  `${system} agrandit son système de fichiers racine jusqu’à la taille du disque. Pour garder de la place, ajoutez votre propre partition au disque.`;
export const growsOnlyRoot = (system: string): string =>
  `${system} n’agrandit que son système de fichiers racine. Donnez leur taille aux autres partitions dans storage.disks.`;

/* Network, certificates, power. */
export const defaultCertificates =
  'Les autorités de l’image restent. Pour retirer la confiance à certaines, ajoutez-les à /etc/pki/ca-trust/source/blocklist.';
export const badCertificate = 'Ce n’est pas un certificat au format PEM ; ceci n’est donc pas repris.';
export const badProxy = 'Un proxy s’écrit comme http://proxy.example.com:3128 ; ceci n’est donc pas repris.';
export const proxyForAll = 'Le proxy est défini pour tous les services du système.';
export const powerTimeout = 'L’unité attend la fin des commandes, quelle que soit leur durée.';
export const badPowerMode = 'mode vaut reboot, poweroff ou halt ; ceci n’est donc pas repris.';
export const badDelay = 'Un délai est « now » ou un nombre de minutes, comme +30 ; ceci n’est donc pas repris.';

/* Container Linux. */
export const runtimeUnit = 'L’unité reste : Ignition n’écrit pas d’unités qui disparaissent au redémarrage.';
export const unitCommand = (name: string): string => `La commande ${name} n’a pas d’équivalent. Utilisez enabled ou mask.`;
export const startMeansEnabled = (command: string, name: string): string =>
  `Au lieu de la commande ${command}, l’unité ${name} est activée : elle est lancée à chaque démarrage.`;
export const badUnitName = 'Ce n’est pas un nom d’unité ; ceci n’est donc pas repris. Un nom d’unité se termine par .service, par exemple.';
export const badDropinName = 'Le nom d’un drop-in se termine par .conf ; ceci n’est donc pas repris.';
export const networkdOnlyOnFlatcar = (system: string): string =>
  `${system} n’a pas systemd-networkd ; ceci n’est donc pas repris. Écrivez un keyfile pour NetworkManager dans /etc/NetworkManager/system-connections.`;
export const badUpdate = 'Cela ne peut pas être exprimé dans update.conf ; ceci n’est donc pas repris.';
export const noReboots = 'La machine ne redémarre pas d’elle-même pour les mises à jour. Redémarrez-la pour les appliquer.';
export const updatesOff = 'Il n’y a pas de mises à jour automatiques : la machine ne redémarre donc pas pour elles.';
export const updateElsewhere = (system: string): string =>
  `${system} se met à jour d’une autre façon ; ceci n’est donc pas repris. Sous Fedora CoreOS, Zincati décide du moment, et le flux se choisit avec l’image.`;
export const etcdToday =
  'etcd 2 n’existe plus. Les réglages sont repris dans etcd-member.service, qui exécute etcd 3 et ne lit pas les données d’etcd 2. Activez-le si vous le voulez.';
export const flannelToday =
  'flanneld.service est configuré comme avant ; vérifiez que son image existe encore. Kubernetes fournit flannel lui-même.';
export const serviceOnlyOnFlatcar = (system: string, key: string): string =>
  `${system} n’a pas ${key} ; ceci n’est donc pas repris. Exécutez-le comme conteneur.`;
export const dynamicAddress =
  'L’adresse n’est connue que sur la machine ; ceci n’est donc pas repris. Écrivez-la, ou utilisez coreos-metadata.service et /run/metadata/flatcar dans un drop-in.';
export const badOem = 'Cela ne peut pas être exprimé dans oem-release ; ceci n’est donc pas repris.';
export const gone = 'Cela n’existe plus dans le système, et rien ne l’a remplacé. C’est désormais Kubernetes qui s’en charge.';

/* Keys with nothing to become. The key comes after the system. */
export const otherSoftware = (system: string, key: string): string =>
  `${system} n’a rien que ${key} puisse configurer : ${key} n’est pas repris.`;
export const yumRepos = (system: string, key: string): string =>
  `${key} n’est pas repris. Si ${system} a rpm-ostree, écrivez un dépôt comme fichier dans /etc/yum.repos.d.`;
export const managers = (system: string, key: string): string =>
  `${system} est fourni sans ${key} : ${key} n’est pas repris. Exprimez dans la configuration ce qu’il ferait, ou exécutez-le dans un conteneur.`;
export const finalMessage = (): string =>
  'Aucun message n’est affiché à la fin. Écrivez-en un dans /etc/motd.d, pour les personnes qui se connectent.';
export const phoneHome = (): string => 'La machine ne se signale à aucune adresse. Une unité qui exécute curl peut le faire.';
export const hostKeys = (_: string, key: string): string =>
  `${key} n’est pas repris : chaque machine crée ses propres clés d’hôte, et des clés privées ne doivent pas se trouver dans une configuration.`;
export const nothingInIgnition = (_: string, key: string): string =>
  `Ignition n’a pas d’équivalent de ${key} ; ceci n’est donc pas repris. Écrivez les fichiers que cela écrirait.`;
export const networkElsewhere = (system: string, key: string): string =>
  `${key} n’est pas repris. ${system === 'Flatcar' ? 'Sous Flatcar, écrivez plutôt des fichiers de systemd-networkd' : `Sous ${system}, écrivez plutôt des keyfiles de NetworkManager`}.`;
export const notCloudInit = (_: string, key: string): string =>
  `${key} n’est pas lu non plus par cloud-init : il n’est pas repris. Vérifiez son orthographe.`;
export const onlyCloudInit = (_: string, key: string): string => `${key} concerne cloud-init lui-même, qui n’est pas utilisé.`;
