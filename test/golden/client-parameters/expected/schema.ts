// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/accounts/{account_id}/calls": {
        parameters: {
            query?: {
                /** @description Where the calls are placed from. */
                region?: "eu" | "us";
            };
            header?: never;
            path: {
                /** @description The account. */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        get: operations["callsList"];
        put?: never;
        post: operations["callsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/calls/{call_id}/legs/{leg}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account. */
                account_id: components["parameters"]["account_id"];
                call_id: string;
                leg: number;
            };
            cookie?: never;
        };
        get: operations["callsGetLeg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["numbersList"];
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
    schemas: never;
    responses: never;
    parameters: {
        /** @description The account. */
        account_id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface operations {
    callsList: {
        parameters: {
            query?: {
                /** @description Where the calls are placed from. */
                region?: "eu" | "us";
            };
            header?: never;
            path: {
                /** @description The account. */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calls */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    callsCreate: {
        parameters: {
            query?: {
                /** @description Where the calls are placed from. */
                region?: "eu" | "us";
            };
            header?: never;
            path: {
                /** @description The account. */
                account_id: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    to: string;
                };
            };
        };
        responses: {
            /** @description Placed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    callsGetLeg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The account. */
                account_id: components["parameters"]["account_id"];
                call_id: string;
                leg: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One leg */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    numbersList: {
        parameters: {
            query?: {
                /** @description Seconds to look for. */
                timeout?: number;
            };
            header: {
                "X-Tenant": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The numbers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
