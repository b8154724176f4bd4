// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/beds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bedsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beds/{bed}/plants/{plant}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bed: string;
                plant: number;
            };
            cookie?: never;
        };
        get?: never;
        put: operations["bedsPlant"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["bedsTend"];
        trace?: never;
    };
    "/beds/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bedsSearch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beds/{bed}/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["bedsCount"];
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
        Named: {
            /** @description What it is called. */
            name: string;
        };
        Bed: {
            readonly id: string;
            secret?: string;
            /** @description What comes after this. */
            then?: string;
            /** @default 6 */
            "sun-hours": number;
        } & (components["schemas"]["Named"] & {
            /** @description In square metres. */
            size: number;
        });
        BedQuery: components["schemas"]["Paging"] & {
            words: string[];
        };
        Paging: {
            /** @default 20 */
            limit: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: {
        Planting: {
            content: {
                "application/json": {
                    species: string;
                    neighbours?: string[];
                    soil?: {
                        ph: number;
                    };
                };
            };
        };
    };
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface requests {
    "#/components/schemas/Bed": {
        secret?: string;
        /** @description What comes after this. */
        then?: string;
        /** @default 6 */
        "sun-hours"?: number;
    } & (components["schemas"]["Named"] & {
        /** @description In square metres. */
        size: number;
    });
    "#/components/schemas/BedQuery": requests["#/components/schemas/Paging"] & {
        words: string[];
    };
    "#/components/schemas/Paging": {
        /** @default 20 */
        limit?: number;
    };
}
// prettier-ignore
export interface operations {
    bedsCreate: {
        parameters: {
            query?: {
                dry_run?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": requests["#/components/schemas/Bed"];
            };
        };
        responses: {
            /** @description A new bed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bedsPlant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bed: string;
                plant: number;
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Planting"];
        responses: {
            /** @description Planted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bedsTend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bed: string;
                plant: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": {
                    watered?: boolean;
                    /** @description What was seen. */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description Tended */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bedsSearch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": requests["#/components/schemas/BedQuery"];
            };
        };
        responses: {
            /** @description What was found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    bedsCount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                bed: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Record<string, unknown>;
            };
        };
        responses: {
            /** @description Counted */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
