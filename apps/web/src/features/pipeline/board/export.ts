import { stageLabels } from '@crm/pipeline/words';
import { saveFile } from '@/api/client';
import { sayProblem } from '@/api/problem';
import { toCsv } from '@/ui/csv';
import { businessDate, shortDate } from '@/ui/format';
import { toast } from '@/ui/toast';
import { read } from '../api';
import type { Card, CardPage } from '../views';
import { kindWord, parkWord } from '../words';

const most = 2_000;
/** The list on screen as a sheet, page by page, at most two thousand rows. */
export async function exportProjects(query: Record<string, string | undefined>): Promise<void> {
  try {
    const rows: Card[] = [];
    for (let cursor: string | null | undefined; rows.length < most; ) {
      const page: CardPage = await read<CardPage>('/api/v1/projects', { query: { ...query, limit: 200, sort: 'urgency', cursor } });
      rows.push(...page.items);
      cursor = page.nextCursor;
      if (!cursor) break;
    }
    const head = ['企业', '项目', '阶段', '负责人', '团队', '类别', '园区', '预计投资（万元）', '需求面积（㎡）', '入库'];
    saveFile(new Blob([toCsv({ columns: head, rows: rows.map((p) => [p.companyName, p.title, stageLabels[p.stage], p.owner.name, p.teamName ?? '', kindWord(p.companyKinds), p.parks.map(parkWord).join('、'), p.expected.investmentWan, p.demandAreaM2, shortDate(p.enteredAt)]) })], { type: 'text/csv' }), `项目-${businessDate(new Date())}.csv`);
    toast.done(`已导出 ${rows.length} 个项目`);
  } catch (problem) { toast.error(sayProblem(problem)); }
}
