import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { cutBytes, dingtalkSign, feishuSign, robotRequest, robotVerdict } from './robots';

describe('what group robots are told', () => {
  const now = 1_795_000_000_123;

  it('WeCom: plain text', () => {
    expect(robotRequest('wecom', { url: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k' }, '今天 3 件', now).body).toBe('{"msgtype":"text","text":{"content":"今天 3 件"}}');
  });

  it('DingTalk: milliseconds and the sign in the address', () => {
    const url = new URL(robotRequest('dingtalk', { url: 'https://oapi.dingtalk.com/robot/send?access_token=t', secret: 'SEC1' }, 'x', now).url);
    expect(url.searchParams.get('timestamp')).toBe(String(now));
    expect(url.searchParams.get('sign')).toBe(createHmac('sha256', 'SEC1').update(`${now}\nSEC1`).digest('base64'));
    expect(dingtalkSign('SEC1', now)).toHaveLength(44);
  });

  it('Feishu: seconds and the sign in the body, over an empty message', () => {
    const body = JSON.parse(robotRequest('feishu', { url: 'https://open.feishu.cn/open-apis/bot/v2/hook/h', secret: 's' }, 'x', now).body) as Record<string, string>;
    expect(body).toMatchObject({ timestamp: '1795000000', msg_type: 'text', sign: feishuSign('s', 1_795_000_000) });
  });

  it.each([
    ['wecom', 200, '{"errcode":0,"errmsg":"ok"}', true],
    ['wecom', 200, '{"errcode":45009,"errmsg":"api freq out of limit"}', false],
    ['dingtalk', 200, '{"errcode":310000,"errmsg":"sign not match"}', false],
    ['feishu', 200, '{"code":0,"msg":"success"}', true],
    ['feishu', 200, '{"code":19021,"msg":"sign match fail"}', false],
    ['wecom', 502, 'Bad Gateway', false],
    ['wecom', 200, '<html>', false],
  ] as const)('%s %d %s → %s', (kind, status, body, ok) => expect(robotVerdict(kind, status, body).ok).toBe(ok));

  it('never sends more bytes than allowed, nor half a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 60, max: 300 }), (text, limit) => {
        const cut = cutBytes(text, limit);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit);
        expect(Buffer.from(cut).toString()).toBe(cut);
      }),
    );
  });
});
