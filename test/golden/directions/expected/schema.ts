// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["membersList"];
        put?: never;
        post: operations["membersAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/{id}/photo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["membersSetPhoto"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/members/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["membersImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/officers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["officersAppoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
// prettier-ignore
export interface webhooks {
    joined: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: {
                content: {
                    "application/json": responses["#/components/schemas/Member"];
                };
            };
            responses: {
                /** @description Seen */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
// prettier-ignore
export interface components {
    schemas: {
        Member: {
            readonly id: string;
            name: string;
            nick?: string;
            password?: string;
            friends: components["schemas"]["Member"][];
            tag?: components["schemas"]["Tag"];
            club: components["schemas"]["Club"];
            /** @default 1 */
            level: number;
        };
        Tag: {
            text?: string;
        };
        Club: string;
        /** Format: binary */
        Photo: string;
        Import: {
            list: string;
            photos: components["schemas"]["Photo"][];
            encoded?: string;
            /** Format: byte */
            bytes?: string;
            by?: {
                signature?: components["schemas"]["Photo"];
            };
        };
    };
    responses: {
        /** @description The member */
        Added: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": responses["#/components/schemas/Member"];
            };
        };
    };
    parameters: never;
    requestBodies: {
        Import: {
            content: {
                "multipart/form-data": forms["#/components/schemas/Import"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface responses {
    "#/components/schemas/Member": {
        readonly id: string;
        name: string;
        nick?: string;
        friends: responses["#/components/schemas/Member"][];
        tag?: components["schemas"]["Tag"];
        club: components["schemas"]["Club"];
        /** @default 1 */
        level: number;
    };
}
// prettier-ignore
export interface requests {
    "#/components/schemas/Member": {
        name: string;
        nick?: string;
        password: string;
        friends: requests["#/components/schemas/Member"][];
        tag?: components["schemas"]["Tag"];
        club?: components["schemas"]["Club"];
        /** @default 1 */
        level?: number;
    };
}
// prettier-ignore
export interface forms {
    "#/components/schemas/Import": {
        list: BinaryBody;
        photos: parts["#/components/schemas/Photo"][];
        encoded?: string;
        /** Format: byte */
        bytes?: string;
        by?: {
            signature?: components["schemas"]["Photo"];
        };
    };
}
// prettier-ignore
export interface parts {
    /** Format: binary */
    "#/components/schemas/Photo": BinaryBody;
}
// prettier-ignore
export interface operations {
    membersList: {
        parameters: {
            query?: {
                like?: components["schemas"]["Tag"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": responses["#/components/schemas/Member"][];
                };
            };
        };
    };
    membersAdd: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": requests["#/components/schemas/Member"];
            };
        };
        responses: {
            201: components["responses"]["Added"];
        };
    };
    membersSetPhoto: {
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
                "image/png": BinaryBody;
            };
        };
        responses: {
            /** @description The photo */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": components["schemas"]["Photo"];
                };
            };
        };
    };
    membersImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Import"];
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    officersAppoint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": WithRequired<requests["#/components/schemas/Member"], "nick"> & {
                    office: string;
                };
            };
        };
        responses: {
            /** @description Appointed */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
// prettier-ignore
type BinaryBody = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array>;
// prettier-ignore
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
