// A page of somebody else's, under an origin of its own, that shows a view of ours.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FramingPage {
  readonly url: string;
  readonly close: () => void;
}

export async function framingPage(body: string): Promise<FramingPage> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newspaper</title></head><body><h1>A newspaper</h1>${body}</body></html>`;
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(isPage ? html : undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}
