/**
 * Filters and sorts the table of all codes. The address follows the filters, so a filtered table
 * can be linked; without this script the table is whole.
 */
class CodeTable extends HTMLElement {
  private selects: HTMLSelectElement[] = [];
  private rows: HTMLTableRowElement[] = [];
  /** The family that each row stands under before anything is sorted. */
  private readonly families = new Map<HTMLTableRowElement, string>();

  connectedCallback(): void {
    this.selects = [...this.querySelectorAll('select')];
    this.rows = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr[data-code]')];
    for (const row of this.rows) {
      this.families.set(row, row.closest('tbody')?.dataset['family'] ?? '');
    }
    this.readAddress();
    this.addEventListener('change', () => {
      this.filter();
      this.writeAddress();
    });
    this.querySelector('input')?.addEventListener('input', () => this.filter());
    this.makeSortable();
    this.filter();
  }

  private readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    for (const select of this.selects) select.value = parameters.get(select.name) ?? '';
    for (const select of this.selects) if (select.selectedIndex < 0) select.value = '';
  }

  private writeAddress(): void {
    const parameters = new URLSearchParams();
    for (const { name, value } of this.selects) if (value !== '') parameters.set(name, value);
    const query = parameters.size > 0 ? `?${parameters}` : '';
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  }

  private filter(): void {
    const words = (this.querySelector('input')?.value ?? '').toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of this.rows) {
      const text = row.textContent.toLowerCase();
      const matches =
        words.every((word) => text.includes(word)) &&
        this.selects.every(({ name, value }) => value === '' || this.has(row, name, value));
      row.hidden = !matches;
      if (matches) shown += 1;
    }
    for (const group of this.querySelectorAll<HTMLElement>('.group')) {
      const rows = [...(group.parentElement?.querySelectorAll<HTMLElement>('[data-code]') ?? [])];
      group.hidden = rows.every(({ hidden }) => hidden);
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = `${shown} of ${this.rows.length} codes`;
  }

  private has(row: HTMLTableRowElement, name: string, value: string): boolean {
    const values = name === 'family' ? this.families.get(row) : row.dataset[name];
    return (values ?? '').split(' ').includes(value);
  }

  /** Each column head becomes a button; a second press turns the order round. */
  private makeSortable(): void {
    const heads = [...this.querySelectorAll('thead th')];
    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'sort';
      button.textContent = head.textContent;
      button.addEventListener('click', () => {
        const ascending = head.getAttribute('aria-sort') !== 'ascending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
        this.sort(column, ascending);
      });
      head.replaceChildren(button);
    }
  }

  /** What is sorted stands in one order, so the families' headings go. */
  private sort(column: number, ascending: boolean): void {
    const text = (row: HTMLTableRowElement): string => row.cells[column]?.textContent ?? '';
    const sorted = [...this.rows].sort((a, b) => text(a).localeCompare(text(b), 'en'));
    if (!ascending) sorted.reverse();
    this.querySelector('tbody')?.append(...sorted);
    for (const group of this.querySelectorAll('.group')) group.remove();
  }
}

customElements.define('code-table', CodeTable);
