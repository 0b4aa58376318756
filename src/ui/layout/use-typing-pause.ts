import { useEffect, useState } from 'react';

/** Milliseconds without a key after which someone who types has come to a stop. */
const pause = 700;

const isTyping = (): boolean => document.activeElement?.matches('input, textarea, [role="textbox"]') === true;

/** A value, as soon as no one is in the middle of typing: what comes on screen with it would swallow their next keys. */
export function useTypingPause<T>(value: T | undefined): T | undefined {
  const [settled, setSettled] = useState<T>();
  useEffect(() => {
    if (value === undefined) return;
    const timer = setTimeout(() => setSettled(value), isTyping() ? pause : 0);
    return () => clearTimeout(timer);
  }, [value]);
  return value === settled ? settled : undefined;
}
