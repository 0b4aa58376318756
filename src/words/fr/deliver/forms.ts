/** Other forms of the same config, which the page makes. */
import { countOf } from '../formats/counts.ts';

export const title = 'Fichiers créés ici';
export const more = 'Autres formes de cette configuration';
export const make = (file: string): string => `Télécharger ${file}`;
export const made = (file: string): string => `${file} arrive dans vos téléchargements.`;
export const script = 'Script Combustion (facultatif)';

export const zip = 'La configuration Butane et ses fichiers locaux, à rouvrir ici ou à traduire avec butane --files-dir files.';
export const gzip = 'Compressée et en base64, comme VMware l’attend.';
export const pointer =
  'Une petite configuration qui fusionne celle-ci depuis l’URL ci-dessous, et en connaît la somme de contrôle. Servez-y celle-ci, à l’octet près.';
export const pointerUrl = 'URL d’où la grande configuration est servie';
export const inside = 'Une configuration qui contient celle-ci, compressée.';
export const secret = 'Un Secret pour KubeVirt et d’autres outils de Kubernetes.';
export const machineConfig = 'Un MachineConfig pour les nœuds worker d’OpenShift.';
export const noLimits = 'OpenShift en applique la totalité.';
export const limits = (count: number): string => `OpenShift n’en applique pas la totalité (${countOf(count, 'point')}) :`;
export const terraform = 'Du code Terraform qui traduit, avec ct_config, la configuration Butane placée à côté.';
export const initrd = 'Un initrd de plus pour PXE : le système live y trouve la configuration.';
export const medium = 'Un support portant l’étiquette « ignition », pour SUSE et openSUSE MicroOS.';
export const seed = 'Un seed pour ce qui lit NoCloud : un support avec la configuration comme données utilisateur.';
