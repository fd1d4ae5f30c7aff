import { plainText, uriReference } from "./plain-text.js";

/** @see https://spec.openapis.org/oas/v3.1.1#info-object */
export interface InfoObject {
  readonly title: string;
  readonly license?: LicenseObject;
  readonly version: string;
}

/** @see https://spec.openapis.org/oas/v3.1.1#license-object */
export interface LicenseObject {
  readonly name: string;
  readonly url?: string;
}

/** What the document is about. */
export function infoObject(title: string, version: string, license: LicenseObject | undefined): InfoObject {
  return { title: plainText(title), ...(license && { license: licenseObject(license) }), version: plainText(version) };
}

function licenseObject({ name, url }: LicenseObject): LicenseObject {
  return { name: plainText(name), ...(url !== undefined && { url: uriReference(url) }) };
}
