/** What kinds of secrets there are, and where one is. */

export const passwordHash = 'Mot de passe haché';
export const privateKey = 'Clé privée';
export const agePrivateKey = 'Clé privée (age)';
export const puttyPrivateKey = 'Clé privée (PuTTY)';
export const jwkPrivateKey = 'Clé privée (JWK)';
export const base64PrivateKey = 'Clé privée (en base64)';
export const natsPrivateKey = 'Clé privée (NATS)';
export const derPrivateKey = 'Clé privée (DER)';
export const openPgpPrivateKey = 'Clé privée (OpenPGP)';
export const githubToken = 'Jeton (GitHub)';
export const gitlabToken = 'Jeton (GitLab)';
export const slackToken = 'Jeton (Slack)';
export const awsAccessKey = 'Clé d’accès (AWS)';
export const huggingFaceToken = 'Jeton (Hugging Face)';
export const digitalOceanToken = 'Jeton (DigitalOcean)';
export const pypiToken = 'Jeton (PyPI)';
export const telegramToken = 'Jeton (Telegram)';
export const cephKey = 'Clé (Ceph)';
export const googleToken = 'Jeton (Google)';
export const npmToken = 'Jeton (npm)';
export const dockerToken = 'Jeton (Docker)';
export const vaultToken = 'Jeton (Vault)';
export const tailscaleToken = 'Jeton (Tailscale)';
export const swarmToken = 'Jeton (Docker Swarm)';
export const k3sToken = 'Jeton (k3s)';
export const jwt = 'Jeton (JWT)';
export const apiKey = 'Clé d’API';
export const grafanaToken = 'Jeton (Grafana)';
export const onePasswordToken = 'Jeton (1Password)';
export const terraformToken = 'Jeton (Terraform)';
export const borgKey = 'Clé (Borg)';
export const consulKey = 'Clé (Consul)';
export const slackWebhook = 'Adresse (webhook Slack)';
export const discordWebhook = 'Adresse (webhook Discord)';
export const authorization = 'Autorisation';
export const cookie = 'Cookie';
export const login = 'Identifiants de connexion';
export const registryLogin = 'Identifiants d’un registre';
export const passwordInAddress = 'Mot de passe dans une adresse';
export const tokenInAddress = 'Jeton dans une adresse';
export const secret = 'Secret';
export const credential = 'Donnée d’identification';
export const luksKey = 'Clé LUKS';
export const uncheckedContents = 'Contenu compressé, trop volumineux pour être vérifié';
export const javaKeyStore = 'Magasin de clés (Java)';
export const pkcs12KeyStore = 'Magasin de clés (PKCS #12)';
export const keytab = 'Keytab Kerberos';
export const keepassDatabase = 'Base de mots de passe (KeePass)';
export const luksHeader = 'En-tête de chiffrement de disque (LUKS)';
export const password = 'Mot de passe';
export const token = 'Jeton';
export const key = 'Clé';
export const header = (name: string): string => `En-tête ${name}`;
/** A kind with the name that the secret is given to: "Password (DB_PASSWORD)". */
export const namedSecret = (kind: string, name: string): string => `${kind} (${name})`;

export const localFile = (path: string): string => `fichier local ${path}`;
export const pathOfFile = (path: string): string => `chemin du fichier local ${path}`;
export const configName = 'nom de la configuration';
export const line = (number: number): string => `ligne ${number}`;

/** How the item of a list is called, by where the list is in a config. */
export const itemsOf: Record<ListPath, (name: string) => string> = {
  'passwd.users': (name) => `utilisateur ${name}`,
  'passwd.groups': (name) => `groupe ${name}`,
  'grub.users': (name) => `utilisateur GRUB ${name}`,
  'storage.files': (path) => path,
  'storage.luks': (name) => `LUKS ${name}`,
  'storage.trees': (path) => `arborescence ${path}`,
  'systemd.units': (name) => `unité ${name}`,
};
type ListPath = 'passwd.users' | 'passwd.groups' | 'grub.users' | 'storage.files' | 'storage.luks' | 'storage.trees' | 'systemd.units';
export const dropIn = (name: string, unit: string): string => `drop-in ${name}, ${unit}`;

/** What has a name without being in a list. */
export const sections = {
  'ignition.proxy': 'proxy',
  'ignition.config': 'configurations fusionnées ou de remplacement',
  'ignition.security': 'autorités de certification',
  'boot_device.luks': 'chiffrement du système de fichiers racine',
  kernel_arguments: 'arguments du noyau',
};
export const host = (name: string): string => `hôte ${name}`;
export const hostNumber = (number: number): string => `hôte ${number}`;
