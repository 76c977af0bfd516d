// Editing in a browser takes its time where two of them share a small machine. A test that hangs is ended by this.
jest.setTimeout(240_000);
