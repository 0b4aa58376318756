import { createElement, Fragment, type ReactNode } from 'react';

/** A sentence of the catalogues with elements inside: its parts in order. The language determines where the elements are. */
export const Sentence = ({ parts }: { parts: readonly ReactNode[] }): ReactNode => createElement(Fragment, null, ...parts);
