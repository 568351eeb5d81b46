import { FollowUpQueue, type Outcome, type QueuedFollowUp } from './queue';

const place = () => {
  const kept = new Map<string, string>();
  return { getItem: (name: string) => kept.get(name) ?? null, setItem: (name: string, value: string) => void kept.set(name, value) };
};
const entry = (key: string, userId = 'u1'): QueuedFollowUp => ({ key, userId, companyId: 'c', companyName: '甲', body: { content: key }, savedAt: '' });

it('keeps entries while the network is away and sends each once, in order, when it is back', async () => {
  const queue = new FollowUpQueue(place());
  const taken: string[] = [];
  let online = false;
  const send = async ({ key }: QueuedFollowUp): Promise<Outcome> => {
    if (!online) return { state: 'later' };
    taken.push(key);
    return { state: 'sent' };
  };
  queue.add(entry('a'));
  queue.add(entry('b'));
  expect(await queue.flush('u1', send)).toBe(0);
  expect(queue.entries()).toHaveLength(2);
  online = true;
  await Promise.all([queue.flush('u1', send), queue.flush('u1', send)]);
  expect(taken).toEqual(['a', 'b']);
  expect(queue.entries()).toEqual([]);
});

it('keeps the key when the answer was lost, so that the API can see the same entry again', async () => {
  const queue = new FollowUpQueue(place());
  const keys: string[] = [];
  queue.add(entry('a'));
  await queue.flush('u1', async ({ key }) => { keys.push(key); return { state: 'later' }; });
  await queue.flush('u1', async ({ key }) => { keys.push(key); return { state: 'sent' }; });
  expect(keys).toEqual(['a', 'a']);
});

it("sends nobody else's entries and sets refused ones aside", async () => {
  const queue = new FollowUpQueue(place());
  queue.add(entry('mine'));
  queue.add(entry('other', 'u2'));
  await queue.flush('u1', async () => ({ state: 'refused', why: '不能查看这家企业。' }));
  expect(queue.entries()).toMatchObject([{ key: 'other' }, { key: 'mine', refused: '不能查看这家企业。' }]);
  expect(await queue.flush('u1', async () => ({ state: 'sent' }))).toBe(0);
});

it('counts an entry once, however many ask to send it, and sends what was added during a run', async () => {
  const queue = new FollowUpQueue(place());
  const taken: string[] = [];
  const send = async ({ key }: QueuedFollowUp): Promise<Outcome> => { taken.push(key); return { state: 'sent' }; };
  queue.add(entry('a'));
  const first = queue.flush('u1', send);
  const second = queue.flush('u1', send);
  expect(await Promise.all([first, second])).toEqual([1, 0]);
  queue.add(entry('b'));
  const running = queue.flush('u1', async (one) => { if (one.key === 'b') queue.add(entry('c')); return send(one); });
  expect(await Promise.all([running, queue.flush('u1', send)])).toEqual([1, 1]);
  expect(taken).toEqual(['a', 'b', 'c']);
});
