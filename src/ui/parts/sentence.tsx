import { createElement, Fragment, type ReactNode } from 'react';

/** A sentence of the catalogues with elements inside: its parts in order. Where the elements stand is the language's. */
export const Sentence = ({ parts }: { parts: readonly ReactNode[] }): ReactNode => createElement(Fragment, null, ...parts);
