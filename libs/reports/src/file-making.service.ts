import { ProjectSheets } from '@crm/pipeline';
import { businessDate, Clock, writeXlsx } from '@crm/platform';
import { Injectable } from '@nestjs/common';
import type { FileRow } from './data/file.repository';
import { IssueRepository, type IssueRow } from './data/issue.repository';
import type { IssueModel } from './domain/issue';
import { weekOf } from './domain/ledger';
import { FilesService } from './files.service';
import { IssueComposer } from './issue.composer';
import { IssuePeople } from './issue-people';
import { issueWorkbook } from './issue.sheets';
import { scopeOfKey } from './issues.service';
import { Ledger } from './ledger.service';
import { ledgerWorkbook } from './ledger.sheet';
import { printPdf } from './render/print';
import { issuePrint, ledgerPrint, sheetPrint } from './report.prints';

/** The job that makes a file. It may run twice: the same order gives the same file, and only the first is kept. */
@Injectable()
export class FileMaking {
  constructor(
    private readonly files: FilesService,
    private readonly issues: IssueRepository,
    private readonly composer: IssueComposer,
    private readonly people: IssuePeople,
    private readonly ledger: Ledger,
    private readonly sheets: ProjectSheets,
    private readonly clock: Clock,
  ) {}

  async make(fileId: string): Promise<void> {
    const row = await this.files.waiting(fileId);
    if (!row) return;
    try {
      await this.files.keep(row, await this.bytes(row));
    } catch (error) {
      await this.files.failed(fileId); // a later attempt of the queue may still make it
      throw error;
    }
  }

  private async bytes(row: FileRow): Promise<Buffer> {
    const at = businessDate(this.clock.now());
    if (row.kind === 'sheet') {
      const sheet = await this.sheets.rows(row.projectId!);
      return row.format === 'pdf' ? printPdf(sheetPrint(sheet, at)) : sheetWorkbook(sheet);
    }
    if (row.kind === 'ledger') {
      const rows = await this.ledger.rowsOf(scopeOfKey(row.scopeKey), row.fromOn);
      return row.format === 'pdf' ? printPdf(ledgerPrint(rows, weekOf(row.fromOn), await this.files.scopeName(row.scopeKey), at)) : ledgerWorkbook(rows, weekOf(row.fromOn));
    }
    const issue = row.issueId ? await this.issues.byId(row.issueId) : await this.issues.of(row.kind, row.fromOn, row.scopeKey);
    const model = await this.modelOf(row, issue);
    const signature = await this.people.signature(issue);
    return row.format === 'pdf' ? printPdf(issuePrint(model, signature, at)) : issueWorkbook(model, signature);
  }

  /** What was frozen stays; a draft is what it is now. */
  private modelOf(row: FileRow, issue: IssueRow | undefined): Promise<IssueModel> | IssueModel {
    return issue?.model ?? this.composer.compose(scopeOfKey(row.scopeKey), row.kind as IssueModel['kind'], row.fromOn, issue?.note);
  }
}

type Sheet = Awaited<ReturnType<ProjectSheets['rows']>>;
type Line = Sheet['rows'][number];

function sheetWorkbook(sheet: Sheet): Promise<Buffer> {
  return writeXlsx({
    sheets: [
      {
        name: '项目信息表',
        title: [`项目信息表　${sheet.title}`],
        columns: [
          { header: '序号', width: 6, format: '0', value: (line: Line) => line.no },
          { header: '项', width: 34, wrap: true, value: (line: Line) => `${line.label}${line.starred ? ' *' : ''}` },
          { header: '内容', width: 70, wrap: true, value: (line: Line) => line.value || '未知' },
        ],
        rows: sheet.rows,
        foot: ['带 * 的为提交联审必填。空白为未知。'],
        print: { paper: 'A4', landscape: false },
      },
    ],
  });
}
