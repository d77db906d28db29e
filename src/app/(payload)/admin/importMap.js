import { DeskNotices as DeskNotices_6737c98e1fd792178d70e57823beb766 } from '@/admin/document/DeskNotices'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DeskFacts as DeskFacts_721fe995cff5cb86d33045407f856fb3 } from '@/app/(payload)/_desk/DeskFacts'
import { StatusCell as StatusCell_3016b98e2842a96ff16379feb2ee37b7 } from '@/app/(payload)/_desk/StatusCell'
import { InstantCell as InstantCell_f414e961fc6232ed474398f6ab6c04a9 } from '@/admin/document/InstantCell'
import { InstantField as InstantField_51223194ce27940614839f785602cfa5 } from '@/admin/fields/ReadField'
import { DeskSummary as DeskSummary_3139a816a13f104139a6447342764b82 } from '@/app/(payload)/_desk/DeskSummary'
import { Desk as Desk_9cab2192e63da8779a0834c54c4a978c } from '@/app/(payload)/_desk/Desk'
import { NoButton as NoButton_2e2f1ebd70013da72ebbbbaa40c5b491 } from '@/admin/document/NoButton'
import { HistoryView as HistoryView_590a32666142eba7ca35af8b05919876 } from '@/app/(payload)/_desk/HistoryView'
import { CompareView as CompareView_872f7fa8cd2d1d26ce6f49d4c71e196c } from '@/app/(payload)/_desk/CompareView'
import { TestSource as TestSource_f0225d58870fd3f1dd1632cb70f226a6 } from '@/admin/feedSources/TestSource'
import { DayCell as DayCell_90008c45b22465c28ee40de7db56fa2b } from '@/admin/fields/DayCell'
import { DayField as DayField_24fce0dc0f05cc2b0160d3baca252942 } from '@/admin/fields/DayField'
import { WordCell as WordCell_6aba20d74c424d8b14a83d11f9fa1ae3 } from '@/admin/fields/WordCell'
import { WordField as WordField_51223194ce27940614839f785602cfa5 } from '@/admin/fields/ReadField'
import { ConfirmOnPortal as ConfirmOnPortal_9ec04bcd77de21d82dfad853c7fbac73 } from '@/admin/feedSources/ConfirmOnPortal'
import { MonthDayCell as MonthDayCell_90008c45b22465c28ee40de7db56fa2b } from '@/admin/fields/DayCell'
import { MonthDayField as MonthDayField_24fce0dc0f05cc2b0160d3baca252942 } from '@/admin/fields/DayField'
import { RosterFill as RosterFill_1780b8f8d28f2346cf2c08adee05f5b6 } from '@/app/(payload)/_office/RosterFill'
import { JsonField as JsonField_a127e7b0a2d4c50132b371a9293982af } from '@/admin/fields/JsonField'
import { CalendarLink as CalendarLink_fff6850beb281ca4ec5dd33fffa298d4 } from '@/app/(payload)/_office/CalendarLink'
import { DelegationState as DelegationState_6f987bb9c00c561033efc54220194fdc } from '@/app/(payload)/_office/DelegationState'
import { MailActions as MailActions_3fc5f41e1eda919271e0fcf0e99b1a3c } from '@/app/(payload)/_office/MailActions'
import { WebhookActions as WebhookActions_d822694034863fe5612bb90037958e91 } from '@/app/(payload)/_office/WebhookActions'
import { ResultCell as ResultCell_54b781997bc2d3b9cf8ca5451fe1f102 } from '@/admin/push/ResultCell'
import { DeliveryActions as DeliveryActions_9fb02bfb97d74a8a31b82433ec444c88 } from '@/app/(payload)/_office/DeliveryActions'
import { Nav as Nav_34adbc9a2512d7404b15ee810a38a1d9 } from '@/app/(payload)/_office/Nav'
import { Icon as Icon_5e5faf0b52dd04b8a9ab3e7f9bfb5266 } from '@/admin/Brand'
import { Logo as Logo_5e5faf0b52dd04b8a9ab3e7f9bfb5266 } from '@/admin/Brand'
import { Bell as Bell_acdbc901d7fb5bd7b87647d2a24d8ea8 } from '@/app/(payload)/_office/Bell'
import { Provider as Provider_43290eae4163cb1cb7b91e8d68098c5b } from '@/app/(payload)/_desk/Provider'
import { CalendarScreen as CalendarScreen_32b73432f062efffe54130b5e835c844 } from '@/app/(payload)/_office/CalendarScreen'
import { RadarView as RadarView_9be3da104d5f2c31cda3ee0ab53598ac } from '@/app/(payload)/_radar/RadarView'
import { QuotaScreen as QuotaScreen_11f605f6f464caa9ee79be3a966fb8a1 } from '@/app/(payload)/_office/QuotaScreen'
import { RecordScreen as RecordScreen_5d656339e302454f02be092848b0771b } from '@/app/(payload)/_office/RecordScreen'
import { ReportsScreen as ReportsScreen_3c1f2363d1fd01c2fad6a0110697dfa8 } from '@/app/(payload)/_office/ReportsScreen'
import { ReportScreen as ReportScreen_dd3c4baf2de3625fd858a431d0f2d2e0 } from '@/app/(payload)/_office/ReportScreen'
import { InformationListScreen as InformationListScreen_4141dfe9f9f5c0cef693d6f66b82cbdd } from '@/app/(payload)/_office/InformationListScreen'
import { InformationScreen as InformationScreen_e13853894180deee77c27d991dfe6ccd } from '@/app/(payload)/_office/InformationScreen'
import { HandScreen as HandScreen_0e42048e4cb7ea914f2a26c3e5926063 } from '@/app/(payload)/_office/HandScreen'
import { RatingScreen as RatingScreen_e52729c16adc44321353a798e370d9fb } from '@/app/(payload)/_office/RatingScreen'
import { InboxScreen as InboxScreen_b4f505620580bacd9bd606a10a4719af } from '@/app/(payload)/_office/InboxScreen'
import { NotificationsScreen as NotificationsScreen_00870ba8ee58f37ed2daad9ea47e9c9b } from '@/app/(payload)/_office/NotificationsScreen'
import { NextWidget as NextWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { QuotasWidget as QuotasWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { UnitsWidget as UnitsWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { ShelfWidget as ShelfWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { QueueWidget as QueueWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { OwnWidget as OwnWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { ProceduresWidget as ProceduresWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { FailuresWidget as FailuresWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { PlannedWidget as PlannedWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { NoticesWidget as NoticesWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { MenuWidget as MenuWidget_f80391f3e6e2dac958e7b5e28fa3245e } from '@/app/(payload)/_radar/widgets'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@/admin/document/DeskNotices#DeskNotices": DeskNotices_6737c98e1fd792178d70e57823beb766,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#AlignFeatureClient": AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@/app/(payload)/_desk/DeskFacts#DeskFacts": DeskFacts_721fe995cff5cb86d33045407f856fb3,
  "@/app/(payload)/_desk/StatusCell#StatusCell": StatusCell_3016b98e2842a96ff16379feb2ee37b7,
  "@/admin/document/InstantCell#InstantCell": InstantCell_f414e961fc6232ed474398f6ab6c04a9,
  "@/admin/fields/ReadField#InstantField": InstantField_51223194ce27940614839f785602cfa5,
  "@/app/(payload)/_desk/DeskSummary#DeskSummary": DeskSummary_3139a816a13f104139a6447342764b82,
  "@/app/(payload)/_desk/Desk#Desk": Desk_9cab2192e63da8779a0834c54c4a978c,
  "@/admin/document/NoButton#NoButton": NoButton_2e2f1ebd70013da72ebbbbaa40c5b491,
  "@/app/(payload)/_desk/HistoryView#HistoryView": HistoryView_590a32666142eba7ca35af8b05919876,
  "@/app/(payload)/_desk/CompareView#CompareView": CompareView_872f7fa8cd2d1d26ce6f49d4c71e196c,
  "@/admin/feedSources/TestSource#TestSource": TestSource_f0225d58870fd3f1dd1632cb70f226a6,
  "@/admin/fields/DayCell#DayCell": DayCell_90008c45b22465c28ee40de7db56fa2b,
  "@/admin/fields/DayField#DayField": DayField_24fce0dc0f05cc2b0160d3baca252942,
  "@/admin/fields/WordCell#WordCell": WordCell_6aba20d74c424d8b14a83d11f9fa1ae3,
  "@/admin/fields/ReadField#WordField": WordField_51223194ce27940614839f785602cfa5,
  "@/admin/feedSources/ConfirmOnPortal#ConfirmOnPortal": ConfirmOnPortal_9ec04bcd77de21d82dfad853c7fbac73,
  "@/admin/fields/DayCell#MonthDayCell": MonthDayCell_90008c45b22465c28ee40de7db56fa2b,
  "@/admin/fields/DayField#MonthDayField": MonthDayField_24fce0dc0f05cc2b0160d3baca252942,
  "@/app/(payload)/_office/RosterFill#RosterFill": RosterFill_1780b8f8d28f2346cf2c08adee05f5b6,
  "@/admin/fields/JsonField#JsonField": JsonField_a127e7b0a2d4c50132b371a9293982af,
  "@/app/(payload)/_office/CalendarLink#CalendarLink": CalendarLink_fff6850beb281ca4ec5dd33fffa298d4,
  "@/app/(payload)/_office/DelegationState#DelegationState": DelegationState_6f987bb9c00c561033efc54220194fdc,
  "@/app/(payload)/_office/MailActions#MailActions": MailActions_3fc5f41e1eda919271e0fcf0e99b1a3c,
  "@/app/(payload)/_office/WebhookActions#WebhookActions": WebhookActions_d822694034863fe5612bb90037958e91,
  "@/admin/push/ResultCell#ResultCell": ResultCell_54b781997bc2d3b9cf8ca5451fe1f102,
  "@/app/(payload)/_office/DeliveryActions#DeliveryActions": DeliveryActions_9fb02bfb97d74a8a31b82433ec444c88,
  "@/app/(payload)/_office/Nav#Nav": Nav_34adbc9a2512d7404b15ee810a38a1d9,
  "@/admin/Brand#Icon": Icon_5e5faf0b52dd04b8a9ab3e7f9bfb5266,
  "@/admin/Brand#Logo": Logo_5e5faf0b52dd04b8a9ab3e7f9bfb5266,
  "@/app/(payload)/_office/Bell#Bell": Bell_acdbc901d7fb5bd7b87647d2a24d8ea8,
  "@/app/(payload)/_desk/Provider#Provider": Provider_43290eae4163cb1cb7b91e8d68098c5b,
  "@/app/(payload)/_office/CalendarScreen#CalendarScreen": CalendarScreen_32b73432f062efffe54130b5e835c844,
  "@/app/(payload)/_radar/RadarView#RadarView": RadarView_9be3da104d5f2c31cda3ee0ab53598ac,
  "@/app/(payload)/_office/QuotaScreen#QuotaScreen": QuotaScreen_11f605f6f464caa9ee79be3a966fb8a1,
  "@/app/(payload)/_office/RecordScreen#RecordScreen": RecordScreen_5d656339e302454f02be092848b0771b,
  "@/app/(payload)/_office/ReportsScreen#ReportsScreen": ReportsScreen_3c1f2363d1fd01c2fad6a0110697dfa8,
  "@/app/(payload)/_office/ReportScreen#ReportScreen": ReportScreen_dd3c4baf2de3625fd858a431d0f2d2e0,
  "@/app/(payload)/_office/InformationListScreen#InformationListScreen": InformationListScreen_4141dfe9f9f5c0cef693d6f66b82cbdd,
  "@/app/(payload)/_office/InformationScreen#InformationScreen": InformationScreen_e13853894180deee77c27d991dfe6ccd,
  "@/app/(payload)/_office/HandScreen#HandScreen": HandScreen_0e42048e4cb7ea914f2a26c3e5926063,
  "@/app/(payload)/_office/RatingScreen#RatingScreen": RatingScreen_e52729c16adc44321353a798e370d9fb,
  "@/app/(payload)/_office/InboxScreen#InboxScreen": InboxScreen_b4f505620580bacd9bd606a10a4719af,
  "@/app/(payload)/_office/NotificationsScreen#NotificationsScreen": NotificationsScreen_00870ba8ee58f37ed2daad9ea47e9c9b,
  "@/app/(payload)/_radar/widgets#NextWidget": NextWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#QuotasWidget": QuotasWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#UnitsWidget": UnitsWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#ShelfWidget": ShelfWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#QueueWidget": QueueWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#OwnWidget": OwnWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#ProceduresWidget": ProceduresWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#FailuresWidget": FailuresWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#PlannedWidget": PlannedWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#NoticesWidget": NoticesWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@/app/(payload)/_radar/widgets#MenuWidget": MenuWidget_f80391f3e6e2dac958e7b5e28fa3245e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
