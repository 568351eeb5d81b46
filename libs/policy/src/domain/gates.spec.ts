import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileCatalogue } from './catalogue';
import type { CompanyProfile } from './company-profile';
import { gatesOf } from './gates';
import type { ScenarioFile } from './scenario-check';
import { SEED } from './seed';

const catalogue = compileCatalogue(SEED);
const scenarios = (JSON.parse(readFileSync(join(__dirname, '../../scenarios/003-gates.json'), 'utf8')) as ScenarioFile).scenarios;
const base = scenarios[0]?.profile as CompanyProfile;
const of = (patch: Partial<CompanyProfile>, document = 'BDA') => gatesOf({ ...base, ...patch }, '2026-11-21', catalogue).filter((gate) => gate.document === document).map((gate) => `${gate.code} ${gate.verdict}`);
const bda: CompanyProfile['location'] = { district: 'bda', park: 'biopark', inYizhuangNewTown: true };

describe('gates of a document', () => {
  it('says of each gate whether it is met, refused or open', () => {
    expect(of({ location: bda, landedOn: undefined, penalties: [], criminalRecord: false, unknown: [] })).toEqual(['PLACE met', 'LANDED met', 'PENALTY met', 'CRIMINAL met']);
    expect(of({ location: { ...bda, inYizhuangNewTown: false }, landedOn: null, penalties: [{ kind: 'major', published: '2026-01-05' }], criminalRecord: true, unknown: [] })).toEqual(['PLACE refused', 'LANDED refused', 'PENALTY refused', 'CRIMINAL refused']);
    expect(of({ location: { ...bda, inYizhuangNewTown: null }, landedOn: '2026-01-01', penalties: [], criminalRecord: null, unknown: ['penalties'] })).toEqual(['PLACE open', 'LANDED met', 'PENALTY open', 'CRIMINAL open']);
  });

  it('carries the words of the gate and leaves out a document that is not in force', () => {
    const gates = gatesOf({ ...base, location: bda }, '2026-11-21', catalogue);
    expect(gates.find((gate) => gate.code === 'PENALTY')?.label).toBe('近三年无重大行政处罚公示');
    expect(new Set(gates.map((gate) => gate.document))).toEqual(new Set(['CP', 'BDA']));
  });
});
