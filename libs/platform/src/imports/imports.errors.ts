import { AppError, defineErrors } from '../errors/app-error';
import type { SheetRefused } from '../sheets/sheet-refused';
import { IMPORT_STATES, type ImportState } from './import-states';

export const IMPORTS = defineErrors('IMPORTS', {
  NOT_FOUND: { kind: 'not_found', detail: '没有找到这次导入，或不是您上传的。' },
  UNKNOWN_KIND: { kind: 'invalid', detail: '不支持导入这一类数据。' },
  NOT_YOURS: { kind: 'forbidden', detail: '您的岗位不能导入这一类数据。' },
  NO_FILE: { kind: 'invalid', detail: '没有收到文件。请选择 .xlsx 或 .csv 文件。' },
  NOT_NOW: { kind: 'conflict', detail: (d: { state: ImportState }) => `这次导入${IMPORT_STATES[d.state].label}，现在不能这样做。` },
  BAD_MAPPING: { kind: 'invalid', detail: '字段匹配不对。至少要指定名称一列。' },
  BAD_ROW: { kind: 'invalid', detail: '这一行改得不对。' },
  ROW_NOT_FOUND: { kind: 'not_found', detail: '这次导入里没有这一行。' },
  UNDO_TOO_LATE: { kind: 'conflict', detail: (d: { days: number }) => `导入超过 ${d.days} 天，不能整批撤销。` },
  FILE_GONE: { kind: 'conflict', detail: '原文件已清理。请重新上传。' },
});

/** A refused file as the API answers it: 413 when it is too big, else 422, with the reason's code. */
export function fileRefused(refused: SheetRefused): AppError {
  const kind = refused.code === 'TOO_LARGE' ? 'too_large' : 'unprocessable';
  return new AppError('IMPORTS.FILE_REFUSED', kind, refused.detail, { reason: refused.code });
}
