/** What each step of delivering a config does, and what goes wrong there. */

export const labels = {
  name: 'Nom',
  image: 'Image',
  disk: 'Disque',
  url: 'URL de la configuration',
  architecture: 'Architecture',
  console: 'Console',
  region: 'Région ou zone',
  type: 'Type de machine',
  key: 'Clé SSH',
  network: 'Réseau',
  group: 'Groupe',
  storage: 'Stockage',
  stream: 'Flux',
  script: 'Script pour Combustion',
  folder: 'Dossier du programme d’installation',
  release: 'Version',
  repository: 'Dépôt OSTree',
  server: 'Serveur',
} as const;

export const startVm = 'Démarrer une machine qui lit la configuration à son premier démarrage.';
export const createVm = 'Créer la machine avec la configuration comme données utilisateur.';
export const label = 'Permettre aux machines virtuelles de lire le fichier si SELinux est actif.';
export const setConfig = 'Donner la configuration à la machine avant qu’elle ne démarre pour la première fois.';
export const importVm = 'Importer l’image en tant que machine.';
export const encode = 'Compresser la configuration et l’encoder en texte.';
export const powerOn = 'Démarrer la machine.';
export const install = 'Installer sur le disque, avec la configuration.';
export const installFromUrl = 'Ou laisser le programme d’installation récupérer la configuration.';
export const embedIso =
  'Faire une copie de l’image live qui contient la configuration ; une machine qui démarre dessus fonctionne en mémoire.';
export const autoInstall = 'Ou en faire une qui s’installe d’elle-même sur le disque.';
export const writeUsb = 'Écrire l’image sur une clé USB.';
export const pxeFile = 'Le menu pour PXELINUX : il démarre le système live avec la configuration.';
export const pxeInstallFile = 'Ou un menu qui installe sur le disque.';
export const ipxeFile = 'Le script pour iPXE : il démarre le système live avec la configuration.';
export const ipxeInstallFile = 'Ou un script qui installe sur le disque.';
export const serve = 'Permettre aux machines de récupérer la configuration depuis cet ordinateur.';
export const tryPxe = 'L’essayer avec une machine virtuelle.';
export const apply = 'L’appliquer au cluster ; ses nœuds redémarrent l’un après l’autre.';
export const addManifest = 'Ou la donner au programme d’installation d’un nouveau cluster.';
export const makeSecret = 'Mettre la configuration dans un Secret.';
export const makeMachine = 'Décrire la machine, et la créer.';
export const terraformFile = 'Faire traduire la configuration Butane par Terraform.';
export const terraformRun = 'Planifier, puis appliquer.';
export const mediumMake = 'Faire un support portant l’étiquette que le système recherche.';
export const mediumAttach = 'Démarrer la machine avec le support comme second lecteur.';
export const proxmoxSnippet = 'Placer la configuration là où Proxmox conserve les snippets.';
export const proxmoxCreate = 'Créer la machine à partir de l’image.';
export const proxmoxConfig = 'Lui remettre la configuration, et la démarrer.';
export const nutanixBody = 'Mettre la configuration dans la description, en base64.';
export const piInstall = 'Écrire Fedora CoreOS et la configuration sur la carte.';
export const piInstallFlatcar = 'Écrire Flatcar et la configuration sur la carte.';
export const piUboot = 'Récupérer U-Boot et le micrologiciel dans les paquets de cette version de Fedora.';
export const piUefi = 'Récupérer le micrologiciel UEFI.';
export const piFirmware = 'Ajouter le micrologiciel à sa partition EFI.';
export const blueprint = 'Décrire le support d’installation dans un blueprint.';
export const blueprintConfig = 'Y mettre la configuration.';
export const blueprintUrl = 'Ou laisser le système récupérer la configuration à son premier démarrage.';
export const compose = 'Composer le support d’installation. Une machine qui démarre dessus s’installe sur le disque.';
export const uploadDisk = 'Téléverser l’image, qui sera le disque de la machine.';
export const akamaiCreate = 'Créer la machine avec la configuration comme données utilisateur, sans la démarrer.';
export const akamaiDisk = 'Lui donner un disque contenant l’image.';
export const akamaiConfig = 'La faire démarrer sur ce disque, sans les modifications qu’Akamai apporte aux images.';
export const nutanixPost = 'Faire créer la machine par Prism. Le mot de passe est demandé.';

export const trapKeyRegistered = 'La clé doit y être enregistrée, même si la configuration a ses propres clés.';
export const trapSelinux = 'Sans cette étiquette, SELinux empêche la machine de lire le fichier, et elle attend indéfiniment.';
export const trapSystemConnection =
  'La connexion « system » lit les fichiers sous un autre utilisateur, qui doit pouvoir accéder à ce dossier.';
export const trapOnce = 'Seul le premier démarrage lit la configuration. Pour réessayer, créez une autre machine.';
export const trapFirstBoot = 'À définir avant le premier démarrage : ensuite, rien ne lit plus la configuration.';
export const trapGzipRefused =
  'Une configuration compressée dans son ensemble est refusée. Des parties compressées à l’intérieur ne posent pas de problème.';
export const trapAzureUser = 'Azure exige un nom d’utilisateur ; il n’en crée aucun, c’est la configuration qui le fait.';
export const trapSnapshot = 'Avec -snapshot, le disque oublie tout quand la machine s’arrête.';
export const trapOverwrites = 'Cela écrase le disque sans confirmation.';
export const trapHttps =
  'Une configuration servie en simple http est refusée sans --insecure-ignition, ou sans somme de contrôle donnée par --ignition-hash.';
export const trapSecretsOverHttp = 'Quiconque atteint cette adresse lit la configuration avec tous ses secrets.';
export const trapNet = 'rd.neednet=1 est nécessaire quand le premier démarrage doit accéder au réseau et que rien d’autre ne le demande.';
export const trapMemory =
  'Un système live démarré par le réseau occupe 2 Gio de mémoire, ou 4 Gio si son système de fichiers racine est un initrd.';
export const trapDevice = 'Sans disque d’installation, le programme d’installation s’arrête et attend.';
export const trapLength = 'Les valeurs longues sont tronquées : tenez-vous-en à une configuration qui fusionne la vraie depuis une URL.';
export const trapKvp = 'Chaque valeur contient environ 1 Kio ; l’outil découpe les configurations plus longues.';
export const trapProxmoxRoot = 'Seul root peut utiliser les snippets, et le stockage doit les autoriser.';
export const trapProxmoxVendor =
  'Comme données du fournisseur (vendor), et non comme données utilisateur : Proxmox écrit lui-même ces dernières.';
export const trapOpenshift =
  'Les nœuds redémarrent, et une erreur dans la configuration bloque la mise à jour du pool. Essayez-la d’abord sur un pool personnalisé.';
export const trapDrift = 'Les fichiers que gère un MachineConfig ne doivent pas être modifiés à la main sur le nœud.';
export const trapMetadata = 'La région doit offrir le service de métadonnées, et l’image doit l’interroger.';
export const trapUserDataPublic =
  'Chaque processus de la machine peut lire ses données utilisateur par la suite. N’y mettez pas de secrets.';
export const trapSuseLabel = 'L’étiquette doit être exactement « ignition », en minuscules.';
export const trapQuoteKernel = 'Les chargeurs d’amorçage coupent la ligne aux espaces : une adresse ne doit pas en contenir.';
export const trapSecretSize = 'Un Secret contient au plus 1 Mio.';
export const trapStrict = 'Avec strict, les avertissements font échouer le plan.';
export const trapKeyOptional = 'Une clé nommée doit y être enregistrée. Sans elle, ce sont celles de la configuration qui comptent.';
export const trapAppArmor = 'Si c’est AppArmor qui est actif, autorisez le dossier dans /etc/apparmor.d/abstractions/libvirt-qemu.';
export const trapPlatformId = (platform: string): string =>
  `L’image doit avoir été construite pour cela : ignition.platform.id=${platform}.`;
export const trapSecureBootTemplate = 'La génération 2 exige le modèle Secure Boot « Microsoft UEFI Certificate Authority ».';
export const trapSecureBootOff = 'La génération 2 exige que Secure Boot soit désactivé : l’image n’est pas signée.';
export const trapExoscaleCompress = 'N’ajoutez pas --cloud-init-compress : Ignition n’y lit pas de configuration compressée.';
export const trapEdgeRelease = 'RHEL 9.2 ou plus récent compose de telles images ; RHEL 10 ne le fait pas.';
export const trapIotRelease = 'Ignition est dans ces images depuis Fedora 38.';
export const trapInstallerSecrets = 'Quiconque détient le support d’installation détient la configuration avec tous ses secrets.';
export const trapRootPassword = 'Un mot de passe de root est exigé, mais n’est pas appliqué.';
export const trapUuids = 'Prism désigne les images, les clusters et les réseaux par leurs UUID.';
export const trapPiFirmware = 'Ce micrologiciel n’est pas officiel. Les versions anciennes ne peuvent pas démarrer depuis l’USB.';
export const trapPiEeprom = 'Mettez d’abord à jour l’EEPROM du Pi : les anciennes versions ne savent pas lire une telle partition.';
export const trapHyphen = (value: string): string =>
  `« ${value} » commence par un tiret, si bien que les programmes le prennent pour une option. Choisissez une autre valeur.`;
