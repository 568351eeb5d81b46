/** Events of fit: a model version was put to work. Companies re-scores on it. */
export const fitEvents = { modelActivated: 'fit.model.activated.v1' } as const;
export interface ModelActivated {
  version: string;
  previous: string;
  actorId: string;
}
