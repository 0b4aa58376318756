export { formFields } from '../../../values/field-order.ts';
