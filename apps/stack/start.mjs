// `npm start`: everything a newcomer needs, from a bare clone to the login page. Plain Node, no dependencies.
// Only the version check may stand here: an old Node must be able to read this file.
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `✗ 需要 Node 20 或更新版本，当前为 ${process.versions.node}。 Node 20 or newer is needed, this is ${process.versions.node}.`,
  );
  process.exit(1);
}
const { main } = await import('./lib/up.mjs');
await main();
