/** What PatternFly's components say by themselves. The build puts these in place of their own English. */

export const closeDialog = 'Fermer';
/** Before the title of a notice, for screen readers. */
export const alertKinds = {
  custom: 'Avis :',
  info: 'Information :',
  success: 'Succès :',
  warning: 'Avertissement :',
  danger: 'Erreur :',
};
export const closeAlert = (title: string): string => `Fermer : ${title}`;
/** After what is said of a field, for screen readers. */
export const statuses = {
  default: '',
  indeterminate: 'état indéterminé',
  success: 'état : succès',
  warning: 'état : avertissement',
  error: 'état : erreur',
};
