// Runs before the first paint, so that the page never flashes in the wrong theme.
(() => {
  let kept;
  try {
    kept = JSON.parse(localStorage.getItem('kd.preferences') ?? '{}').theme;
  } catch {
    // Storage can be forbidden or damaged; the system's theme is used then.
  }
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = kept === 'light' || kept === 'dark' ? kept : system;
})();
