// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Zones
         * @description Lists, searches, sorts, and filters your zones.
         */
        get: operations["zones-get"];
        put?: never;
        /** Create Zone */
        post: operations["zones-post"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Zone Details */
        get: operations["zones-0-get"];
        put?: never;
        post?: never;
        /** Delete Zone */
        delete: operations["zones-0-delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/dns_records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List DNS Records */
        get: operations["dns-records-for-a-zone-list-dns-records"];
        put?: never;
        /** Create DNS Record */
        post: operations["dns-records-for-a-zone-create-dns-record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zones/{zone_id}/purge_cache": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Purge Cached Content */
        post: operations["zone-purge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the account. */
                account_id: components["parameters"]["account_id"];
                namespace_id: components["schemas"]["zones_identifier"];
                /** @description A key's name. */
                key_name: string;
            };
            cookie?: never;
        };
        /** Read key-value pair */
        get: operations["workers-kv-namespace-read-key-value-pair"];
        /** Write key-value pair with metadata */
        put: operations["workers-kv-namespace-write-key-value-pair-with-metadata"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** User Details */
        get: operations["user-user-details"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
// prettier-ignore
export type webhooks = Record<string, never>;
// prettier-ignore
export interface components {
    schemas: {
        "api-response-common": {
            /**
             * @description Whether the API call was successful.
             * @enum {boolean}
             */
            success: true;
            errors: components["schemas"]["messages"];
            messages: components["schemas"]["messages"];
        };
        "api-response-common-failure": {
            /** @enum {boolean} */
            success: false;
            errors: components["schemas"]["messages"];
            messages: components["schemas"]["messages"];
            /** @enum {object|null} */
            result: null;
        };
        messages: {
            code: number;
            message: string;
        }[];
        /**
         * @description Identifier.
         * @example 023e105f4ecef8ad9ca31a8372d0c353
         */
        zones_identifier: string;
        zones_zone: {
            id: components["schemas"]["zones_identifier"];
            name: string;
            name_servers: string[];
            paused?: boolean;
            /** Format: date-time */
            readonly activated_on?: string | null;
        };
        "dns-records_dns-record-shared-fields": {
            /** @description Comments or notes about the DNS record. */
            comment?: string;
            /**
             * @description Complete DNS record name, including the zone name.
             * @example example.com
             */
            name: string;
            /** @default false */
            proxied: boolean;
            tags?: string[];
            /** @description Time To Live of the DNS record in seconds. */
            ttl: number;
        };
        "dns-records_dns-record-post": components["schemas"]["dns-records_dns-record-shared-fields"] & {
            /** @enum {string} */
            type: "A" | "AAAA" | "CNAME" | "TXT";
            /** @example 198.51.100.4 */
            content: string;
        };
        "dns-records_dns-record": components["schemas"]["dns-records_dns-record-post"] & {
            id: components["schemas"]["zones_identifier"];
            /** Format: date-time */
            readonly created_on: string;
        };
    };
    responses: never;
    parameters: {
        /** @description Identifier of the account. */
        account_id: components["schemas"]["zones_identifier"];
        /** @description Identifier of the zone. */
        zone_id: components["schemas"]["zones_identifier"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface requests {
    "#/components/schemas/dns-records_dns-record-post": requests["#/components/schemas/dns-records_dns-record-shared-fields"] & {
        /** @enum {string} */
        type: "A" | "AAAA" | "CNAME" | "TXT";
        /** @example 198.51.100.4 */
        content: string;
    };
    "#/components/schemas/dns-records_dns-record-shared-fields": {
        /** @description Comments or notes about the DNS record. */
        comment?: string;
        /**
         * @description Complete DNS record name, including the zone name.
         * @example example.com
         */
        name: string;
        /** @default false */
        proxied?: boolean;
        tags?: string[];
        /** @description Time To Live of the DNS record in seconds. */
        ttl: number;
    };
}
// prettier-ignore
export interface operations {
    "zones-get": {
        parameters: {
            query?: {
                /** @description A domain name. */
                name?: string;
                status?: "initializing" | "pending" | "active" | "moved";
                page?: number;
                per_page?: number;
                "account.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List Zones response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common"] & {
                        result?: components["schemas"]["zones_zone"][];
                    };
                };
            };
            /** @description List Zones response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
    "zones-post": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    account: {
                        id?: components["schemas"]["zones_identifier"];
                    };
                    /**
                     * @description The domain name.
                     * @example example.com
                     */
                    name: string;
                    /**
                     * @default full
                     * @enum {string}
                     */
                    type?: "full" | "partial" | "secondary" | "internal";
                };
            };
        };
        responses: {
            /** @description Create Zone response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common"] & {
                        result?: components["schemas"]["zones_zone"];
                    };
                };
            };
            /** @description Create Zone response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
    "zones-0-get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the zone. */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Zone Details response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common"] & {
                        result?: components["schemas"]["zones_zone"];
                    };
                };
            };
            /** @description Zone Details response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
    "zones-0-delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the zone. */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Delete Zone response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common"] & {
                        result?: {
                            id: components["schemas"]["zones_identifier"];
                        } | null;
                    };
                };
            };
            /** @description Delete Zone response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
    "dns-records-for-a-zone-list-dns-records": {
        parameters: {
            query?: {
                "name.contains"?: string;
                tag_match?: "any" | "all";
            };
            header?: never;
            path: {
                /** @description Identifier of the zone. */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description List DNS Records response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common"] & {
                        result?: components["schemas"]["dns-records_dns-record"][];
                    };
                };
            };
            /** @description List DNS Records response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
    "dns-records-for-a-zone-create-dns-record": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the zone. */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": requests["#/components/schemas/dns-records_dns-record-post"];
            };
        };
        responses: {
            /** @description Create DNS Record response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common"] & {
                        result?: components["schemas"]["dns-records_dns-record"];
                    };
                };
            };
            /** @description Create DNS Record response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
    "zone-purge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the zone. */
                zone_id: components["parameters"]["zone_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    tags?: string[];
                } | {
                    purge_everything?: boolean;
                };
            };
        };
        responses: {
            /** @description Purge Cached Content response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common"] & {
                        result?: {
                            id: components["schemas"]["zones_identifier"];
                        } | null;
                    };
                };
            };
            /** @description Purge Cached Content response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
    "workers-kv-namespace-read-key-value-pair": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the account. */
                account_id: components["parameters"]["account_id"];
                namespace_id: components["schemas"]["zones_identifier"];
                /** @description A key's name. */
                key_name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Read key-value pair response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description Read key-value pair response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
    "workers-kv-namespace-write-key-value-pair-with-metadata": {
        parameters: {
            query?: {
                expiration_ttl?: number;
            };
            header?: never;
            path: {
                /** @description Identifier of the account. */
                account_id: components["parameters"]["account_id"];
                namespace_id: components["schemas"]["zones_identifier"];
                /** @description A key's name. */
                key_name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": BinaryBody;
            };
        };
        responses: {
            /** @description Write key-value pair response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common"] & {
                        result?: Record<string, unknown> | null;
                    };
                };
            };
            /** @description Write key-value pair response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
    "user-user-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description User Details response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common"] & {
                        result?: {
                            email?: string;
                        };
                    };
                };
            };
            /** @description User Details response failure */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["api-response-common-failure"];
                };
            };
        };
    };
}
// prettier-ignore
type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;
