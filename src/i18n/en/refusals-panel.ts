import type { RefusalCode } from '../../core/refusals.ts';
import type { FindingWords } from '../catalog.ts';
import { fields, lists, parts, roles, visits } from './terms-panel.ts';

// The marks between ids.
const list = { ' ': ' ', '、': ', ' };

/** Expert review and site visit: what a rule says no to, and what to do. */
export const panelRefusals = {
  'panel/pool': { message: 'the pool of experts is empty', hint: 'load a pool of experts first' },
  'panel/pool-row': {
    message: 'row {row} of the pool: the id "{expert}" {why}',
    hint: 'ids are letters, digits and hyphens, 32 characters at most, none twice whatever their case; correct and load again',
    terms: { why: { id: 'is not a valid one', twice: 'stands in row {first} already' } },
  },
  'panel/nobody': { message: 'nobody in the pool is "{expert}"', hint: 'check the id, or load a new pool first' },
  'panel/nothing': {
    message: 'no application of {year} to draw experts for',
    hint: 'pass form review first; closed panels are not drawn again',
  },
  'panel/source': {
    message: '{source?the source "{source}" cannot be used}{!source?no source of randomness is given}',
    hint: 'use numbers whose origin was announced before, such as a lottery or a closing index; Latin letters will do, other scripts will not',
  },
  'panel/size': {
    message: 'a panel of {size} is smaller than the {least} asked for',
    hint: 'choose more, usually 3, 5 or 7; size and fields are settings of the office',
  },
  'panel/form': {
    message: '{id} has not passed form review, so no experts review it yet',
    hint: 'finish form review first',
  },
  'panel/closed': {
    message: 'the expert review of {id} was closed on {on} with {result} points',
    hint: 'if it was closed by mistake, undo the closing first',
  },
  'panel/drawn': {
    message: '{id} has its experts {experts}{sources?, drawn from the sources {sources}}',
    hint: 'fill free seats with the same sources; to draw again, give a reason',
    terms: { experts: list },
  },
  'panel/scored': {
    message: 'expert {expert} has scored {id}, so it is not drawn again',
    hint: 'where one expert must not judge, recuse that expert and fill the seat',
  },
  'panel/too-few': {
    message: '{eligible} experts can be drawn for {id}, {size} are needed',
    hint: 'enlarge the pool, raise the load limits, or draw a smaller panel',
  },
  'panel/field': {
    message: 'nobody left in the pool can sit for {field} on {id}',
    hint: 'add experts of that field to the pool, or draw without asking for it',
    terms: { field: fields },
  },
  'panel/conflict': {
    message: 'expert {expert} works for the {role} of {id} (same {by}) and must not judge it',
    hint: 'recuse the expert; the score must not count',
    terms: { role: roles, by: { name: 'name', code: 'credit code' } },
  },
  'panel/limit': {
    message: 'expert {expert} sits on {limit} panels already and cannot take {id}',
    hint: 'choose another expert',
  },
  'panel/not-assigned': {
    message: 'expert {expert} is not on the panel of {id}',
    hint: 'check the ids of the expert and of the application',
  },
  'panel/recused': {
    message: 'expert {expert} was recused from {id} on {on}',
    hint: 'a recused expert does not judge; fill the seat if the panel is short',
  },
  'panel/sheet': {
    message:
      'the sheet of expert {expert} for {id} is not {issued?the one that was issued}{!issued?one that was issued}',
    hint: 'check application, expert and round; fill in the sheet that was issued last',
  },
  'panel/items': {
    message:
      'the items on the sheet of expert {expert} for {id} differ{missing?, missing: {missing}}{foreign?, foreign or twice: {foreign}}',
    hint: 'neither add nor remove rows; fill in the sheet that was issued',
    terms: { missing: parts, foreign: parts },
  },
  'panel/points': {
    message: 'expert {expert} gives {id} "{points}" for {item}, which must be 0 to {max}',
    hint: 'enter a number with one decimal at most, and import the sheet again',
    terms: { item: parts },
  },
  'panel/total': {
    message: 'expert {expert} gives {id} a total of {total}, the items add up to {sum}',
    hint: 'let the expert check the items, and import the sheet again',
  },
  'panel/unscored': {
    message: 'no score yet for {id} from {experts}',
    hint: 'import the scores or recuse the experts; to go on without them, give a reason',
    terms: { experts: list },
  },
  'panel/scores': {
    message: '{id} has {counted} scores that count, {min} are needed',
    hint: 'fill the free seats and collect their scores; scores of recused experts do not count',
  },
  'site/form': { message: '{id} has not passed form review, so no visit is due yet', hint: 'finish form review first' },
  'site/order': {
    message: 'the expert review of {id} is not closed; the visit comes after it',
    hint: 'close the expert review first, or give a reason for going ahead',
  },
  'site/date': {
    message: 'the visit to {id} is dated {date}, not between {from} and {on}',
    hint: 'a visit comes after the receipt and before its record; check the date',
  },
  'site/people': { message: 'the visit to {id} names nobody who went', hint: 'name the people who went' },
  'site/findings': {
    message: 'the visit to {id} found it {result} and does not say what was found',
    hint: 'write down what was doubtful or false',
    terms: { result: visits },
  },
  'site/recorded': {
    message: 'the visit to {id} is on record: {date}, {result}',
    hint: 'if the record is wrong, undo it and record again',
    terms: { result: visits },
  },
  'site/not-doubtful': {
    message: 'the visit to {id} {result?found it {result}}{!result?is not recorded yet}, there is no doubt to settle',
    hint: 'only a doubtful visit needs a reason',
    terms: { result: visits },
  },
  'site/settled': {
    message: 'the doubt about {id} was settled on {on}',
    hint: 'if that was wrong, undo it and settle again',
  },
  'site/rows': {
    message: 'no sample can be taken of "{rows}" rows of {list}',
    hint: 'check the lists of the dossier',
    terms: { list: lists },
  },
  'site/seed': {
    message: 'the seed "{seed}" cannot be used',
    hint: 'use digits or Latin letters, such as a date or lottery numbers',
  },
} as const satisfies Partial<Record<RefusalCode, FindingWords>>;
