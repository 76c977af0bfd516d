// Starting a server takes some seconds on a busy machine.
jest.setTimeout(60_000);
