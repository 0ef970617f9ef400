// What the page says, in both languages.
export const words = {
  zh: {
    title: '整改助手 RectifyBot',
    product: '整改助手',
    banner: '演示模式：仅本机可访问，未启用登录',
    language: '语言',
    people: '选择身份',
    person: '我是',
    chat: '对话',
    skip: '跳到对话',
    nobody: '演示名录里还没有人。',
    missing: '缺少 Web Chat',
    missingWhy: '对话窗口用的 Web Chat 尚未下载。请先安装 Node.js（含 npm），再运行下面的命令，然后重启程序并刷新本页。',
    failed: '暂时连不上',
    failedWhy: '请确认程序还在运行，然后重试。',
    retry: '重试',
    roles: { official: '科室', coordinator: '整改办', leader: '领导', inspector: '巡察办' },
  },
  en: {
    title: 'RectifyBot 整改助手',
    product: 'Rectification Assistant',
    banner: 'Demo mode: this computer only, no sign-in',
    language: 'Language',
    people: 'Choose who you are',
    person: 'I am',
    chat: 'Conversation',
    skip: 'Skip to the conversation',
    nobody: 'There is nobody in the demo directory yet.',
    missing: 'Web Chat is missing',
    missingWhy: 'Web Chat, which shows the conversation, has not been fetched. Install Node.js (with npm), run the command below, restart the program and reload this page.',
    failed: 'No connection',
    failedWhy: 'Make sure that the program is still running, then try again.',
    retry: 'Try again',
    roles: { official: 'Offices', coordinator: 'Rectification office', leader: 'Leaders', inspector: 'Inspection office' },
  },
};

export const locales = { zh: 'zh-Hans', en: 'en-US' };
export const pageLanguages = { zh: 'zh-CN', en: 'en' };
