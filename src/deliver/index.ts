/**
 * What `bunsen/deliver` offers: a config on its way to a machine. Nothing here needs a DOM, a file system or a network.
 */
export type { Answer, Refusal } from './define/answer.ts';
export { imageOfBytes, patchedPieces, type ImageSource, type Patch } from './define/image.ts';
export { flatcarInitrd, ignitionInitrd, initrd } from './initrd/initrd.ts';
export { readInitrd } from './initrd/read-initrd.ts';
export type { Customization } from './iso/customization.ts';
export type { ArgumentChanges } from './iso/edit-arguments.ts';
export { embedInIso, type IsoChange } from './iso/embed-in-iso.ts';
export type { IsoFeatures } from './iso/features.ts';
export { inspectIso, type IsoContents } from './iso/inspect-iso.ts';
export { removeFromIso, type Removed } from './iso/remove-from-iso.ts';
export { setIsoKernelArguments } from './iso/set-iso-kernel-arguments.ts';
export { ignitionMedium, seedMedium, type IgnitionMedium } from './medium/media.ts';
export { gzipBase64 } from './forms/encoded.ts';
export { kubevirtMachine, kubevirtSecret } from './forms/kubevirt.ts';
export { machineConfigOf, type MachineConfigNames } from './forms/machine-config.ts';
export { pointerConfig } from './forms/pointer-config.ts';
export { terraformFile } from './forms/terraform.ts';
export type { DeliveredConfig, Platform, PlatformField, PlatformValues, PlatformVariant, Step } from './platforms/define/platform.ts';
export { platformLink, platforms, platformsFor, stepsFor } from './platforms/platforms.ts';
export type { ConfigPart } from './size/largest-parts.ts';
export { sizeReport, type SizeHelp, type SizeReport } from './size/size-report.ts';
