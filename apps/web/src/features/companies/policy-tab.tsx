import { useState } from 'react';
import { MatchPanel } from '@/features/policy/match-panel';
import { useGet } from '@/api/hooks';
import { FactDrawer } from './fact-drawer';
import type { Company, Fact } from './views';

const blank: Fact = { path: '', label: '', group: '待核实', type: 'text', unit: null, options: null, state: 'unknown', value: null, source: null, date: null, updatedAt: null };

/** 政策: the panel of the policy part; facts without an inline answer open the fact form. */
export function PolicyTab({ company }: { company: Company }) {
  const [asked, setAsked] = useState<Fact | null>(null);
  const facts = (useGet('/api/v1/companies/{id}/facts', { path: { id: company.id } as never }).data as unknown as { items: Fact[] } | undefined)?.items ?? [];
  const open = (path: string, question: string) => setAsked(facts.find((f) => f.path === path) ?? { ...blank, path, label: question });
  return (
    <>
      <MatchPanel companyId={company.id} editable={company.editable} landedOn={company.profile.landedOn as string | null | undefined} onOpenFact={open} />
      {asked && <FactDrawer company={company} fact={asked} onClose={() => setAsked(null)} />}
    </>
  );
}
