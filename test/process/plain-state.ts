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
  return canonical([rounds, registry, { ...supervision, lives: [...supervision.lives] }]);
};
