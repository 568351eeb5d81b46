import type { ThemeConfig } from 'antd';

export const fontFamily =
  '-apple-system, BlinkMacSystemFont, "Segoe UI", "PingFang SC", "HarmonyOS Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';

/** The one antd theme. Backgrounds are set by hand: the algorithm turns deep colours into muddy tints. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#14607F', colorPrimaryHover: '#0E4B64', colorPrimaryActive: '#0A374A', colorPrimaryBg: '#EEF5F8', colorPrimaryBgHover: '#D6E7EE', colorPrimaryBorder: '#A9CDDC', colorPrimaryBorderHover: '#4B93B1',
    colorInfo: '#14607F', colorInfoBg: '#EEF5F8', colorInfoBorder: '#A9CDDC', colorLink: '#14607F', colorLinkHover: '#0E4B64',
    colorError: '#B42318', colorErrorHover: '#93190F', colorErrorBg: '#FDECEA', colorErrorBgHover: '#FADCD8', colorErrorBorder: '#F3C4BE', colorErrorText: '#B42318',
    colorWarning: '#B9790F', colorWarningBg: '#FDF3DC', colorWarningBorder: '#EBD199', colorWarningText: '#8A5300',
    colorSuccess: '#1B6E3C', colorSuccessBg: '#E6F4EA', colorSuccessBorder: '#A9D5B8', colorSuccessText: '#1B6E3C',
    colorText: '#17212B', colorTextHeading: '#17212B', colorTextSecondary: '#475462', colorTextTertiary: '#657180', colorTextPlaceholder: '#657180', colorTextQuaternary: '#8A95A1',
    colorBorder: '#C9D1D9', colorBorderSecondary: '#DCE2E8', colorSplit: '#E9EDF1', colorBgLayout: '#F4F6F8', colorFillAlter: '#F7F9FA', colorFillSecondary: '#E9EDF1', controlItemBgHover: '#F6F9FB', controlItemBgActive: '#EEF5F8',
    fontSize: 14, fontSizeSM: 12, fontSizeLG: 16, fontSizeHeading3: 20, fontSizeHeading4: 16, fontWeightStrong: 600, lineHeight: 1.5714, fontFamily,
    borderRadius: 6, borderRadiusLG: 8, borderRadiusSM: 4, controlHeight: 32, controlHeightSM: 26, controlHeightLG: 40, motionDurationMid: '0.12s', motionDurationSlow: '0.2s', boxShadow: '0 8px 28px rgba(16,32,48,.18)', boxShadowSecondary: '0 8px 28px rgba(16,32,48,.18)',
  },
  components: {
    Layout: { headerBg: '#FFFFFF', headerHeight: 52, headerPadding: '0 24px', lightSiderBg: '#FAFBFC', bodyBg: '#F4F6F8' },
    Menu: { itemHeight: 36, itemMarginBlock: 2, itemMarginInline: 10, itemBorderRadius: 6, itemBg: '#FAFBFC', itemColor: '#475462', itemSelectedBg: '#D6E7EE', itemSelectedColor: '#0A374A', activeBarBorderWidth: 0 },
    Button: { fontWeight: 400, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', defaultBorderColor: '#C9D1D9', contentFontSizeSM: 12 },
    Table: { headerBg: '#F7F9FA', headerColor: '#475462', headerSplitColor: 'transparent', borderColor: '#E9EDF1', rowHoverBg: '#F6F9FB', rowSelectedBg: '#EEF5F8', cellFontSize: 13, cellPaddingBlock: 9, cellPaddingInline: 10, cellFontSizeMD: 13, cellPaddingBlockMD: 7, cellPaddingInlineMD: 10, headerBorderRadius: 0 },
    Card: { headerHeight: 44, headerFontSize: 14, headerPadding: 16, bodyPadding: 16 },
    Tabs: { horizontalItemPadding: '9px 0', horizontalItemGutter: 24, itemColor: '#475462', titleFontSize: 14 },
    Tag: { defaultBg: '#FFFFFF', defaultColor: '#475462' },
    Segmented: { trackBg: '#E9EDF1', itemColor: '#475462' },
    Steps: { iconSize: 24 },
    Timeline: { itemPaddingBottom: 14, tailColor: '#DCE2E8' },
    Form: { labelColor: '#475462', verticalLabelPadding: '0 0 4px', itemMarginBottom: 16 },
    Drawer: { footerPaddingBlock: 12, footerPaddingInline: 20 },
  },
};
