import { readdirSync } from 'node:fs';
import path from 'node:path';
import express, { type RequestHandler } from 'express';

const packedEnd = '.br';

/** Files whose names change with their contents: kept for ever, and sent as the build has compressed them. */
export function serveAssets(folder: string): RequestHandler[] {
  return [preferPacked(folder), express.static(folder, { immutable: true, maxAge: '1y', index: false }), sayGone];
}

/** A page that was open before an update asks for files that are gone: it must not get the application's shell for them. */
const sayGone: RequestHandler = (_req, res) => {
  res.removeHeader('Content-Encoding');
  res.status(404).type('text').send('This file belongs to another version.');
};

/** Leads to the compressed twin of a file where there is one and the browser can read it. */
function preferPacked(folder: string): RequestHandler {
  const packed = new Set(namesIn(folder).filter((name) => name.endsWith(packedEnd)));
  return (req, res, next) => {
    const twin = `${path.posix.basename(req.path)}${packedEnd}`;
    if (packed.has(twin)) {
      res.vary('Accept-Encoding');
      if (req.acceptsEncodings('br') === 'br') {
        res.type(path.posix.extname(req.path));
        res.setHeader('Content-Encoding', 'br');
        req.url = `/${twin}`;
      }
    }
    next();
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Not built: there is nothing to serve either.
    return [];
  }
}
