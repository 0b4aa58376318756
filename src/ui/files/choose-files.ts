interface Choice {
  /** Name extensions and media types to offer; all by default. */
  accept?: string;
  multiple?: boolean;
  /** Whether to choose a folder with everything in it. */
  folder?: boolean;
}

/** Asks the user for files; nothing happens when they choose none. */
export function chooseFiles({ accept = '', multiple = false, folder = false }: Choice, onChosen: (files: readonly File[]) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  input.webkitdirectory = folder;
  input.addEventListener('change', () => onChosen([...(input.files ?? [])]));
  input.click();
}
