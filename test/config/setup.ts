import fc from 'fast-check';

// A landing is judged by its own change: there the properties run over the same inputs each time. At a desk they explore.
if (process.env.CI) fc.configureGlobal({ seed: 20120815 });
