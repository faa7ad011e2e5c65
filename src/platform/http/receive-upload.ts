import type { Request, Response } from 'express';
import multer from 'multer';
import { AppError } from '../errors/app-error.ts';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Reads the one file of a multipart request into memory. Errors: too large, missing, more than one, damaged. */
export async function receiveUpload(req: Request, res: Response, maxBytes: number): Promise<UploadedFile> {
  const receive = multer({ storage: multer.memoryStorage(), limits: { fileSize: maxBytes, files: 1, fields: 20 } });
  await new Promise<void>((resolve, reject) => {
    receive.single('file')(req, res, (error: unknown) => {
      if (error) reject(refusalOf(error));
      else resolve();
    });
  });
  if (!req.file) throw new AppError('request.invalid', { fields: [{ path: 'file', code: 'missing' }] });
  // Browsers send the name as UTF-8, multer reads it as Latin-1.
  return { name: Buffer.from(req.file.originalname, 'latin1').toString('utf8'), bytes: req.file.buffer };
}

function refusalOf(error: unknown): AppError {
  // The file is kept in memory: what is no limit of ours can only be a form that cannot be taken apart.
  if (!(error instanceof multer.MulterError)) return new AppError('request.malformed');
  if (error.code === 'LIMIT_FILE_SIZE') return new AppError('request.too_large');
  return new AppError('request.invalid', { fields: [{ path: error.field ?? 'file', code: error.code }] });
}
