import { AppError, PLATFORM } from '@crm/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** One uploaded file with the plain fields sent beside it. */
export interface UploadedForm {
  file: { name: string; contentType: string; bytes: Buffer };
  fields: Record<string, string>;
}

const MAX_BYTES = 30 * 1_024 * 1_024;

/** The file of a multipart request (field `file`, at most 30 MB) and its other fields. */
export const Upload = createParamDecorator(async (_: unknown, context: ExecutionContext): Promise<UploadedForm> => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  if (!request.isMultipart()) throw PLATFORM.VALIDATION({}, [{ path: 'file', code: 'MISSING', message: '请用表单上传文件' }]);
  const fields: Record<string, string> = {};
  let file: UploadedForm['file'] | undefined;
  try {
    for await (const part of request.parts({ limits: { fileSize: MAX_BYTES, files: 1, fields: 20, fieldSize: 64_000 } })) {
      if (part.type === 'field') fields[part.fieldname] = String(part.value);
      else file = { name: part.filename, contentType: part.mimetype, bytes: await part.toBuffer() };
    }
  } catch (error) {
    if ((error as { statusCode?: number }).statusCode === 413) throw new AppError('HTTP.TOO_LARGE', 'too_large', '文件超过 30 MB，请拆分后再传。');
    // the form reader throws plain errors for a missing boundary or a cut form
    throw PLATFORM.VALIDATION({}, [{ path: 'file', code: 'UNREADABLE', message: '表单不完整，请重新上传' }]);
  }
  if (!file || file.bytes.length === 0) throw PLATFORM.VALIDATION({}, [{ path: 'file', code: 'MISSING', message: '没有收到文件，或文件是空的' }]);
  return { file, fields };
});
