import type { EnterpriseCodeSigningCertificate, EnterpriseCodeSigningCertificateCreate, EnterpriseCodeSigningCertificateUpdate, SymantecCodeSigningCertificate, SymantecCodeSigningCertificateUpdate, Win32LobApp, Win32LobAppCreate } from "./types/a-z.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
import type { Expand, ExpandOption, OrderByOption, Select, SelectOption, Selected } from "../runtime/selection.js";
import type { NoKeys } from "../runtime/types.js";
/** Options of `createEnterpriseCodeSigningCertificate`. */
export interface CreateEnterpriseCodeSigningCertificateOptions extends CallOptions {
	readonly body: EnterpriseCodeSigningCertificateCreate & {
		/** The key of the entity. */
		readonly id?: string;
	};
}
/**
 * Upload a new enterpriseCodeSigningCertificate object.
 *
 * `POST /deviceAppManagement/enterpriseCodeSigningCertificates`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: DeviceManagementApps.ReadWrite.All; delegated,
 * personal: not supported; application: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-create?view=graph-rest-beta
 */
export declare function createEnterpriseCodeSigningCertificate(client: Client, path: NoKeys, options: CreateEnterpriseCodeSigningCertificateOptions): Promise<EnterpriseCodeSigningCertificate>;
/** Options of `createWin32LobApp`. */
export interface CreateWin32LobAppOptions extends CallOptions {
	readonly body: Win32LobAppCreate & {
		/** The key of the entity. Inherited from entity. */
		readonly id?: string;
	};
}
/**
 * Add a win32LobApp object.
 *
 * `POST /deviceAppManagement/mobileApps`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: DeviceManagementApps.ReadWrite.All; delegated,
 * personal: not supported; application: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-win32lobapp-create?view=graph-rest-beta
 */
export declare function createWin32LobApp(client: Client, path: NoKeys, options: CreateWin32LobAppOptions): Promise<Win32LobApp>;
/**
 * Take a enterpriseCodeSigningCertificate away. Apps that were signed with it can no longer be installed.
 *
 * `DELETE /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: DeviceManagementApps.ReadWrite.All; delegated,
 * personal: not supported; application: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-delete?view=graph-rest-beta
 */
export declare function deleteEnterpriseCodeSigningCertificate(client: Client, path: {
	enterpriseCodeSigningCertificateId: string;
}, options?: CallOptions): Promise<void>;
/** Options of `getEnterpriseCodeSigningCertificate`. */
export interface GetEnterpriseCodeSigningCertificateOptions<S extends Select<EnterpriseCodeSigningCertificate> = Select<EnterpriseCodeSigningCertificate>> extends CallOptions, SelectOption<EnterpriseCodeSigningCertificate, S> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Read one enterpriseCodeSigningCertificate object.
 *
 * `GET /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: DeviceManagementApps.Read.All,
 * DeviceManagementApps.ReadWrite.All; delegated, personal: not supported; application:
 * DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-get?view=graph-rest-beta
 */
export declare function getEnterpriseCodeSigningCertificate<const S extends Select<EnterpriseCodeSigningCertificate> = undefined>(client: Client, path: {
	enterpriseCodeSigningCertificateId: string;
}, options?: GetEnterpriseCodeSigningCertificateOptions<S>): Promise<Selected<EnterpriseCodeSigningCertificate, S, undefined>>;
/** Options of `listEnterpriseCodeSigningCertificates`. */
export interface ListEnterpriseCodeSigningCertificatesOptions<
	S extends Select<EnterpriseCodeSigningCertificate> = Select<EnterpriseCodeSigningCertificate>,
	E extends Expand<EnterpriseCodeSigningCertificate> = Expand<EnterpriseCodeSigningCertificate>
> extends CallOptions, SelectOption<EnterpriseCodeSigningCertificate, S>, ExpandOption<EnterpriseCodeSigningCertificate, E>, OrderByOption<EnterpriseCodeSigningCertificate>, Pick<RequestOptions, "filter" | "top" | "skip" | "count" | "search" | "from"> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Read all enterpriseCodeSigningCertificate objects.
 *
 * `GET /deviceAppManagement/enterpriseCodeSigningCertificates`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: DeviceManagementApps.Read.All,
 * DeviceManagementApps.ReadWrite.All; delegated, personal: not supported; application:
 * DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-list?view=graph-rest-beta
 */
export declare function listEnterpriseCodeSigningCertificates<
	const S extends Select<EnterpriseCodeSigningCertificate> = undefined,
	const E extends Expand<EnterpriseCodeSigningCertificate> = undefined
>(client: Client, path?: NoKeys, options?: ListEnterpriseCodeSigningCertificatesOptions<S, E>): Pages<Selected<EnterpriseCodeSigningCertificate, S, E>>;
/** Options of `updateEnterpriseCodeSigningCertificate`. */
export interface UpdateEnterpriseCodeSigningCertificateOptions extends CallOptions {
	readonly body: EnterpriseCodeSigningCertificateUpdate & {
		/** The key of the entity. */
		readonly id?: string;
	};
}
/**
 * Change the properties of a enterpriseCodeSigningCertificate object.
 *
 * `PATCH /deviceAppManagement/enterpriseCodeSigningCertificates/{enterpriseCodeSigningCertificateId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: DeviceManagementApps.ReadWrite.All; delegated,
 * personal: not supported; application: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-apps-enterprisecodesigningcertificate-update?view=graph-rest-beta
 */
export declare function updateEnterpriseCodeSigningCertificate(client: Client, path: {
	enterpriseCodeSigningCertificateId: string;
}, options: UpdateEnterpriseCodeSigningCertificateOptions): Promise<EnterpriseCodeSigningCertificate>;
/** Options of `updateSymantecCodeSigningCertificate`. */
export interface UpdateSymantecCodeSigningCertificateOptions extends CallOptions {
	readonly body: SymantecCodeSigningCertificateUpdate & {
		/** The key of the entity. */
		readonly id?: string;
	};
}
/**
 * Change the properties of the symantecCodeSigningCertificate object.
 *
 * `PATCH /deviceAppManagement/symantecCodeSigningCertificate`
 *
 * @remarks Permissions, least privileged first: any account: DeviceManagementApps.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune_apps_symanteccodesigningcertificate_update?view=graph-rest-beta
 */
export declare function updateSymantecCodeSigningCertificate(client: Client, path: NoKeys, options: UpdateSymantecCodeSigningCertificateOptions): Promise<SymantecCodeSigningCertificate>;
