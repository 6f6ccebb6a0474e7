/** @returns nothing yet */
export const superviseSteps = () => [];
