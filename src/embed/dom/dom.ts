/**
 * Creates an element with attributes and children; strings become text nodes. An attribute that is false is left out, one
 * that is true has no value.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== false) element.setAttribute(name, value === true ? '' : value);
  element.append(...children);
  return element;
}

/** A button; its name is its text. */
export function makeButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = make('button', { type: 'button', class: 'be-button' }, text);
  button.addEventListener('click', onClick);
  return button;
}
