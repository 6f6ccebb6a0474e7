const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  writeFileSync(
    process.env.XJSME_COST,
    JSON.stringify({ cpu: (user + system) / 1000, mb: process.resourceUsage().maxRSS / 1024 }),
  );
});
