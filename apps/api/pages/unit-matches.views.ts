import { CandidateView } from '@crm/space';

export class UnitMatchesView {
  asOf!: string;
  candidates!: CandidateView[];
  nearMisses!: CandidateView[];
  /** The project whose demand was used; null when the company has none with a demand. */
  projectId!: string | null;
  mayHold!: boolean;
  demand!: object | null;
}
