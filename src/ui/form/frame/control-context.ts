import { createContext, type ComponentType } from 'react';
import type { FieldProps } from './field-props.ts';

/**
 * The component that shows any field. Forms nest: a field's control may contain a form of further fields.
 * Passed in from outside, so that the modules need not import each other in a circle.
 */
export const ControlContext = createContext<ComponentType<FieldProps>>(() => {
  throw new Error('A form is used outside of its provider');
});
