/** Answers of this lib, by what they are about. */
export * from './holder.views';
export * from './occupation.views';
export * from './unit.views';
export * from './plan.views';
export * from './match.views';
