export function putReadme(project: string): void;
export function restoreReadme(project: string): void;
