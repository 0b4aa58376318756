import { useState, type DragEvent } from 'react';

/** What a field takes files for: a single one for its contents, any number for their SSH keys. */
export type FieldZone = 'contents' | 'ssh-keys';

/** What an element needs to take dropped files, and whether some hover over it. */
export interface FieldDrop {
  hovers: boolean;
  zone: {
    'data-drop': FieldZone;
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDropCapture: (event: DragEvent) => void;
  };
}

/** Makes an element of the form accept dropped files; `useDrop` leaves them to it. */
export function useFieldDrop(zone: FieldZone, onFiles: (files: readonly [File, ...File[]]) => void): FieldDrop {
  const [hovers, setHovers] = useState(false);
  return {
    hovers,
    zone: {
      'data-drop': zone,
      onDragOver: ({ dataTransfer }) => setHovers(dataTransfer.types.includes('Files')),
      onDragLeave({ currentTarget, relatedTarget }) {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHovers(false);
      },
      onDropCapture(event) {
        setHovers(false);
        const [file, ...more] = event.dataTransfer.files;
        if (!file) return;
        // Before the editor, which would insert the file's text at the caret.
        event.preventDefault();
        event.stopPropagation();
        onFiles([file, ...more]);
      },
    },
  };
}
