/** The console writes into the guest's own memory: the first part is kept, the rest is counted. */

const keptOutput = 65_536;
let output = '';
let outputLength = 0;
let outputLimit = 0;
let isOutputOver = false;

function print(text: string): void {
  outputLength += text.length;
  if (output.length < keptOutput)
    output +=
      output.length + text.length > keptOutput
        ? apply(sliceText, text, [0, keptOutput - output.length])
        : text;
  if (outputLength <= outputLimit) return;
  isOutputOver = true;
  throw new RealRangeError('Output limit exceeded');
}

function printLine(...values: readonly unknown[]): void {
  let text = '';
  for (let index = 0; index < values.length; index++) text += (index > 0 ? ' ' : '') + inspect(values[index]);
  print(text + '\n');
}

function printAssertion(condition?: unknown, ...values: readonly unknown[]): void {
  if (!condition) apply(printLine, undefined, values.length === 0 ? ['Assertion failed'] : values);
}

function ignore(): void {}

function installConsole(target: object): void {
  const console = {};
  const printing = [
    'log',
    'info',
    'debug',
    'warn',
    'error',
    'dir',
    'table',
    'trace',
    'group',
    'groupCollapsed',
  ];
  const silent = ['groupEnd', 'time', 'timeEnd', 'timeLog', 'count', 'countReset', 'clear'];
  for (const name of printing) defineHidden(console, name, printLine);
  for (const name of silent) defineHidden(console, name, ignore);
  defineHidden(console, 'assert', printAssertion);
  defineHidden(target, 'console', console);
}
