import type {
  AuditEvent,
  AuthenticationMethod,
  CallRecord,
  CallRecordsEndpoint,
  Customer,
  DeviceConfiguration,
  Endpoint,
  EnterpriseCodeSigningCertificate,
  Entity,
  Fido2AuthenticationMethod,
  MacOSCustomConfiguration,
  MobileApp,
  OutlookTask,
  Picture,
  PostalAddress,
  SalesInvoices,
  Session,
  SymantecCodeSigningCertificate,
  UnitOfMeasure,
  Win32LobApp,
} from "../../../beta/types/a-z.js";
import { structured } from "../../../runtime/make-schema.js";
import type { TypeSchema } from "../../../runtime/schema.js";

export const auditEventSchema: TypeSchema<AuditEvent> = /* @__PURE__ */ structured(
  "microsoft.graph.auditEvent",
  () =>
    ({
      id: "String",
      displayName: "String?",
      activityDateTime: "DateTimeOffset?",
      activityResult: "String?",
      activityType: "String?",
      category: "String?",
      correlationId: "Guid?",
    }) as const,
);

export const authenticationMethodSchema: TypeSchema<AuthenticationMethod> = /* @__PURE__ */ structured(
  "microsoft.graph.authenticationMethod",
  () => ({ id: "String" }) as const,
  () => [fido2AuthenticationMethodSchema],
);

export const callRecordSchema: TypeSchema<CallRecord> = /* @__PURE__ */ structured(
  "microsoft.graph.callRecords.callRecord",
  () =>
    ({
      id: "String",
      endDateTime: "DateTimeOffset?",
      joinWebUrl: "String?",
      modalities: { items: "String" },
      startDateTime: "DateTimeOffset?",
      type: "String?",
      version: "Int64?",
      sessions: [{ items: sessionSchema }, null],
    }) as const,
);

export const callRecordsEndpointSchema: TypeSchema<CallRecordsEndpoint> = /* @__PURE__ */ structured(
  "microsoft.graph.callRecords.endpoint",
  () => ({ name: "String?", userAgent: "String?" }) as const,
);

export const customerSchema: TypeSchema<Customer> = /* @__PURE__ */ structured(
  "microsoft.graph.customer",
  () =>
    ({
      id: "String",
      number: "String?",
      displayName: "String?",
      type: "String?",
      email: "String?",
      taxLiable: "Boolean?",
      currencyCode: "String?",
      balance: "Decimal?",
      overdueAmount: "Decimal?",
      openInvoices: "Int32?",
      lastModifiedDateTime: "DateTimeOffset?",
      picture: { items: pictureSchema },
    }) as const,
);

export const deviceConfigurationSchema: TypeSchema<DeviceConfiguration> = /* @__PURE__ */ structured(
  "microsoft.graph.deviceConfiguration",
  () =>
    ({
      id: "String",
      createdDateTime: "DateTimeOffset?",
      description: "String?",
      displayName: "String?",
      lastModifiedDateTime: "DateTimeOffset?",
      version: "Int32?",
    }) as const,
  () => [macOSCustomConfigurationSchema],
);

export const endpointSchema: TypeSchema<Endpoint> = /* @__PURE__ */ structured(
  "microsoft.graph.endpoint",
  () => ({ id: "String", capability: "String?", providerName: "String?", uri: "String?" }) as const,
);

export const enterpriseCodeSigningCertificateSchema: TypeSchema<EnterpriseCodeSigningCertificate> =
  /* @__PURE__ */ structured(
    "microsoft.graph.enterpriseCodeSigningCertificate",
    () =>
      ({
        id: "String",
        content: "Binary?",
        status: "String?",
        subjectName: "String?",
        subject: "String?",
        issuerName: "String?",
        issuer: "String?",
        expirationDateTime: "DateTimeOffset?",
        uploadDateTime: "DateTimeOffset?",
      }) as const,
  );

export const entitySchema: TypeSchema<Entity> = /* @__PURE__ */ structured(
  "microsoft.graph.entity",
  () => ({ id: "String" }) as const,
);

export const fido2AuthenticationMethodSchema: TypeSchema<Fido2AuthenticationMethod> = /* @__PURE__ */ structured(
  "microsoft.graph.fido2AuthenticationMethod",
  () =>
    ({
      id: "String",
      aaGuid: "String?",
      attestationLevel: "String?",
      createdDateTime: "DateTimeOffset?",
      displayName: "String?",
      model: "String?",
    }) as const,
);

export const macOSCustomConfigurationSchema: TypeSchema<MacOSCustomConfiguration> = /* @__PURE__ */ structured(
  "microsoft.graph.macOSCustomConfiguration",
  () =>
    ({
      id: "String",
      createdDateTime: "DateTimeOffset?",
      description: "String?",
      displayName: "String?",
      lastModifiedDateTime: "DateTimeOffset?",
      version: "Int32?",
      payload: "Binary?",
      payloadFileName: "String?",
      payloadName: "String?",
    }) as const,
);

export const mobileAppSchema: TypeSchema<MobileApp> = /* @__PURE__ */ structured(
  "microsoft.graph.mobileApp",
  () =>
    ({
      id: "String",
      displayName: "String?",
      description: "String?",
      publisher: "String?",
      createdDateTime: "DateTimeOffset?",
      isFeatured: "Boolean?",
    }) as const,
  () => [win32LobAppSchema],
);

export const outlookTaskSchema: TypeSchema<OutlookTask> = /* @__PURE__ */ structured(
  "microsoft.graph.outlookTask",
  () =>
    ({ id: "String", assignedTo: "String?", isReminderOn: "Boolean?", status: "String?", subject: "String?" }) as const,
);

export const pictureSchema: TypeSchema<Picture> = /* @__PURE__ */ structured(
  "microsoft.graph.picture",
  () => ({ id: "String", width: "Int32?", height: "Int32?", contentType: "String?" }) as const,
);

export const postalAddressSchema: TypeSchema<PostalAddress> = /* @__PURE__ */ structured(
  "NAV.PostalAddress",
  () => ({ street: "String?", city: "String?", postalCode: "String?", countryLetterCode: "String?" }) as const,
);

export const salesInvoicesSchema: TypeSchema<SalesInvoices> = /* @__PURE__ */ structured(
  "microsoft.graph.salesInvoices",
  () =>
    ({
      id: "String",
      number: "String?",
      invoiceDate: "Date?",
      billingPostalAddress: [postalAddressSchema, null],
      baseUnitOfMeasure: [unitOfMeasureSchema, null],
      customerType: "String?",
      status: "String?",
      totalAmountExcludingTax: "Decimal?",
      discountAmount: "Decimal?",
      customer: [customerSchema, null],
    }) as const,
);

export const sessionSchema: TypeSchema<Session> = /* @__PURE__ */ structured(
  "microsoft.graph.callRecords.session",
  () =>
    ({
      id: "String",
      callee: [callRecordsEndpointSchema, null],
      caller: [callRecordsEndpointSchema, null],
      endDateTime: "DateTimeOffset?",
      modalities: { items: "String" },
      startDateTime: "DateTimeOffset?",
    }) as const,
);

export const symantecCodeSigningCertificateSchema: TypeSchema<SymantecCodeSigningCertificate> =
  /* @__PURE__ */ structured(
    "microsoft.graph.symantecCodeSigningCertificate",
    () =>
      ({
        id: "String",
        content: "Binary?",
        status: "String?",
        password: "String?",
        subjectName: "String?",
        expirationDateTime: "DateTimeOffset?",
      }) as const,
  );

export const unitOfMeasureSchema: TypeSchema<UnitOfMeasure> = /* @__PURE__ */ structured(
  "NAV.UnitOfMeasure",
  () => ({ code: "String?", displayName: "String?" }) as const,
);

export const win32LobAppSchema: TypeSchema<Win32LobApp> = /* @__PURE__ */ structured(
  "microsoft.graph.win32LobApp",
  () =>
    ({
      id: "String",
      displayName: "String?",
      description: "String?",
      publisher: "String?",
      createdDateTime: "DateTimeOffset?",
      isFeatured: "Boolean?",
      applicableArchitectures: "String?",
      fileName: "String?",
      installCommandLine: "String?",
      minimumFreeDiskSpaceInMB: "Int32?",
      size: "Int64?",
    }) as const,
);
