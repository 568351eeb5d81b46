// Keeps the children running: one that dies is started again, later each time; one that keeps dying stops everything.
import { sleep } from './processes.mjs';
import { note, sentence } from './say.mjs';

const GIVE_UP = 8; // deaths in a row, each within a minute of its start
const pause = (deaths) => Math.min(500 * 2 ** (deaths - 1), 30_000);
const how = ({ code, signal }) => (signal ? `信号 ${signal}` : `退出码 ${code}`);

/**
 * services: [{name, zh, child, start: () => Promise<child>}]; `child` is replaced on every restart.
 * → stop(): from now on deaths are wanted. `onGiveUp(sentence zh, en)` is called once when a service cannot be kept alive.
 */
export function supervise(services, onGiveUp) {
  let stopped = false;
  const watch = async (service) => {
    let deaths = 0;
    while (!stopped) {
      const began = Date.now();
      const ended = await service.child.exited;
      if (stopped) return;
      deaths = Date.now() - began > 60_000 ? 1 : deaths + 1;
      if (deaths > GIVE_UP) return onGiveUp(service);
      note(
        `${service.zh}（${service.name}）意外结束（${how(ended)}），正在重启。 ${service.name} ended, restarting in ${pause(deaths) / 1000} s.`,
      );
      await sleep(pause(deaths));
      if (stopped) return;
      service.child = await service.start().catch((error) => {
        if (!stopped) note(sentence(error));
        return { exited: Promise.resolve({ code: 1, signal: null }), stop: async () => {} };
      });
    }
  };
  const all = services.map(watch);
  return async () => {
    stopped = true;
    await Promise.race([Promise.all(all), sleep(0)]);
  };
}
