// What WebKitGTK says and understands on the socket of its remote inspector (`WEBKIT_INSPECTOR_SERVER`): messages with a name and
// parameters in the encoding of GVariant. One client may start an automation session, and talk to every target: the pages, by the
// protocol of the inspector, and the automation, by its own. Both are JSON.
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

const littleEndian = 1;

/**
 * Connects to a browser that is just starting, and starts the automation.
 * `onTargets` is called with all targets (`{ id, type, name, url }`) whenever they change, `onMessage` with the id of a target and what it
 * says, `onClose` when the browser is gone.
 */
export async function connectToInspector(port, { onTargets, onMessage, onClose }) {
  const socket = await connectedWhenReady(port);
  // Each process of the browser connects to the server in it, the one with the windows first; the others have no targets.
  const connectionId = 1n;
  const send = (name, parameters) => socket.write(framed(name, parameters));
  readFrames(socket, (name, data) => {
    if (name === 'SetTargetList') {
      if (data.readBigUInt64LE(0) === connectionId) onTargets(targetsOf(data.subarray(8)));
    } else if (name === 'SendMessageToFrontend') {
      onMessage(Number(data.readBigUInt64LE(8)), JSON.parse(data.toString('utf8', 16, data.length - 1)));
    }
  });
  socket.on('close', onClose);
  send('StartAutomationSession', sessionParameters('bunsen'));
  return {
    /** Begins to talk to a target. */
    attach: (target) => send('Setup', numbers(connectionId, target)),
    send: (target, message) =>
      send('SendMessageToBackend', Buffer.concat([numbers(connectionId, target), Buffer.from(`${JSON.stringify(message)}\0`)])),
    close: () => socket.destroy(),
  };
}

async function connectedWhenReady(port) {
  for (let attempt = 1; ; attempt++) {
    const socket = connect(port, '127.0.0.1');
    const error = await new Promise((resolve) => {
      socket.once('connect', () => resolve(undefined));
      socket.once('error', resolve);
    });
    if (!error) return socket.on('error', () => {}); // 'close' follows
    if (attempt === 300) throw error;
    await wait(50);
  }
}

/** A message: its length (big-endian), flags, name and parameters. */
function framed(name, parameters) {
  const body = Buffer.concat([Buffer.from(`${name}\0`), parameters]);
  const head = Buffer.alloc(5);
  head.writeUInt32BE(body.length);
  head[4] = littleEndian;
  return Buffer.concat([head, body]);
}

function readFrames(socket, onFrame) {
  let chunks = [];
  let [has, needs] = [0, 5];
  socket.on('data', (chunk) => {
    chunks.push(chunk);
    has += chunk.length;
    if (has < needs) return; // large messages come in many chunks
    let buffer = Buffer.concat(chunks);
    for (;;) {
      needs = buffer.length < 5 ? 5 : 5 + buffer.readUInt32BE(0);
      if (buffer.length < needs) break;
      const body = buffer.subarray(5, needs);
      buffer = buffer.subarray(needs);
      const endOfName = body.indexOf(0);
      // A copy, so that numbers are where their alignment wants them and the large buffer can go.
      onFrame(body.toString('utf8', 0, endOfName), Buffer.from(body.subarray(endOfName + 1)));
    }
    chunks = [buffer];
    has = buffer.length;
  });
}

/** `(tt)`, or the beginning of `(tts)`. */
function numbers(...values) {
  const buffer = Buffer.alloc(8 * values.length);
  values.forEach((value, index) => buffer.writeBigUInt64LE(BigInt(value), 8 * index));
  return buffer;
}

/** `(sa{sv})` with an empty dictionary: the name, padding, and where the name ends. */
function sessionParameters(id) {
  const end = Buffer.byteLength(id) + 1;
  const parameters = Buffer.alloc(Math.ceil(end / 8) * 8 + 1);
  parameters.write(id);
  parameters[parameters.length - 1] = end;
  return parameters;
}

/** `a(tsssb)`: the elements, each aligned to eight bytes, and where each ends. */
function targetsOf(data) {
  if (data.length === 0) return [];
  const [size, read] = offsetsIn(data);
  const firstOffset = read(data.length - size);
  const targets = [];
  let start = 0;
  for (let at = firstOffset; at < data.length; at += size) {
    const end = read(at);
    targets.push(targetOf(data.subarray(start, end)));
    start = Math.ceil(end / 8) * 8;
  }
  return targets;
}

/** `(tsssb)`: a number, three strings, a flag, and where the strings end, the last one first. */
function targetOf(data) {
  const [size, read] = offsetsIn(data);
  const [type, name, url] = [1, 2, 3].map((nth) => {
    const start = nth === 1 ? 8 : read(data.length - size * (nth - 1));
    return data.toString('utf8', start, read(data.length - size * nth) - 1);
  });
  return { id: Number(data.readBigUInt64LE(0)), type, name, url };
}

/** How many bytes an offset in this container has, and how one is read. */
function offsetsIn(data) {
  const size = data.length < 2 ** 8 ? 1 : data.length < 2 ** 16 ? 2 : 4;
  return [size, (at) => data.readUIntLE(at, size)];
}
