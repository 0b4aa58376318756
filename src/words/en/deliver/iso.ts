/** Live images: why one is refused, and what is in it. */
import { formatNumber } from '../formats/counts.ts';

export const noIso = 'This is not an ISO image.';
export const noLiveImage = 'This image has no area for a config: it is not a live image of Fedora CoreOS or RHEL CoreOS.';
export const imageIncomplete = 'This image is incomplete or damaged. Download it again.';
export const infoBroken = (path: string): string => `This image is damaged: ${path} in it cannot be read.`;
export const areaTooSmall = (needed: number, available: number): string =>
  `Compressed, the config takes ${formatNumber(needed)} bytes; this image has room for ${formatNumber(available)}. Make it smaller, or have it merge a larger one from a URL.`;
export const hasConfig = 'This image already has a config. Replace it only if you mean to.';
export const areaUnread = (reason: string): string =>
  `This image already has something embedded. ${reason} Replace it only if you mean to.`;
export const alreadyCustomized = 'This image is already customized. Replace all of that only if you mean to.';
export const argumentsDiffer = 'This image is damaged: its boot menus have different kernel arguments.';
export const argumentsTooLong = (length: number, most: number): string =>
  `The kernel arguments take ${formatNumber(length)} bytes; this image has room for ${formatNumber(most)}.`;
export const argumentsFixed = 'The kernel arguments of this image cannot be changed.';
export const argumentsOddCharacter = 'Kernel arguments are one line, without NUL.';
export const replaceMalformed = (argument: string): string => `“${argument}” is not of the form KEY=OLD=NEW.`;
export const installerFixed = 'This image cannot install by itself: it is older than December 2021.';
export const consoleFixed = 'This image cannot set the console of the system that it installs.';
export const networkFixed = 'This image cannot take network settings: it is older than December 2021.';
export const keyfileName = (name: string): string => `“${name}” is not a name for a keyfile: it must not be empty or have a slash.`;
export const nothingToEmbed = 'There is nothing to embed.';
export const noDestination = 'The installer does not know which disk to write to, and stops. Name the disk.';
export const erasesDisk = (device: string): string => `A machine that starts from this image overwrites ${device} without asking.`;
export const notIgnition = 'This is not an Ignition config in JSON. The machine will not start with it.';
