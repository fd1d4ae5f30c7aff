import {
  structured
} from "./736CPTOE.js";

// src/schema/beta/types/a-z.ts
var auditEventSchema = /* @__PURE__ */ structured(
  "microsoft.graph.auditEvent",
  () => ({
    id: "String",
    displayName: "String?",
    activityDateTime: "DateTimeOffset?",
    activityResult: "String?",
    activityType: "String?",
    category: "String?",
    correlationId: "Guid?"
  })
);
var authenticationMethodSchema = /* @__PURE__ */ structured(
  "microsoft.graph.authenticationMethod",
  () => ({ id: "String" }),
  () => [fido2AuthenticationMethodSchema]
);
var callRecordSchema = /* @__PURE__ */ structured(
  "microsoft.graph.callRecords.callRecord",
  () => ({
    id: "String",
    endDateTime: "DateTimeOffset?",
    joinWebUrl: "String?",
    modalities: { items: "String" },
    startDateTime: "DateTimeOffset?",
    type: "String?",
    version: "Int64?",
    sessions: [{ items: sessionSchema }, null]
  })
);
var callRecordsEndpointSchema = /* @__PURE__ */ structured(
  "microsoft.graph.callRecords.endpoint",
  () => ({ name: "String?", userAgent: "String?" })
);
var customerSchema = /* @__PURE__ */ structured(
  "microsoft.graph.customer",
  () => ({
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
    picture: { items: pictureSchema }
  })
);
var deviceConfigurationSchema = /* @__PURE__ */ structured(
  "microsoft.graph.deviceConfiguration",
  () => ({
    id: "String",
    createdDateTime: "DateTimeOffset?",
    description: "String?",
    displayName: "String?",
    lastModifiedDateTime: "DateTimeOffset?",
    version: "Int32?"
  }),
  () => [macOSCustomConfigurationSchema]
);
var endpointSchema = /* @__PURE__ */ structured(
  "microsoft.graph.endpoint",
  () => ({ id: "String", capability: "String?", providerName: "String?", uri: "String?" })
);
var enterpriseCodeSigningCertificateSchema = /* @__PURE__ */ structured(
  "microsoft.graph.enterpriseCodeSigningCertificate",
  () => ({
    id: "String",
    content: "Binary?",
    status: "String?",
    subjectName: "String?",
    subject: "String?",
    issuerName: "String?",
    issuer: "String?",
    expirationDateTime: "DateTimeOffset?",
    uploadDateTime: "DateTimeOffset?"
  })
);
var entitySchema = /* @__PURE__ */ structured(
  "microsoft.graph.entity",
  () => ({ id: "String" })
);
var fido2AuthenticationMethodSchema = /* @__PURE__ */ structured(
  "microsoft.graph.fido2AuthenticationMethod",
  () => ({
    id: "String",
    aaGuid: "String?",
    attestationLevel: "String?",
    createdDateTime: "DateTimeOffset?",
    displayName: "String?",
    model: "String?"
  })
);
var macOSCustomConfigurationSchema = /* @__PURE__ */ structured(
  "microsoft.graph.macOSCustomConfiguration",
  () => ({
    id: "String",
    createdDateTime: "DateTimeOffset?",
    description: "String?",
    displayName: "String?",
    lastModifiedDateTime: "DateTimeOffset?",
    version: "Int32?",
    payload: "Binary?",
    payloadFileName: "String?",
    payloadName: "String?"
  })
);
var mobileAppSchema = /* @__PURE__ */ structured(
  "microsoft.graph.mobileApp",
  () => ({
    id: "String",
    displayName: "String?",
    description: "String?",
    publisher: "String?",
    createdDateTime: "DateTimeOffset?",
    isFeatured: "Boolean?"
  }),
  () => [win32LobAppSchema]
);
var outlookTaskSchema = /* @__PURE__ */ structured(
  "microsoft.graph.outlookTask",
  () => ({ id: "String", assignedTo: "String?", isReminderOn: "Boolean?", status: "String?", subject: "String?" })
);
var pictureSchema = /* @__PURE__ */ structured(
  "microsoft.graph.picture",
  () => ({ id: "String", width: "Int32?", height: "Int32?", contentType: "String?" })
);
var postalAddressSchema = /* @__PURE__ */ structured(
  "NAV.PostalAddress",
  () => ({ street: "String?", city: "String?", postalCode: "String?", countryLetterCode: "String?" })
);
var salesInvoicesSchema = /* @__PURE__ */ structured(
  "microsoft.graph.salesInvoices",
  () => ({
    id: "String",
    number: "String?",
    invoiceDate: "Date?",
    billingPostalAddress: [postalAddressSchema, null],
    baseUnitOfMeasure: [unitOfMeasureSchema, null],
    customerType: "String?",
    status: "String?",
    totalAmountExcludingTax: "Decimal?",
    discountAmount: "Decimal?",
    customer: [customerSchema, null]
  })
);
var sessionSchema = /* @__PURE__ */ structured(
  "microsoft.graph.callRecords.session",
  () => ({
    id: "String",
    callee: [callRecordsEndpointSchema, null],
    caller: [callRecordsEndpointSchema, null],
    endDateTime: "DateTimeOffset?",
    modalities: { items: "String" },
    startDateTime: "DateTimeOffset?"
  })
);
var symantecCodeSigningCertificateSchema = /* @__PURE__ */ structured(
  "microsoft.graph.symantecCodeSigningCertificate",
  () => ({
    id: "String",
    content: "Binary?",
    status: "String?",
    password: "String?",
    subjectName: "String?",
    expirationDateTime: "DateTimeOffset?"
  })
);
var unitOfMeasureSchema = /* @__PURE__ */ structured(
  "NAV.UnitOfMeasure",
  () => ({ code: "String?", displayName: "String?" })
);
var win32LobAppSchema = /* @__PURE__ */ structured(
  "microsoft.graph.win32LobApp",
  () => ({
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
    size: "Int64?"
  })
);

export {
  auditEventSchema,
  authenticationMethodSchema,
  callRecordSchema,
  callRecordsEndpointSchema,
  customerSchema,
  deviceConfigurationSchema,
  endpointSchema,
  enterpriseCodeSigningCertificateSchema,
  entitySchema,
  fido2AuthenticationMethodSchema,
  macOSCustomConfigurationSchema,
  mobileAppSchema,
  outlookTaskSchema,
  pictureSchema,
  postalAddressSchema,
  salesInvoicesSchema,
  sessionSchema,
  symantecCodeSigningCertificateSchema,
  unitOfMeasureSchema,
  win32LobAppSchema
};
