// Editing in a browser takes its time on a small machine. A test that hangs is ended by this.
jest.setTimeout(240_000);
