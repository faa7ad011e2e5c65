/** What the start script writes: whole lines, and one line of progress that rewrites itself where a person watches. */
export type Screen = {
  say: (line: string) => void;
  progress: (text: string) => void;
};

/** A screen on standard output. Where that is a file or a pipe, each progress text is a line of its own. */
export function openScreen(output: NodeJS.WriteStream = process.stdout): Screen {
  let isProgressShown = false;
  const clear = () => {
    if (isProgressShown) output.write('\r\u001B[K');
    isProgressShown = false;
  };
  return {
    say: (line) => {
      clear();
      output.write(`${line}\n`);
    },
    progress: (text) => {
      if (!output.isTTY) return void output.write(`  ${text}\n`);
      clear();
      output.write(`  ${text}`.slice(0, output.columns - 1));
      isProgressShown = true;
    },
  };
}
