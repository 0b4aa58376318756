import { quoted, quotedList, say, type Said } from '../../types/said.ts';

/** What a review says of units, containers and timers. */

export const masked = (unit: string): Said => say`${quoted(unit)} is masked: nothing can start it.`;
export const enabled = (unit: string): Said => say`${quoted(unit)} is enabled.`;
export const startsWith = (unit: string, targets: readonly string[]): Said =>
  say`${quoted(unit)} starts at boot, with ${quotedList(targets)}.`;
export const disabled = (unit: string): Said => say`${quoted(unit)} is disabled: it starts only when something else asks for it.`;
export const written = (unit: string): Said =>
  say`${quoted(unit)} is written but not enabled: it starts only when something else asks for it.`;
export const mentioned = (unit: string): Said => say`${quoted(unit)} is named, and stays as it is.`;
export const changed = (unit: string): Said => say`${quoted(unit)}, which the image brings, is changed.`;
export const dropin = (name: string): Said => say`the drop-in ${quoted(name)}`;
export const linked = (unit: string): Said =>
  say`${quoted(unit)} starts at boot, because a link in ${'a .wants or .requires directory'} asks for it.`;
export const description = (text: string): Said => say`it is described as ${quoted(text)}`;
export const runs = (command: string): Said => say`it runs ${quoted(command)}`;
export const timer = (setting: string, value: string): Said => say`at ${quoted(`${setting}=${value}`)}`;
export const timerStarts = (unit: string): Said => say`it starts ${quoted(unit)}`;
export const listens = (what: string): Said => say`it listens at ${quoted(what)}`;
export const mounts = (what: string, where: string): Said => say`it mounts ${quoted(what)} at ${quoted(where)}`;
export const container = (name: string, image: string): Said => say`The quadlet ${quoted(name)} runs a container of ${quoted(image)}`;
export const quadlet = (name: string): Said => say`The quadlet ${quoted(name)} is written`;
export const atBoot = (targets: readonly string[]): Said => say`it starts at boot, with ${quotedList(targets)}`;
export const onRequest = (): Said => ['it starts only when something else asks for it'];
export const ofUser = (): Said => ['it runs without root, for users whose sessions or lingering start it'];
