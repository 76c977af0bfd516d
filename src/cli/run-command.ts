import type { CommandStreams } from './command';
import { commands } from './commands';

/**
 * Runs the sub-command that the first word names.
 *
 * @param args the words of the command line without the interpreter and the script
 * @returns the exit code
 */
export async function runCommand(args: readonly string[], streams: CommandStreams): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    streams.stdout.write(help());
    return name === undefined ? 2 : 0;
  }
  const entry = commands.get(name);
  if (!entry) {
    streams.stderr.write(`There is no command "${name}".\n\n${help()}`);
    return 2;
  }
  const command = await entry.load();
  return command.run(rest, streams);
}

function help(): string {
  const lines = [...commands.values()].map(({ usage, summary }) => `  ${usage}\n      ${summary}\n`);
  return `Usage: npm run wortlaut -- COMMAND\n\n${lines.join('')}`;
}
