/** Keys to press, drawn as keys: "Ctrl+Z", or "Alt+↑ ↓" for either of two. */
export const Keys = ({ keys }: { keys: string }) =>
  keys.split(/([+ ])/).map((part, index) => (index % 2 === 0 ? <kbd key={index}>{part}</kbd> : part));
