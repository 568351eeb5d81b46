/** A clause version became the law of the catalogue. Stored matches must be made again. */
export const CLAUSE_ACTIVATED = 'policy.clause.activated.v1';
export interface ClauseActivated { clause: string; document: string; versionId: string; catalogueVersion: number; actorId: string | null }

/** An application window opens within a week, or a document ends soon. */
export const WINDOW_OPENING = 'policy.window.opening.v1';
export interface WindowOpening { document: string; windowId: string; kind: 'window' | 'expiry'; opensOn: string | null; closesOn: string; title: string }
