// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/areas/{area}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pointsList"];
        put?: never;
        post: operations["pointsCreate"];
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
        Base: {
            id: string;
            note?: string;
            twin?: references["#/components/schemas/NewPoint/allOf/1/properties/at"];
            area?: references["#/components/schemas/Base/properties/note"];
        };
        Point: WithRequired<components["schemas"]["Base"], "note"> & {
            source: {} | null;
        };
        NewPoint: {
            at: components["schemas"]["Position"];
        };
        Position: [
            number,
            number,
            ...string[]
        ];
        Line: [
            number,
            number?
        ];
        Grid: number[][];
        Filter: {
            near?: string;
            far?: string;
        } & ({
            near: {} | null;
        } | {
            far: {} | null;
        });
        Free: Record<string, unknown>;
        Closed: Record<string, never>;
        Counted: {
            name: string;
        } & {
            [key: string]: number | string;
        };
        Undeclared: {
            b: string;
            a: unknown;
        };
        Tree: string | unknown[] | {
            [key: string]: components["schemas"]["Tree"];
        };
        Several: (({
            a?: string;
        } | string) & (string | {
            a: {} | null;
        })) | null;
        Mark: {
            height?: number;
        } & WithRequired<components["schemas"]["Base"], "note">;
        Nothing: never;
        /** @constant */
        OnlyNull: null;
    };
    responses: {
        Listed: components["responses"]["Points"];
        /** @description The points */
        Points: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Point"][];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface references {
    "#/components/schemas/NewPoint/allOf/1/properties/at": components["schemas"]["Position"];
    "#/components/schemas/Base/properties/note": string;
}
// prettier-ignore
export interface operations {
    pointsList: {
        parameters: {
            query?: {
                filter?: components["schemas"]["Filter"];
            };
            header?: never;
            path: {
                area: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Listed"];
        };
    };
    pointsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                area: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPoint"];
            };
        };
        responses: {
            /** @description The point */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Point"];
                };
            };
        };
    };
}
// prettier-ignore
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
