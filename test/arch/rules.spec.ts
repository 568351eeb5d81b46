import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { below, dag, LIBS, type Lib } from './dag';
import { check, fileCircles, rules, type Source } from './rules';

const ROOT = join(__dirname, '../..');

function sources(): Source[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', 'apps', 'libs'], { cwd: ROOT, encoding: 'utf8' });
  return listed
    .split('\n')
    .filter((path) => /\.(ts|tsx)$/.test(path) && existsSync(join(ROOT, path)))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

describe('the house', () => {
  const all = sources();

  it('has sources to look at', () => {
    expect(all.length).toBeGreaterThan(50);
  });

  it.each(Object.keys(rules))('keeps the rule %s', (rule) => {
    const broken = check(all).filter((violation) => violation.rule === rule);
    expect(broken.map(({ path, what }) => `${path}: ${what}`)).toEqual([]);
  });

  it('has no circle of imports between files', () => {
    expect(fileCircles(all)).toEqual([]);
  });

  it('has no circle in the graph', () => {
    for (const lib of LIBS) expect(below(lib).has(lib)).toBe(false);
  });
});

describe('the rules catch what they are for', () => {
  const planted: Array<[string, string, string]> = [
    ...LIBS.flatMap((from) =>
      LIBS.filter((to) => to !== from && !(dag[from] as readonly Lib[]).includes(to)).map((to): [string, string, string] => ['followTheGraph', `libs/${from}/src/planted.ts`, `import { X } from '@crm/${to}';`]),
    ),
    ['followTheGraph', 'libs/space/src/planted.ts', `import { X } from '@crm/reminders/src/data/x';`],
    ['followTheGraph', 'libs/space/src/planted.ts', `import { X } from '../../leads/src/leads.service';`],
    ['followTheGraph', 'libs/fit/src/planted.ts', `export { Actor } from '@crm/identity';`],
    ['domainIsPure', 'libs/space/src/domain/planted.ts', `import { Injectable } from '@nestjs/common';`],
    ['domainIsPure', 'libs/space/src/domain/planted.ts', `import { rows } from '../data/unit.queries';`],
    ['domainIsPure', 'libs/space/src/domain/planted.ts', 'export const now = () => new Date();'],
    ['driversStayDown', 'libs/space/src/planted.ts', `import { DataSource } from 'typeorm';`],
    ['driversStayDown', 'apps/api/planted.ts', `import Bull from 'bull';`],
    ['ownTables', 'libs/space/src/data/planted.ts', 'const sql = `SELECT 1 FROM leads_lead`;'],
    ['ownTables', 'libs/companies/src/data/planted.ts', 'const sql = `SELECT 1 FROM pub_leads_lead`;'],
    ['sqlInData', 'libs/space/src/planted.service.ts', 'const sql = `SELECT id FROM space_unit`;'],
    ['routesHaveRoles', 'apps/api/space/planted.controller.ts', `  @Get('x')\n  list() {\n    return 1;\n  }`],
    ['uglySigns', 'libs/space/src/planted.ts', 'const x = forwardRef(() => Y);'],
    ['uglySigns', 'libs/space/src/date-utils.ts', ''],
    ['uglySigns', 'libs/space/src/common/x.ts', ''],
    ['webKnowsWords', 'apps/web/src/planted.ts', `import { Spaces } from '@crm/space';`],
    ['definedBeforeUse', 'libs/space/src/planted.ts', '@Injectable()\nexport class A {\n  constructor(private readonly b: B) {}\n}\n@Injectable()\nexport class B {}\n'],
    ['appsStayThin', 'apps/api/pages/planted.ts', 'await this.tx.run(async () => 1);'],
  ];

  it.each(planted)('%s in %s: %s', (rule, path, text) => {
    expect(check([{ path, text }]).map((violation) => violation.rule)).toContain(rule);
  });

  it('a circle between files', () => {
    const circle = [
      { path: 'libs/a/src/x.ts', text: `import { y } from './y';` },
      { path: 'libs/a/src/y.ts', text: `import { x } from './x';` },
    ];
    expect(fileCircles(circle)).toEqual(['libs/a/src/x.ts → libs/a/src/y.ts → libs/a/src/x.ts']);
    expect(fileCircles([circle[0]!, { path: 'libs/a/src/y.ts', text: `import type { x } from './x';` }])).toEqual([]);
  });

  it('lets the allowed pass', () => {
    const allowed: Source[] = [
      { path: 'libs/space/src/units.service.ts', text: `import { Reminders } from '@crm/reminders';\nimport { PARKS } from '@crm/identity/words';` },
      { path: 'libs/reports/src/data/funnel.queries.ts', text: 'const sql = `SELECT 1 FROM pub_pipeline_stage_log JOIN reports_week w`;' },
      { path: 'libs/fit/src/domain/score.ts', text: `import { DIRECTIONS } from '../words';` },
      { path: 'apps/web/src/a.ts', text: `import { STAGES } from '@crm/pipeline/words';` },
    ];
    expect(check(allowed)).toEqual([]);
  });
});
