import fc from 'fast-check';

// Each of thousands of changed places is tried with them.
fc.configureGlobal({ numRuns: 20 });
