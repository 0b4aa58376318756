import { quoted, quotedList, say, type Said } from '../../types/said.ts';

/** What a review says of units, containers and timers. */

export const masked = (unit: string): Said => say`L’unité ${quoted(unit)} est masquée : rien ne peut la lancer.`;
export const enabled = (unit: string): Said => say`L’unité ${quoted(unit)} est activée.`;
export const startsWith = (unit: string, targets: readonly string[]): Said =>
  say`L’unité ${quoted(unit)} est lancée au démarrage, avec ${quotedList(targets)}.`;
export const disabled = (unit: string): Said =>
  say`L’unité ${quoted(unit)} est désactivée : elle n’est lancée que si autre chose la demande.`;
export const written = (unit: string): Said =>
  say`L’unité ${quoted(unit)} est écrite mais pas activée : elle n’est lancée que si autre chose la demande.`;
export const mentioned = (unit: string): Said => say`L’unité ${quoted(unit)} est mentionnée, et reste telle quelle.`;
export const changed = (unit: string): Said => say`L’unité ${quoted(unit)}, fournie par l’image, est modifiée.`;
export const dropin = (name: string): Said => say`le drop-in ${quoted(name)}`;
export const linked = (unit: string): Said =>
  say`L’unité ${quoted(unit)} est lancée au démarrage, car un lien dans ${'un répertoire .wants ou .requires'} la demande.`;
export const description = (text: string): Said => say`description : ${quoted(text)}`;
export const runs = (command: string): Said => say`exécute ${quoted(command)}`;
export const timer = (setting: string, value: string): Said => say`selon ${quoted(`${setting}=${value}`)}`;
export const timerStarts = (unit: string): Said => say`lance ${quoted(unit)}`;
export const listens = (what: string): Said => say`écoute sur ${quoted(what)}`;
export const mounts = (what: string, where: string): Said => say`monte ${quoted(what)} sur ${quoted(where)}`;
export const container = (name: string, image: string): Said =>
  say`Le quadlet ${quoted(name)} exécute un conteneur de l’image ${quoted(image)}`;
export const quadlet = (name: string): Said => say`Le quadlet ${quoted(name)} est écrit`;
export const atBoot = (targets: readonly string[]): Said => say`lancé au démarrage, avec ${quotedList(targets)}`;
export const onRequest = (): Said => ['lancé seulement si autre chose le demande'];
export const ofUser = (): Said => ['exécuté sans root, pour les utilisateurs dont une session ou la persistance (linger) le lance'];
