/* Each test starts several processes, which takes its time on a machine that is busy with other tests. */
jest.setTimeout(60_000);
