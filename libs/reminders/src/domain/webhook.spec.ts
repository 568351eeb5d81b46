import { createHmac } from 'node:crypto';
import { isPublicAddress, retryAfter, webhookRequest } from './webhook';

describe('outbound webhooks', () => {
  it('are signed over id, time and body', () => {
    const secret = `whsec_${Buffer.from('0123456789abcdef').toString('base64')}`;
    const { headers, body } = webhookRequest({ url: 'https://example.org/hook', secret }, 'msg_1', { type: 'x' }, 1_795_000_000_999);
    expect(headers['webhook-timestamp']).toBe('1795000000');
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', '0123456789abcdef').update(`msg_1.1795000000.${body}`).digest('base64')}`);
  });

  it('are tried again from half a minute to a day, then given up', () => {
    expect([1, 2, 7, 8].map((attempt) => retryAfter(attempt, 0))).toEqual([30, 120, 43_200, 86_400]);
    expect(retryAfter(1, 1)).toBe(36);
    expect(retryAfter(9, 0)).toBeNull();
  });

  it.each([
    ['8.8.8.8', true],
    ['2606:4700::1111', true],
    ['127.0.0.1', false],
    ['10.1.2.3', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['0.0.0.0', false],
    ['::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:7f00:1', false],
    ['fd00::1', false],
    ['fe80::1', false],
    ['localhost', false],
    ['0177.0.0.1', false],
  ])('%s may be called: %s', (address, may) => expect(isPublicAddress(address)).toBe(may));
});
