import process from 'node:process';

/** Ends a command that can't begin: the message for people on stderr, the same as JSON on stdout when asked. */
export function fail(
  code: 'invalid' | 'not_found',
  message: string,
  errors: readonly object[],
  isJson: boolean,
): never {
  if (isJson) process.stdout.write(`${JSON.stringify({ error: { code, message, errors } })}\n`);
  else process.stderr.write(`${message}\n`);
  process.exit(2);
}
