// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/pets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["petsList"];
        put?: never;
        post: operations["petsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        get: operations["petsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["petsPhoto"];
        put: operations["petsUpload"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["petsRename"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pets/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: references["#/paths/~1pets~1{id}/parameters/0"];
            };
            cookie?: never;
        };
        get?: never;
        put: operations["petsTwin"];
        post: operations["petsNote"];
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
        Pet: {
            name: string;
            nick?: string | null;
            parents?: components["schemas"]["Pet"][];
        };
        Problem: {
            title?: string;
        };
    };
    responses: {
        /** @description What went wrong */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        Kind: "cat" | "dog";
    };
    requestBodies: {
        /** @description The pet */
        Pet: {
            content: {
                "application/json": components["schemas"]["Pet"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface references {
    "#/paths/~1pets~1{id}/parameters/0": string;
    /** @enum {string} */
    "#/paths/~1pets~1{id}~1notes/post/parameters/0/schema/items": "calm" | "wild";
    "#/paths/~1pets/get/responses/200/content/application~1json/schema": components["schemas"]["Pet"][];
    "#/paths/~1pets~1{id}~1notes/post/parameters/0": ("calm" | "wild")[];
    "#/paths/~1pets~1{id}~1notes/post/requestBody/content/application~1json/schema/properties/text": string;
}
// prettier-ignore
export interface operations {
    petsList: {
        parameters: {
            query?: {
                kind?: components["parameters"]["Kind"];
                tags?: string[];
                ids?: number[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Some pets */
            200: {
                headers: {
                    "X-Total"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"][];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    petsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The pet */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pet"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    petsGet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A pet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"];
                };
            };
        };
    };
    petsPhoto: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The photo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    petsUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    photo: BinaryBody;
                    /** @description What it shows */
                    caption?: string;
                };
            };
        };
        responses: {
            /** @description Stored */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    petsRename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Renamed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    petsTwin: {
        parameters: {
            query?: {
                moods?: references["#/paths/~1pets~1{id}~1notes/post/parameters/0"];
            };
            header?: never;
            path: {
                id: references["#/paths/~1pets~1{id}/parameters/0"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Its mood */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": references["#/paths/~1pets~1{id}~1notes/post/parameters/0/schema/items"];
                };
            };
            /** @description Others */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": references["#/paths/~1pets/get/responses/200/content/application~1json/schema"];
                };
            };
        };
    };
    petsNote: {
        parameters: {
            query?: {
                moods?: ("calm" | "wild")[];
            };
            header?: never;
            path: {
                id: references["#/paths/~1pets~1{id}/parameters/0"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    text?: string;
                };
            };
        };
        responses: {
            /** @description The text */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": references["#/paths/~1pets~1{id}~1notes/post/requestBody/content/application~1json/schema/properties/text"];
                };
            };
            default: paths["/pets"]["get"]["responses"]["default"];
        };
    };
}
// prettier-ignore
type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;
