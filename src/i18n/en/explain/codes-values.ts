import type { CodeExplained } from '../../catalog.ts';
import type { values as zh } from '../../zh/explain/codes-values.ts';

const converted = 'Only the reading changes, not the fact; told once a column, with the first place and the count.';
const schema =
  'The format xjsme-dossier/1 says what a field looks like; a value that does not fit is not used and counts as missing.';

export const values = {
  'value/date': {
    what: 'A date is written in an unknown way, or no such day exists.',
    why: 'Years in operation, validity and the year of a service follow from dates: no guessing.',
  },
  'value/month-only': {
    what: 'A date names only its month.',
    why: 'Two years are counted to the day (Art. 6(1)); one day can turn the result.',
  },
  'value/number': { what: 'A number cannot be read.', why: 'Unreadable is not zero; it counts as missing.' },
  'value/ratio-ambiguous': {
    what: 'A share of 1 may be 1% or 100%.',
    why: 'The two give opposite results, so neither is chosen.',
  },
  'value/approximate': {
    what: 'A figure says about, over or more than.',
    why: 'Conditions compare exact figures; only the written digits were taken.',
  },
  'value/choice': {
    what: 'The value is none of the choices.',
    why: 'The size of a firm, say, is micro, small, medium or large (工信部联企业〔2011〕300号); "small or medium" is none.',
  },
  'convert/full-width': { what: 'Full-width digits and letters were read as half-width.', why: converted },
  'convert/unit': {
    what: 'A figure was converted by the unit of its header or cell; money becomes yuan.',
    why: converted,
  },
  'convert/percent': { what: 'A share above 1 was read as per cent: 82.5 as 82.5%.', why: converted },
  'convert/date': { what: 'A date was rewritten as year-month-day.', why: converted },
  'convert/number': {
    what: 'Chinese numerals, thousands separators and the like were read as plain numbers.',
    why: converted,
  },
  'schema/required': {
    what: 'A field that every dossier or row needs is missing.',
    why: 'Without it there is nothing to review.',
  },
  'schema/type': { what: 'A value has the wrong form, such as text for a list.', why: schema },
  'schema/enum': { what: 'A value is none of the choices, or repeated in a list.', why: schema },
  'schema/format': { what: 'A value is written in a wrong way, such as a year without four digits.', why: schema },
  'schema/range': { what: 'A number is out of any sensible range.', why: schema },
  'schema/length': { what: 'A text is empty or too long, or a list has too few or too many entries.', why: schema },
  'schema/version': {
    what: 'The format is not one this version knows.',
    why: 'Fields may mean something else in another version.',
  },
  'schema/unknown-key': {
    what: 'A key is not known; what it holds was not read.',
    why: 'A misspelt key would lose its value, so each is named.',
  },
  'schema/duplicate-key': {
    what: 'A field stands twice, by its English key and its Chinese label.',
    why: 'Nobody can say which value holds.',
  },
  'id/credit-code': {
    what: 'A unified social credit code fails its check.',
    why: 'GB 32100-2015: 18 characters, the last a check; positions 9 to 17 have one of their own (GB 11714). Whether the operator is a legal person is told by it (Art. 6(1)).',
  },
  'id/registration-number': {
    what: 'A registration number of 15 digits fails its check.',
    why: 'Numbers from before 2015 end with a check digit (ISO 7064 MOD 11,10).',
  },
  'id/resident-id': {
    what: 'Something looks like a resident ID number.',
    why: 'The regulation asks for none, and no more personal data may be taken than needed (个人信息保护法 Art. 6); every output masks it.',
  },
  'region/unknown': {
    what: 'A region is not in the list of Xinjiang.',
    why: 'The region of the recommender decides on the last sentence of Art. 6.',
  },
  'region/former': {
    what: 'A former name of a region was read as today’s.',
    why: 'Old papers keep their names; for information.',
  },
  'region/bingtuan': {
    what: 'The operator sits in a city of the Bingtuan.',
    why: 'The Bingtuan has a scheme of its own; who is competent comes first. It is no failure.',
  },
  'region/derived': {
    what: 'The recommender’s region was taken from its name.',
    why: 'It matters for the last sentence of Art. 6, so it is shown.',
  },
  'region/mismatch': {
    what: 'Two regions differ: the recommender’s name and region, or the operator’s seat and the recommender.',
    why: 'A prefecture recommends platforms of its own region (Art. 8).',
  },
  'recommender/not-entitled': {
    what: 'The recommender seems to be a county, a Bingtuan city or the like.',
    why: 'Art. 8: prefecture authorities, industry offices and associations recommend.',
  },
  'operator/same-elsewhere': {
    what: 'Another dossier of this run has the same operator.',
    why: 'Two recommendations or a repeated application: find out first which holds.',
  },
} as const satisfies Record<keyof typeof zh, CodeExplained>;
