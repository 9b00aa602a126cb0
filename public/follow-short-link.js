// Blocking and external on purpose: goes on before anything is drawn, without inline code, and
// takes the place of the short link in the history, so that Back leads to where the reader was.
const { page } = document.currentScript.dataset;
location.replace(page + location.search + location.hash);
