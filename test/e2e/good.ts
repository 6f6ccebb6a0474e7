/** The smallest dossier that is judged: much is missing, nothing is wrong. */
export const head = `format: xjsme-dossier/1
kind: application
year: 2024
platform: { name: 晴岭平台, type: general }
operator: { name: 新疆晴岭企业服务有限公司, region: 乌鲁木齐市, registeredOn: 2018-04-16 }
recommendation: { body: 乌鲁木齐市工业和信息化局, kind: prefecture, region: 乌鲁木齐市, date: 2024-06-28 }
functions: [consulting]
`;

export const good = `${head}accounts: { fiscalYear: 2023, totalAssets: 3200000 }\n`;
