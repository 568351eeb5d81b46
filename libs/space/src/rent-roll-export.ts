import { type Actor, PARKS, type ParkCode } from '@crm/identity';
import { type SheetColumn, writeXlsx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import { SpacePlans } from './plans.service';
import type { RentRollRowView } from './space.views';
import { monthBases } from './words';

const yuan = (fen: number): number => Math.round(fen) / 100;

const columns: SheetColumn<RentRollRowView>[] = [
  { header: '房源', value: (r) => r.units.join('、'), width: 24 },
  { header: '楼栋', value: (r) => r.building, width: 8 },
  { header: '承租方', value: (r) => r.label, width: 30 },
  { header: '面积（㎡）', value: (r) => r.areaM2, format: '#,##0.00' },
  { header: '起租日', value: (r) => r.startsOn },
  { header: '到期日', value: (r) => r.endsOn },
  { header: '剩余天数', value: (r) => r.remainingDays, format: '0' },
  { header: '计租日', value: (r) => r.rentStartsOn },
  { header: '合同租金（元/㎡·天）', value: (r) => yuan(r.rentFenPerM2Day), format: '0.00' },
  { header: '现行租金（元/㎡·天）', value: (r) => yuan(r.presentRentFenPerM2Day), format: '0.00' },
  { header: '月租（元）', value: (r) => yuan(r.monthRentFen), format: '#,##0.00' },
  { header: '年租（元）', value: (r) => yuan(r.yearRentFen), format: '#,##0.00' },
  { header: '折月口径', value: (r) => monthBases[r.monthBasis] },
  { header: '下次递增', value: (r) => r.nextRiseOn },
];

/** 租金台账 of a park as a workbook, as of any day. */
@Injectable()
export class RentRollExport {
  constructor(private readonly plans: SpacePlans) {}

  /** Same rights and errors as the roll itself. */
  async workbook(actor: Actor, park: string, asOf?: string, building?: string): Promise<{ name: string; bytes: Buffer }> {
    const roll = await this.plans.rentRoll(actor, park, asOf, building);
    return { name: `${PARKS[park as ParkCode]}租金台账 ${roll.asOf}.xlsx`, bytes: await writeXlsx({ sheets: [{ name: `截至 ${roll.asOf}`, columns, rows: roll.rows }] }) };
  }
}
