// The keys of a private installation: made once, mode 0600, never printed.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { exists, readJson, writeFile, writeJson } from './files.mjs';
import { Stop } from './say.mjs';

const password = () => randomBytes(18).toString('base64url');

/** {secretKey, databasePassword, redisPassword}; made when absent, refused when the database is there and they are lost. */
export function keptSecrets(inst) {
  const kept = readJson(inst.secrets, undefined);
  if (kept?.secretKey) return kept;
  if (exists(inst.secrets) || exists(inst.mariadb)) {
    throw new Stop(
      `密钥文件 ${inst.secrets} 缺失或损坏，数据库中的加密内容将无法读取：请放回备份的密钥文件，或用 npm run reset 重新开始。`,
      `The key file ${inst.secrets} is missing or broken, so encrypted data cannot be read: put it back, or start afresh with npm run reset.`,
    );
  }
  const made = { secretKey: randomBytes(32).toString('base64'), databasePassword: password(), redisPassword: password() };
  writeJson(inst.secrets, made);
  return made;
}

/** Tells two keys apart without telling the key: stands in every backup. */
export const fingerprint = (secretKey) => createHash('sha256').update(`crm-secret-key ${secretKey}`).digest('hex').slice(0, 16);

/** → {password, generated, fresh}. Given in the environment, else generated once and kept. */
export function demoPassword(inst, given) {
  if (given) return { password: given, generated: false, fresh: false };
  if (exists(inst.demoPassword))
    return { password: readFileSync(inst.demoPassword, 'utf8').trim(), generated: true, fresh: false };
  const made = `Crm-${randomBytes(9).toString('base64url')}7`;
  writeFile(inst.demoPassword, `${made}\n`);
  return { password: made, generated: true, fresh: true };
}
