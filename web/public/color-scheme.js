// Runs before the first paint, so that a dark page never flashes white. A file, because the CSP allows no inline script.
(() => {
  const stored = localStorage.getItem('mianjin.color-scheme');
  const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = stored === 'light' || stored === 'dark' ? stored : prefersDark ? 'dark' : 'light';
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
