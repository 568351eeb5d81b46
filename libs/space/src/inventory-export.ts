import type { Actor } from '@crm/identity';
import { PARKS, type ParkCode } from '@crm/identity';
import { type SheetColumn, writeXlsx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { UnitFilter } from './data/unit.queries';
import { writeFact } from './domain/inventory-cells';
import type { UnitView } from './space.views';
import { buildingKinds, factFields, type FactField, unitStates } from './words';
import { SpaceUnits } from './units.service';

const MOST = 20_000;
const yuan = (fen: number | null | undefined): number | null => (fen === null || fen === undefined ? null : Math.round(fen) / 100);

const columns: SheetColumn<UnitView>[] = [
  { header: '房号', value: (u) => u.code },
  { header: '园区', value: (u) => PARKS[u.park as ParkCode] },
  { header: '楼栋', value: (u) => u.building, width: 8 },
  { header: '楼栋类型', value: (u) => buildingKinds[u.buildingKind] },
  { header: '楼层', value: (u) => u.floor, width: 8 },
  { header: '建筑面积', value: (u) => u.areaM2, format: '#,##0.00' },
  { header: '状态', value: (u) => unitStates[u.state], width: 8 },
  { header: '可起租', value: (u) => u.availableFrom },
  { header: '参考租金', value: (u) => yuan(u.rentFenPerM2Day), format: '0.00' },
  ...(Object.keys(factFields) as FactField[]).map((f): SheetColumn<UnitView> => ({ header: factFields[f].label, value: (u) => writeFact(f, u[f]) })),
  { header: '备注', value: (u) => u.note, width: 30 },
];

/** The inventory as a workbook whose headers the import knows; unknown facts are empty cells. The floor price is in it for operators only. */
@Injectable()
export class InventoryExport {
  constructor(private readonly units: SpaceUnits) {}

  async workbook(actor: Actor, filter: UnitFilter): Promise<Buffer> {
    const rows: UnitView[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.units.list(actor, { ...filter, limit: 200, cursor });
      rows.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor && rows.length < MOST);
    const priced = rows.some((u) => u.floorRentFenPerM2Day !== undefined);
    const floorPrice: SheetColumn<UnitView>[] = priced ? [{ header: '底价', value: (u) => yuan(u.floorRentFenPerM2Day), format: '0.00' }] : [];
    return writeXlsx({ sheets: [{ name: '房源', columns: [...columns, ...floorPrice], rows }] });
  }
}
