export const AttestationLevel = {
    attested: "attested",
    notAttested: "notAttested",
};
export const CallType = {
    unknown: "unknown",
    groupCall: "groupCall",
    peerToPeer: "peerToPeer",
};
export const CertificateStatus = {
    notProvisioned: "notProvisioned",
    provisioned: "provisioned",
};
export const ContactType = {
    Company: "Company",
    Person: "Person",
};
export const InvoiceStatus = {
    " ": " ",
    Draft: "Draft",
    "In Review": "In Review",
    Open: "Open",
    Paid: "Paid",
};
export const Modality = {
    unknown: "unknown",
    audio: "audio",
    video: "video",
    videoBasedScreenSharing: "videoBasedScreenSharing",
    data: "data",
    screenSharing: "screenSharing",
};
export const OutlookTaskStatus = {
    notStarted: "notStarted",
    inProgress: "inProgress",
    completed: "completed",
    waitingOnOthers: "waitingOnOthers",
    deferred: "deferred",
};
export const WindowsArchitecture = {
    none: "none",
    x86: "x86",
    x64: "x64",
    arm: "arm",
    neutral: "neutral",
};
