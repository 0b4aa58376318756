import { useState } from 'react';

/** Whether something has been shown: what is heavy is created when it is first shown, and stays. */
export function useSeen(shown: boolean): boolean {
  const [seen, setSeen] = useState(shown);
  if (shown && !seen) setSeen(true);
  return seen || shown;
}
