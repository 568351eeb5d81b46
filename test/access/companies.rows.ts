import { newId } from '@crm/platform';
import type { AccessPart, Ownership } from './rows';
import type { RoleCode } from '@crm/identity/words';

/** Companies: recruiter1's own, lead1's team sees it, recruiter2's is another's. */
export const companiesRows: AccessPart = async (t) => {
  const make = async (user: 'recruiter1' | 'recruiter2' | 'lead1', name: string): Promise<{ id: string; contactId: string }> => {
    const made = (await t.api(user).post('/companies', { name, description: '髋膝关节假体与脊柱植入物，自有工厂生产。', contacts: [{ name: '甲', phone: '13800001234' }] })).body as { id: string; contacts: { id: string }[] };
    return { id: made.id, contactId: made.contacts[0]?.id ?? '' };
  };
  const own = await make('recruiter1', '北京权限甲医疗有限公司');
  const leads = await make('lead1', '北京权限乙医疗有限公司');
  const foreign = await make('recruiter2', '北京权限丙医疗有限公司');
  const recordOf = (role: RoleCode, ownership: Ownership) =>
    ownership === 'other' ? foreign : role === 'team_lead' ? (ownership === 'own' ? leads : own) : role === 'recruiter' && ownership === 'team' ? leads : own;
  const params = (role: RoleCode, ownership: Ownership) => ({ id: recordOf(role, ownership).id });
  const withContact = (role: RoleCode, ownership: Ownership) => ({ ...params(role, ownership), contactId: recordOf(role, ownership).contactId });
  const reads = { recruiter: { own: 'yes', team: 403, other: 403 }, team_lead: { own: 'yes', team: 'yes', other: 403 }, operator: 403, manager: 'yes', admin: 'yes' } as const;
  const writes = { recruiter: { own: 'yes', team: 403, other: 403 }, team_lead: { own: 'yes', team: 'yes', other: 403 } } as const;
  const everyReader = { recruiter: 'yes', team_lead: 'yes', operator: 'yes', manager: 'yes', admin: 'yes' } as const;
  const sellers = { recruiter: 'yes', team_lead: 'yes' } as const;
  const missing = { recruiter: 404, team_lead: 404 } as const;
  const soon = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const c = '/api/v1/companies';
  return [
    { route: `GET ${c}`, expect: everyReader },
    { route: `POST ${c}`, expect: sellers },
    { route: `POST ${c}/duplicate-check`, body: { name: '北京权限丙医疗有限公司' }, expect: sellers },
    { route: `GET ${c}/duplicates`, expect: { ...sellers, manager: 'yes' } },
    { route: `POST ${c}/merges/{mergeId}/undo`, params: () => ({ mergeId: newId() }), expect: missing },
    { route: `POST ${c}/rescore`, expect: { admin: 'yes' } },
    { route: `POST ${c}/rematch`, expect: { admin: 'yes' } },
    { route: `GET ${c}/{id}`, params, expect: reads },
    { route: `PATCH ${c}/{id}`, params, body: { parentGroup: '甲集团' }, expect: writes },
    { route: `POST ${c}/{id}/follow-ups`, params, body: { kind: 'call', content: '问候', happenedAt: '2026-11-01T02:00:00Z' }, expect: writes },
    { route: `GET ${c}/{id}/follow-ups`, params, expect: reads },
    { route: `PATCH ${c}/{id}/follow-ups/{followUpId}`, params: (r, o) => ({ ...params(r, o), followUpId: newId() }), body: { content: '改' }, expect: missing },
    { route: `GET ${c}/{id}/timeline`, params, expect: reads },
    { route: `GET ${c}/{id}/fit`, params, expect: reads },
    { route: `GET ${c}/{id}/fit/history`, params, expect: reads },
    { route: `GET ${c}/{id}/fit/corrections`, params, expect: reads },
    { route: `POST ${c}/{id}/fit/corrections`, params, body: { points: 5, reason: '现场走访核实', expiresOn: soon }, expect: { team_lead: { own: 'yes', team: 'yes', other: 403 } } },
    { route: `DELETE ${c}/{id}/fit/corrections/live`, params, expect: { team_lead: { own: 'yes', team: 'yes', other: 403 } } },
    { route: `GET ${c}/{id}/policy-match`, params, expect: reads },
    { route: `GET ${c}/{id}/facts`, params, expect: reads },
    { route: `GET ${c}/{id}/facts/history`, params, expect: reads },
    { route: `POST ${c}/{id}/facts`, params, body: { path: 'isHeadCdmo', state: 'known', value: true }, expect: writes },
    { route: `GET ${c}/{id}/merge-preview`, params, query: `?mergedId=${foreign.id}`, expect: { recruiter: 403, team_lead: 403 } },
    { route: `POST ${c}/{id}/merge`, params, body: { mergedId: foreign.id }, expect: { recruiter: 403, team_lead: 403 } },
    { route: `POST ${c}/{id}/contacts`, params, body: { name: '乙' }, expect: writes },
    { route: `PATCH ${c}/{id}/contacts/{contactId}`, params: withContact, body: { title: '总监' }, expect: writes },
    { route: `POST ${c}/{id}/contacts/{contactId}/reveal`, params: withContact, body: { reason: '联系企业' }, expect: writes },
    { route: `GET ${c}/{id}/contacts/{contactId}/copy`, params: withContact, expect: writes },
    { route: `DELETE ${c}/{id}/contacts/{contactId}`, params: (r, o) => ({ ...params(r, o), contactId: newId() }), expect: { recruiter: { own: 404, team: 403, other: 403 }, team_lead: { own: 404, team: 404, other: 403 } } },
    { route: `POST ${c}/{id}/attachments`, params, expect: sellers },
    { route: `GET ${c}/{id}/attachments`, params, expect: reads },
    { route: `GET ${c}/{id}/attachments/{attachmentId}`, params: (r, o) => ({ ...params(r, o), attachmentId: newId() }), expect: { recruiter: { own: 404, team: 403, other: 403 }, team_lead: { own: 404, team: 404, other: 403 }, operator: 403, manager: 404, admin: 404 } },
    { route: `DELETE ${c}/{id}/attachments/{attachmentId}`, params: (r, o) => ({ ...params(r, o), attachmentId: newId() }), expect: { recruiter: { own: 404, team: 403, other: 403 }, team_lead: { own: 404, team: 404, other: 403 } } },
  ];
};
