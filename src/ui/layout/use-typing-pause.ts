import { useEffect, useState } from 'react';

/** Milliseconds without a key after which typing is considered to have stopped. */
const pause = 700;

const isTyping = (): boolean => document.activeElement?.matches('input, textarea, [role="textbox"]') === true;

/** A value, updated only when nobody is typing: anything that appears would swallow the next keys. */
export function useTypingPause<T>(value: T | undefined): T | undefined {
  const [settled, setSettled] = useState<T>();
  useEffect(() => {
    if (value === undefined) return;
    const timer = setTimeout(() => setSettled(value), isTyping() ? pause : 0);
    return () => clearTimeout(timer);
  }, [value]);
  return value === settled ? settled : undefined;
}
