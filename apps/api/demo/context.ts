import { type Actor, Directory } from '@crm/identity';
import { Clock, Db, Log } from '@crm/platform';
import type { INestApplicationContext } from '@nestjs/common';

/** What the demo seeders get: the running services, the demo users as actors, and today. */
export interface DemoContext {
  app: INestApplicationContext;
  db: Db;
  log: Log;
  clock: Clock;
  /** Actor of a demo user by username, for example `recruiter1`. */
  actor(username: string): Actor;
}

/** The context of a running application whose demo users exist. */
export async function demoContext(app: INestApplicationContext): Promise<DemoContext> {
  const actors = await actorsOf(app.get(Directory));
  return {
    app,
    db: app.get(Db),
    log: app.get(Log),
    clock: app.get(Clock),
    actor: (username) => {
      const actor = actors.get(username);
      if (!actor) throw new Error(`no demo user ${username}`);
      return actor;
    },
  };
}

async function actorsOf(directory: Directory): Promise<Map<string, Actor>> {
  const teams = new Map((await directory.teams()).map((team) => [team.id, team]));
  return new Map(
    (await directory.active()).map((user) => [
      user.username,
      {
        userId: user.id,
        username: user.username,
        name: user.name,
        roles: user.roles,
        teamId: user.teamId,
        teamName: user.teamName,
        jurisdiction: user.teamId ? (teams.get(user.teamId)?.jurisdiction ?? null) : null,
        parks: user.parks,
      },
    ]),
  );
}
