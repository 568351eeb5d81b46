import type { Actor } from '@crm/identity';
import { AuditChain, AuditQueries, AuditVerdictView, isId, PLATFORM, Settings, Tasks, TaskView } from '@crm/platform';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { AnyRole, CurrentActor, Roles } from '../http/decorators';
import { settings } from '../settings';
import { AuditPage, AuditQuery, SetSettingDto, SettingList } from './platform.dto';

/** The audit trail; only auditors read it, and nobody changes it. */
@Controller('audit')
export class AuditController {
  constructor(
    private readonly queries: AuditQueries,
    private readonly chain: AuditChain,
  ) {}

  @Roles('auditor')
  @Get()
  list(@Query() query: AuditQuery): Promise<AuditPage> {
    return this.queries.list(query);
  }

  /** Recomputes the chain of seals; names the first entry that does not fit. */
  @Roles('auditor')
  @Post('verify')
  @HttpCode(200)
  verify(): Promise<AuditVerdictView> {
    return this.chain.verify();
  }
}

/** Progress of long work; people see their own. */
@Controller('tasks')
export class TasksController {
  constructor(private readonly tasks: Tasks) {}

  @AnyRole()
  @Get(':id')
  async byId(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TaskView> {
    const task = isId(id) ? await this.tasks.byId(id) : null;
    if (!task || (task.actorId !== actor.userId && !actor.roles.includes('admin'))) throw PLATFORM.NOT_FOUND();
    return task;
  }
}

/** Values an administrator may change. */
@Controller('settings')
export class SettingsController {
  constructor(private readonly store: Settings) {}

  @Roles('admin', 'team_lead', 'manager')
  @Get()
  async list(): Promise<SettingList> {
    const values = await this.store.all(settings);
    return {
      items: settings.map(({ key, label, help, unit, min, max, default: fallback }) => ({ key, label, help, unit, min, max, default: fallback, ...values.get(key)! })),
    };
  }

  @Roles('admin')
  @Put(':key')
  async change(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() body: SetSettingDto): Promise<SettingList> {
    const setting = settings.find((candidate) => candidate.key === key);
    if (!setting) throw PLATFORM.NOT_FOUND();
    await this.store.set(setting, body.value, actor.userId);
    return this.list();
  }
}
