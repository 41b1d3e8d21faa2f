/** How long a page is left alone until whatever an interaction has started counts as over: saving begins after 200 ms. */
const REST = 260;

/** Runs in the page before all else: remembers when an event came, how long its listeners worked, and when its outcome was drawn. */
function watch(rest) {
  let now = null;
  const follow = (one) => {
    const look = () =>
      requestAnimationFrame(() => {
        // biome-ignore lint/security/noGlobalEval: the condition is ours.
        if (!window.eval(one.isSeen)) return look();
        // Before whatever else waits for this frame: that comes when it can be seen already.
        scheduler.postTask(() => one.seen(performance.now() - one.came), { priority: 'user-blocking' });
      });
    look();
  };
  // The work of an event is over with the next task or the next frame, whatever comes first.
  const time = (one) => {
    const began = performance.now();
    const end = () => {
      one.script ??= performance.now() - began;
    };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = end;
    port2.postMessage(null);
    requestAnimationFrame(end);
  };
  for (const type of ['click', 'keydown', 'mousemove', 'mouseup', 'paste'])
    window.addEventListener(
      type,
      (event) => {
        // Of two keys the first one does nothing yet.
        if (type !== now?.type || event.key === 'Control' || now.came !== null) return;
        now.came = event.timeStamp;
        time(now);
        follow(now);
      },
      { capture: true },
    );
  window.bench = {
    start(type, isSeen) {
      const one = { type, isSeen, came: null, script: null };
      one.shown = new Promise((resolve) => {
        one.seen = resolve;
      });
      now = one;
    },
    rest: () =>
      new Promise((done) => {
        setTimeout(() => requestAnimationFrame(() => requestIdleCallback(done)), rest);
      }),
    async result() {
      const one = now;
      const late = new Promise((_, fail) => {
        setTimeout(
          () => fail(new Error(`${one.type} ${one.came === null ? 'never came' : 'was not seen'}: ${one.isSeen}`)),
          20_000,
        );
      });
      const seen = await Promise.race([one.shown, late]);
      now = null;
      return { seen, script: one.script };
    },
  };
}

/** Makes the page watch itself when it is opened. */
export async function watchPage({ page, session }, rest = REST) {
  await page.addInitScript(watch, rest);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** Waits until nothing is left to do. */
export const rest = (page) => page.evaluate(() => window.bench.rest());

/**
 * Does something and gives, in milliseconds: how long it took until `isSeen`, an expression, was true in a frame that was drawn;
 * the work of the event alone; and the processor time of the page until nothing was left to do, which a busy machine changes least.
 */
export async function run({ page, session }, type, isSeen, act) {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  await page.evaluate(([name, condition]) => window.bench.start(name, condition), [type, isSeen]);
  const before = await spent();
  await act();
  const times = await page.evaluate(() => window.bench.result());
  await rest(page);
  return { ...times, cpu: (await spent()) - before };
}
