import type {
  AttestationLevel,
  CallType,
  CertificateStatus,
  ContactType,
  InvoiceStatus,
  Modality,
  OutlookTaskStatus,
  WindowsArchitecture,
} from "../enums/a-z.js";
import type { Binary, DateOnly, DateTimeOffset, Exactly, Guid, Int64, relations } from "../../runtime/types.js";

/**
 * A way in which a user proves who they are, such as a security key. This is an abstract type.
 *
 * @remarks This type or one that derives from it; `@odata.type` tells which.
 * @see https://learn.microsoft.com/graph/api/resources/authenticationmethod?view=graph-rest-beta
 */
export type AnyAuthenticationMethod = Exactly<AuthenticationMethod, never> | Fido2AuthenticationMethod;

/**
 * A trace of what an administrator did, and of how it ended.
 *
 * @see https://learn.microsoft.com/graph/api/resources/intune-auditing-auditevent?view=graph-rest-beta
 */
export interface AuditEvent extends Entity {
  "@odata.type"?: "#microsoft.graph.auditEvent";
  /** What the event is called. */
  displayName?: string | null;
  /** When it took place, in UTC. */
  activityDateTime?: DateTimeOffset | null;
  /** How it ended. */
  activityResult?: string | null;
  /** What kind of activity it was. */
  activityType?: string | null;
  /** The part of the service that it belongs to. */
  category?: string | null;
  /** Joins all events of one action. */
  correlationId?: Guid | null;
}

/**
 * A way in which a user proves who they are, such as a security key. This is an abstract type.
 *
 * @see https://learn.microsoft.com/graph/api/resources/authenticationmethod?view=graph-rest-beta
 */
export interface AuthenticationMethod extends Entity {}

/**
 * What is known about a call between two people, or a meeting of several, after it has ended.
 *
 * @see https://learn.microsoft.com/graph/api/resources/callrecords-callrecord?view=graph-rest-beta
 */
export interface CallRecord extends Entity {
  "@odata.type"?: "#microsoft.graph.callRecords.callRecord";
  [relations]?: Record<"sessions", unknown>;
  /** When the last person left. */
  endDateTime?: DateTimeOffset | null;
  /** The address at which the meeting could be joined; empty for a call between two people. */
  joinWebUrl?: string | null;
  /**
   * What the call carried. Possible values are: unknown, audio, video, videoBasedScreenSharing, data,
   * screenSharing, unknownFutureValue.
   */
  modalities?: Modality[];
  /** When the first person joined. */
  startDateTime?: DateTimeOffset | null;
  /** How many could join. Possible values are: unknown, groupCall, peerToPeer, unknownFutureValue. */
  type?: CallType | null;
  /** Grows with each addition to the record. Of two versions, the higher is the better. */
  version?: Int64 | null;
  /** The parts of the call. A call between two people has one. Nullable. */
  sessions?: Session[] | null;
}

/**
 * One end of a call: a program, and the machine on which it ran. Not to be confused with the endpoint of a
 * group.
 *
 * @see https://learn.microsoft.com/graph/api/resources/callrecords-endpoint?view=graph-rest-beta
 */
export interface CallRecordsEndpoint {
  "@odata.type"?: "#microsoft.graph.callRecords.endpoint";
  /** The name of the machine, if it is known. */
  name?: string | null;
  /** How the program introduced itself. */
  userAgent?: string | null;
}

/**
 * Somebody who buys from a company.
 *
 * @see https://learn.microsoft.com/graph/api/resources/dynamics-customer?view=graph-rest-beta
 */
export interface Customer extends Entity {
  "@odata.type"?: "#microsoft.graph.customer";
  [relations]?: Record<"picture", unknown>;
  /** The number of the customer. */
  number?: string | null;
  /** The name of the customer. */
  displayName?: string | null;
  /** What the customer is. Possible values are "Company" and "Person". */
  type?: ContactType | null;
  /** The address for invoices. */
  email?: string | null;
  /** Whether the customer pays sales tax. */
  taxLiable?: boolean | null;
  /** The currency of the invoices. */
  currencyCode?: string | null;
  /** What the customer owes. Read-only. */
  balance?: number | null;
  /** The part of it that is late. Read-only. */
  overdueAmount?: number | null;
  /** How many invoices are not paid. Read-only. */
  openInvoices?: number | null;
  /** When the customer was last changed. Read-only. */
  lastModifiedDateTime?: DateTimeOffset | null;
  /** The logo of the customer. */
  picture?: Picture[];
}

/**
 * @remarks What is sent to create a `Customer`.
 * @see https://learn.microsoft.com/graph/api/resources/dynamics-customer?view=graph-rest-beta
 */
export interface CustomerCreate
  extends EntityCreate, Pick<Customer, "number" | "displayName" | "type" | "email" | "taxLiable" | "currencyCode"> {
  "@odata.type"?: "#microsoft.graph.customer";
  /** The logo of the customer. */
  picture?: readonly Picture[];
}

/**
 * A profile holds settings that an organization wants its devices to have. This is an abstract type; each
 * platform has its own profiles.
 *
 * @see https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfiguration?view=graph-rest-beta
 */
export interface DeviceConfiguration extends Entity {
  /** When the profile was made. */
  createdDateTime?: DateTimeOffset | null;
  /** What the profile is for. */
  description?: string | null;
  /** The name of the profile. */
  displayName?: string | null;
  /** When the profile was last changed. */
  lastModifiedDateTime?: DateTimeOffset | null;
  /** Counts the changes. */
  version?: number | null;
}

/**
 * @remarks What is sent to update a `DeviceConfiguration`.
 * @see https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-deviceconfiguration?view=graph-rest-beta
 */
export interface DeviceConfigurationUpdate
  extends
    EntityUpdate,
    Pick<DeviceConfiguration, "createdDateTime" | "description" | "displayName" | "lastModifiedDateTime" | "version"> {}

/**
 * Something outside the directory that belongs to a group, such as its site or its plan.
 *
 * @see https://learn.microsoft.com/graph/api/resources/endpoint?view=graph-rest-beta
 */
export interface Endpoint extends Entity {
  "@odata.type"?: "#microsoft.graph.endpoint";
  /** What the endpoint is good for, for example Conversations. */
  capability?: string | null;
  /** The service that keeps the endpoint. */
  providerName?: string | null;
  /** Where the endpoint is. */
  uri?: string | null;
}

/**
 * The certificate with which an organization signs the apps that it makes for itself. Windows devices trust such
 * an app once they have the certificate.
 *
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-enterprisecodesigningcertificate?view=graph-rest-beta
 */
export interface EnterpriseCodeSigningCertificate extends Entity {
  "@odata.type"?: "#microsoft.graph.enterpriseCodeSigningCertificate";
  /** The certificate itself, in the format in which it was uploaded. */
  content?: Binary | null;
  /** Whether devices have the certificate. Possible values are: notProvisioned, provisioned. */
  status?: CertificateStatus | null;
  /** The name of the subject. */
  subjectName?: string | null;
  /** The subject in full. */
  subject?: string | null;
  /** The name of the issuer. */
  issuerName?: string | null;
  /** The issuer in full. */
  issuer?: string | null;
  /** When the certificate ceases to be valid. */
  expirationDateTime?: DateTimeOffset | null;
  /** When the certificate was uploaded. */
  uploadDateTime?: DateTimeOffset | null;
}

/**
 * @remarks What is sent to create a `EnterpriseCodeSigningCertificate`.
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-enterprisecodesigningcertificate?view=graph-rest-beta
 */
export interface EnterpriseCodeSigningCertificateCreate
  extends
    EntityCreate,
    Pick<
      EnterpriseCodeSigningCertificate,
      | "content"
      | "status"
      | "subjectName"
      | "subject"
      | "issuerName"
      | "issuer"
      | "expirationDateTime"
      | "uploadDateTime"
    > {
  "@odata.type"?: "#microsoft.graph.enterpriseCodeSigningCertificate";
}

/**
 * @remarks What is sent to update a `EnterpriseCodeSigningCertificate`.
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-enterprisecodesigningcertificate?view=graph-rest-beta
 */
export interface EnterpriseCodeSigningCertificateUpdate
  extends
    EntityUpdate,
    Pick<
      EnterpriseCodeSigningCertificate,
      | "content"
      | "status"
      | "subjectName"
      | "subject"
      | "issuerName"
      | "issuer"
      | "expirationDateTime"
      | "uploadDateTime"
    > {
  "@odata.type"?: "#microsoft.graph.enterpriseCodeSigningCertificate";
}

/**
 * Whatever can be addressed by a key derives from this abstract type.
 *
 * @see https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta
 */
export interface Entity {
  "@odata.type"?: string;
  /** The version of the entity, where the service sends it: what the header field If-Match takes. */
  "@odata.etag"?: string;
  /** The key of the entity. Read-only. */
  id?: string;
}

/**
 * @remarks What is sent to create a `Entity`.
 * @see https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta
 */
export interface EntityCreate {
  [reference: `${string}@odata.bind`]: unknown;
  "@odata.type"?: string;
}

/**
 * @remarks What is sent to update a `Entity`.
 * @see https://learn.microsoft.com/graph/api/resources/entity?view=graph-rest-beta
 */
export interface EntityUpdate {
  [reference: `${string}@odata.bind`]: unknown;
  "@odata.type"?: string;
}

/**
 * A security key with which a user signs in.
 *
 * @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-beta
 */
export interface Fido2AuthenticationMethod extends AuthenticationMethod {
  "@odata.type"?: "#microsoft.graph.fido2AuthenticationMethod";
  /** What model of key this is. */
  aaGuid?: string | null;
  /**
   * Whether the maker of the key vouches for it. The possible values are: attested, notAttested,
   * unknownFutureValue.
   */
  attestationLevel?: AttestationLevel | null;
  /** When the key was registered. */
  createdDateTime?: DateTimeOffset | null;
  /** The name that the user gave to the key. */
  displayName?: string | null;
  /** The model, in the maker's words. */
  model?: string | null;
}

/**
 * A profile for macOS whose settings were written with Apple's configurator.
 *
 * @see https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscustomconfiguration?view=graph-rest-beta
 */
export interface MacOSCustomConfiguration extends DeviceConfiguration {
  "@odata.type"?: "#microsoft.graph.macOSCustomConfiguration";
  /** The settings as Apple's configurator wrote them. */
  payload?: Binary | null;
  /** The file that holds the settings (*.mobileconfig | *.xml). */
  payloadFileName?: string | null;
  /** The name under which people see the settings. The device shows it in its list of profiles. */
  payloadName?: string | null;
}

/**
 * @remarks What is sent to update a `MacOSCustomConfiguration`.
 * @see https://learn.microsoft.com/graph/api/resources/intune-deviceconfig-macoscustomconfiguration?view=graph-rest-beta
 */
export interface MacOSCustomConfigurationUpdate
  extends DeviceConfigurationUpdate, Pick<MacOSCustomConfiguration, "payload" | "payloadFileName" | "payloadName"> {
  "@odata.type"?: "#microsoft.graph.macOSCustomConfiguration";
}

/**
 * What all apps have in common that an organization hands out to its devices. This is an abstract type.
 *
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta
 */
export interface MobileApp extends Entity {
  /** The name of the app. */
  displayName?: string | null;
  /** What the app does. */
  description?: string | null;
  /** Who makes the app. */
  publisher?: string | null;
  /** When the app was added. */
  createdDateTime?: DateTimeOffset | null;
  /** Whether the app stands at the top of the list. */
  isFeatured?: boolean | null;
}

/**
 * @remarks What is sent to create a `MobileApp`.
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-mobileapp?view=graph-rest-beta
 */
export interface MobileAppCreate
  extends
    EntityCreate,
    Pick<MobileApp, "displayName" | "description" | "publisher" | "createdDateTime" | "isFeatured"> {}

/**
 * Something that a user has to do.
 *
 * @deprecated The Outlook tasks API is deprecated and will go away.
 * @see https://learn.microsoft.com/graph/api/resources/outlooktask?view=graph-rest-beta
 */
export interface OutlookTask extends Entity {
  "@odata.type"?: "#microsoft.graph.outlookTask";
  /** Who has to do it. Read-only. */
  assignedTo?: string | null;
  /** Whether the user wants to be reminded. */
  isReminderOn?: boolean | null;
  /** How far it has got. Possible values are: notStarted, inProgress, completed, waitingOnOthers, deferred. */
  status?: OutlookTaskStatus | null;
  /** What has to be done. */
  subject?: string | null;
}

/**
 * A picture that goes with a customer.
 *
 * @see https://learn.microsoft.com/graph/api/resources/dynamics-picture?view=graph-rest-beta
 */
export interface Picture extends Entity {
  "@odata.type"?: "#microsoft.graph.picture";
  /** The width in pixels. */
  width?: number | null;
  /** The height in pixels. */
  height?: number | null;
  /** The media type. */
  contentType?: string | null;
  /** Where the bytes are written. Read-only. */
  "content@odata.mediaEditLink"?: string | null;
  /** Where the bytes are read. Read-only. */
  "content@odata.mediaReadLink"?: string | null;
}

/**
 * Where letters go.
 *
 * @see https://learn.microsoft.com/graph/api/resources/dynamics-complextypes?view=graph-rest-beta
 */
export interface PostalAddress {
  "@odata.type"?: "#NAV.PostalAddress";
  /** The street and the number. */
  street?: string | null;
  /** The town. */
  city?: string | null;
  /** The code before the town. */
  postalCode?: string | null;
  /** The country, in two letters. */
  countryLetterCode?: string | null;
}

/**
 * A bill that a company sends to a customer from Business Central.
 *
 * @see https://learn.microsoft.com/graph/api/resources/dynamics-salesinvoice?view=graph-rest-beta
 */
export interface SalesInvoices extends Entity {
  "@odata.type"?: "#microsoft.graph.salesInvoices";
  [relations]?: Record<"customer", unknown>;
  /** The number of the bill. */
  number?: string | null;
  /** The day of the bill. */
  invoiceDate?: DateOnly | null;
  /** Where the bill goes. */
  billingPostalAddress?: PostalAddress | null;
  /** In what its only line is counted. */
  baseUnitOfMeasure?: UnitOfMeasure | null;
  /** What kind of customer has to pay, can be "Company" or "Person". */
  customerType?: ContactType | null;
  /** How far it is. It can be " ", "Draft", "In Review", "Open" or "Paid". */
  status?: InvoiceStatus | null;
  /** What is to be paid before taxes. */
  totalAmountExcludingTax?: number | null;
  /** What is taken off. */
  discountAmount?: number | null;
  /** Who has to pay it. */
  customer?: Customer | null;
}

/**
 * A part of a call, between two ends.
 *
 * @see https://learn.microsoft.com/graph/api/resources/callrecords-session?view=graph-rest-beta
 */
export interface Session extends Entity {
  "@odata.type"?: "#microsoft.graph.callRecords.session";
  /** The end that was called. */
  callee?: CallRecordsEndpoint | null;
  /** The end that called. */
  caller?: CallRecordsEndpoint | null;
  /** When the session ended. */
  endDateTime?: DateTimeOffset | null;
  /** What the session carried. */
  modalities?: Modality[];
  /** When the session began. */
  startDateTime?: DateTimeOffset | null;
}

/**
 * The certificate from Symantec with which an organization signs apps for Windows telephones.
 *
 * @see https://learn.microsoft.com/graph/api/resources/intune_apps_symanteccodesigningcertificate?view=graph-rest-beta
 */
export interface SymantecCodeSigningCertificate extends Entity {
  "@odata.type"?: "#microsoft.graph.symantecCodeSigningCertificate";
  /** The certificate in the Pfx format. */
  content?: Binary | null;
  /** How far the certificate has got. Possible values are: notProvisioned, provisioned. */
  status?: CertificateStatus | null;
  /** The password of the file that holds the certificate. */
  password?: string | null;
  /** The name of the subject. */
  subjectName?: string | null;
  /** When the certificate ceases to be valid. */
  expirationDateTime?: DateTimeOffset | null;
}

/**
 * @remarks What is sent to update a `SymantecCodeSigningCertificate`.
 * @see https://learn.microsoft.com/graph/api/resources/intune_apps_symanteccodesigningcertificate?view=graph-rest-beta
 */
export interface SymantecCodeSigningCertificateUpdate
  extends
    EntityUpdate,
    Pick<SymantecCodeSigningCertificate, "content" | "status" | "password" | "subjectName" | "expirationDateTime"> {
  "@odata.type"?: "#microsoft.graph.symantecCodeSigningCertificate";
}

/**
 * In what an item is counted.
 *
 * @see https://learn.microsoft.com/graph/api/resources/dynamics-complextypes?view=graph-rest-beta
 */
export interface UnitOfMeasure {
  "@odata.type"?: "#NAV.UnitOfMeasure";
  code?: string | null;
  displayName?: string | null;
}

/**
 * An app for Windows that the organization has packed itself.
 *
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapp?view=graph-rest-beta
 */
export interface Win32LobApp extends MobileApp {
  "@odata.type"?: "#microsoft.graph.win32LobApp";
  /** The processors on which the app runs. Possible values are: none, x86, x64, arm, neutral. */
  applicableArchitectures?: WindowsArchitecture | null;
  /** The file that holds the app. */
  fileName?: string | null;
  /** The command that installs the app. */
  installCommandLine?: string | null;
  /** How much room the app needs. */
  minimumFreeDiskSpaceInMB?: number | null;
  /** The length of the app in bytes. */
  size?: Int64 | null;
}

/**
 * @remarks What is sent to create a `Win32LobApp`.
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-win32lobapp?view=graph-rest-beta
 */
export interface Win32LobAppCreate
  extends
    MobileAppCreate,
    Pick<
      Win32LobApp,
      "applicableArchitectures" | "fileName" | "installCommandLine" | "minimumFreeDiskSpaceInMB" | "size"
    > {
  "@odata.type"?: "#microsoft.graph.win32LobApp";
}
