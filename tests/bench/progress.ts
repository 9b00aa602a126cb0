/** How often a long step says that it is still at work, in milliseconds. */
const pulse = 15_000;

/** Prints what is being done, and the time since the benchmark began. */
export class Progress {
  private readonly begin = performance.now();

  /** Says what is done, does it, and says so again while it takes long. */
  async step<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
    this.say(what);
    const timer = setInterval(() => this.say(`… ${what}`), pulse);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  }

  say(what: string): void {
    const seconds = Math.floor((performance.now() - this.begin) / 1000);
    const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    console.log(`${clock.padStart(6)}  ${what}`);
  }
}
