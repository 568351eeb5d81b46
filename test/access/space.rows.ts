import type { RoleCode } from '@crm/identity';
import { addDays, businessDate, newId } from '@crm/platform';
import { SpaceHolds, SpaceLeases, SpaceShapes, SpaceWaiting } from '@crm/space';
import { actorOf, makeRooms, tenant } from '../support/space.rooms';
import type { AccessPart, Expected } from './rows';

/** Rooms, holds, leases. Operators only reach their own parks: another park's record is 404 to them. */
export const spaceRows: AccessPart = async (t) => {
  const [own, other] = [await actorOf(t, 'operator_huoxian'), await actorOf(t, 'operator_biopark')];
  const [here, there] = [await makeRooms(t, { park: 'huoxian', perFloor: 6 }), await makeRooms(t, { park: 'biopark', perFloor: 6 })];
  const on = (n: number) => addDays(businessDate(new Date()), n);
  const hold = async (by: typeof own, id: string) => (await t.get(SpaceHolds).hold(by, { unitIds: [id], holder: tenant(), until: on(30) })).id;
  const lease = async (by: typeof own, id: string) => (await t.get(SpaceLeases).sign(by, { unitIds: [id], holder: tenant(), startsOn: on(0), endsOn: on(300), rentFenPerM2Day: 150 })).id;
  const shut = async (by: typeof own, id: string) => (await t.get(SpaceShapes).openWindow(by, id, { kind: 'maintenance', from: on(0), to: on(20) })).id;
  const wait = async (by: typeof own, id: string) => (await t.get(SpaceWaiting).join(by, id, tenant()))[0]!.id;
  const ids = {
    unit: { own: here[5]!.id, other: there[5]!.id },
    hold: { own: await hold(own, here[0]!.id), other: await hold(other, there[0]!.id) },
    lease: { own: await lease(own, here[1]!.id), other: await lease(other, there[1]!.id) },
    window: { own: await shut(own, here[2]!.id), other: await shut(other, there[2]!.id) },
    waiting: { own: await wait(own, here[0]!.id), other: await wait(other, there[0]!.id) },
  };
  const at = (what: keyof typeof ids) => (role: RoleCode, ownership: string) => ({ id: ids[what][role === 'operator' && ownership === 'other' ? 'other' : 'own'] });
  const scoped: Partial<Record<'own' | 'team' | 'other', Expected>> = { own: 'yes', other: 404 };
  const company = ((await t.api('recruiter1').post('/companies', { name: '砺石载体（示例）' })).body as { id: string }).id;
  const readers = { recruiter: 'yes', team_lead: 'yes', manager: 'yes', admin: 'yes' } as const;
  const refused = { recruiter: 403, team_lead: 403 } as const;
  const all = { ...readers, operator: 'yes' } as const;
  return [
    { route: 'GET /api/v1/parks', expect: all },
    { route: 'GET /api/v1/parks/{code}/stacking-plan', params: (role, ownership) => ({ code: role === 'operator' && ownership === 'other' ? 'biopark' : 'huoxian' }), expect: { ...readers, operator: scoped } },
    { route: 'GET /api/v1/parks/{code}/rent-roll', params: (role, ownership) => ({ code: role === 'operator' && ownership === 'other' ? 'biopark' : 'huoxian' }), expect: { manager: 'yes', operator: scoped } },
    { route: 'GET /api/v1/parks/{code}/rent-roll.xlsx', params: (role, ownership) => ({ code: role === 'operator' && ownership === 'other' ? 'biopark' : 'huoxian' }), expect: { manager: 'yes', operator: scoped } },
    { route: 'POST /api/v1/parks/{code}/buildings', params: (role, ownership) => ({ code: role === 'operator' && ownership === 'other' ? 'biopark' : 'huoxian' }), body: {}, expect: { operator: { own: 'yes' } } },
    { route: 'POST /api/v1/space/match', body: {}, expect: all },
    { route: 'GET /api/v1/units', expect: all },
    { route: 'GET /api/v1/units/export.xlsx', expect: { operator: 'yes', manager: 'yes' } },
    { route: 'GET /api/v1/units/{id}', params: at('unit'), expect: { ...readers, operator: scoped } },
    { route: 'POST /api/v1/units', body: {}, expect: { operator: 'yes' } },
    { route: 'PATCH /api/v1/units/{id}', params: at('unit'), body: { note: '看过' }, expect: { operator: scoped } },
    { route: 'POST /api/v1/units/merge', body: {}, expect: { operator: 'yes' } },
    { route: 'POST /api/v1/units/{id}/split', params: at('unit'), body: { parts: [] }, expect: { operator: scoped } },
    { route: 'POST /api/v1/units/{id}/windows', params: at('unit'), body: { kind: 'maintenance', from: on(500), to: on(501) }, expect: { operator: scoped } },
    { route: 'POST /api/v1/units/windows/{id}/end', params: at('window'), body: { on: on(10) }, expect: { operator: scoped } },
    { route: 'GET /api/v1/units/{id}/waiting', params: at('unit'), expect: { recruiter: 'yes', team_lead: 'yes', manager: 'yes', operator: scoped } },
    { route: 'POST /api/v1/units/{id}/waiting', params: () => ({ id: ids.hold.own }), body: { holder: { kind: 'tenant', id: newId() } }, expect: { recruiter: 'yes', team_lead: 'yes', operator: 'yes' } },
    { route: 'DELETE /api/v1/units/waiting/{id}', params: at('waiting'), expect: { ...refused, operator: { other: 404 } } },
    { route: 'GET /api/v1/units/{id}/prospects', params: at('unit'), expect: { recruiter: 'yes', team_lead: 'yes', manager: 'yes', operator: scoped } },
    { route: 'GET /api/v1/companies/{id}/unit-matches', params: () => ({ id: company }), expect: { recruiter: 'yes', team_lead: 'yes', manager: 'yes', operator: 403 } },
    { route: 'GET /api/v1/holds', expect: all },
    { route: 'GET /api/v1/holds/{id}', params: at('hold'), expect: { ...readers, operator: scoped } },
    { route: 'POST /api/v1/holds', body: {}, expect: { recruiter: 'yes', team_lead: 'yes', operator: 'yes' } },
    { route: 'POST /api/v1/holds/{id}/extend', params: at('hold'), body: { until: on(1) }, expect: { ...refused, operator: scoped } },
    { route: 'POST /api/v1/holds/{id}/confirm', params: at('hold'), expect: { operator: scoped } },
    { route: 'POST /api/v1/holds/{id}/transfer', params: at('hold'), body: { holder: { kind: 'tenant', id: newId() } }, expect: { ...refused, operator: scoped } },
    { route: 'POST /api/v1/holds/{id}/release', params: at('hold'), body: {}, expect: { ...refused, operator: { other: 404 } } },
    { route: 'GET /api/v1/leases', expect: all },
    { route: 'GET /api/v1/leases/{id}', params: at('lease'), expect: { ...readers, operator: scoped } },
    { route: 'POST /api/v1/leases', body: {}, expect: { operator: 'yes' } },
    { route: 'POST /api/v1/leases/{id}/renew', params: at('lease'), body: { endsOn: on(10) }, expect: { operator: scoped } },
    { route: 'POST /api/v1/leases/{id}/end', params: at('lease'), body: { endsOn: on(900) }, expect: { operator: scoped } },
    { route: 'POST /api/v1/leases/{id}/approve', params: at('lease'), body: { note: '会议纪要' }, expect: { operator: scoped } },
  ];
};
