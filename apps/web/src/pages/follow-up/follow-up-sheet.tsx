/** Placeholder until the sheet is drawn. */
export function FollowUpSheet() { return null; }
