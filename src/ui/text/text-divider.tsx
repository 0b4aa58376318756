import * as words from '#words/text/text-panes';
import { useState, type KeyboardEvent, type PointerEvent } from 'react';

const key = 'bunsen.text-share';
/** Percent of the width that the text has beside its result. */
const usual = 50;
const least = 20;
const most = 80;
const step = 5;

const within = (share: number): number => Math.min(most, Math.max(least, Math.round(share)));

function loadShare(): number {
  try {
    const kept = Number(localStorage.getItem(key) ?? usual);
    return Number.isFinite(kept) ? within(kept) : usual;
  } catch {
    return usual;
  }
}

/** How much of the width the text has, as kept in this browser, and what changes it. */
export function useTextShare(): [number, (share: number) => void] {
  const [share, setShare] = useState(loadShare);
  const change = (next: number) => {
    setShare(within(next));
    try {
      localStorage.setItem(key, String(within(next)));
    } catch {
      // A choice that cannot be kept still applies until the page is closed.
    }
  };
  return [share, change];
}

interface TextDividerProps {
  share: number;
  onChange: (share: number) => void;
}

/** What stands between text and result: dragged, or moved by the arrow keys, it gives one of both more room; pressed twice, both the same. */
export function TextDivider({ share, onChange }: TextDividerProps) {
  const moves: Readonly<Record<string, number>> = { ArrowLeft: share - step, ArrowRight: share + step, Home: least, End: most };
  const drag = ({ currentTarget, clientX, pointerId }: PointerEvent<HTMLDivElement>) => {
    const room = currentTarget.parentElement?.getBoundingClientRect();
    if (room && room.width > 0 && currentTarget.hasPointerCapture(pointerId)) onChange(((clientX - room.left) / room.width) * 100);
  };
  const press = (event: KeyboardEvent) => {
    const next = moves[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onChange(next);
  };
  return (
    <div
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.dividerWidth}
      aria-valuenow={share}
      aria-valuemin={least}
      aria-valuemax={most}
      className="bn-separator bn-text-divider"
      onPointerDown={({ currentTarget, pointerId }) => currentTarget.setPointerCapture(pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => onChange(usual)}
      onKeyDown={press}
    />
  );
}
