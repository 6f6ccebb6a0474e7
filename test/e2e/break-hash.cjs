/* Preloaded: a mistake of our own, as no input should ever bring about: the digest of one file throws. */
const crypto = require('node:crypto');

const { hash } = crypto;
crypto.hash = (algorithm, data, ...rest) => {
  if (Buffer.from(data).includes('MAKE A BUG')) throw new TypeError('secret of 650102199003070010');
  return hash(algorithm, data, ...rest);
};
