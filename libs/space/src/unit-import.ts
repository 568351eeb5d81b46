import { Directory, PARK_CODES, PARKS, type ParkCode } from '@crm/identity';
import { type CheckedRow, type CommitRow, type CommittedRow, type ImportContext, type ImportKind, ImportKinds, type ImportRecord, type ParsedRow, type TableField, type UndoneRow } from '@crm/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitQueries } from './data/unit.queries';
import { UnitRepository } from './data/unit.repository';
import { writeFacts } from './data/unit-columns';
import { type UnitFacts, unknownFacts } from './domain/facts';
import { readFact, readFloor, readNumber } from './domain/inventory-cells';
import { placeOf } from './domain/place';
import { buildingKinds, factFields, type FactField } from './words';

/** One row of an inventory sheet. */
export interface UnitDraft { code: string; park: ParkCode | null; building: string; buildingKind: string | null; floor: number; areaM2: number; rentFen: number | null; floorRentFen: number | null; note: string | null; facts: UnitFacts }

const facts = Object.keys(factFields) as FactField[];
const EXTRA: Partial<Record<FactField, string[]>> = {
  storeyHeightM: ['层高m', '楼层高度'], clearHeightM: ['梁下净高', '净高m'], floorLoadKnM2: ['楼面荷载', '承重', '荷载kN/㎡'], powerKva: ['配电', '电量', '用电容量', 'kVA'], effluentM3Day: ['排水', '排水量'],
  waterM3Day: ['上水', '给水'], cleanroom: ['洁净级别', '净化'], fireHazard: ['火灾类别', '火险类别'], innerAreaM2: ['套内'], fireAcceptance: ['消防'],
};

/** Columns the wizard knows. */
export const unitFields: TableField[] = [
  { key: 'code', label: '房号', synonyms: ['房源编号', '单元号', '房间号', '单元'], anchor: true },
  { key: 'park', label: '园区', synonyms: ['所属园区'] },
  { key: 'building', label: '楼栋', synonyms: ['楼号', '楼座', '栋'] },
  { key: 'buildingKind', label: '楼栋类型', synonyms: ['建筑类型'] },
  { key: 'floor', label: '楼层', synonyms: ['所在楼层', '层数'], exact: ['层'] },
  { key: 'areaM2', label: '建筑面积', synonyms: ['面积', '房源面积', '建面'] },
  { key: 'rent', label: '参考租金', synonyms: ['租金', '租金单价', '挂牌价'] },
  { key: 'floorRent', label: '底价', synonyms: ['最低租金'] },
  { key: 'note', label: '备注', synonyms: ['说明'] },
  ...facts.map((f): TableField => ({ key: f, label: factFields[f].label, synonyms: EXTRA[f] ?? [] })),
];

/** Import of rooms. Existing codes are duplicates; 更新 fills what is unknown and never overwrites. */
@Injectable()
export class UnitImport implements ImportKind<UnitDraft>, OnModuleInit {
  readonly code = 'units';
  readonly label = '房源';
  readonly roles = ['operator'];
  readonly fields = unitFields;

  constructor(
    private readonly kinds: ImportKinds,
    private readonly directory: Directory,
    private readonly queries: UnitQueries,
    private readonly repository: UnitRepository,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  async checkOptions(options: Record<string, unknown>): Promise<Record<string, unknown>> {
    return options;
  }

  parse(record: ImportRecord): ParsedRow<UnitDraft> {
    const faults: ParsedRow<UnitDraft>['faults'] = [];
    const text = (key: string) => String(record.values[key] ?? '').trim();
    const number = (key: string): number | null => {
      const r = readNumber(text(key));
      if ('unreadable' in r) faults.push({ field: key, code: 'NOT_A_NUMBER', message: r.unreadable });
      return 'value' in r ? (r.value as number | null) : null;
    };
    const code = text('code');
    if (!code || code.length > 40) faults.push({ field: 'code', code: 'CODE', message: '房号必填，不超过 40 字' });
    const building = text('building') || (code.includes('-') ? code.slice(0, code.indexOf('-')) : '');
    if (!building || building.length > 20) faults.push({ field: 'building', code: 'BUILDING', message: '楼栋必填，不超过 20 字' });
    const floor = readFloor(text('floor')) ?? placeOf(code)?.floor ?? null;
    if (floor === null) faults.push({ field: 'floor', code: 'FLOOR', message: '楼层填数字，例如 4 或 B1' });
    const areaM2 = number('areaM2');
    if (areaM2 === null || areaM2 <= 0) faults.push({ field: 'areaM2', code: 'AREA', message: '面积应大于 0' });
    const parkText = text('park');
    const park = parkText ? (PARK_CODES.find((p) => p === parkText || parkText.includes(PARKS[p])) ?? null) : null;
    if (parkText && !park) faults.push({ field: 'park', code: 'PARK', message: `园区填：${PARK_CODES.map((p) => PARKS[p]).join('、')}` });
    const read = unknownFacts(facts) as Record<string, unknown>;
    for (const f of facts) {
      const r = readFact(f, text(f));
      if ('unreadable' in r) faults.push({ field: f, code: 'UNREADABLE', message: `${factFields[f].label}：${r.unreadable}` });
      else read[f] = r.value;
    }
    const fen = (v: number | null) => (v === null ? null : Math.round(v * 10_000) / 100);
    const kind = Object.entries(buildingKinds).find(([k, label]) => k === text('buildingKind') || label === text('buildingKind'))?.[0] ?? null;
    return {
      value: { code, park, building, buildingKind: kind, floor: floor ?? 0, areaM2: areaM2 ?? 0, rentFen: fen(number('rent')), floorRentFen: fen(number('floorRent')), note: text('note') || null, facts: read as unknown as UnitFacts },
      faults, notes: [], keys: { code: `${park ?? ''}:${code}` },
    };
  }

  async compare(rows: { n: number; value: UnitDraft }[], context: ImportContext): Promise<CheckedRow[]> {
    const own = await this.parksOf(context.actorId);
    const ids = new Map<string, string>();
    for (const park of own) {
      const codes = rows.filter((r) => this.parkOf(r.value, own) === park).map((r) => r.value.code);
      for (const u of await this.repository.byCodes(park, codes)) ids.set(`${park}:${u.code}`, u.id);
    }
    return rows.map(({ n, value }) => {
      const park = this.parkOf(value, own);
      if (!park) return { n, faults: [{ field: 'park', code: 'PARK', message: value.park ? '不是您负责的园区' : '请填园区' }] };
      const target = ids.get(`${park}:${value.code}`);
      return target ? { n, duplicate: { target, why: '房号相同', label: `${PARKS[park]} ${value.code}` } } : { n };
    });
  }

  async commit(rows: CommitRow<UnitDraft>[], context: ImportContext): Promise<CommittedRow[]> {
    const own = await this.parksOf(context.actorId);
    const out: CommittedRow[] = [];
    for (const park of own) {
      const mine = rows.filter((r) => this.parkOf(r.value, own) === park);
      out.push(...(await this.create(park, mine.filter((r) => r.action === 'create'), context)));
      for (const r of mine.filter((x) => x.action === 'update' && x.target)) out.push(await this.fill(r));
    }
    return out;
  }

  async undo(rows: { n: number; made: Record<string, string> }[], context: ImportContext): Promise<UndoneRow[]> {
    const { kept } = await this.repository.deleteUntouched(context.importId, rows.map((r) => r.made.unit!));
    return rows.map((r) => (kept.includes(r.made.unit!) ? { n: r.n, kept: '房源已被修改或已有预留、租约' } : { n: r.n }));
  }

  private async create(park: ParkCode, rows: CommitRow<UnitDraft>[], context: ImportContext): Promise<CommittedRow[]> {
    const taken = new Set(await this.repository.takenCodes(park, rows.map((r) => r.value.code)));
    const fresh = rows.filter((r, i) => !taken.has(r.value.code) && rows.findIndex((x) => x.value.code === r.value.code) === i);
    const buildings = new Map((await this.queries.buildings(park)).map((b) => [b.code, b.id]));
    const missing = [...new Map(fresh.filter((r) => !buildings.has(r.value.building)).map((r) => [r.value.building, r.value])).values()];
    const made = await this.repository.insertBuildings(missing.map((v, i) => ({ park, code: v.building, name: `${v.building} 楼`, kind: v.buildingKind ?? 'research', position: buildings.size + i + 1 })));
    missing.forEach((v, i) => buildings.set(v.building, made[i]!));
    const floors = [...new Map(fresh.map((r) => [`${r.value.building}:${r.value.floor}`, r.value])).values()];
    await this.repository.insertFloors(floors.map((v) => ({ buildingId: buildings.get(v.building)!, number: v.floor, name: v.floor < 0 ? `B${-v.floor}` : `${v.floor}F`, storeyHeightM: v.facts.storeyHeightM })));
    const ids = await this.repository.insertUnits(fresh.map(({ n, value: v }) => ({
      buildingId: buildings.get(v.building)!, park, floor: v.floor, code: v.code, position: placeOf(v.code)?.position ?? n, areaM2: v.areaM2, existsFrom: context.today, availableFrom: null,
      rentFen: v.rentFen, floorRentFen: v.floorRentFen, note: v.note, importId: context.importId, facts: v.facts,
    })));
    const byRow = new Map(fresh.map((r, i) => [r.n, ids?.[i]]));
    return rows.map((r) => {
      const id = byRow.get(r.n);
      return id ? { n: r.n, outcome: 'created', made: { unit: id } } : { n: r.n, outcome: 'skipped', message: '房号已存在' };
    });
  }

  private async fill(row: CommitRow<UnitDraft>): Promise<CommittedRow> {
    const [unit] = await this.queries.byIds([row.target!]);
    if (!unit) return { n: row.n, outcome: 'skipped', message: '房源已不存在' };
    const filled = facts.filter((f) => unit.facts[f] === null && row.value.facts[f] !== null);
    const rent = unit.rentFenPerM2Day === null && row.value.rentFen !== null;
    if (filled.length === 0 && !rent) return { n: row.n, outcome: 'unchanged' };
    const merged = { ...unit.facts, ...Object.fromEntries(filled.map((f) => [f, row.value.facts[f]])) } as UnitFacts;
    await this.repository.update(unit.id, { ...writeFacts(merged), ...(rent ? { rent_fen: row.value.rentFen } : {}) });
    return { n: row.n, outcome: 'updated' };
  }

  private parkOf(value: UnitDraft, own: ParkCode[]): ParkCode | null {
    if (value.park) return own.includes(value.park) ? value.park : null;
    return own.length === 1 ? own[0]! : null;
  }

  private async parksOf(actorId: string): Promise<ParkCode[]> {
    const user = await this.directory.userById(actorId);
    return user?.roles.includes('operator') ? user.parks : [];
  }
}
