import { Results, Targets, type TeamMetric } from '@crm/reports';
import type { DemoContext } from './context';

/** The target sets of the documents; figures stay empty until the administration enters them. */
export async function seedReports({ app }: DemoContext): Promise<void> {
  await app.get(Targets, { strict: false }).seed();
}

/** What two teams of the demo are to reach this year, by a recruiter of each; a third has been set nothing yet. */
const TEAM_TARGETS: Record<'recruiter1' | 'recruiter2', Partial<Record<TeamMetric, number>>> = {
  recruiter1: { entered: 36, signed: 10, signedWan: 80_000, registered: 6, landed: 5 },
  recruiter2: { entered: 24, signed: 8, signedWan: 90_000, registered: 8, landed: 6 },
};

/** Targets of the demo's teams for the current year; skips when any team has one. */
export async function seedTeamTargets({ app, actor }: DemoContext): Promise<void> {
  const results = app.get(Results, { strict: false });
  const { year, teams } = await results.teams(actor('admin'));
  if (teams.some((team) => team.metrics.some((metric) => metric.target !== null))) return;
  for (const [member, targets] of Object.entries(TEAM_TARGETS)) {
    const teamId = actor(member).teamId;
    if (!teamId) continue;
    for (const [metric, target] of Object.entries(targets)) await results.setTeamTarget(actor('admin'), { teamId, year, metric: metric as TeamMetric, target });
  }
}
