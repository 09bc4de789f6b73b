/** Loaded into a measured process before its own code: tells the bench, when asked, how much CPU it has used. */
process.on('message', (message) => {
  if (message !== 'usage') return;
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000 });
});
// Asking must not keep a process alive that is done.
process.channel?.unref();
