/** 密级: a 商密 project shows its code name until it is signed, except to those on the 知悉名单. */
import type { Secrecy, Stage } from '../words';
import { stageOrder } from './stages';

export interface NameSubject {
  secrecy: Secrecy;
  codeName: string | null;
  stage: Stage;
  reachedOrder: number;
}
const signed = stageOrder('signed') as number;

/** 商密 and not yet signed: the name is for the 知悉名单 only. */
export const coversName = (p: { secrecy: Secrecy; reachedNo: number }): boolean => p.secrecy === 'secret' && p.reachedNo < signed;
/** Is the real name covered for this reader? */
export const isCovered = (p: NameSubject, reader: { knows: boolean }): boolean =>
  coversName({ secrecy: p.secrecy, reachedNo: p.reachedOrder }) && !reader.knows;
/** 代号 when none was chosen: stable and says nothing. */
export const defaultCodeName = (projectId: string): string => `项目 ${projectId.slice(-4).toUpperCase()}`;
export function displayName(p: NameSubject & { id: string; title: string }, reader: { knows: boolean }): string {
  return isCovered(p, reader) ? (p.codeName ?? defaultCodeName(p.id)) : p.title;
}
