export const checkProfile = (_: unknown): any[] => [];
