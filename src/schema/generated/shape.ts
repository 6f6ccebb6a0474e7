import type { Group } from '../shape.ts';

export const dossierShape: Group = {
 "kind": "object",
 "title": "申报材料",
 "fields": {
  "format": {
   "kind": "text",
   "title": "格式"
  },
  "kind": {
   "kind": "choice",
   "title": "申报类型",
   "aliases": [
    "类型"
   ],
   "labels": {
    "application": [
     "申报",
     "认定",
     "初次申报",
     "新申报"
    ],
    "triennial": [
     "复核",
     "三年复核"
    ]
   }
  },
  "year": {
   "kind": "count",
   "title": "申报年度",
   "aliases": [
    "推荐年度",
    "批次年度"
   ],
   "units": [
    "年",
    "年度"
   ]
  },
  "platform": {
   "kind": "object",
   "title": "平台",
   "fields": {
    "name": {
     "kind": "text",
     "title": "平台名称",
     "aliases": [
      "名称"
     ]
    },
    "type": {
     "kind": "choice",
     "title": "平台类型",
     "labels": {
      "general": [
       "综合",
       "综合性",
       "综合型"
      ],
      "special": [
       "专业",
       "专业性",
       "特色",
       "专业型"
      ]
     }
    },
    "summary": {
     "kind": "text",
     "title": "平台简介"
    },
    "showcase": {
     "kind": "text",
     "title": "示范性表述"
    }
   }
  },
  "operator": {
   "kind": "object",
   "title": "运营单位",
   "fields": {
    "name": {
     "kind": "text",
     "title": "运营单位名称",
     "aliases": [
      "名称",
      "单位名称",
      "申报单位",
      "承建单位",
      "运营单位"
     ]
    },
    "creditCode": {
     "kind": "code",
     "title": "统一社会信用代码",
     "aliases": [
      "信用代码",
      "社会信用代码"
     ]
    },
    "registrationNumber": {
     "kind": "code",
     "title": "营业执照注册号",
     "aliases": [
      "注册号",
      "法人证件号",
      "组织机构代码"
     ]
    },
    "legalForm": {
     "kind": "text",
     "title": "单位性质",
     "aliases": [
      "法人类型"
     ]
    },
    "scope": {
     "kind": "text",
     "title": "经营范围",
     "aliases": [
      "业务范围",
      "经营（业务）范围"
     ]
    },
    "region": {
     "kind": "region",
     "title": "所属地区",
     "aliases": [
      "所在地区",
      "所属县区",
      "地区",
      "所属地区（地州市/县区）"
     ]
    },
    "address": {
     "kind": "text",
     "title": "注册地址",
     "aliases": [
      "单位地址",
      "住所",
      "地址",
      "通讯地址"
     ]
    },
    "registeredOn": {
     "kind": "date",
     "title": "注册时间",
     "aliases": [
      "成立时间",
      "注册(成立)时间",
      "注册日期",
      "成立日期"
     ]
    },
    "operatingSince": {
     "kind": "date",
     "title": "开始运营时间",
     "aliases": [
      "运营时间",
      "平台运营时间",
      "开始运营日期"
     ]
    },
    "legalRepresentative": {
     "kind": "text",
     "title": "法定代表人"
    },
    "principal": {
     "kind": "object",
     "title": "主要负责人",
     "fields": {
      "name": {
       "kind": "text",
       "title": "主要负责人姓名",
       "aliases": [
        "姓名"
       ]
      },
      "title": {
       "kind": "text",
       "title": "主要负责人职务",
       "aliases": [
        "职务"
       ]
      },
      "record": {
       "kind": "choice",
       "title": "主要负责人诚信记录",
       "aliases": [
        "诚信记录"
       ],
       "labels": {
        "none": [
         "无",
         "无不良记录",
         "良好",
         "正常"
        ],
        "adverse": [
         "有",
         "有不良记录"
        ],
        "unknown": [
         "未查",
         "未查询",
         "不详",
         "未知"
        ]
       }
      },
      "note": {
       "kind": "text",
       "title": "主要负责人诚信说明",
       "aliases": [
        "说明"
       ]
      }
     }
    },
    "contact": {
     "kind": "object",
     "title": "联系方式",
     "fields": {
      "name": {
       "kind": "text",
       "title": "平台联系人",
       "aliases": [
        "联系人",
        "姓名"
       ]
      },
      "phone": {
       "kind": "text",
       "title": "联系电话",
       "aliases": [
        "电话",
        "手机"
       ]
      },
      "email": {
       "kind": "text",
       "title": "电子邮箱",
       "aliases": [
        "邮箱"
       ]
      }
     }
    },
    "website": {
     "kind": "text",
     "title": "平台网址",
     "aliases": [
      "网址"
     ]
    }
   }
  },
  "recommendation": {
   "kind": "object",
   "title": "推荐",
   "fields": {
    "body": {
     "kind": "text",
     "title": "推荐单位",
     "aliases": [
      "推荐单位（盖章）"
     ]
    },
    "kind": {
     "kind": "choice",
     "title": "推荐单位类别",
     "labels": {
      "prefecture": [
       "地州市中小企业主管部门",
       "地州(市)中小企业主管部门",
       "地州市主管部门",
       "中小企业主管部门"
      ],
      "industry-office": [
       "自治区行办",
       "行业管理办公室",
       "自治区行业管理办公室",
       "行办"
      ],
      "association": [
       "行业协会",
       "协会"
      ]
     }
    },
    "region": {
     "kind": "region",
     "title": "推荐单位所在地区",
     "aliases": [
      "地区",
      "推荐地区"
     ]
    },
    "measured": {
     "kind": "object",
     "title": "测评情况",
     "fields": {
      "operation": {
       "kind": "text",
       "title": "运营情况测评",
       "aliases": [
        "运营情况"
       ]
      },
      "results": {
       "kind": "text",
       "title": "服务业绩测评",
       "aliases": [
        "服务业绩"
       ]
      },
      "satisfaction": {
       "kind": "object",
       "title": "用户满意度",
       "fields": {
        "method": {
         "kind": "text",
         "title": "满意度测评方式",
         "aliases": [
          "测评方式"
         ]
        },
        "sample": {
         "kind": "count",
         "title": "满意度样本量",
         "aliases": [
          "样本量",
          "发放数"
         ],
         "units": [
          "份",
          "家",
          "户"
         ]
        },
        "valid": {
         "kind": "count",
         "title": "有效样本数",
         "aliases": [
          "有效数",
          "有效问卷数"
         ],
         "units": [
          "份",
          "家",
          "户"
         ]
        },
        "satisfied": {
         "kind": "count",
         "title": "满意数",
         "aliases": [
          "满意户数"
         ],
         "units": [
          "份",
          "家",
          "户"
         ]
        }
       }
      }
     }
    },
    "opinion": {
     "kind": "text",
     "title": "推荐意见"
    },
    "signedBy": {
     "kind": "text",
     "title": "推荐负责人",
     "aliases": [
      "负责人（签字）",
      "签字人"
     ]
    },
    "date": {
     "kind": "date",
     "title": "推荐日期",
     "aliases": [
      "填表日期"
     ]
    }
   }
  },
  "functions": {
   "kind": "choices",
   "title": "申报功能",
   "aliases": [
    "服务功能",
    "申报的服务功能"
   ],
   "labels": {
    "information": [
     "信息",
     "信息服务"
    ],
    "technology": [
     "技术",
     "技术服务"
    ],
    "startup": [
     "创业",
     "创业服务"
    ],
    "training": [
     "培训",
     "培训服务"
    ],
    "finance": [
     "融资",
     "融资服务"
    ],
    "consulting": [
     "咨询",
     "咨询服务"
    ]
   }
  },
  "accounts": {
   "kind": "object",
   "title": "财务",
   "fields": {
    "fiscalYear": {
     "kind": "count",
     "title": "会计年度",
     "aliases": [
      "审计年度"
     ],
     "units": [
      "年",
      "年度"
     ]
    },
    "totalAssets": {
     "kind": "money",
     "title": "资产总额",
     "aliases": [
      "总资产",
      "资产总计"
     ]
    },
    "revenue": {
     "kind": "money",
     "title": "收入合计",
     "aliases": [
      "总收入",
      "营业收入"
     ]
    },
    "expenses": {
     "kind": "money",
     "title": "支出合计",
     "aliases": [
      "总支出"
     ]
    },
    "serviceRevenue": {
     "kind": "money",
     "title": "服务收入"
    },
    "serviceExpenses": {
     "kind": "money",
     "title": "服务支出"
    },
    "result": {
     "kind": "money",
     "title": "收支结余",
     "aliases": [
      "净利润",
      "结余",
      "利润总额"
     ]
    },
    "auditor": {
     "kind": "text",
     "title": "审计机构",
     "aliases": [
      "会计师事务所"
     ]
    },
    "auditOpinion": {
     "kind": "text",
     "title": "审计意见",
     "aliases": [
      "审计意见类型"
     ]
    }
   }
  },
  "premises": {
   "kind": "list",
   "title": "服务场所",
   "aliases": [
    "场所"
   ],
   "sheet": "服务场所",
   "row": {
    "kind": "object",
    "title": "服务场所",
    "fields": {
     "address": {
      "kind": "text",
      "title": "场所地址",
      "aliases": [
       "地址",
       "经营地址",
       "服务场所地址"
      ]
     },
     "area": {
      "kind": "number",
      "title": "场所面积",
      "aliases": [
       "面积",
       "服务场所面积"
      ],
      "units": [
       "㎡",
       "平方米",
       "平米",
       "m2",
       "m²"
      ]
     },
     "tenure": {
      "kind": "choice",
      "title": "场所权属",
      "aliases": [
       "权属",
       "自有/租赁",
       "自有或租赁"
      ],
      "labels": {
       "owned": [
        "自有",
        "自有产权",
        "产权"
       ],
       "leased": [
        "租赁",
        "租用",
        "承租"
       ]
      }
     },
     "leaseUntil": {
      "kind": "until",
      "title": "租赁期至",
      "aliases": [
       "租赁截止日期",
       "租赁到期日"
      ]
     }
    }
   }
  },
  "equipment": {
   "kind": "list",
   "title": "仪器设备",
   "aliases": [
    "设备",
    "服务设施"
   ],
   "sheet": "仪器设备",
   "row": {
    "kind": "object",
    "title": "仪器设备",
    "fields": {
     "name": {
      "kind": "text",
      "title": "设备名称",
      "aliases": [
       "名称",
       "仪器设备名称"
      ]
     },
     "model": {
      "kind": "text",
      "title": "型号",
      "aliases": [
       "规格型号"
      ]
     },
     "count": {
      "kind": "count",
      "title": "数量",
      "aliases": [
       "台套数",
       "台(套)数"
      ],
      "units": [
       "台",
       "套",
       "台套",
       "个",
       "件"
      ]
     },
     "value": {
      "kind": "money",
      "title": "原值",
      "aliases": [
       "设备原值"
      ]
     },
     "shared": {
      "kind": "flag",
      "title": "是否开放共享",
      "aliases": [
       "开放共享",
       "是否共享"
      ]
     }
    }
   }
  },
  "institutions": {
   "kind": "list",
   "title": "集聚服务机构",
   "aliases": [
    "服务机构",
    "合作机构"
   ],
   "sheet": "集聚服务机构",
   "row": {
    "kind": "object",
    "title": "集聚服务机构",
    "fields": {
     "name": {
      "kind": "text",
      "title": "机构名称",
      "aliases": [
       "名称",
       "服务机构名称"
      ]
     },
     "creditCode": {
      "kind": "code",
      "title": "机构信用代码",
      "aliases": [
       "信用代码",
       "统一社会信用代码"
      ]
     },
     "field": {
      "kind": "text",
      "title": "服务类别",
      "aliases": [
       "服务领域"
      ]
     },
     "agreementFrom": {
      "kind": "date",
      "title": "协议开始日期",
      "aliases": [
       "合作协议日期",
       "协议日期",
       "签订日期"
      ]
     },
     "agreementUntil": {
      "kind": "until",
      "title": "协议截止日期",
      "aliases": [
       "协议期限",
       "协议到期日"
      ]
     },
     "affiliated": {
      "kind": "flag",
      "title": "是否关联单位",
      "aliases": [
       "关联单位",
       "是否关联"
      ]
     }
    }
   }
  },
  "rules": {
   "kind": "map",
   "title": "管理制度",
   "aliases": [
    "规章制度",
    "制度清单"
   ],
   "sheet": "管理制度",
   "key": {
    "title": "制度类别",
    "aliases": [
     "类别"
    ],
    "labels": {
     "management": [
      "健全的管理制度",
      "管理制度"
     ],
     "process": [
      "服务流程"
     ],
     "fees": [
      "收费标准"
     ],
     "quality": [
      "服务质量保证措施",
      "质量保证"
     ],
     "smallFirmDiscount": [
      "小微企业优惠规定",
      "小微优惠规定"
     ],
     "plan": [
      "发展规划"
     ],
     "yearTargets": [
      "年度服务目标"
     ]
    }
   },
   "many": false,
   "value": {
    "kind": "object",
    "title": "健全的管理制度",
    "aliases": [
     "管理制度"
    ],
    "fields": {
     "title": {
      "kind": "text",
      "title": "文件名称",
      "aliases": [
       "名称"
      ]
     },
     "date": {
      "kind": "date",
      "title": "发布日期",
      "aliases": [
       "日期",
       "印发日期"
      ]
     },
     "file": {
      "kind": "text",
      "title": "文件",
      "aliases": [
       "文件名",
       "文件路径"
      ]
     }
    }
   }
  },
  "fees": {
   "kind": "list",
   "title": "服务收费",
   "aliases": [
    "收费"
   ],
   "sheet": "服务收费",
   "row": {
    "kind": "object",
    "title": "服务收费",
    "fields": {
     "item": {
      "kind": "text",
      "title": "服务项目",
      "aliases": [
       "项目"
      ]
     },
     "standardFee": {
      "kind": "money",
      "title": "标准价",
      "aliases": [
       "标准收费"
      ]
     },
     "smallFirmFee": {
      "kind": "money",
      "title": "小微优惠价",
      "aliases": [
       "优惠价"
      ]
     },
     "publicBenefit": {
      "kind": "flag",
      "title": "是否公益",
      "aliases": [
       "公益"
      ]
     },
     "basis": {
      "kind": "text",
      "title": "收费依据",
      "aliases": [
       "依据"
      ]
     }
    }
   }
  },
  "staff": {
   "kind": "list",
   "title": "人员名册",
   "aliases": [
    "人员",
    "服务人员名册"
   ],
   "sheet": "人员名册",
   "row": {
    "kind": "object",
    "title": "人员名册",
    "fields": {
     "name": {
      "kind": "text",
      "title": "姓名"
     },
     "post": {
      "kind": "text",
      "title": "岗位",
      "aliases": [
       "职务"
      ]
     },
     "education": {
      "kind": "text",
      "title": "学历",
      "aliases": [
       "文化程度"
      ],
      "blank": "无"
     },
     "title": {
      "kind": "text",
      "title": "职称",
      "aliases": [
       "职称（级别）",
       "专业技术职称"
      ],
      "blank": "无"
     },
     "titleNumber": {
      "kind": "text",
      "title": "职称证书号",
      "aliases": [
       "证书号",
       "证书编号"
      ]
     },
     "servesFirms": {
      "kind": "flag",
      "title": "从事中小企业服务",
      "aliases": [
       "是否从事中小企业服务",
       "是否服务人员"
      ]
     },
     "fullTime": {
      "kind": "flag",
      "title": "是否专职",
      "aliases": [
       "专职",
       "专/兼职",
       "专兼职"
      ],
      "yes": [
       "专职",
       "专"
      ],
      "no": [
       "兼职",
       "兼"
      ]
     },
     "socialInsuranceMonths": {
      "kind": "count",
      "title": "社保缴纳月数",
      "aliases": [
       "社保月数"
      ],
      "units": [
       "个月",
       "月"
      ]
     }
    }
   }
  },
  "services": {
   "kind": "list",
   "title": "服务台账",
   "aliases": [
    "台账"
   ],
   "sheet": "服务台账",
   "row": {
    "kind": "object",
    "title": "服务台账",
    "fields": {
     "date": {
      "kind": "date",
      "title": "服务日期",
      "aliases": [
       "日期"
      ]
     },
     "client": {
      "kind": "text",
      "title": "服务对象",
      "aliases": [
       "企业名称",
       "服务企业",
       "服务对象名称"
      ]
     },
     "creditCode": {
      "kind": "code",
      "title": "服务对象信用代码",
      "aliases": [
       "信用代码",
       "统一社会信用代码",
       "企业信用代码"
      ]
     },
     "size": {
      "kind": "choice",
      "title": "企业规模",
      "aliases": [
       "规模"
      ],
      "labels": {
       "micro": [
        "微型",
        "微型企业",
        "微"
       ],
       "small": [
        "小型",
        "小型企业",
        "小"
       ],
       "medium": [
        "中型",
        "中型企业",
        "中"
       ],
       "large": [
        "大型",
        "大型企业",
        "大"
       ]
      }
     },
     "clientFoundedOn": {
      "kind": "date",
      "title": "企业成立日期",
      "aliases": [
       "成立日期"
      ]
     },
     "inCluster": {
      "kind": "flag",
      "title": "是否集聚区内",
      "aliases": [
       "集聚区内"
      ]
     },
     "function": {
      "kind": "choice",
      "title": "功能类别",
      "aliases": [
       "服务功能",
       "服务类别"
      ],
      "labels": {
       "information": [
        "信息",
        "信息服务"
       ],
       "technology": [
        "技术",
        "技术服务"
       ],
       "startup": [
        "创业",
        "创业服务"
       ],
       "training": [
        "培训",
        "培训服务"
       ],
       "finance": [
        "融资",
        "融资服务"
       ],
       "consulting": [
        "咨询",
        "咨询服务"
       ]
      }
     },
     "channel": {
      "kind": "choice",
      "title": "服务方式",
      "aliases": [
       "线上/线下",
       "线上线下"
      ],
      "labels": {
       "online": [
        "线上",
        "在线"
       ],
       "offline": [
        "线下",
        "现场"
       ]
      }
     },
     "fee": {
      "kind": "money",
      "title": "收费",
      "aliases": [
       "实际收费",
       "收费金额"
      ]
     },
     "standardFee": {
      "kind": "money",
      "title": "标准价",
      "aliases": [
       "标准收费"
      ]
     },
     "publicBenefit": {
      "kind": "flag",
      "title": "公益性服务",
      "aliases": [
       "公益",
       "是否公益"
      ]
     },
     "lowFee": {
      "kind": "flag",
      "title": "低收费服务",
      "aliases": [
       "低收费",
       "是否低收费"
      ]
     },
     "satisfaction": {
      "kind": "text",
      "title": "满意度",
      "aliases": [
       "满意情况"
      ]
     }
    }
   }
  },
  "served": {
   "kind": "map",
   "title": "服务企业数",
   "sheet": "服务企业数",
   "key": {
    "title": "年度",
    "aliases": [
     "年份"
    ],
    "units": [
     "年",
     "年度"
    ]
   },
   "many": false,
   "value": {
    "kind": "count",
    "title": "服务中小企业数",
    "aliases": [
     "家数",
     "企业数"
    ],
    "units": [
     "家"
    ]
   }
  },
  "activities": {
   "kind": "list",
   "title": "服务活动",
   "aliases": [
    "活动"
   ],
   "sheet": "服务活动",
   "row": {
    "kind": "object",
    "title": "服务活动",
    "fields": {
     "date": {
      "kind": "date",
      "title": "活动日期",
      "aliases": [
       "日期"
      ]
     },
     "name": {
      "kind": "text",
      "title": "活动名称",
      "aliases": [
       "名称"
      ]
     },
     "kind": {
      "kind": "choice",
      "title": "活动类别",
      "aliases": [
       "类别",
       "功能类别"
      ],
      "labels": {
       "tech-talk": [
        "技术洽谈"
       ],
       "project-promotion": [
        "项目推介",
        "技术项目推介"
       ],
       "ip": [
        "知识产权",
        "知识产权服务"
       ],
       "startup-talk": [
        "创业项目洽谈",
        "创业洽谈"
       ],
       "startup-promotion": [
        "创业项目推介",
        "创业推介"
       ],
       "training": [
        "培训"
       ],
       "matchmaking": [
        "银企对接"
       ],
       "finance-lecture": [
        "融资知识讲座",
        "融资讲座"
       ],
       "management-consulting": [
        "管理咨询",
        "管理咨询服务"
       ],
       "other": [
        "其他",
        "其它"
       ]
      }
     },
     "place": {
      "kind": "text",
      "title": "活动地点",
      "aliases": [
       "地点"
      ]
     },
     "firms": {
      "kind": "count",
      "title": "参加企业数",
      "aliases": [
       "企业数"
      ],
      "units": [
       "家"
      ]
     },
     "attendances": {
      "kind": "count",
      "title": "人次",
      "aliases": [
       "参加人次",
       "培训人次"
      ],
      "units": [
       "人次",
       "人"
      ]
     },
     "evidence": {
      "kind": "texts",
      "title": "佐证材料",
      "aliases": [
       "佐证",
       "佐证编号",
       "佐证（通知/照片/总结）"
      ]
     }
    }
   }
  },
  "cluster": {
   "kind": "object",
   "title": "产业集聚区",
   "fields": {
    "name": {
     "kind": "text",
     "title": "产业集聚区名称",
     "aliases": [
      "服务的产业集聚区名称",
      "名称"
     ]
    },
    "servedShare": {
     "kind": "ratio",
     "title": "集聚区内企业占比",
     "aliases": [
      "占比"
     ]
    }
   }
  },
  "information": {
   "kind": "object",
   "title": "信息服务",
   "fields": {
    "system": {
     "kind": "stated",
     "title": "信息服务系统"
    },
    "icp": {
     "kind": "text",
     "title": "网站备案号",
     "aliases": [
      "ICP备案号",
      "备案号"
     ]
    },
    "onlineService": {
     "kind": "stated",
     "title": "在线服务"
    },
    "linked": {
     "kind": "stated",
     "title": "线上线下联动"
    },
    "cloud": {
     "kind": "stated",
     "title": "云服务平台"
    }
   }
  },
  "technology": {
   "kind": "object",
   "title": "技术服务",
   "fields": {
    "expertPool": {
     "kind": "stated",
     "title": "专家库"
    },
    "projectPool": {
     "kind": "stated",
     "title": "新产品、新技术项目库",
     "aliases": [
      "项目库",
      "新产品新技术项目库"
     ]
    },
    "sharedInstruments": {
     "kind": "stated",
     "title": "大型、精密仪器设备共享",
     "aliases": [
      "仪器设备共享",
      "大型精密仪器设备共享"
     ]
    },
    "cooperation": {
     "kind": "stated",
     "title": "协同服务机制"
    }
   }
  },
  "startup": {
   "kind": "object",
   "title": "创业服务",
   "fields": {
    "projectPool": {
     "kind": "stated",
     "title": "创业项目库",
     "aliases": [
      "项目库"
     ]
    },
    "guide": {
     "kind": "stated",
     "title": "创业指南",
     "aliases": [
      "《创业指南》"
     ]
    },
    "hotline": {
     "kind": "stated",
     "title": "创业服务热线",
     "aliases": [
      "热线"
     ]
    },
    "agencyServices": {
     "kind": "stated",
     "title": "政务代理服务",
     "aliases": [
      "政务代理"
     ]
    }
   }
  },
  "training": {
   "kind": "object",
   "title": "培训服务",
   "fields": {
    "qualification": {
     "kind": "stated",
     "title": "培训资质"
    },
    "filing": {
     "kind": "stated",
     "title": "培训备案",
     "aliases": [
      "主管部门备案"
     ]
    },
    "remote": {
     "kind": "stated",
     "title": "远程培训能力",
     "aliases": [
      "远程培训"
     ]
    },
    "evaluation": {
     "kind": "stated",
     "title": "培训服务评价机制",
     "aliases": [
      "培训评价机制"
     ]
    }
   }
  },
  "finance": {
   "kind": "object",
   "title": "融资服务",
   "fields": {
    "products": {
     "kind": "stated",
     "title": "融资产品咨询"
    },
    "planning": {
     "kind": "stated",
     "title": "企业融资策划",
     "aliases": [
      "融资策划"
     ]
    },
    "referral": {
     "kind": "stated",
     "title": "融资推荐",
     "aliases": [
      "推荐"
     ]
    },
    "agency": {
     "kind": "stated",
     "title": "融资代理"
    },
    "supermarket": {
     "kind": "stated",
     "title": "融资超市"
    }
   }
  },
  "consulting": {
   "kind": "object",
   "title": "咨询服务",
   "fields": {
    "hotline": {
     "kind": "stated",
     "title": "咨询服务热线",
     "aliases": [
      "热线"
     ]
    },
    "freeFirms": {
     "kind": "texts",
     "title": "免费服务的小微企业",
     "aliases": [
      "免费服务企业"
     ]
    }
   }
  },
  "recognitions": {
   "kind": "list",
   "title": "已获认定",
   "aliases": [
    "获得认定"
   ],
   "sheet": "已获认定",
   "row": {
    "kind": "object",
    "title": "已获认定",
    "fields": {
     "name": {
      "kind": "text",
      "title": "认定名称",
      "aliases": [
       "名称"
      ]
     },
     "level": {
      "kind": "choice",
      "title": "认定级别",
      "aliases": [
       "级别"
      ],
      "labels": {
       "prefecture": [
        "地州市",
        "地州市级",
        "地（州、市）级"
       ],
       "regional": [
        "自治区",
        "自治区级",
        "省级"
       ],
       "national": [
        "国家",
        "国家级"
       ],
       "national-association": [
        "全国性行业协会"
       ]
      }
     },
     "authority": {
      "kind": "text",
      "title": "认定机关",
      "aliases": [
       "机关"
      ]
     },
     "document": {
      "kind": "text",
      "title": "文号",
      "aliases": [
       "认定文号"
      ]
     },
     "date": {
      "kind": "date",
      "title": "认定日期",
      "aliases": [
       "日期"
      ]
     }
    }
   }
  },
  "credit": {
   "kind": "object",
   "title": "信用记录",
   "fields": {
    "penalties": {
     "kind": "records",
     "title": "行政处罚和行业处分",
     "aliases": [
      "行政处罚"
     ]
    },
    "courtCases": {
     "kind": "records",
     "title": "司法处罚和诉讼",
     "aliases": [
      "司法处罚",
      "诉讼"
     ]
    },
    "taxRecord": {
     "kind": "choice",
     "title": "纳税记录",
     "labels": {
      "none": [
       "无",
       "无不良记录",
       "良好",
       "正常"
      ],
      "adverse": [
       "有",
       "有不良记录"
      ],
      "unknown": [
       "未查",
       "未查询",
       "不详",
       "未知"
      ]
     }
    },
    "note": {
     "kind": "text",
     "title": "信用说明",
     "aliases": [
      "说明"
     ]
    }
   }
  },
  "declared": {
   "kind": "object",
   "title": "申报数据",
   "aliases": [
    "申报指标"
   ],
   "fields": {
    "totalAssets": {
     "kind": "money",
     "title": "资产总额（年末）",
     "aliases": [
      "资产总额"
     ]
    },
    "staff": {
     "kind": "count",
     "title": "从事中小企业服务人员数",
     "aliases": [
      "服务人员数",
      "从事中小企业服务人员"
     ],
     "units": [
      "人"
     ]
    },
    "qualifiedStaff": {
     "kind": "count",
     "title": "大专及以上学历和中级及以上职称人员数",
     "aliases": [
      "合格人员数",
      "其中：大专及以上学历和中级及以上技术职称人员"
     ],
     "units": [
      "人"
     ]
    },
    "institutions": {
     "kind": "count",
     "title": "集聚服务机构数",
     "aliases": [
      "集聚(合作)服务机构数"
     ],
     "units": [
      "家"
     ]
    },
    "served": {
     "kind": "count",
     "title": "服务中小企业数",
     "units": [
      "家"
     ]
    },
    "offlineServed": {
     "kind": "count",
     "title": "线下服务企业数",
     "units": [
      "家"
     ]
    },
    "clusterShare": {
     "kind": "ratio",
     "title": "集聚区内企业比例",
     "aliases": [
      "产业集聚区内占比"
     ]
    },
    "publicShare": {
     "kind": "ratio",
     "title": "公益性或低收费服务占比",
     "aliases": [
      "公益占比"
     ]
    },
    "satisfaction": {
     "kind": "ratio",
     "title": "用户满意度"
    },
    "activitiesInformation": {
     "kind": "count",
     "title": "信息服务活动次数",
     "units": [
      "次"
     ]
    },
    "activitiesTechnology": {
     "kind": "count",
     "title": "技术服务活动次数",
     "units": [
      "次"
     ]
    },
    "activitiesStartup": {
     "kind": "count",
     "title": "创业服务活动次数",
     "units": [
      "次"
     ]
    },
    "activitiesConsulting": {
     "kind": "count",
     "title": "管理咨询活动次数",
     "units": [
      "次"
     ]
    },
    "trainingAttendances": {
     "kind": "count",
     "title": "培训人次",
     "units": [
      "人次"
     ]
    },
    "matchmaking": {
     "kind": "count",
     "title": "银企对接次数",
     "units": [
      "次"
     ]
    },
    "lectures": {
     "kind": "count",
     "title": "融资知识讲座次数",
     "units": [
      "次"
     ]
    },
    "freeFirms": {
     "kind": "count",
     "title": "免费服务小微企业数",
     "units": [
      "家"
     ]
    }
   }
  },
  "recognised": {
   "kind": "object",
   "title": "认定情况",
   "fields": {
    "number": {
     "kind": "text",
     "title": "认定编号",
     "aliases": [
      "编号"
     ]
    },
    "document": {
     "kind": "text",
     "title": "认定文件",
     "aliases": [
      "认定文号"
     ]
    },
    "date": {
     "kind": "date",
     "title": "认定日期"
    }
   }
  },
  "yearly": {
   "kind": "map",
   "title": "三年指标",
   "sheet": "三年指标",
   "key": {
    "title": "年度",
    "aliases": [
     "年份"
    ],
    "units": [
     "年",
     "年度"
    ]
   },
   "many": false,
   "value": {
    "kind": "object",
    "title": "年度指标",
    "fields": {
     "totalAssets": {
      "kind": "money",
      "title": "资产总额（年末）",
      "aliases": [
       "资产总额"
      ]
     },
     "staff": {
      "kind": "count",
      "title": "从事中小企业服务人员数",
      "aliases": [
       "服务人员数",
       "从事中小企业服务人员"
      ],
      "units": [
       "人"
      ]
     },
     "qualifiedStaff": {
      "kind": "count",
      "title": "大专及以上学历和中级及以上职称人员数",
      "aliases": [
       "合格人员数",
       "其中：大专及以上学历和中级及以上技术职称人员"
      ],
      "units": [
       "人"
      ]
     },
     "institutions": {
      "kind": "count",
      "title": "集聚服务机构数",
      "aliases": [
       "集聚(合作)服务机构数"
      ],
      "units": [
       "家"
      ]
     },
     "served": {
      "kind": "count",
      "title": "服务中小企业数",
      "units": [
       "家"
      ]
     },
     "offlineServed": {
      "kind": "count",
      "title": "线下服务企业数",
      "units": [
       "家"
      ]
     },
     "clusterShare": {
      "kind": "ratio",
      "title": "集聚区内企业比例",
      "aliases": [
       "产业集聚区内占比"
      ]
     },
     "publicShare": {
      "kind": "ratio",
      "title": "公益性或低收费服务占比",
      "aliases": [
       "公益占比"
      ]
     },
     "satisfaction": {
      "kind": "ratio",
      "title": "用户满意度"
     },
     "activitiesInformation": {
      "kind": "count",
      "title": "信息服务活动次数",
      "units": [
       "次"
      ]
     },
     "activitiesTechnology": {
      "kind": "count",
      "title": "技术服务活动次数",
      "units": [
       "次"
      ]
     },
     "activitiesStartup": {
      "kind": "count",
      "title": "创业服务活动次数",
      "units": [
       "次"
      ]
     },
     "activitiesConsulting": {
      "kind": "count",
      "title": "管理咨询活动次数",
      "units": [
       "次"
      ]
     },
     "trainingAttendances": {
      "kind": "count",
      "title": "培训人次",
      "units": [
       "人次"
      ]
     },
     "matchmaking": {
      "kind": "count",
      "title": "银企对接次数",
      "units": [
       "次"
      ]
     },
     "lectures": {
      "kind": "count",
      "title": "融资知识讲座次数",
      "units": [
       "次"
      ]
     },
     "freeFirms": {
      "kind": "count",
      "title": "免费服务小微企业数",
      "units": [
       "家"
      ]
     }
    }
   }
  },
  "materials": {
   "kind": "map",
   "title": "材料清单",
   "aliases": [
    "材料"
   ],
   "sheet": "材料清单",
   "key": {
    "title": "材料项目",
    "aliases": [
     "项目",
     "材料编号",
     "条款"
    ]
   },
   "many": true,
   "value": {
    "kind": "object",
    "title": "材料文件",
    "fields": {
     "file": {
      "kind": "text",
      "title": "文件",
      "aliases": [
       "文件名",
       "文件路径"
      ]
     },
     "title": {
      "kind": "text",
      "title": "材料名称",
      "aliases": [
       "名称",
       "标题"
      ]
     },
     "date": {
      "kind": "date",
      "title": "落款日期",
      "aliases": [
       "日期",
       "出具日期"
      ]
     },
     "fiscalYear": {
      "kind": "count",
      "title": "会计年度",
      "aliases": [
       "审计年度"
      ],
      "units": [
       "年",
       "年度"
      ]
     },
     "validUntil": {
      "kind": "until",
      "title": "有效期至",
      "aliases": [
       "有效期"
      ]
     },
     "issuer": {
      "kind": "text",
      "title": "出具单位",
      "aliases": [
       "出具机构",
       "发证机关"
      ]
     },
     "address": {
      "kind": "text",
      "title": "载明地址",
      "aliases": [
       "地址"
      ]
     },
     "totalAssets": {
      "kind": "money",
      "title": "资产总额"
     },
     "sealed": {
      "kind": "flag",
      "title": "是否盖章",
      "aliases": [
       "盖章"
      ]
     },
     "signed": {
      "kind": "flag",
      "title": "是否签字",
      "aliases": [
       "签字"
      ]
     },
     "level": {
      "kind": "choice",
      "title": "认定级别",
      "aliases": [
       "级别"
      ],
      "labels": {
       "prefecture": [
        "地州市",
        "地州市级"
       ],
       "regional": [
        "自治区",
        "自治区级",
        "省级"
       ],
       "national": [
        "国家",
        "国家级"
       ],
       "national-association": [
        "全国性行业协会"
       ],
       "county": [
        "县",
        "县级",
        "县市级"
       ],
       "regional-association": [
        "自治区行业协会",
        "省级行业协会"
       ]
      }
     },
     "kind": {
      "kind": "choice",
      "title": "证明类别",
      "aliases": [
       "类别"
      ],
      "labels": {
       "icp": [
        "网站备案",
        "ICP备案",
        "ICP 备案"
       ],
       "qualification": [
        "资质",
        "培训资质",
        "从业资格"
       ],
       "filing": [
        "备案",
        "培训备案"
       ],
       "licence": [
        "许可证",
        "许可"
       ],
       "other": [
        "其他",
        "其它"
       ]
      }
     }
    }
   }
  }
 }
};
