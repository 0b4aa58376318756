/** What PatternFly's components say by themselves. The build puts these in place of their own English. */

export const closeDialog = 'Close';
/** Before the title of a notice, for screen readers. */
export const alertKinds = {
  custom: 'Notice:',
  info: 'Info alert:',
  success: 'Success alert:',
  warning: 'Warning alert:',
  danger: 'Danger alert:',
};
