/** All wiring between modules: which jobs each event becomes. An event nobody listens to is no fault. */
export const eventRoutes: Record<string, readonly string[]> = {};
