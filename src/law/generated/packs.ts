import type { PackFile } from '../pack.ts';

export const builtInPacks: Record<string, PackFile> = {
 "nat-2017": {
  "format": "xjsme-pack/1",
  "id": "nat-2017",
  "extends": "xj-2012",
  "title": {
   "zh": "国家中小企业公共服务示范平台认定（2017）",
   "en": "National SME public service demonstration platforms (2017)"
  },
  "document": "工信部企业〔2017〕156号",
  "authority": {
   "level": "national"
  },
  "citeAs": "国家办法",
  "settings": {
   "cluster.minShare": null
  },
  "coverage": [],
  "relaxations": {
   "nanjiang-three": null
  },
  "clauses": [
   {
    "clause": "6.1.years",
    "relax": null
   },
   {
    "clause": "6.1.assets",
    "relax": null,
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": 3000000
      }
     ]
    },
    "points": {
     "part": "basic",
     "full": 6000000
    }
   },
   {
    "clause": "6.2.institutions",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": 5
      }
     ]
    }
   },
   {
    "clause": "6.3.public-share",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": "1/5"
      }
     ]
    }
   },
   {
    "clause": "6.4.staff",
    "relax": null,
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": 20
      }
     ]
    }
   },
   {
    "clause": "6.4.qualified",
    "relax": null
   },
   {
    "clause": "6.6.served",
    "relax": null,
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": 150
      }
     ]
    }
   },
   {
    "clause": "6.6.satisfaction",
    "relax": null
   },
   {
    "clause": "6.6.growth",
    "relax": null
   },
   {
    "clause": "7.1.offline-served",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": 150
      }
     ]
    }
   },
   {
    "clause": "7.1.activities",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": 8
      }
     ]
    }
   },
   {
    "clause": "7.2.activities",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": 5
      }
     ]
    }
   },
   {
    "clause": "7.3.activities",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": null
      }
     ]
    }
   },
   {
    "clause": "7.4.attendances",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": null
      }
     ]
    }
   },
   {
    "clause": "7.5.matchmaking",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": null
      }
     ]
    }
   },
   {
    "clause": "7.5.lectures",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": null
      }
     ]
    }
   },
   {
    "clause": "7.6.free-firms",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": null
      }
     ]
    }
   },
   {
    "clause": "7.6.activities",
    "params": {
     "min": [
      {
       "from": "2017-01-01",
       "value": null
      }
     ]
    }
   }
  ]
 },
 "xj-2012": {
  "format": "xjsme-pack/1",
  "id": "xj-2012",
  "title": {
   "zh": "自治区中小企业公共服务示范平台认定（2012）",
   "en": "Xinjiang SME public service demonstration platforms (2012)"
  },
  "document": "新经信企业〔2012〕442号",
  "authority": {
   "level": "region"
  },
  "settings": {
   "functions.mode": "any-applied",
   "welfare.basis": "count",
   "welfare.maxDiscountPrice": "1",
   "staff.qual": "union",
   "cluster.minShare": "1/2",
   "evidence.mode": "lenient",
   "activities.information": "any",
   "satisfaction.minSample": 20,
   "satisfaction.grades": [
    "满意",
    "基本满意"
   ],
   "freeFirms.period": "previous-year",
   "materials.soonDays": 180,
   "relax.extra": []
  },
  "relaxations": {
   "nanjiang-three": {
    "cite": "第六条末款",
    "regions": [
     "653000",
     "653100",
     "653200"
    ],
    "kinds": [
     "prefecture"
    ]
   }
  },
  "clauses": [
   {
    "clause": "5.functions",
    "cite": "第五条",
    "title": {
     "zh": "服务功能",
     "en": "Service functions"
    },
    "condition": "at-least",
    "measure": "functions.applied",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 1
      }
     ],
     "unit": "function"
    }
   },
   {
    "clause": "5.character",
    "cite": "第五条",
    "title": {
     "zh": "多种或特色功能、开放共享",
     "en": "Several functions or a special one; open and shared"
    },
    "condition": "open"
   },
   {
    "clause": "6.1.legal-person",
    "cite": "第六条（一）",
    "title": {
     "zh": "独立法人资格",
     "en": "Independent legal person"
    },
    "condition": "legal-person",
    "points": {
     "part": "basic"
    }
   },
   {
    "clause": "6.1.capability",
    "cite": "第六条（一）",
    "title": {
     "zh": "从事相关服务的资质或能力",
     "en": "Qualified or able to serve"
    },
    "condition": "open"
   },
   {
    "clause": "6.1.years",
    "cite": "第六条（一）",
    "title": {
     "zh": "运营年限",
     "en": "Years in operation"
    },
    "condition": "at-least",
    "measure": "operation.years",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 2
      }
     ],
     "unit": "year"
    },
    "relax": "nanjiang-three",
    "points": {
     "part": "basic"
    }
   },
   {
    "clause": "6.1.assets",
    "cite": "第六条（一）",
    "title": {
     "zh": "资产总额",
     "en": "Total assets"
    },
    "condition": "at-least",
    "measure": "assets.total",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 2000000
      }
     ],
     "unit": "CNY"
    },
    "relax": "nanjiang-three",
    "points": {
     "part": "basic",
     "full": 4000000
    }
   },
   {
    "clause": "6.1.finances",
    "cite": "第六条（一）",
    "title": {
     "zh": "财务收支状况",
     "en": "Financial position"
    },
    "condition": "sound-finances",
    "points": {
     "part": "basic"
    }
   },
   {
    "clause": "6.1.conduct",
    "cite": "第六条（一）",
    "title": {
     "zh": "经营规范",
     "en": "Orderly conduct of business"
    },
    "condition": "open"
   },
   {
    "clause": "6.1.prospects",
    "cite": "第六条（一）",
    "title": {
     "zh": "发展前景和可持续发展能力",
     "en": "Prospects and sustainability"
    },
    "condition": "open"
   },
   {
    "clause": "6.2.premises",
    "cite": "第六条（二）",
    "title": {
     "zh": "固定经营服务场所",
     "en": "Fixed premises"
    },
    "condition": "premises",
    "points": {
     "part": "basic"
    }
   },
   {
    "clause": "6.2.equipment",
    "cite": "第六条（二）",
    "title": {
     "zh": "服务设施、仪器设备",
     "en": "Facilities and equipment"
    },
    "condition": "has-rows",
    "params": {
     "list": "/equipment"
    },
    "points": {
     "part": "basic"
    }
   },
   {
    "clause": "6.2.mobilise",
    "cite": "第六条（二）",
    "title": {
     "zh": "组织带动社会服务资源的能力",
     "en": "Ability to mobilise service resources"
    },
    "condition": "open"
   },
   {
    "clause": "6.2.institutions",
    "cite": "第六条（二）",
    "title": {
     "zh": "集聚服务机构",
     "en": "Service institutions gathered"
    },
    "condition": "at-least",
    "measure": "institutions.count",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 2
      }
     ],
     "unit": "institution"
    },
    "points": {
     "part": "basic"
    }
   },
   {
    "clause": "6.3.management",
    "cite": "第六条（三）",
    "title": {
     "zh": "管理制度",
     "en": "Management rules"
    },
    "condition": "document",
    "params": {
     "rule": "management"
    },
    "points": {
     "part": "management"
    }
   },
   {
    "clause": "6.3.process",
    "cite": "第六条（三）",
    "title": {
     "zh": "服务流程",
     "en": "Service process"
    },
    "condition": "document",
    "params": {
     "rule": "process"
    },
    "points": {
     "part": "management"
    }
   },
   {
    "clause": "6.3.fees",
    "cite": "第六条（三）",
    "title": {
     "zh": "收费标准",
     "en": "Fee schedule"
    },
    "condition": "document",
    "measure": "fees.rows",
    "params": {
     "rule": "fees",
     "else": "unmet"
    },
    "points": {
     "part": "management"
    }
   },
   {
    "clause": "6.3.quality",
    "cite": "第六条（三）",
    "title": {
     "zh": "服务质量保证措施",
     "en": "Quality assurance"
    },
    "condition": "document",
    "params": {
     "rule": "quality"
    },
    "points": {
     "part": "management"
    }
   },
   {
    "clause": "6.3.discount",
    "cite": "第六条（三）",
    "title": {
     "zh": "小型微型企业优惠",
     "en": "Discount for small and micro firms"
    },
    "condition": "document",
    "measure": "fees.discounted",
    "params": {
     "rule": "smallFirmDiscount",
     "else": "query"
    },
    "points": {
     "part": "management"
    }
   },
   {
    "clause": "6.3.public-share",
    "cite": "第六条（三）",
    "title": {
     "zh": "公益性或低收费服务占比",
     "en": "Share of public-benefit or low-fee services"
    },
    "condition": "at-least",
    "measure": "public.share",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": "1/5"
      }
     ],
     "of": "service"
    },
    "points": {
     "part": "management",
     "full": 1
    }
   },
   {
    "clause": "6.3.plan",
    "cite": "第六条（三）",
    "title": {
     "zh": "发展规划",
     "en": "Development plan"
    },
    "condition": "document",
    "params": {
     "rule": "plan"
    },
    "points": {
     "part": "management"
    }
   },
   {
    "clause": "6.3.targets",
    "cite": "第六条（三）",
    "title": {
     "zh": "年度服务目标",
     "en": "Yearly service targets"
    },
    "condition": "document",
    "params": {
     "rule": "yearTargets"
    },
    "points": {
     "part": "management"
    }
   },
   {
    "clause": "6.3.adequate",
    "cite": "第六条（三）",
    "title": {
     "zh": "制度健全、规范、合理、完善",
     "en": "Rules are sound, orderly, fair and complete"
    },
    "condition": "open"
   },
   {
    "clause": "6.4.team",
    "cite": "第六条（四）",
    "title": {
     "zh": "管理团队和人才队伍",
     "en": "Management team and staff"
    },
    "condition": "open"
   },
   {
    "clause": "6.4.leader",
    "cite": "第六条（四）",
    "title": {
     "zh": "主要负责人的经验与管理水平",
     "en": "Experience and skill of the principal"
    },
    "condition": "open"
   },
   {
    "clause": "6.4.integrity",
    "cite": "第六条（四）",
    "title": {
     "zh": "诚信守法",
     "en": "Integrity"
    },
    "condition": "integrity",
    "points": {
     "part": "team"
    }
   },
   {
    "clause": "6.4.staff",
    "cite": "第六条（四）",
    "title": {
     "zh": "从事中小企业服务的人员",
     "en": "Staff serving SMEs"
    },
    "condition": "at-least",
    "measure": "staff.count",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 10
      }
     ],
     "unit": "person"
    },
    "relax": "nanjiang-three",
    "points": {
     "part": "team"
    }
   },
   {
    "clause": "6.4.qualified",
    "cite": "第六条（四）",
    "title": {
     "zh": "大专及以上学历和中级及以上职称人员比例",
     "en": "Share with college education or intermediate title"
    },
    "condition": "at-least",
    "measure": "staff.qualified",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": "4/5"
      }
     ],
     "of": "person"
    },
    "relax": "nanjiang-three",
    "points": {
     "part": "team",
     "full": 1
    }
   },
   {
    "clause": "6.5.cluster",
    "cite": "第六条（五）",
    "title": {
     "zh": "主要服务产业集聚区内中小企业",
     "en": "Serves mainly firms in a cluster"
    },
    "condition": "at-least",
    "measure": "cluster.share",
    "params": {
     "setting": "cluster.minShare",
     "of": "firm",
     "below": "query"
    },
    "points": {
     "part": "cluster",
     "full": 1
    }
   },
   {
    "clause": "6.6.served",
    "cite": "第六条（六）",
    "title": {
     "zh": "年服务中小企业数",
     "en": "SMEs served in the year"
    },
    "condition": "at-least",
    "measure": "firms.served",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 30
      }
     ],
     "unit": "firm"
    },
    "relax": "nanjiang-three",
    "points": {
     "part": "results"
    }
   },
   {
    "clause": "6.6.satisfaction",
    "cite": "第六条（六）",
    "title": {
     "zh": "用户满意度",
     "en": "User satisfaction"
    },
    "condition": "at-least",
    "measure": "satisfaction",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": "4/5"
      }
     ],
     "of": "answer"
    },
    "relax": "nanjiang-three",
    "points": {
     "part": "results",
     "full": 1
    }
   },
   {
    "clause": "6.6.growth",
    "cite": "第六条（六）",
    "title": {
     "zh": "近两年服务企业数量逐年增长",
     "en": "Firms served grow year by year"
    },
    "condition": "growth",
    "measure": "firms.served",
    "params": {
     "unit": "firm"
    },
    "relax": "nanjiang-three",
    "points": {
     "part": "results"
    }
   },
   {
    "clause": "6.6.reputation",
    "cite": "第六条（六）",
    "title": {
     "zh": "声誉和品牌影响力",
     "en": "Reputation and brand"
    },
    "condition": "open"
   },
   {
    "clause": "7.any",
    "cite": "第七条",
    "title": {
     "zh": "申报功能中至少一项全部符合",
     "en": "At least one applied function wholly met"
    },
    "condition": "any-function"
   },
   {
    "clause": "7.1.system",
    "cite": "第七条（一）",
    "function": "information",
    "title": {
     "zh": "信息服务系统",
     "en": "Information service system"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/information/system"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.1.online",
    "cite": "第七条（一）",
    "function": "information",
    "title": {
     "zh": "在线服务、线上线下联动",
     "en": "Online service linked with offline"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/information/onlineService",
      "/information/linked"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.1.offline-served",
    "cite": "第七条（一）",
    "function": "information",
    "title": {
     "zh": "线下年服务企业数",
     "en": "Firms served offline in the year"
    },
    "condition": "at-least",
    "measure": "firms.offline",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 30
      }
     ],
     "unit": "firm"
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.1.activities",
    "cite": "第七条（一）",
    "function": "information",
    "title": {
     "zh": "相关服务活动",
     "en": "Service activities"
    },
    "condition": "at-least",
    "measure": "activities.information",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 3
      }
     ],
     "unit": "activity"
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.1.cloud",
    "cite": "第七条（一）",
    "function": "information",
    "title": {
     "zh": "云服务平台（鼓励）",
     "en": "Cloud platform (encouraged)"
    },
    "condition": "encouraged",
    "params": {
     "fields": [
      "/information/cloud"
     ]
    }
   },
   {
    "clause": "7.2.mobilise",
    "cite": "第七条（二）",
    "function": "technology",
    "title": {
     "zh": "组织技术服务资源的能力",
     "en": "Ability to organise technical services"
    },
    "condition": "open"
   },
   {
    "clause": "7.2.cooperation",
    "cite": "第七条（二）",
    "function": "technology",
    "title": {
     "zh": "协同服务机制",
     "en": "Cooperation mechanism"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/technology/cooperation"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.2.pools",
    "cite": "第七条（二）",
    "function": "technology",
    "title": {
     "zh": "专家库和项目库",
     "en": "Expert pool and project pool"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/technology/expertPool",
      "/technology/projectPool"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.2.instruments",
    "cite": "第七条（二）",
    "function": "technology",
    "title": {
     "zh": "大型、精密仪器设备开放共享",
     "en": "Large and precision instruments shared"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/technology/sharedInstruments"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.2.activities",
    "cite": "第七条（二）",
    "function": "technology",
    "title": {
     "zh": "技术洽谈、项目推介和知识产权服务活动",
     "en": "Technology talks, project promotion, IP services"
    },
    "condition": "at-least",
    "measure": "activities.technology",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 3
      }
     ],
     "unit": "activity"
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.3.coaching",
    "cite": "第七条（三）",
    "function": "startup",
    "title": {
     "zh": "创业辅导能力",
     "en": "Ability to coach start-ups"
    },
    "condition": "open"
   },
   {
    "clause": "7.3.tools",
    "cite": "第七条（三）",
    "function": "startup",
    "title": {
     "zh": "创业项目库、《创业指南》、服务热线",
     "en": "Project pool, guide and hotline"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/startup/projectPool",
      "/startup/guide",
      "/startup/hotline"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.3.agency",
    "cite": "第七条（三）",
    "function": "startup",
    "title": {
     "zh": "政务代理服务",
     "en": "Agency for government affairs"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/startup/agencyServices"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.3.activities",
    "cite": "第七条（三）",
    "function": "startup",
    "title": {
     "zh": "创业项目洽谈、推介活动",
     "en": "Start-up talks and promotion"
    },
    "condition": "at-least",
    "measure": "activities.startup",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 3
      }
     ],
     "unit": "activity"
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.4.qualification",
    "cite": "第七条（四）",
    "function": "training",
    "title": {
     "zh": "培训资质或备案",
     "en": "Training qualification or filing"
    },
    "condition": "any-stated",
    "params": {
     "fields": [
      "/training/qualification",
      "/training/filing"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.4.remote",
    "cite": "第七条（四）",
    "function": "training",
    "title": {
     "zh": "远程培训能力",
     "en": "Remote training"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/training/remote"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.4.evaluation",
    "cite": "第七条（四）",
    "function": "training",
    "title": {
     "zh": "培训服务评价机制",
     "en": "Evaluation of training"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/training/evaluation"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.4.attendances",
    "cite": "第七条（四）",
    "function": "training",
    "title": {
     "zh": "年培训人次",
     "en": "Training attendances in the year"
    },
    "condition": "at-least",
    "measure": "training.attendances",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 1000
      }
     ],
     "unit": "attendance"
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.5.matchmaking",
    "cite": "第七条（五）",
    "function": "finance",
    "title": {
     "zh": "银企对接活动",
     "en": "Bank and firm matchmaking"
    },
    "condition": "at-least",
    "measure": "activities.matchmaking",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 2
      }
     ],
     "unit": "activity"
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.5.lectures",
    "cite": "第七条（五）",
    "function": "finance",
    "title": {
     "zh": "融资知识讲座",
     "en": "Finance lectures"
    },
    "condition": "at-least",
    "measure": "activities.lectures",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 3
      }
     ],
     "unit": "activity"
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.5.services",
    "cite": "第七条（五）",
    "function": "finance",
    "title": {
     "zh": "融资产品咨询、策划、推荐和代理",
     "en": "Product advice, planning, referral and agency"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/finance/products",
      "/finance/planning",
      "/finance/referral",
      "/finance/agency"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.5.supermarket",
    "cite": "第七条（五）",
    "function": "finance",
    "title": {
     "zh": "融资超市",
     "en": "Finance supermarket"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/finance/supermarket"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.6.service",
    "cite": "第七条（六）",
    "function": "consulting",
    "title": {
     "zh": "面向中小企业的咨询服务",
     "en": "Consulting for SMEs"
    },
    "condition": "at-least",
    "measure": "consulting.services",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 1
      }
     ],
     "unit": "service"
    },
    "points": {
     "part": "functions",
     "full": 1
    }
   },
   {
    "clause": "7.6.hotline",
    "cite": "第七条（六）",
    "function": "consulting",
    "title": {
     "zh": "咨询服务热线",
     "en": "Consulting hotline"
    },
    "condition": "all-stated",
    "params": {
     "fields": [
      "/consulting/hotline"
     ]
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.6.free-firms",
    "cite": "第七条（六）",
    "function": "consulting",
    "title": {
     "zh": "免费服务的小型微型企业",
     "en": "Small and micro firms served free"
    },
    "condition": "at-least",
    "measure": "firms.free",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 3
      }
     ],
     "unit": "firm"
    },
    "points": {
     "part": "functions"
    }
   },
   {
    "clause": "7.6.activities",
    "cite": "第七条（六）",
    "function": "consulting",
    "title": {
     "zh": "管理咨询服务活动",
     "en": "Management consulting activities"
    },
    "condition": "at-least",
    "measure": "activities.consulting",
    "params": {
     "min": [
      {
       "from": "2012-08-15",
       "value": 3
      }
     ],
     "unit": "activity"
    },
    "points": {
     "part": "functions"
    }
   }
  ],
  "materials": [
   {
    "item": "9.1",
    "cite": "第九条",
    "kind": "application",
    "title": {
     "zh": "推荐表",
     "en": "Recommendation form"
    },
    "checks": [
     "measured",
     "signed",
     "sealed"
    ]
   },
   {
    "item": "10.1",
    "cite": "第十条（一）",
    "kind": "application",
    "title": {
     "zh": "申请报告",
     "en": "Application report"
    }
   },
   {
    "item": "10.2",
    "cite": "第十条（二）",
    "kind": "application",
    "title": {
     "zh": "法人证书或营业执照副本",
     "en": "Legal-person certificate or business licence"
    },
    "checks": [
     "valid"
    ]
   },
   {
    "item": "10.3a",
    "cite": "第十条（三）",
    "kind": "application",
    "title": {
     "zh": "上一年度审计报告",
     "en": "Audit report of the previous year"
    },
    "checks": [
     "fiscal-year",
     "auditor"
    ]
   },
   {
    "item": "10.3b",
    "cite": "第十条（三）",
    "kind": "application",
    "title": {
     "zh": "服务收支情况专项审计",
     "en": "Special audit of service revenue and expenses"
    },
    "checks": [
     "fiscal-year",
     "auditor"
    ]
   },
   {
    "item": "10.4",
    "cite": "第十条（四）",
    "kind": "application",
    "title": {
     "zh": "固定经营服务场所证明",
     "en": "Proof of premises"
    },
    "checks": [
     "valid",
     "lease",
     "address"
    ]
   },
   {
    "item": "10.5",
    "cite": "第十条（五）",
    "kind": "application",
    "title": {
     "zh": "开展相关服务的证明材料",
     "en": "Evidence of services"
    }
   },
   {
    "item": "10.6",
    "cite": "第十条（六）",
    "kind": "application",
    "title": {
     "zh": "有关认定文件",
     "en": "Earlier recognition"
    },
    "checks": [
     "level"
    ]
   },
   {
    "item": "10.7",
    "cite": "第十条（七）",
    "kind": "application",
    "required": "by-function",
    "title": {
     "zh": "从业资格（资质）、网站备案、许可证",
     "en": "Qualifications, website filing, licences"
    },
    "checks": [
     "valid",
     "licences"
    ]
   },
   {
    "item": "10.8a",
    "cite": "第十条（八）",
    "kind": "application",
    "required": "never",
    "title": {
     "zh": "其他证明材料",
     "en": "Other evidence"
    }
   },
   {
    "item": "10.8b",
    "cite": "第十条（八）",
    "kind": "application",
    "title": {
     "zh": "申报材料真实性声明",
     "en": "Declaration of truth"
    },
    "checks": [
     "dated",
     "signed",
     "sealed"
    ]
   },
   {
    "item": "15.1",
    "cite": "第十五条",
    "kind": "triennial",
    "title": {
     "zh": "三年工作总结",
     "en": "Three-year summary"
    }
   },
   {
    "item": "15.2",
    "cite": "第十五条",
    "kind": "triennial",
    "title": {
     "zh": "上一年度审计报告",
     "en": "Audit report of the previous year"
    },
    "checks": [
     "fiscal-year",
     "auditor"
    ]
   },
   {
    "item": "15.3",
    "cite": "第十五条",
    "kind": "triennial",
    "title": {
     "zh": "服务收支专项审计报告",
     "en": "Special audit of service revenue and expenses"
    },
    "checks": [
     "fiscal-year",
     "auditor"
    ]
   },
   {
    "item": "15.4",
    "cite": "第十五条",
    "kind": "triennial",
    "title": {
     "zh": "年度运营情况测评表",
     "en": "Yearly operation sheet"
    }
   }
  ],
  "score": {
   "base": "3/5",
   "parts": [
    {
     "id": "basic",
     "max": 20,
     "title": {
      "zh": "基础条件",
      "en": "Basic conditions"
     }
    },
    {
     "id": "management",
     "max": 15,
     "title": {
      "zh": "管理与收费",
      "en": "Management and fees"
     }
    },
    {
     "id": "team",
     "max": 15,
     "title": {
      "zh": "团队",
      "en": "Team"
     }
    },
    {
     "id": "cluster",
     "max": 5,
     "title": {
      "zh": "集聚区",
      "en": "Cluster"
     }
    },
    {
     "id": "results",
     "max": 25,
     "title": {
      "zh": "服务业绩",
      "en": "Results"
     }
    },
    {
     "id": "functions",
     "max": 20,
     "by": "function",
     "title": {
      "zh": "功能能力",
      "en": "Functions"
     }
    }
   ]
  },
  "coverage": [
   {
    "text": "第五条",
    "part": "首段",
    "by": [
     "5.functions",
     "5.character"
    ]
   },
   {
    "text": "第五条（一）",
    "part": "信息服务",
    "by": [
     "5.functions"
    ],
    "reason": {
     "zh": "功能定义，由所列申报功能和第七条（一）对应",
     "en": "defines a function; see the functions applied for and 7(1)"
    }
   },
   {
    "text": "第五条（二）",
    "part": "技术服务",
    "by": [
     "5.functions"
    ],
    "reason": {
     "zh": "功能定义，由所列申报功能和第七条（二）对应",
     "en": "defines a function; see 7(2)"
    }
   },
   {
    "text": "第五条（三）",
    "part": "创业服务",
    "by": [
     "5.functions"
    ],
    "reason": {
     "zh": "功能定义；台账中成立满三年的企业另行提示",
     "en": "defines a function; older clients are warned of"
    }
   },
   {
    "text": "第五条（四）",
    "part": "培训服务",
    "by": [
     "5.functions"
    ],
    "reason": {
     "zh": "功能定义，由所列申报功能和第七条（四）对应",
     "en": "defines a function; see 7(4)"
    }
   },
   {
    "text": "第五条（五）",
    "part": "融资服务",
    "by": [
     "5.functions"
    ],
    "reason": {
     "zh": "功能定义，由所列申报功能和第七条（五）对应",
     "en": "defines a function; see 7(5)"
    }
   },
   {
    "text": "第五条（六）",
    "part": "咨询服务",
    "by": [
     "5.functions"
    ],
    "reason": {
     "zh": "功能定义，由所列申报功能和第七条（六）对应",
     "en": "defines a function; see 7(6)"
    }
   },
   {
    "text": "第六条",
    "part": "首段",
    "reason": {
     "zh": "“同时具备”：各条款逐项判定，得分不抵扣",
     "en": "all at once: each clause is judged, points never compensate"
    }
   },
   {
    "text": "第六条（一）",
    "part": "独立法人与资质",
    "by": [
     "6.1.legal-person",
     "6.1.capability"
    ]
   },
   {
    "text": "第六条（一）",
    "part": "运营两年",
    "by": [
     "6.1.years"
    ]
   },
   {
    "text": "第六条（一）",
    "part": "资产总额",
    "by": [
     "6.1.assets"
    ]
   },
   {
    "text": "第六条（一）",
    "part": "财务收支",
    "by": [
     "6.1.finances"
    ]
   },
   {
    "text": "第六条（一）",
    "part": "经营规范与前景",
    "by": [
     "6.1.conduct",
     "6.1.prospects"
    ]
   },
   {
    "text": "第六条（二）",
    "part": "场所",
    "by": [
     "6.2.premises"
    ]
   },
   {
    "text": "第六条（二）",
    "part": "设施设备",
    "by": [
     "6.2.equipment"
    ]
   },
   {
    "text": "第六条（二）",
    "part": "带动资源",
    "by": [
     "6.2.mobilise"
    ]
   },
   {
    "text": "第六条（二）",
    "part": "集聚机构",
    "by": [
     "6.2.institutions"
    ]
   },
   {
    "text": "第六条（三）",
    "part": "制度、流程、收费、质量",
    "by": [
     "6.3.management",
     "6.3.process",
     "6.3.fees",
     "6.3.quality",
     "6.3.adequate"
    ]
   },
   {
    "text": "第六条（三）",
    "part": "小微优惠",
    "by": [
     "6.3.discount"
    ]
   },
   {
    "text": "第六条（三）",
    "part": "公益性或低收费",
    "by": [
     "6.3.public-share"
    ]
   },
   {
    "text": "第六条（三）",
    "part": "规划与目标",
    "by": [
     "6.3.plan",
     "6.3.targets"
    ]
   },
   {
    "text": "第六条（四）",
    "part": "团队",
    "by": [
     "6.4.team"
    ]
   },
   {
    "text": "第六条（四）",
    "part": "主要负责人",
    "by": [
     "6.4.leader",
     "6.4.integrity"
    ]
   },
   {
    "text": "第六条（四）",
    "part": "服务人员",
    "by": [
     "6.4.staff"
    ]
   },
   {
    "text": "第六条（四）",
    "part": "学历职称",
    "by": [
     "6.4.qualified"
    ]
   },
   {
    "text": "第六条（五）",
    "part": "产业集聚区",
    "by": [
     "6.5.cluster"
    ]
   },
   {
    "text": "第六条（六）",
    "part": "服务企业数",
    "by": [
     "6.6.served"
    ]
   },
   {
    "text": "第六条（六）",
    "part": "满意度",
    "by": [
     "6.6.satisfaction"
    ]
   },
   {
    "text": "第六条（六）",
    "part": "逐年增长",
    "by": [
     "6.6.growth"
    ]
   },
   {
    "text": "第六条（六）",
    "part": "声誉",
    "by": [
     "6.6.reputation"
    ]
   },
   {
    "text": "第六条末款",
    "part": "南疆三地州",
    "by": [
     "6.1.years",
     "6.1.assets",
     "6.4.staff",
     "6.4.qualified",
     "6.6.served",
     "6.6.satisfaction",
     "6.6.growth"
    ],
    "reason": {
     "zh": "放宽须由具名人员决定",
     "en": "a named person decides on each relaxation"
    }
   },
   {
    "text": "第七条",
    "part": "首段",
    "by": [
     "7.any"
    ]
   },
   {
    "text": "第七条（一）",
    "part": "信息服务",
    "by": [
     "7.1.system",
     "7.1.online",
     "7.1.offline-served",
     "7.1.activities",
     "7.1.cloud"
    ]
   },
   {
    "text": "第七条（二）",
    "part": "技术服务",
    "by": [
     "7.2.mobilise",
     "7.2.cooperation",
     "7.2.pools",
     "7.2.instruments",
     "7.2.activities"
    ]
   },
   {
    "text": "第七条（三）",
    "part": "创业服务",
    "by": [
     "7.3.coaching",
     "7.3.tools",
     "7.3.agency",
     "7.3.activities"
    ]
   },
   {
    "text": "第七条（四）",
    "part": "培训服务",
    "by": [
     "7.4.qualification",
     "7.4.remote",
     "7.4.evaluation",
     "7.4.attendances"
    ]
   },
   {
    "text": "第七条（五）",
    "part": "融资服务",
    "by": [
     "7.5.matchmaking",
     "7.5.lectures",
     "7.5.services",
     "7.5.supermarket"
    ]
   },
   {
    "text": "第七条（六）",
    "part": "咨询服务",
    "by": [
     "7.6.service",
     "7.6.hotline",
     "7.6.free-firms",
     "7.6.activities"
    ]
   },
   {
    "text": "第十条（一）",
    "part": "申请报告",
    "by": [
     "10.1"
    ]
   },
   {
    "text": "第十条（二）",
    "part": "法人证书或执照",
    "by": [
     "10.2"
    ]
   },
   {
    "text": "第十条（三）",
    "part": "审计报告及专项审计",
    "by": [
     "10.3a",
     "10.3b"
    ]
   },
   {
    "text": "第十条（四）",
    "part": "场所证明",
    "by": [
     "10.4"
    ]
   },
   {
    "text": "第十条（五）",
    "part": "服务证明材料",
    "by": [
     "10.5"
    ]
   },
   {
    "text": "第十条（六）",
    "part": "相关认定",
    "by": [
     "10.6"
    ]
   },
   {
    "text": "第十条（七）",
    "part": "资质备案许可",
    "by": [
     "10.7"
    ]
   },
   {
    "text": "第十条（八）",
    "part": "其他材料与真实性声明",
    "by": [
     "10.8a",
     "10.8b"
    ]
   }
  ]
 }
};
