import type { Exact } from '../../core/exact.ts';
import type { Inquiry, Measured } from '../inquiry.ts';
import { activitiesInformation, activitiesOf, trainingAttendances } from './activities.ts';
import { assetsTotal } from './assets.ts';
import { feeRows, feesDiscounted } from './fees.ts';
import { clusterShare, consultingServices, firmsFree, firmsOffline, firmsServed } from './firms.ts';
import { institutionsCount } from './institutions.ts';
import { functionsApplied, operationYears } from './operation.ts';
import { satisfaction } from './satisfaction.ts';
import { staffCount, staffQualified } from './staff.ts';
import { publicShare } from './welfare.ts';

/** Reads one figure off a dossier; the threshold is for measures that report what only matters near it. */
export type Measure = (inquiry: Inquiry, threshold: Exact | null) => Measured;

/** Every measure a pack may name. */
export const measures: Readonly<Record<string, Measure>> = {
  'functions.applied': functionsApplied,
  'operation.years': operationYears,
  'assets.total': assetsTotal,
  'institutions.count': institutionsCount,
  'fees.rows': feeRows,
  'fees.discounted': feesDiscounted,
  'public.share': publicShare,
  'staff.count': staffCount,
  'staff.qualified': staffQualified,
  'cluster.share': clusterShare,
  'firms.served': firmsServed,
  'firms.offline': firmsOffline,
  'firms.free': firmsFree,
  satisfaction,
  'activities.information': activitiesInformation,
  'activities.technology': activitiesOf('technology'),
  'activities.startup': activitiesOf('startup'),
  'activities.matchmaking': activitiesOf('matchmaking'),
  'activities.lectures': activitiesOf('lectures'),
  'activities.consulting': activitiesOf('consulting'),
  'training.attendances': trainingAttendances,
  'consulting.services': consultingServices,
};
