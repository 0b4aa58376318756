import { useState, type DragEvent } from 'react';

/** What an element needs to take dropped files of keys. */
export interface KeyDrop {
  /** Whether some hover over it. */
  hovers: boolean;
  zone: {
    'data-drop': 'ssh-keys';
    onDragOver: (event: DragEvent) => void;
    onDragLeave: (event: DragEvent) => void;
    onDrop: (event: DragEvent) => void;
  };
}

/** Makes an element take the files that are dropped on it; `useDrop` leaves them to it. */
export function useKeyDrop(onFiles: (files: readonly File[]) => void): KeyDrop {
  const [hovers, setHovers] = useState(false);
  return {
    hovers,
    zone: {
      'data-drop': 'ssh-keys',
      onDragOver: ({ dataTransfer }) => setHovers(dataTransfer.types.includes('Files')),
      onDragLeave({ currentTarget, relatedTarget }) {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHovers(false);
      },
      onDrop({ dataTransfer }) {
        setHovers(false);
        if (dataTransfer.files.length > 0) onFiles([...dataTransfer.files]);
      },
    },
  };
}
