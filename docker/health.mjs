// The container's health check: the API answers /health/live.
try {
  const answer = await fetch(`http://127.0.0.1:${process.env.PORT ?? 8080}/health/live`, { signal: AbortSignal.timeout(3000) });
  process.exit(answer.ok ? 0 : 1);
} catch {
  process.exit(1);
}
