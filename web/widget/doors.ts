/**
 * The page's own ways into the chat: whatever has `data-parley-open` opens it, and `data-parley-ask` asks its
 * words too; on a form, the words of its first field.
 */
export function watchDoors(open: (words: string) => void): void {
  const enter = (event: Event) => {
    const door =
      event.target instanceof Element && event.target.closest('[data-parley-open], [data-parley-ask]');
    if (!(door instanceof HTMLElement)) return;
    // A click inside a form is for its fields; only sending it off is for us.
    const form = door instanceof HTMLFormElement;
    if (form !== (event.type === 'submit')) return;
    event.preventDefault();
    open((form ? takeWords(door) : (door.dataset.parleyAsk ?? '')).trim());
  };
  document.addEventListener('click', enter);
  document.addEventListener('submit', enter);
}

function takeWords(form: HTMLFormElement): string {
  const field = form.querySelector('input');
  const words = field?.value ?? '';
  if (field) field.value = '';
  return words;
}
