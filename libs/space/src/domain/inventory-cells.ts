import { animalRooms, factFields, type FactField, fireAcceptances, fireHazards, gmpGrades } from '../words';

/** What a cell of an inventory sheet says: a value, nothing (`null` = 未知), or something nobody can read. */
export type Reading = { value: number | string | boolean | null } | { unreadable: string };

const UNKNOWN = /^(|-|—|－|\/|\?|？|未知|不详|待定|待核实|暂无)$/;
const YES = /^(是|有|√|✓|y|yes|true|1|可|具备|已配)$/i;
const NO = /^(否|无|×|x|n|no|false|0|不可|不具备|没有)$/i;

/** Reads one fact. Loads may come in t/㎡ (1 t ≈ 10 kN); numbers may carry their unit and thousands commas. */
export function readFact(field: FactField, cell: string): Reading {
  const text = cell.normalize('NFKC').replace(/\s+/g, '');
  if (UNKNOWN.test(text)) return { value: null };
  const { type } = factFields[field];
  if (type === 'number') return readNumber(text, field === 'floorLoadKnM2');
  if (type === 'bool') return YES.test(text) ? { value: true } : NO.test(text) ? { value: false } : { unreadable: '填“有”或“无”' };
  if (type === 'text') return { value: cell.trim() };
  return readChoice(field, text);
}

/** A number that may carry its unit (`6.0m`, `1,200.5 ㎡`, `1.5t/㎡`). */
export function readNumber(text: string, load = false): Reading {
  const plain = text.normalize('NFKC').replace(/[,\s]/g, '');
  if (UNKNOWN.test(plain)) return { value: null };
  const match = /^(\d+(?:\.\d+)?)(.*)$/.exec(plain);
  if (!match) return { unreadable: '不是数字' };
  const n = Number(match[1]);
  const tons = load && /^t|^吨/i.test(match[2]!);
  return { value: Math.round(n * (tons ? 10 : 1) * 100) / 100 };
}

const choices: Partial<Record<FactField, Record<string, string>>> = { cleanroom: gmpGrades, animalRoom: animalRooms, fireHazard: fireHazards, fireAcceptance: fireAcceptances };

function readChoice(field: FactField, text: string): Reading {
  const table = choices[field]!;
  const bare = text.replace(/级|类/g, '').toUpperCase();
  const hit = Object.entries(table).find(([code, label]) => code.toUpperCase() === bare || label.replace(/\s|级|类/g, '') === text.replace(/级|类/g, ''));
  return hit ? { value: hit[0] } : { unreadable: `可填：${Object.values(table).join('、')}` };
}

/** The same fact as the sheet shows it; unknown is an empty cell, so that the file can come back. */
export function writeFact(field: FactField, value: number | string | boolean | null): number | string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? '有' : '无';
  return typeof value === 'string' ? (choices[field]?.[value] ?? value) : value;
}

/** Floor number of `4`, `4F`, `4 层`, `B1`, `地下1层`; `null` when it says nothing. */
export function readFloor(cell: string): number | null {
  const text = cell.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
  const below = /^(?:B|地下|-)(\d{1,2})/.exec(text);
  if (below) return -Number(below[1]);
  const above = /^(?:第)?(\d{1,3})/.exec(text);
  return above ? Number(above[1]) : null;
}
