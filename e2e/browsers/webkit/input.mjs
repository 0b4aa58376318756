// Keys and the pointer, as the automation of WebKitGTK takes them: each step says everything that is pressed.

/** The names of keys that type nothing, where they differ from those of the web. */
const virtualKeys = {
  Alt: 'Alternate',
  ArrowLeft: 'LeftArrow',
  ArrowUp: 'UpArrow',
  ArrowRight: 'RightArrow',
  ArrowDown: 'DownArrow',
  Enter: 'Return',
};
const buttons = { none: 'None', left: 'Left', middle: 'Middle', right: 'Right' };
const interactions = { move: 'Move', down: 'Down', up: 'Up' };

/** The keyboard, pointer and wheel of a page. `perform` sends the state of one of them to the browser. */
export class Input {
  constructor(perform) {
    this.perform = perform;
    this.virtual = new Set();
    this.character = undefined;
  }

  key({ type, key }) {
    const isDown = type === 'keyDown';
    if (key.length === 1) this.character = isDown ? key : undefined;
    else this.virtual[isDown ? 'add' : 'delete'](virtualKeys[key] ?? key.replace(/^F(?=\d)/, 'Function'));
    return this.perform('Keyboard', { pressedVirtualKeys: [...this.virtual], pressedCharKey: this.character });
  }

  mouse({ type, x, y, button }) {
    return this.perform('Mouse', { ...at(x, y), pressedButton: buttons[button], mouseInteraction: interactions[type] });
  }

  wheel({ x, y, deltaX, deltaY }) {
    return this.perform('Wheel', { ...at(x, y), delta: { width: deltaX, height: deltaY } });
  }
}

const at = (x, y) => ({ origin: 'Viewport', location: { x: Math.round(x), y: Math.round(y) } });
