/** Lets a text area take files that are dropped on it. */
export function takeDroppedFiles(
  box: HTMLElement,
  field: HTMLTextAreaElement,
  take: (file: File) => void,
): void {
  const dragging = (isOver: boolean) => box.toggleAttribute('data-dragging', isOver);
  field.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dragging(true);
  });
  field.addEventListener('dragleave', () => dragging(false));
  field.addEventListener('drop', (event) => {
    dragging(false);
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    take(file);
  });
}
