/**
 * What becomes of the platforms that tell a story, by round and place in it. How each review ends:
 * `confirm` · `late` confirmed after the term is over · `next-year` confirmed in the year after · `rectify` confirmed with
 * something to put right, which is done · `failed` the same, which is not, then revoked · `revoke` · `lapse` no dossier ·
 * `lapse-late` the same, noticed in the year after · `withdraw` the dossier is taken back, then lapsed · `cancel` cancelled
 * while its review is under way. Cancelled otherwise: by the ground of Art. 16, with the year.
 */
export const fates = {
  '2014/0': { reviews: { 2017: 'confirm', 2020: 'confirm', 2023: 'confirm' }, renamed: 2018 },
  '2014/1': { reviews: { 2017: 'next-year', 2020: 'confirm', 2023: 'revoke' } },
  '2014/2': { reviews: { 2017: 'lapse-late' } },
  '2014/3': { reviews: { 2017: 'rectify', 2020: 'confirm', 2023: 'confirm' }, moved: 2021 },
  '2015/0': { cancelled: ['16.4', 2017] },
  '2015/1': { reviews: { 2018: 'revoke' } },
  '2015/2': { reviews: { 2018: 'cancel' }, cancelled: ['16.1', 2018] },
  '2015/3': { reviews: { 2018: 'withdraw' } },
  '2016/0': { reviews: { 2019: 'late', 2022: 'confirm', 2025: 'failed' } },
  '2016/1': { cancelled: ['16.3', 2018] },
  '2016/2': { reviews: { 2019: 'failed' } },
  '2016/3': { reviews: { 2019: 'confirm', 2022: 'confirm', 2025: 'confirm' }, renamed: 2021 },
  '2017/0': { cancelled: ['16.1', 2019], by: 'association' },
  '2017/1': { cancelled: ['16.2', 2020] },
  '2017/2': { reviews: { 2020: 'confirm', 2023: 'next-year', 2026: 'confirm' } },
  // The operator of 2014/0 comes with a second platform.
  '2018/0': { reviews: { 2021: 'confirm', 2024: 'rectify' }, operatorOf: '2014/0' },
  '2018/1': { cancelled: ['16.5', 2020] },
  '2019/0': { reviews: { 2022: 'confirm', 2025: 'confirm' }, dropped: 2021, watched: ['16.1'] },
  '2020/0': { reviews: { 2023: 'lapse' } },
  '2020/1': { reviews: { 2023: 'late', 2026: 'confirm' } },
  '2021/0': { reviews: { 2024: 'confirm' }, watched: ['16.4'] },
  '2021/1': { reviews: { 2024: 'confirm' }, watched: ['16.3'] },
  '2022/0': { reviews: { 2025: 'confirm' }, watched: ['16.5'] },
  // Filed in the last round, and not decided by the end of the history.
  '2023/0': { reviews: { 2026: 'pending' } },
  '2023/1': { reviews: { 2026: 'lapse-late' } },
};

/** How reviews of the others end, by a number of [0, 1): four in five are confirmed. */
export const chance = (number) =>
  number < 0.7 ? 'confirm' : number < 0.8 ? 'rectify' : number < 0.87 ? 'revoke' : number < 0.95 ? 'lapse' : 'withdraw';
