/** Jobs of space; their one handler stands in apps/worker/space.processor.ts. */
export const spaceJobs = {
  expireHolds: 'space.expireHolds',
  offerRooms: 'space.offerRooms',
  remindRent: 'space.remindRent',
} as const;
