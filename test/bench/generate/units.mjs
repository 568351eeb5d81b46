import { dice, idAt } from './dice.mjs';

const PARKS = ['huoxian', 'life_science_park', 'biopark'];
const FLOORS = 10;
const PER_FLOOR = 20;

/** Buildings of ten floors with twenty rooms each, free and with the facts that matching asks for. */
export async function units({ size, now }, sink) {
  const d = dice(5);
  for (let n = 0, b = 0; n < size.units; b++) {
    const building = idAt(now);
    const park = PARKS[b % PARKS.length];
    const code = `G${String(b + 1).padStart(3, '0')}`;
    await sink.add('space_building', {
      id: building,
      park,
      code,
      name: `${code}（示例）`,
      kind: 'lab',
      position: 100 + b,
      sample: 1,
    });
    for (let floor = 1; floor <= FLOORS; floor++)
      await sink.add('space_floor', {
        building_id: building,
        number: floor,
        name: `${floor}F`,
        storey_height_m: floor === 1 ? 6 : 4.5,
      });
    for (let i = 0; i < FLOORS * PER_FLOOR && n < size.units; i++, n++) {
      const floor = Math.floor(i / PER_FLOOR) + 1;
      await sink.add('space_unit', {
        id: idAt(now),
        building_id: building,
        park,
        floor,
        code: `${code}-${floor}${String((i % PER_FLOOR) + 1).padStart(2, '0')}`,
        position: i % PER_FLOOR,
        area_m2: d.int(120, 900),
        exists_from: '2024-01-01',
        available_from: '2024-01-01',
        rent_fen: d.int(150, 600),
        storey_height_m: floor === 1 ? 6 : 4.5,
        clear_height_m: floor === 1 ? 5.2 : 3.8,
        floor_load_kn_m2: floor === 1 ? 10 : 5,
        power_kva: d.int(50, 400),
        specs: '{}',
        note: '示例',
      });
    }
  }
}
