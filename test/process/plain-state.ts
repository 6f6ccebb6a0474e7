import { canonical } from '../../src/core/canonical.ts';
import type { State } from '../../src/process/state.ts';

/** A state as text: what two states that are the same have in common. */
export const plain = ({ years, registry, supervision }: State): string => {
  const rounds = [...years.values()].map((round) => {
    const { applications, objections, contradictions, ...rest } = round;
    return {
      ...rest,
      applications: [...applications],
      objections: [...objections],
      contradictions: [...contradictions],
    };
  });
  const across = { ...registry, operators: Object.fromEntries(registry.operators) };
  return canonical([rounds, across, { ...supervision, lives: [...supervision.lives] }]);
};
