import type { TableField } from '@crm/platform';

/** 企业名 at its end: legal forms, institutions, and common English endings. */
export const COMPANY_LOOK =
  '(公司|集团|厂|研究院|研究所|医院|大学|学院|中心|事务所|合作社|合伙企业[)）]?|工作室|实验室|门诊部|诊所|基金会|协会|学会|分院|银行|药房|药店|商行|有限合伙[)）]?|[Ii]nc\\.?|[Ll]td\\.?|LLC|GmbH|[Cc]orp(oration)?\\.?|[Cc]o\\.|S\\.?A\\.?|AG|PLC|[Hh]oldings?|[Pp]harma(ceuticals)?|[Bb]io(tech|sciences)?)$';

/** What a lead sheet may carry: header words seen on fair lists, registry extracts, 台账 and English exports. */
export const LEAD_FIELDS: TableField[] = [
  {
    key: 'name', label: '企业名称', anchor: true, looksLike: COMPANY_LOOK,
    synonyms: ['公司名称', '单位名称', '机构全称', '客户全称', '申报单位全称', '法人名称', '注册名称', '法定名称', '项目公司', '入驻企业', '被投企业', '孵化企业', '重点企业', '合作企业', '合作单位', '甲方名称', '店铺名称', '主体名称', '参会单位', '参会企业', '报名单位', '报名企业', '推荐企业', '走访企业', '调研企业', '储备企业', '外迁企业', '意向单位', '意向客户', '企业(单位)名称', '企业/单位名称', '企业名称/项目名称', '机构名称', '厂商名称', '展商名称', '参展商名称', '参展单位', '参展企业', '参展商', '企业全称', '公司全称', '单位全称', '中文名称', '公司中文名', '企业中文名', '客户名称', '项目单位', '申报单位', '投资主体', '投资单位', '意向企业', '目标企业', '来访单位', '来访企业', '对接企业', '名称(全称)', '法人单位名称', '市场主体名称', '经营主体名称', '纳税人名称', '生产企业', '注册人名称', '持有人名称', '企业名', '公司名', '单位名', '商户名称', '供应商名称', '会员单位', '拟引进企业', '招商对象',
      'company name', 'companyname', 'organization name', 'organisation', 'organization', 'exhibitor', 'exhibitor name', 'account name', 'enterprise name', 'legal name', 'firm name', 'name of company', 'name of enterprise', 'vendor name', 'customer name', 'manufacturer'],
    exact: ['企业', '公司', '单位', '机构', '展商', '厂商', '厂家', '名称', '全称', '客户', '商户', '工作单位', '所在单位', '主体', 'company', 'enterprise', 'firm', 'account', 'business', 'customer', 'vendor', '企业/机构', '企业名单', '公司/机构', '公司/单位', '单位/企业', '单位(企业)名称'],
  },
  {
    key: 'uscc', label: '统一社会信用代码', looksLike: '^\\s*[0-9A-HJ-NP-RTUW-Ya-hj-np-rtuw-y]{2}\\d{6}[0-9A-Za-z]{10}\\s*$',
    synonyms: ['社会信用代码', '信用代码', '统一信用代码', '统一代码', '组织机构代码', '营业执照号', '营业执照号码', '执照号', '税号', '税务登记号', '税务登记证号', '纳税人识别号', '机构代码', '单位代码', '主体代码', '营业执照编号', '登记证号', '工商注册号', '注册号', '信用编码', 'uscc', 'usci', 'unified social credit code', 'social credit code', 'credit code', 'tax id', 'tax number', 'registration number', 'registration no', 'business license no'],
    exact: ['代码', '社信码', 'code'],
  },
  { key: 'englishName', label: '英文名称', synonyms: ['企业英文名', '公司英文名', '英文名', '英文全称', 'english name', 'company name (en)', 'company name(english)', 'name in english'] },
  { key: 'alias', label: '简称', synonyms: ['企业简称', '公司简称', '别名', '曾用名', '品牌名称', '品牌', '股票简称', 'alias', 'short name', 'brand', 'former name'] },
  {
    key: 'contactName', label: '联系人', repeats: true,
    synonyms: ['联系人姓名', '联络人', '对接人', '负责人', '企业负责人', '企业联系人', '参会人', '参会代表', '参展联系人', '业务联系人', '主要联系人', '招商联系人', '接洽人', '来访人', '姓名', '联系人员', '对接人员', '总经理', '董事长', '创始人', 'contact person', 'contact name', 'key contact', 'primary contact', 'representative', 'attendee', 'full name', 'contact'],
    exact: ['name', '联系', '人员', '经理'],
  },
  {
    key: 'contactTitle', label: '职务', repeats: true,
    synonyms: ['职位', '岗位', '头衔', '职称', '联系人职务', '任职', 'job title', 'position', 'designation', 'role'], exact: ['title', '部门及职务', '部门/职务', '部门职务'],
  },
  {
    key: 'contactPhone', label: '联系电话', repeats: true, looksLike: '^\\s*(\\+?86[- ]?)?(1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}|0\\d{2,3}[-－ ]?\\d{7,8})',
    synonyms: ['电话', '手机', '手机号', '手机号码', '电话号码', '移动电话', '联系方式', '联系手机', '座机', '固定电话', '固话', '办公电话', '公司电话', '企业电话', '联系号码', '手机/座机', '联系人电话', '联系人手机', '电话/手机', '热线', '通讯方式', '联络方式', '联络电话', 'phone', 'phone number', 'mobile', 'mobile phone', 'mobile number', 'cell', 'cell phone', 'telephone', 'tel', 'tel.', 'contact number', 'contact no', 'contact phone', 'landline'],
    exact: ['号码', 'contact info', 'contact information'],
  },
  {
    key: 'contactEmail', label: '邮箱', repeats: true, looksLike: '^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$',
    synonyms: ['电子邮箱', '电子邮件', '邮件', '邮箱地址', '邮件地址', '企业邮箱', '联系邮箱', 'e-mail', 'email', 'email address', 'mail'],
  },
  { key: 'contactWechat', label: '微信', repeats: true, synonyms: ['微信号', '联系微信', 'wechat', 'wechat id'] },
  {
    key: 'products', label: '主营产品',
    synonyms: ['主营业务', '主营', '主要产品', '产品', '产品名称', '核心产品', '主导产品', '展品', '展品范围', '参展产品', '主要业务', '业务范围', '业务领域', '主要业务及产品', '产品及服务', '产品/服务', '主要产品及服务', '项目名称', '项目内容', '主营方向', '细分领域', 'main products', 'products', 'main business', 'product range', 'core products', 'exhibits', 'business'],
  },
  { key: 'businessScope', label: '经营范围', synonyms: ['营业范围', '许可经营项目', '一般经营项目', '生产范围', '经营项目', 'business scope', 'scope of business', 'scope'] },
  { key: 'description', label: '企业简介', synonyms: ['简介', '公司简介', '单位简介', '企业介绍', '公司介绍', '项目简介', '企业概况', '基本情况', '企业情况', '项目概况', '企业描述', 'description', 'introduction', 'profile', 'about', 'company profile', 'overview'] },
  { key: 'direction', label: '产业方向', synonyms: ['所属产业', '产业领域', '产业类别', '行业', '所属行业', '行业类别', '行业分类', '行业领域', '所属领域', '技术领域', '领域', '赛道', '产业', '产业赛道', '展区', '企业类别', 'industry', 'sector', 'field', 'category'] },
  { key: 'kinds', label: '企业资质', synonyms: ['资质', '资质荣誉', '企业荣誉', '荣誉', '荣誉资质', '认定情况', '企业标签', '标签', 'qualification', 'certification', 'honors', 'tags'] },
  { key: 'companyType', label: '企业类型', synonyms: ['公司类型', '市场主体类型', '主体类型', '单位性质', '企业性质', '公司性质', '经济类型', '登记类型', 'company type', 'type of enterprise', 'entity type'] },
  { key: 'legalRepresentative', label: '法定代表人', synonyms: ['法人', '法人代表', '法人姓名', '代表人', 'legal representative', 'legal person'] },
  { key: 'registeredCapital', label: '注册资本', synonyms: ['注册资金', '注册资本(万元)', '注册资本金', '资本金', '实缴资本', 'registered capital', 'capital'] },
  { key: 'establishedOn', label: '成立日期', synonyms: ['成立时间', '注册日期', '注册时间', '成立年份', '设立日期', '工商注册日期', '开业日期', '创立时间', 'established', 'established on', 'date of establishment', 'founded', 'founding date', 'incorporation date', 'registration date'] },
  { key: 'address', label: '地址', synonyms: ['注册地址', '企业地址', '公司地址', '单位地址', '办公地址', '通讯地址', '联系地址', '住所', '经营地址', '生产地址', '详细地址', '所在地', '企业所在地', '经营场所', 'address', 'registered address', 'office address', 'location'] },
  { key: 'province', label: '省份', synonyms: ['所在省份', '所属省份', '省市', '所在省市', '省/市', 'province', 'state'], exact: ['省'] },
  { key: 'region', label: '地区', synonyms: ['所属地区', '所在地区', '所在城市', '所属城市', '城市', '所在区', '所属区', '区县', '所属区县', '所在区县', '来源地', '属地', 'city', 'region', 'district'], exact: ['市', '区', '区域', '国家/地区', 'country'] },
  { key: 'employees', label: '员工人数', synonyms: ['人数', '员工数', '职工人数', '从业人数', '人员规模', '企业规模', '团队人数', '参保人数', '社保人数', 'employees', 'headcount', 'staff', 'number of employees', 'company size'] },
  { key: 'website', label: '网址', synonyms: ['官网', '网站', '公司网站', '企业网址', '公司官网', 'website', 'web site', 'web', 'url', 'homepage'] },
  { key: 'wantedAreaM2', label: '需求面积', synonyms: ['面积需求', '意向面积', '所需面积', '载体需求', '用房需求', '拟租面积', '拟用面积', '空间需求', '需求面积(平米)', '面积', '场地需求', 'area', 'area required', 'required area', 'space required'] },
  { key: 'wantedPark', label: '意向园区', synonyms: ['意向落地园区', '拟落地园区', '意向载体', '意向区域', '意向选址', '拟选址', '落地意向', '意向地点', '目标园区', '选址意向', '推荐园区', '园区', 'park', 'preferred park', 'target park'] },
  { key: 'intent', label: '意向等级', synonyms: ['意向度', '意向程度', '合作意向', '把握度', '意向级别', '优先级', '重要程度', 'intent', 'priority', 'intention', 'rating', 'grade'], exact: ['意向', '等级'] },
  { key: 'source', label: '线索来源', synonyms: ['来源', '信息来源', '来源渠道', '渠道', '渠道来源', '获客渠道', '招商渠道', 'source', 'lead source', 'channel'] },
  { key: 'referrer', label: '推荐人', synonyms: ['推荐单位', '介绍人', '推荐方', '引荐人', '引荐单位', '推荐机构', '推荐来源', 'referrer', 'referred by', 'recommended by'] },
  { key: 'reportedOn', label: '登记日期', synonyms: ['登记时间', '填报日期', '录入日期', '录入时间', '对接日期', '对接时间', '接触时间', '来访日期', '来访时间', '拜访日期', '报送日期', '首报日期', '提交时间', '创建时间', '入库日期', 'date registered', 'created at', 'visit date', 'registered on'], exact: ['日期', '时间', 'date'] },
  { key: 'followUp', label: '跟进记录', synonyms: ['跟进情况', '跟进内容', '对接情况', '洽谈情况', '沟通情况', '沟通内容', '进展', '进展情况', '最新进展', '对接进展', '拜访记录', '洽谈记录', '走访情况', '沟通记录', 'follow up', 'follow-up', 'progress', 'status update'] },
  { key: 'followUpBy', label: '跟进人', synonyms: ['我方联系人', '我方对接人', '招商专员', '招商人员', '责任人', '对接专员', '登记人', '录入人', '接待人', '首报人', '经办人', 'owner', 'sales rep', 'assigned to', 'follow up by'] },
  { key: 'nextFollowUpOn', label: '下次跟进', synonyms: ['下次跟进日期', '下次跟进时间', '下次联系', '下次联系时间', '下次联系日期', '下一步时间', '计划跟进时间', '预约时间', 'next follow up', 'next contact', 'next follow-up date'] },
  { key: 'note', label: '备注', aside: true, synonyms: ['说明', '备注说明', '其他', '其它', '其他说明', '补充说明', '主要诉求', '诉求', '需求', '企业需求', '合作需求', '意向说明', '备注信息', '特别说明', 'remark', 'remarks', 'note', 'notes', 'comment', 'comments', 'memo'] },
];
