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
