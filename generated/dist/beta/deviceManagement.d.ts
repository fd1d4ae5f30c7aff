import type { MacOSCustomConfiguration, MacOSCustomConfigurationUpdate } from "./types/a-z.js";
import type { Client } from "../runtime/client.js";
import type { CallOptions, RequestOptions } from "../runtime/options.js";
import type { Pages } from "../runtime/paging.js";
import type { QueryValue } from "../runtime/query.js";
/** Options of `getAuditActivityTypes`. */
export interface GetAuditActivityTypesOptions extends CallOptions, Pick<RequestOptions, "select" | "expand" | "filter" | "orderby" | "top" | "skip" | "count" | "search" | "from"> {
	/** Query parameters beside OData's. */
	readonly query?: Readonly<Record<string, QueryValue>>;
}
/**
 * Learn what kinds of activity the auditEvent objects of one category can have.
 *
 * `GET /deviceManagement/auditEvents/getAuditActivityTypes(category='{category}')`
 *
 * @remarks Permissions, least privileged first: delegated, work or school, Apps: DeviceManagementApps.Read.All,
 * DeviceManagementApps.ReadWrite.All; delegated, work or school, Device configuration:
 * DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All; delegated, personal: not
 * supported; application, Apps: DeviceManagementApps.Read.All, DeviceManagementApps.ReadWrite.All; application,
 * Device configuration: DeviceManagementConfiguration.Read.All, DeviceManagementConfiguration.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-auditing-auditevent-getauditactivitytypes?view=graph-rest-beta
 */
export declare function getAuditActivityTypes(client: Client, path: {
	/** The category, for example Application. */
	category: string;
}, options?: GetAuditActivityTypesOptions): Pages<string>;
/** Options of `updateMacOSCustomConfiguration`. */
export interface UpdateMacOSCustomConfigurationOptions extends CallOptions {
	readonly body: MacOSCustomConfigurationUpdate & {
		/** The key of the entity. Inherited from entity. */
		readonly id?: string;
	};
}
/**
 * Change the properties of a macOSCustomConfiguration object.
 *
 * `PATCH /deviceManagement/deviceConfigurations/{deviceConfigurationId}`
 *
 * @remarks Permissions, least privileged first: delegated, work or school: DeviceManagementConfiguration.ReadWrite.All;
 * delegated, personal: not supported; application: DeviceManagementConfiguration.ReadWrite.All.
 * @see https://learn.microsoft.com/graph/api/intune-deviceconfig-macoscustomconfiguration-update?view=graph-rest-beta
 */
export declare function updateMacOSCustomConfiguration(client: Client, path: {
	deviceConfigurationId: string;
}, options: UpdateMacOSCustomConfigurationOptions): Promise<MacOSCustomConfiguration>;
