import type { Reporter, TestModule } from "vitest/node";

/** Prints the one line that CI reads: how many tests passed, failed and were skipped. */
export const countReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      if (module.children.size === 0 && module.state() === "failed") count.failed += 1;
    }
    process.stdout.write(`tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped + count.pending} skipped\n`);
  },
};
