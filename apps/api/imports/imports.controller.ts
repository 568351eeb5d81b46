import type { Actor } from '@crm/identity';
import { ImportQueries, ImportRowsView, Imports, ImportView, PLATFORM } from '@crm/platform';
import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query, type StreamableFile } from '@nestjs/common';
import { CurrentActor, IfMatch, Roles } from '../http/decorators';
import { fileAnswer } from '../http/file-answer';
import { Upload, type UploadedForm } from '../http/upload';
import { CheckImportDto, CommitImportDto, ImportKindParam, ImportListQuery, ImportRowsQuery } from './imports.dto';
import { ImportListView } from './imports.page.views';
import { readMend } from './row-mend';

const IMPORTERS = ['recruiter', 'team_lead', 'operator', 'admin'] as const;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The import wizard: upload, dry run, mend, commit, undo. An import is seen only by the one who uploaded it. */
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly imports: Imports,
    private readonly queries: ImportQueries,
  ) {}

  /** Multipart: `file` (.xlsx or .csv) and `kind` (leads or units). */
  @Roles(...IMPORTERS)
  @Post()
  async upload(@CurrentActor() actor: Actor, @Upload() form: UploadedForm): Promise<ImportView> {
    const { kind } = form.fields;
    if (!kind) throw PLATFORM.VALIDATION({}, [{ path: 'kind', code: 'MISSING', message: '要说明导入的是 leads 还是 units' }]);
    return this.queries.byId(actor, await this.imports.upload(actor, kind, form.file));
  }

  @Roles(...IMPORTERS)
  @Get()
  async list(@CurrentActor() actor: Actor, @Query() query: ImportListQuery): Promise<ImportListView> {
    return { items: await this.queries.list(actor, query.kind) };
  }

  /** An empty sheet with the headers of a kind. */
  @Roles(...IMPORTERS)
  @Get('templates/:kind')
  async template(@CurrentActor() actor: Actor, @Param() { kind }: ImportKindParam): Promise<StreamableFile> {
    const { name, bytes } = await this.queries.template(actor, kind);
    return fileAnswer(bytes, name, XLSX);
  }

  @Roles(...IMPORTERS)
  @Get(':id')
  byId(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportView> {
    return this.queries.byId(actor, id);
  }

  /** The dry run, as a task. */
  @Roles(...IMPORTERS)
  @Post(':id/check')
  @HttpCode(202)
  async check(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CheckImportDto, @IfMatch() version?: number): Promise<ImportView> {
    const mapping = body.mapping ?? (await this.queries.byId(actor, id)).suggestedMapping;
    await this.imports.check(actor, id, mapping, version);
    return this.queries.byId(actor, id);
  }

  @Roles(...IMPORTERS)
  @Get(':id/rows')
  rows(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: ImportRowsQuery): Promise<ImportRowsView> {
    return this.queries.rows(actor, id, { state: query.state, after: query.cursor, limit: query.limit ?? 50 });
  }

  /** Mends the values of a staged row, or says what to do with a duplicate; the row is judged again. */
  @Roles(...IMPORTERS)
  @Patch(':id/rows/:n')
  async mend(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('n', ParseIntPipe) n: number, @Body() body: object): Promise<ImportView> {
    const { fields } = await this.queries.byId(actor, id);
    await this.imports.mendRow(actor, id, n, readMend(body, fields.map((f) => f.key)));
    return this.queries.byId(actor, id);
  }

  /** Writes the ready rows, as a task that survives a crash. */
  @Roles(...IMPORTERS)
  @Post(':id/commit')
  @HttpCode(202)
  async commit(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() body: CommitImportDto, @IfMatch() version?: number): Promise<ImportView> {
    const { onDuplicate, poolId, source } = body;
    const options = Object.fromEntries(Object.entries({ poolId, source }).filter(([, v]) => v !== undefined));
    await this.imports.commit(actor, id, { onDuplicate, options }, version);
    return this.queries.byId(actor, id);
  }

  /** Rows with faults, with a column that says what to mend; it can be imported again as it is. */
  @Roles(...IMPORTERS)
  @Get(':id/errors.xlsx')
  async errors(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<StreamableFile> {
    const { name, bytes } = await this.queries.errorFile(actor, id);
    return fileAnswer(bytes, name, XLSX);
  }

  /** Deletes what the import made and nobody touched since; lists what stays. */
  @Roles(...IMPORTERS)
  @Post(':id/undo')
  @HttpCode(200)
  async undo(@CurrentActor() actor: Actor, @Param('id') id: string, @IfMatch() version?: number): Promise<ImportView> {
    await this.imports.undo(actor, id, version);
    return this.queries.byId(actor, id);
  }
}
