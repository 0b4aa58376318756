import { quoted, quotedList, say, type Said } from '../../types/said.ts';

/** What a review says of what is fetched, what is open to others, and how the system starts. */

export const fetched = (path: string, source: string): Said => say`${quoted(path)} est téléchargé depuis ${quoted(source)}`;
export const fetchedPart = (path: string, source: string): Said =>
  say`Une partie de ${quoted(path)} est téléchargée depuis ${quoted(source)}`;
export const mergedFrom = (source: string): Said =>
  say`La configuration située à ${quoted(source)} est téléchargée et fusionnée dans celle-ci`;
export const mergedInline = (): Said => ['Une configuration incluse dans celle-ci y est fusionnée'];
export const replacedFrom = (source: string): Said =>
  say`La configuration située à ${quoted(source)} remplace celle-ci : rien d’autre ici ne s’applique`;
export const replacedInline = (): Said => ['Une configuration incluse dans celle-ci la remplace : rien d’autre ici ne s’applique'];
export const authority = (source: string): Said => say`Une autorité de certification est téléchargée depuis ${quoted(source)}`;
export const keyFile = (volume: string, source: string): Said =>
  say`La clé du volume chiffré ${quoted(volume)} est téléchargée depuis ${quoted(source)}`;
export const image = (name: string, by: string): Said => say`L’image de conteneur ${quoted(name)} est téléchargée pour ${quoted(by)}`;
export const byDigest = (): Said => ['désignée par son empreinte (digest), elle est toujours la même'];
export const byTag = (): Said => ['désignée par une étiquette (tag), elle peut être une autre image demain'];
export const tang = (volume: string, url: string): Said =>
  say`Pour ouvrir le volume chiffré ${quoted(volume)}, le serveur Tang ${quoted(url)} est interrogé à chaque démarrage`;
export const proxy = (url: string): Said => say`Ignition télécharge en passant par le proxy ${quoted(url)}`;
export const hash = (value: string): Said => say`utilisé seulement si sa somme de contrôle est ${quoted(value)}`;
export const noHash = (): Said => ['contenu non vérifié : tout ce qui est envoyé est utilisé'];
export const plainHttp = (): Said => ['transfert non chiffré : n’importe qui sur le trajet peut le modifier'];

export const published = (port: string, by: string): Said => say`Le port ${quoted(port)} est publié par ${quoted(by)}`;
export const hostNetwork = (by: string): Said => say`${quoted(by)} utilise le réseau de l’hôte : tous ses ports sont ouverts`;
export const socket = (what: string, unit: string): Said => say`${quoted(unit)} écoute sur ${quoted(what)}`;
export const sshPasswords = (): Said => ['Le serveur SSH accepte les mots de passe.'];
export const sshOff = (unit: string): Said => say`${quoted(unit)} est désactivé : personne ne peut se connecter par SSH.`;
export const sshOn = (): Said => ['Le serveur SSH fonctionne comme dans l’image, et n’accepte que des clés.'];
export const sshSettings = (path: string): Said => say`Le serveur SSH a ses propres réglages, dans ${quoted(path)}`;
export const sshSetting = (setting: string): Said => [quoted(setting)];
export const autologin = (user: string): Said => say`Une console connecte d’office ${quoted(user)}, sans mot de passe.`;
export const firewall = (path: string): Said => say`Le pare-feu a des règles, dans ${quoted(path)}.`;
export const firewallUnit = (unit: string): Said => say`Le pare-feu ${quoted(unit)} est lancé.`;

export const added = (argument: string): Said => say`L’argument du noyau ${quoted(argument)} est ajouté.`;
export const removed = (argument: string): Said => say`L’argument du noyau ${quoted(argument)} est retiré.`;
export const kernelType = (type: string): Said => say`Le noyau est ${quoted(type)}.`;
export const fips = (): Said => ['Le mode FIPS est activé.'];
export const extensions = (names: readonly string[]): Said =>
  names.length === 1 ? say`L’extension ${quotedList(names)} est installée.` : say`Les extensions ${quotedList(names)} sont installées.`;
export const grubUsers = (names: readonly string[]): Said =>
  say`GRUB demande un mot de passe à ${quotedList(names)} avant toute modification de ses entrées.`;
export const bootLayout = (layout: string): Said => say`La disposition du disque de démarrage est celle de ${quoted(layout)}.`;
export const mirrored = (devices: readonly string[]): Said =>
  say`Le disque de démarrage est en miroir sur ${quotedList(devices)} ; leur contenu est perdu.`;
