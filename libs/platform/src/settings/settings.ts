import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/audit';
import { Db, parseJson } from '../db/db';
import { Tx } from '../db/tx';
import { PLATFORM } from '../errors/app-error';
import { Outbox } from '../outbox/outbox';

/** A value that an administrator may change while the product runs. */
export interface Setting<T> {
  key: string;
  label: string;
  help?: string;
  unit?: string;
  default: T;
  min?: number;
  max?: number;
  /** For lists and texts: throws a Chinese sentence when the value cannot be used. */
  check?: (value: T) => string | null;
}

/** Declares a setting; a lib exports an array of its own, and the API lists them all. */
export function defineSetting<T>(setting: Setting<T>): Setting<T> {
  return setting;
}

/** Reads and changes settings; a value never changed is its default. */
@Injectable()
export class Settings {
  constructor(
    private readonly db: Db,
    private readonly tx: Tx,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  /** The value in force. */
  async get<T>(setting: Setting<T>): Promise<T> {
    const row = await this.db.row<{ value: string }>('SELECT value FROM platform_setting WHERE setting_key = ?', [setting.key]);
    return row ? parseJson<T>(row.value) : setting.default;
  }

  /** Values of many settings by key, with one read. */
  async all(settings: readonly Setting<unknown>[]): Promise<Map<string, { value: unknown; changedAt: Date | null; version: number }>> {
    const rows = await this.db.rows<{ key: string; value: string; changedAt: Date; version: number }>(
      'SELECT setting_key AS `key`, value, changed_at AS changedAt, version FROM platform_setting',
    );
    const stored = new Map(rows.map((row) => [row.key, row]));
    return new Map(
      settings.map((setting) => {
        const row = stored.get(setting.key);
        return [setting.key, { value: row ? parseJson<unknown>(row.value) : setting.default, changedAt: row?.changedAt ?? null, version: row?.version ?? 0 }];
      }),
    );
  }

  /** Changes a value after checking its type and bounds; says `platform.setting.changed.v1` and leaves a trace in the audit trail. */
  async set<T>(setting: Setting<T>, value: T, actorId: string | null): Promise<void> {
    const fault = faultOf(setting, value);
    if (fault) throw PLATFORM.VALIDATION({}, [{ path: 'value', code: 'INVALID', message: fault }]);
    await this.tx.run(async () => {
      await this.db.exec(
        `INSERT INTO platform_setting (setting_key, value, changed_by) VALUES (?, ?, ?)
         ON DUPLICATE KEY UPDATE value = VALUES(value), changed_by = VALUES(changed_by), changed_at = NOW(3), version = version + 1`,
        [setting.key, JSON.stringify(value), actorId],
      );
      await this.audit.record({ actorId, action: 'platform.setting.changed', subject: { kind: 'setting', id: setting.key }, data: { value } });
      await this.outbox.emit('platform.setting.changed.v1', { key: setting.key });
    });
  }
}

function faultOf<T>(setting: Setting<T>, value: T): string | null {
  if (typeof value !== typeof setting.default || Array.isArray(value) !== Array.isArray(setting.default)) return '类型不对';
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return '不是数字';
    if (setting.min !== undefined && value < setting.min) return `不能小于 ${setting.min}`;
    if (setting.max !== undefined && value > setting.max) return `不能大于 ${setting.max}`;
  }
  return setting.check?.(value) ?? null;
}

