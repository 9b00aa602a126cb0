/**
 * A button on every command that copies it. It is made here, because without a script there is
 * nothing that it could do.
 */
for (const command of document.querySelectorAll('.command')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button no-print';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    const block = command.querySelector('pre');
    try {
      await navigator.clipboard.writeText(block?.innerText.trimEnd() ?? '');
      button.textContent = 'Copied';
    } catch {
      // The browser refuses the clipboard: the text is ready to be copied by hand.
      if (block) getSelection()?.selectAllChildren(block);
      button.textContent = 'Selected: press Ctrl+C';
    }
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 3000);
  });
  command.append(button);
}
