// Blocking and external on purpose: sets a stored theme before the first paint without inline code.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is refused: the pages follow the system.
}
