/** Jobs of this lib; each may run twice. */
export const policyJobs = {
  /** {} – says which application windows open and which documents end soon; each once. */
  windows: 'policy.windows',
  /** {WindowOpening} – notifies recruiters and team leads. */
  tell: 'policy.tell',
} as const;
