import { lifeReview as en } from '../../i18n/en/life-review.ts';
import { lifeReview as zh } from '../../i18n/zh/life-review.ts';
import type { Host } from '../host.ts';

export type ReviewWords = typeof zh;

export const reviewWords = ({ lang }: Pick<Host, 'lang'>): ReviewWords => (lang === 'en' ? en : zh);
