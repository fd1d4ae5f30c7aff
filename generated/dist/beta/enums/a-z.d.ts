import type { Flags, Unlisted } from "../../runtime/types.js";
/** @see https://learn.microsoft.com/graph/api/resources/fido2authenticationmethod?view=graph-rest-beta */
export type AttestationLevel = "attested" | "notAttested" | Unlisted;
export declare const AttestationLevel: {
	/** The maker vouches for the key. */
	readonly attested: "attested";
	/** Nobody vouches for the key. */
	readonly notAttested: "notAttested";
};
/** @see https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta */
export type CallType = "unknown" | "groupCall" | "peerToPeer" | Unlisted;
export declare const CallType: {
	readonly unknown: "unknown";
	readonly groupCall: "groupCall";
	readonly peerToPeer: "peerToPeer";
};
/**
 * Whether the devices of the organization have a certificate.
 *
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-certificatestatus?view=graph-rest-beta
 */
export type CertificateStatus = "notProvisioned" | "provisioned" | Unlisted;
/** Whether the devices of the organization have a certificate. */
export declare const CertificateStatus: {
	/** The devices do not have the certificate yet. */
	readonly notProvisioned: "notProvisioned";
	/** The devices have the certificate. */
	readonly provisioned: "provisioned";
};
/** @see https://learn.microsoft.com/graph/api/resources/dynamics-salesinvoice?view=graph-rest-beta */
export type ContactType = "Company" | "Person" | Unlisted;
export declare const ContactType: {
	readonly Company: "Company";
	readonly Person: "Person";
};
/** @see https://learn.microsoft.com/graph/api/resources/dynamics-salesinvoice?view=graph-rest-beta */
export type InvoiceStatus = " " | "Draft" | "In Review" | "Open" | "Paid" | Unlisted;
export declare const InvoiceStatus: {
	readonly " ": " ";
	readonly Draft: "Draft";
	readonly "In Review": "In Review";
	readonly Open: "Open";
	readonly Paid: "Paid";
};
/** @see https://learn.microsoft.com/graph/api/resources/enums-callrecords?view=graph-rest-beta */
export type Modality = "unknown" | "audio" | "video" | "videoBasedScreenSharing" | "data" | "screenSharing" | Unlisted;
export declare const Modality: {
	/** Not known. */
	readonly unknown: "unknown";
	/** Voices. */
	readonly audio: "audio";
	/** Pictures from a camera. */
	readonly video: "video";
	/** A screen, sent as a film. */
	readonly videoBasedScreenSharing: "videoBasedScreenSharing";
	/** Files and messages. */
	readonly data: "data";
	/** A screen, sent as it is drawn. */
	readonly screenSharing: "screenSharing";
};
/** @see https://learn.microsoft.com/graph/api/resources/outlooktask?view=graph-rest-beta */
export type OutlookTaskStatus = "notStarted" | "inProgress" | "completed" | "waitingOnOthers" | "deferred" | Unlisted;
export declare const OutlookTaskStatus: {
	readonly notStarted: "notStarted";
	readonly inProgress: "inProgress";
	readonly completed: "completed";
	readonly waitingOnOthers: "waitingOnOthers";
	readonly deferred: "deferred";
};
/**
 * The processors on which an app runs. Values can be joined.
 *
 * @remarks Several values are joined with commas.
 * @see https://learn.microsoft.com/graph/api/resources/intune-apps-windowsarchitecture?view=graph-rest-beta
 */
export type WindowsArchitecture = Flags<"none" | "x86" | "x64" | "arm" | "neutral">;
/** The processors on which an app runs. Values can be joined. */
export declare const WindowsArchitecture: {
	/** No processor. */
	readonly none: "none";
	/** Processors of 32 bits from Intel and its kind. */
	readonly x86: "x86";
	/** Processors of 64 bits from Intel and its kind. */
	readonly x64: "x64";
	/** Processors of 32 bits from Arm. */
	readonly arm: "arm";
	/** Any processor. */
	readonly neutral: "neutral";
};
