import ora from "ora";

/** A line on stderr that says what is being done; silent where nobody is watching. */
export function progressLine(): { show: (text: string) => void; stop: () => void } {
  const spinner = ora({ stream: process.stderr, discardStdin: false });
  return {
    show: (text) => {
      if (!process.stderr.isTTY) return;
      spinner.text = text;
      if (!spinner.isSpinning) spinner.start();
    },
    stop: () => {
      if (spinner.isSpinning) spinner.stop();
    },
  };
}
