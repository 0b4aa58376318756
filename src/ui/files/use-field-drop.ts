import { useState, type DragEvent } from 'react';

/** What an element needs to take a dropped file, and whether one hovers over it. */
export interface FieldDrop {
  hovers: boolean;
  zone: {
    'data-drop': 'contents';
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDropCapture: (event: DragEvent) => void;
  };
}

/** Makes an element of the form take a single file that is dropped on it; `useDrop` leaves that to it. */
export function useFieldDrop(onFile: (file: File) => void): FieldDrop {
  const [hovers, setHovers] = useState(false);
  return {
    hovers,
    zone: {
      'data-drop': 'contents',
      onDragOver: ({ dataTransfer }) => setHovers(dataTransfer.types.includes('Files')),
      onDragLeave({ currentTarget, relatedTarget }) {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHovers(false);
      },
      onDropCapture(event) {
        setHovers(false);
        const [file] = event.dataTransfer.files;
        if (!file) return;
        // Before the editor, which would insert the file's text at the caret.
        event.preventDefault();
        event.stopPropagation();
        onFile(file);
      },
    },
  };
}
