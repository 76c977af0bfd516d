import { CannotStart } from './cannot-start';
import { runCommand } from './run-command';

/* The program itself: it runs as soon as it is loaded, and sets the exit code of its process. */

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { stdin, stdout, stderr } = process;

runCommand(process.argv.slice(2), { stdin, stdout, stderr }).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = error instanceof CannotStart ? 2 : 1;
  },
);
