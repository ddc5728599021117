type Work = (lock: { readonly name: string } | null) => unknown;

interface Waiting {
  readonly work: Work;
  readonly settle: (outcome: Promise<unknown>) => void;
}

/** Web Locks of one browser, shared by all its tabs: exclusive, first come first served. */
export function createLocks() {
  const queues = new Map<string, Waiting[]>();
  const asked: string[] = [];

  function next(name: string): void {
    const [first] = queues.get(name) ?? [];
    if (!first) return;
    const outcome = Promise.resolve().then(() => first.work({ name }));
    first.settle(outcome);
    const leave = () => {
      queues.get(name)?.shift();
      next(name);
    };
    outcome.then(leave, leave);
  }

  return {
    /** The names of all locks that were asked for. */
    asked,
    request(name: string, options: { ifAvailable?: boolean } | Work, last?: Work) {
      const work = typeof options === "function" ? options : last;
      if (!work) return Promise.reject(new TypeError("No callback"));
      const queue = queues.get(name) ?? [];
      queues.set(name, queue);
      asked.push(name);
      if (typeof options === "object" && options.ifAvailable && queue.length > 0) {
        return Promise.resolve().then(() => work(null));
      }
      return new Promise((resolve) => {
        queue.push({ work, settle: resolve });
        if (queue.length === 1) next(name);
      });
    },
  };
}
