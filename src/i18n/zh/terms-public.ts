export const functions = {
  ' ': '{functions}',
  '、': '、',
  information: '信息服务',
  technology: '技术服务',
  startup: '创业服务',
  training: '培训服务',
  finance: '融资服务',
  consulting: '咨询服务',
};
