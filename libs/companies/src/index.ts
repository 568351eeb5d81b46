export * from './companies.types';
export * from './companies.views';
export { checkUscc, hintForUscc, type UsccCheck } from './domain/uscc';
export { nameKey, type NameKey } from './domain/name-key';
export { likeness, isLikelySame } from './domain/name-likeness';
export { maskName, maskPhone, maskEmail } from './domain/masks';
export { parsePhones, normalisePhone } from './domain/phones';
