// Runs before the first paint, so that a dark page never flashes light. No inline script: the CSP forbids it.
(function chooseScheme() {
  let wanted = null;
  try {
    wanted = window.localStorage.getItem('puente-scheme');
  } catch {
    // Storage may be closed to us; the device's own choice stands then.
  }
  const isDark = wanted === 'dark' || (wanted !== 'light' && window.matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', isDark ? 'dark' : 'light');
})();
