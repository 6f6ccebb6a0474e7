import type { figureNames as zh } from '../zh/figures.ts';

/** The figures of a year, by their keys in `schemas/figures.schema.json`. */
export const figureNames: typeof zh = {
  totalAssets: 'total assets at the end of the year',
  staff: 'staff serving small and medium firms',
  qualifiedStaff: 'staff with a degree or a title',
  institutions: 'institutions gathered',
  served: 'firms served',
  offlineServed: 'firms served offline',
  clusterShare: 'share of firms in the cluster',
  publicShare: 'share of free or low-fee services',
  satisfaction: 'satisfaction',
  activitiesInformation: 'information activities',
  activitiesTechnology: 'technology activities',
  activitiesStartup: 'start-up activities',
  activitiesConsulting: 'consulting activities',
  trainingAttendances: 'training attendances',
  matchmaking: 'bank matchmaking events',
  lectures: 'finance lectures',
  freeFirms: 'small and micro firms served free',
};
