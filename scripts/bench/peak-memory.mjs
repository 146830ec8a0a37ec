// Preloaded by benchmarks: prints the process's peak of resident memory when it ends.
process.on('exit', () => process.stderr.write(`peak ${Math.round(process.resourceUsage().maxRSS / 1024)} MB\n`))
