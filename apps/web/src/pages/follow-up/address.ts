import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

export interface FollowUpTarget { companyId?: string; /** what it is about: `{ kind: 'lead', id }` */ subject?: { kind: string; id: string } }

const spell = ({ companyId = '', subject }: FollowUpTarget) => (subject ? `${companyId}~${subject.kind}~${subject.id}` : companyId);

/** Address part that opens 记跟进 over any page: `<Link to={followUpLink({ companyId })}>`. */
export const followUpLink = (target: FollowUpTarget) => `?follow=${encodeURIComponent(spell(target))}`;

/** Reads the address part back; null = the sheet is closed. */
export function parseFollowUp(text: string | null): FollowUpTarget | null {
  if (text === null) return null;
  const [companyId, kind, id] = text.split('~');
  return { ...(companyId ? { companyId } : {}), ...(kind && id ? { subject: { kind, id } } : {}) };
}

/** Opens 记跟进 over the present page and keeps the rest of the address. */
export function useFollowUpSheet(): (target: FollowUpTarget) => void {
  const [, setParams] = useSearchParams();
  return useCallback((target) => setParams((old) => { const fresh = new URLSearchParams(old); fresh.set('follow', spell(target)); return fresh; }), [setParams]);
}
