import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkUscc, nameKey } from '@crm/companies';
import iconv from 'iconv-lite';
import { demoCompanies, demoUscc } from '../../../apps/api/demo/companies.demo';

const DATA = join(__dirname, '../../../../shared/data');

describe('demo companies', () => {
  it('are all marked, unique and carry valid codes', () => {
    expect(demoCompanies.length).toBeGreaterThanOrEqual(140);
    expect(demoCompanies.every((c) => c.name.endsWith('（示例）'))).toBe(true);
    expect(new Set(demoCompanies.map((c) => c.key)).size).toBe(demoCompanies.length);
    expect(new Set(demoCompanies.map((c) => nameKey(c.name).key)).size).toBe(demoCompanies.length);
    expect(demoCompanies.every((c) => checkUscc(demoUscc(c.key)).ok)).toBe(true);
  });

  it('share no stem with the registry extracts', () => {
    const files = ['registry-medical-makers.csv', 'registry-tongzhou.gb18030.csv'].map((f) => join(DATA, f));
    if (!files.every(existsSync)) return void process.stdout.write('skipped: no registry extracts beside the repository\n');
    const text = files.map((f) => iconv.decode(readFileSync(f), f.includes('gb18030') ? 'gb18030' : 'utf8')).join('\n');
    const stems = demoCompanies.map((c) => nameKey(c.name).core.slice(0, 2));
    expect(stems.filter((stem) => text.includes(stem))).toEqual([]);
  });
});
