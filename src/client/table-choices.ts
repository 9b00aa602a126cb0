/** What a reader chose for a table: the filters and the order of its selects, which the address follows. */
export class TableChoices {
  private readonly selects: readonly HTMLSelectElement[];

  constructor(private readonly table: HTMLElement) {
    this.selects = [...table.querySelectorAll('select')];
  }

  /** Takes over what the address says. */
  readAddress(): void {
    const parameters = new URLSearchParams(location.search);
    for (const select of this.selects) {
      select.value = parameters.get(select.name) ?? '';
      if (select.selectedIndex < 0) select.value = '';
    }
  }

  /** Writes the choices into the address, so that a view can be linked. */
  writeAddress(): void {
    const query = this.made.size > 0 ? `?${new URLSearchParams([...this.made])}` : '';
    history.replaceState(null, '', `${location.pathname}${query}${location.hash}`);
  }

  /** What was chosen, by name; what was not is left out. */
  get made(): ReadonlyMap<string, string> {
    const chosen = this.selects.filter(({ value }) => value !== '');
    return new Map(chosen.map(({ name, value }) => [name, value]));
  }

  /** The place of what was chosen among its choices; 0 where nothing is. */
  place(name: string): number {
    return this.selects.find((select) => select.name === name)?.selectedIndex ?? 0;
  }

  /** Says how many rows are left. */
  say(shown: number, all: number): void {
    const status = this.table.querySelector('[role=status]');
    if (status) status.textContent = `${shown} of ${all} codes`;
  }
}

/** Rows in the order of a text that each has. */
export function sortedBy<Item>(items: readonly Item[], text: (item: Item) => string): Item[] {
  return items.toSorted((left, right) => text(left).localeCompare(text(right), 'en'));
}
