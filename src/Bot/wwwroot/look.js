// How Web Chat looks here. Names of options: BotFramework-WebChat, defaultStyleOptions.
const font = "'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', 'Segoe UI', sans-serif";

export function styleOptions(person) {
  return {
    accent: '#1f4b73',
    adaptiveCardsParserMaxVersion: '1.6',
    autoScrollSnapOnPage: false,
    avatarSize: 36,
    backgroundColor: 'transparent',
    botAvatarBackgroundColor: '#9c2a2a',
    botAvatarInitials: '整',
    bubbleAttachmentMaxWidth: 560,
    bubbleBackground: '#ffffff',
    bubbleBorderColor: '#dfe4ea',
    bubbleBorderRadius: 10,
    bubbleFromUserBackground: '#e3ecf5',
    bubbleFromUserBorderColor: '#d2deea',
    bubbleFromUserBorderRadius: 10,
    bubbleFromUserMaxWidth: 560,
    bubbleMaxWidth: 560,
    hideUploadButton: false,
    monospaceFont: "'Noto Sans Mono CJK SC', Consolas, monospace",
    paddingRegular: 12,
    primaryFont: font,
    // A file goes at once: Web Chat shows nothing but a tick while it waits.
    sendAttachmentOn: 'attach',
    rootHeight: '100%',
    rootWidth: '100%',
    sendBoxBackground: '#ffffff',
    sendBoxBorderTop: 'solid 1px #dfe4ea',
    sendBoxHeight: 52,
    sendBoxTextWrap: true,
    subtle: '#5b6673',
    suggestedActionBorderRadius: 16,
    suggestedActionHeight: 34,
    suggestedActionLayout: 'flow',
    transcriptVisualKeyboardIndicatorWidth: 0,
    userAvatarBackgroundColor: '#1f4b73',
    userAvatarInitials: person.name.slice(0, 1),
  };
}

export const adaptiveCardsHostConfig = {
  fontFamily: font,
  supportsInteractivity: true,
  spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  fontSizes: { small: 13, default: 15, medium: 16, large: 18, extraLarge: 22 },
  containerStyles: {
    default: { foregroundColors: {
      default: { default: '#1d2733', subtle: '#5b6673' },
      accent: { default: '#1f4b73', subtle: '#47698a' },
      good: { default: '#1e6b3a', subtle: '#3d7d55' },
      warning: { default: '#8a5300', subtle: '#8a6426' },
      attention: { default: '#a32020', subtle: '#a84848' },
    } },
    emphasis: { backgroundColor: '#f1f4f7' },
  },
  actions: { actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8, spacing: 'medium', maxActions: 8 },
  factSet: { title: { weight: 'default', color: 'default', isSubtle: true, maxWidth: 120, wrap: true } },
};
