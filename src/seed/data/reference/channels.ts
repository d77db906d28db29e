import type { Channel, ChannelKind } from '../types'

const channel =
  (online: boolean) =>
  ([slug, name, kind]: [string, string, ChannelKind]): Channel => ({ slug, name, kind, online })

const onlineChannels: [string, string, ChannelKind][] = [
  ['trang-web', 'Trang thông tin điện tử', 'website'],
  ['facebook', 'Facebook', 'facebook'],
  ['zalo', 'Zalo', 'zalo'],
  ['tiktok', 'TikTok', 'tiktok'],
  ['ban-tin-cchc-chinh-phu', 'Bản tin điện tử CCHC của Chính phủ', 'governmentBulletin'],
]

const otherChannels: [string, string, ChannelKind][] = [
  ['niem-yet', 'Bảng niêm yết tại Bộ phận Một cửa', 'noticeBoard'],
  ['loa-truyen-thanh', 'Loa truyền thanh', 'loudspeaker'],
  ['man-hinh-dien-tu', 'Màn hình điện tử', 'ledScreen'],
  ['pano', 'Pano', 'billboard'],
  ['ap-phich', 'Áp phích', 'other'],
  ['to-roi-to-gap', 'Tờ rơi, tờ gấp', 'leaflet'],
  ['bao-chi', 'Báo chí', 'press'],
  ['phat-thanh-truyen-hinh', 'Phát thanh, truyền hình', 'television'],
  ['hop-hoi-nghi', 'Cuộc họp, hội nghị', 'meeting'],
  ['tap-huan', 'Tập huấn, bồi dưỡng', 'training'],
  ['doi-thoai', 'Đối thoại, tiếp xúc', 'dialogue'],
  ['hoi-thi', 'Cuộc thi, hội thi', 'contest'],
  ['van-hoa-van-nghe', 'Hoạt động văn hóa, văn nghệ', 'culturalEvent'],
  ['hinh-thuc-khac', 'Hình thức khác', 'other'],
]

/** Hình thức of the five plans under one short name each; every channel kind occurs. */
export const channels: readonly Channel[] = [
  ...onlineChannels.map(channel(true)),
  ...otherChannels.map(channel(false)),
]
