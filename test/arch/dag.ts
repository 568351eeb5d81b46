/** Who may know whom: the lib and the libs it may import directly. Calls go down, events go up. */
export const dag = {
  platform: [],
  identity: ['platform'],
  reminders: ['identity', 'platform'],
  fit: ['platform'],
  policy: ['platform'],
  companies: ['fit', 'policy', 'reminders', 'identity', 'platform'],
  space: ['reminders', 'identity', 'platform'],
  leads: ['companies', 'reminders', 'identity', 'platform'],
  pipeline: ['leads', 'companies', 'space', 'policy', 'fit', 'reminders', 'identity', 'platform'],
  reports: ['pipeline', 'leads', 'companies', 'space', 'policy', 'fit', 'reminders', 'identity', 'platform'],
} as const satisfies Record<string, readonly string[]>;

export type Lib = keyof typeof dag;
export const LIBS = Object.keys(dag) as Lib[];

/** Every lib below one, over any number of steps: their types and words may be used. */
export function below(lib: Lib): Set<Lib> {
  const seen = new Set<Lib>();
  const visit = (from: Lib) => {
    for (const to of dag[from] as readonly Lib[]) {
      if (seen.has(to)) continue;
      seen.add(to);
      visit(to);
    }
  };
  visit(lib);
  return seen;
}
