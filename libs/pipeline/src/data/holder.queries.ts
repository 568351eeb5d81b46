import type { Actor } from '@crm/identity';
import { hasRole, readsAll } from '@crm/identity';
import { Db } from '@crm/platform';
import type { HolderStanding } from '@crm/space';
import { Injectable } from '@nestjs/common';
import { displayName } from '../domain/secrecy';
import type { Secrecy, Stage } from '../words';
import { canWrite } from './scope';

interface Row {
  id: string;
  title: string;
  codeName: string | null;
  secrecy: Secrecy;
  stage: Stage;
  reachedNo: number;
  companyId: string;
  ownerId: string;
  teamId: string | null;
  collaborates: number;
  knows: number;
  atMyParks: number;
}

/** Rights on projects as holders of rooms, many at once. */
@Injectable()
export class HolderQueries {
  constructor(private readonly db: Db) {}

  async standings(actor: Actor, ids: string[]): Promise<Map<string, HolderStanding>> {
    const out = new Map<string, HolderStanding>();
    if (ids.length === 0) return out;
    const parks = actor.parks.length ? actor.parks : ['-'];
    const rows = await this.db.rows<Row>(
      `SELECT p.id, p.title, p.code_name AS codeName, p.secrecy, p.stage, p.reached_no AS reachedNo, p.company_id AS companyId, p.owner_id AS ownerId, p.team_id AS teamId, c.user_id IS NOT NULL AS collaborates, COALESCE(c.knows, 0) AS knows,
      EXISTS (SELECT 1 FROM pipeline_project_park k WHERE k.project_id = p.id AND k.park IN (?)) AS atMyParks FROM pipeline_project p LEFT JOIN pipeline_collaborator c ON c.project_id = p.id AND c.user_id = ? WHERE p.id IN (?)`,
      [parks, actor.userId, ids],
    );
    for (const r of rows) {
      const mayHold = canWrite(actor, { ownerId: r.ownerId, teamId: r.teamId, collaborates: Boolean(Number(r.collaborates)) });
      const maySee = mayHold || readsAll(actor) || (hasRole(actor, 'operator') && Boolean(Number(r.atMyParks)));
      const knows = mayHold && (r.ownerId === actor.userId || Boolean(Number(r.knows)) || hasRole(actor, 'team_lead'));
      out.set(r.id, {
        mayHold,
        maySee,
        label: displayName(
          { id: r.id, title: r.title, secrecy: r.secrecy, codeName: r.codeName, stage: r.stage, reachedOrder: r.reachedNo },
          { knows: knows || readsAll(actor) },
        ),
        recipients: [r.ownerId],
        group: r.companyId,
      });
    }
    return out;
  }
}
