import { formatPath, type Path } from '../../core/report/finding.ts';

/** The DOM id of what shows a path in the form. */
export const fieldId = (path: Path): string => `field${formatPath(path)}`;
