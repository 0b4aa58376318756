import { describe, expect, test, vi } from 'vitest';
import { fetchConfig } from './fetch-config.ts';

const url = 'https://configs.example/web.bu';
const config = 'variant: fcos\nversion: 1.6.0\n';

const answering = (response: Response) => vi.fn(() => Promise.resolve(response));
const load = (response: Response, from = url) => fetchConfig(from, { fetch: answering(response) });
const utf8 = (text: string) => new TextEncoder().encode(text);

/** A response that continues for as long as it is read, a mebibyte at a time. */
function endless() {
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent++;
      controller.enqueue(new Uint8Array(2 ** 20).fill(0x20));
    },
  });
  return { response: new Response(body, { headers: { 'Content-Length': '10' } }), sent: () => sent };
}

test('a config is loaded, its byte order mark included', async () => {
  expect(await load(new Response(utf8(`\uFEFF${config}`)))).toEqual({ text: `\uFEFF${config}` });
});

test('the request carries neither cookies nor a referrer, and follows no redirect', async () => {
  const fetch = answering(new Response(config));
  await fetchConfig(url, { fetch });
  expect(fetch).toHaveBeenCalledExactlyOnceWith(
    url,
    expect.objectContaining({
      mode: 'cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
    }),
  );
});

test.each([
  'http://configs.example/web.bu',
  'https://me:secret@configs.example/web.bu',
  'https://configs.example/web.bu#x',
  'HTTPS://configs.example/web.bu',
  'https://github.com/o/r/blob/main/web.bu',
  '',
])('no request is made for %j', async (address) => {
  const fetch = answering(new Response(config));
  expect(await fetchConfig(address, { fetch })).toHaveProperty('reason');
  expect(fetch).not.toHaveBeenCalled();
});

describe('there is a reason for', () => {
  test.each([
    ['a missing file', new Response('no', { status: 404 }), /has no such file \(404\)/],
    ['a forbidden file', new Response('no', { status: 403 }), /not give this file to everyone \(403\)/],
    ['a server error', new Response('no', { status: 502 }), /answered with an error \(502\)/],
    ['bytes that are no text', new Response(new Uint8Array([0xff, 0xfe, 0x00])), /not UTF-8 text/],
    ['a web page', new Response('\n<!DOCTYPE html><title>variant: fcos</title>'), /This is a web page/],
  ])('%s', async (_, response, reason) => {
    expect(await load(response)).toEqual({ reason: expect.stringMatching(reason) as string });
  });

  test('not for a text of another kind, which the page names', async () => {
    expect(await load(new Response('hello'), 'https://configs.example/hello.txt')).toEqual({ text: 'hello' });
    expect(await load(new Response(config), 'https://configs.example/raw')).toEqual({ text: config });
  });

  test('a redirect', async () => {
    const response = new Response(null);
    Object.defineProperty(response, 'type', { value: 'opaqueredirect' });
    expect(await load(response)).toEqual({ reason: expect.stringContaining('redirects to another address') as string });
  });

  test('a file that is too large, reading no more than needed to find out', async () => {
    const { response, sent } = endless();
    expect(await load(response)).toEqual({ reason: expect.stringContaining('larger than 5 MB') as string });
    expect(sent()).toBeLessThan(8);
  });

  test('a host that refuses', async () => {
    const fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await fetchConfig(url, { fetch })).toEqual({
      reason: expect.stringMatching(/^configs\.example cannot be reached, or does not let other pages read/) as string,
    });
  });

  test('a host that takes too long', async () => {
    const fetch = (_: string, { signal }: RequestInit) =>
      new Promise<Response>((_, reject) => {
        signal?.addEventListener('abort', () => reject(new DOMException('', 'TimeoutError')));
      });
    expect(await fetchConfig(url, { fetch, patience: 10 })).toEqual({
      reason: 'configs.example did not send the file within 0.01 seconds.',
    });
  });
});
