import type { Db } from '@crm/platform';

/** A check of `npm run check`: what the tables say against what the guard rows say. No problems = fine. */
export interface Check { name: string; run(db: Db): Promise<string[]> }

export const checks: Check[] = [
  {
    name: 'space: every lease stands on its guard rows',
    async run(db) {
      const rows = await db.rows<{ id: string; code: string; want: string; have: string }>(
        `SELECT l.id, u.code, DATEDIFF(l.ends_on, l.starts_on) + 1 AS want,
           (SELECT COUNT(*) FROM space_unit_day d WHERE d.unit_id = lu.unit_id AND d.ref_id = l.id AND d.day BETWEEN l.starts_on AND l.ends_on) AS have
         FROM space_lease l JOIN space_lease_unit lu ON lu.lease_id = l.id JOIN space_unit u ON u.id = lu.unit_id HAVING want <> have LIMIT 100`);
      return rows.map((r) => `lease ${r.id} on room ${r.code} occupies ${r.have} of ${r.want} days: it was not written through the guard`);
    },
  },
  {
    name: 'space: every lease has rooms',
    async run(db) {
      const rows = await db.rows<{ id: string }>('SELECT l.id FROM space_lease l WHERE NOT EXISTS (SELECT 1 FROM space_lease_unit lu WHERE lu.lease_id = l.id) LIMIT 100');
      return rows.map((r) => `lease ${r.id} has no rooms`);
    },
  },
  {
    name: 'space: every window stands on its guard rows',
    async run(db) {
      const rows = await db.rows<{ id: string; want: string; have: string }>(
        `SELECT w.id, DATEDIFF(w.to_on, w.from_on) + 1 AS want, (SELECT COUNT(*) FROM space_unit_day d WHERE d.unit_id = w.unit_id AND d.ref_id = w.id) AS have
         FROM space_window w HAVING want <> have LIMIT 100`);
      return rows.map((r) => `window ${r.id} occupies ${r.have} of ${r.want} days`);
    },
  },
  {
    name: 'space: no guard row without its lease or window',
    async run(db) {
      const rows = await db.rows<{ refId: string; n: string }>(
        `SELECT d.ref_id AS refId, COUNT(*) AS n FROM space_unit_day d
         WHERE NOT EXISTS (SELECT 1 FROM space_lease l JOIN space_lease_unit lu ON lu.lease_id = l.id WHERE l.id = d.ref_id AND lu.unit_id = d.unit_id AND d.day BETWEEN l.starts_on AND l.ends_on)
           AND NOT EXISTS (SELECT 1 FROM space_window w WHERE w.id = d.ref_id AND w.unit_id = d.unit_id AND d.day BETWEEN w.from_on AND w.to_on) GROUP BY d.ref_id LIMIT 100`);
      return rows.map((r) => `${r.n} guard rows belong to ${r.refId}, which is no lease or window`);
    },
  },
  {
    name: 'space: every living hold has the claim of each of its rooms',
    async run(db) {
      const rows = await db.rows<{ id: string; code: string }>(
        `SELECT h.id, u.code FROM space_hold h JOIN space_hold_unit hu ON hu.hold_id = h.id JOIN space_unit u ON u.id = hu.unit_id
         WHERE h.state IN ('pending', 'active') AND h.hold_until > NOW(6) AND NOT EXISTS (SELECT 1 FROM space_claim c WHERE c.unit_id = hu.unit_id AND c.ref_id = h.id)
           AND NOT EXISTS (SELECT 1 FROM space_lease l JOIN space_lease_unit lu ON lu.lease_id = l.id WHERE l.hold_id = h.id AND lu.unit_id = hu.unit_id) LIMIT 100`);
      return rows.map((r) => `hold ${r.id} lives without a claim on room ${r.code}: it blocks nothing`);
    },
  },
  {
    name: 'space: claims belong to holds',
    async run(db) {
      const rows = await db.rows<{ unitId: string; kind: string }>(
        `SELECT c.unit_id AS unitId, c.kind FROM space_claim c WHERE c.kind <> 'hold' OR NOT EXISTS (SELECT 1 FROM space_hold_unit hu WHERE hu.hold_id = c.ref_id AND hu.unit_id = c.unit_id) LIMIT 100`);
      return rows.map((r) => `room ${r.unitId} carries a ${r.kind} claim that belongs to no hold`);
    },
  },
  {
    name: 'space: a divided or joined room gave all its area',
    async run(db) {
      const rows = await db.rows<{ code: string; was: string; became: string }>(
        `SELECT p.code, p.area_m2 AS was, SUM(c.area_m2) AS became FROM space_lineage g JOIN space_unit p ON p.id = g.from_unit_id JOIN space_unit c ON c.id = g.to_unit_id
         WHERE g.kind = 'split' GROUP BY p.id, p.code, p.area_m2 HAVING was <> became LIMIT 100`);
      return rows.map((r) => `room ${r.code} had ${r.was} ㎡, its parts have ${r.became} ㎡`);
    },
  },
];
