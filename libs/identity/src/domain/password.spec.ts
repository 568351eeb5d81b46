import { passwordFaults } from './password';

describe('passwords people choose', () => {
  it.each([
    ['短句子1ab', ['TOO_SHORT']],
    ['Password2026', ['TOO_COMMON']],
    ['aaaaaaaaaaaa', ['TOO_COMMON']],
    ['zhaoshang-lead1-x', ['HAS_USERNAME']],
    ['x9'.repeat(150), ['TOO_LONG', 'TOO_COMMON']],
    ['漷县的房子很高很大呀', []],
    ['correct horse battery', []],
  ])('%s', (password, codes) => {
    expect(passwordFaults(password, 'lead1').map((fault) => fault.code)).toEqual(codes);
  });
});
