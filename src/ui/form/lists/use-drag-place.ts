import { useState, type DragEvent } from 'react';

/** A place in a list that can be dragged to another one of it. */
interface DragPlace {
  /** Whether something that it takes is held over it. */
  hovered: boolean;
  /** For the element of the place. */
  zone: {
    onDragOver: (event: DragEvent) => void;
    onDragLeave: () => void;
    onDrop: (event: DragEvent) => void;
  };
  /** For the handle. */
  grip: { draggable: true; 'aria-hidden': true; onDragStart: (event: DragEvent) => void };
}

/** Lets what is of a type be dragged: `onGrab` is called where it begins, `onDrop` where it ends; it may come from another list. */
export function useDragPlace(type: string, onGrab: () => void, onDrop: () => void): DragPlace {
  const [hovered, setHovered] = useState(false);
  const takes = (event: DragEvent) => event.dataTransfer.types.includes(type);
  return {
    hovered,
    zone: {
      onDragOver: (event) => {
        if (!takes(event)) return;
        event.preventDefault();
        if (!hovered) setHovered(true);
      },
      onDragLeave: () => setHovered(false),
      onDrop: (event) => {
        setHovered(false);
        if (!takes(event)) return;
        event.preventDefault();
        onDrop();
      },
    },
    grip: {
      draggable: true,
      'aria-hidden': true,
      onDragStart: (event) => {
        // A list inside of an item has places of its own.
        event.stopPropagation();
        event.dataTransfer.setData(type, '');
        event.dataTransfer.effectAllowed = 'move';
        onGrab();
      },
    },
  };
}

/** Where Alt with an arrow key moves what has the focus; undefined for any other key. */
export const moveOf = (event: { altKey: boolean; key: string }): 'up' | 'down' | undefined =>
  !event.altKey ? undefined : event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined;
