/* Preloaded: a clock that stands SHIFT_MS beside the real one. */
const { now } = Date;
Date.now = () => now() + Number(process.env.SHIFT_MS);
