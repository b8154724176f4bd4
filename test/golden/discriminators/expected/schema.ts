// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
// prettier-ignore
export interface paths {
    "/animals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["animalsList"];
        put?: never;
        post: operations["animalsTake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/animals/cat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["animalsPutCat"];
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
        Animal: components["schemas"]["Cat"] | components["schemas"]["Dog"] | components["schemas"]["Bird"] | components["schemas"]["Fish"];
        Cat: {
            /**
             * @description Which
             * @enum {string}
             */
            kind: "cat" | "kitten";
            lives?: number;
        };
        Dog: {
            good?: boolean;
            /** @enum {string} */
            kind: "dog";
        };
        Bird: components["schemas"]["Winged"] & {
            /** @enum {string} */
            kind: "bird";
            song?: string;
        };
        Winged: {
            wings: number;
        };
        Fish: {
            /** @enum {string} */
            kind: "Fish";
            fins?: number;
        };
        Meal: components["schemas"]["Hay"] | components["schemas"]["Grain"] | null;
        Hay: {
            /** @enum {string} */
            type: "hay" | "straw";
            bales?: number;
        };
        Grain: {
            /** @constant */
            type: "grain";
            sacks?: number;
        };
        Bed: {
            /** @enum {string} */
            of: "straw";
        } | (components["schemas"]["Winged"] & {
            /** @enum {string} */
            of: "sand";
        });
        Person: {
            role: string;
            name: string;
        };
        Vet: components["schemas"]["Person"] & {
            license?: string;
        } & {
            /** @enum {string} */
            role: "vet";
        };
        Surgeon: Without<components["schemas"]["Vet"], "role"> & {
            knives?: number;
        } & {
            /** @enum {string} */
            role: "Surgeon";
        };
        Visitor: {
            badge?: number;
        } & (components["schemas"]["Person"] & {
            /** @enum {string} */
            role: "Visitor";
        });
        Anyone: ({
            role: "Person";
        } & components["schemas"]["Person"]) | components["schemas"]["Vet"] | components["schemas"]["Surgeon"] | components["schemas"]["Visitor"];
        Place: {
            at?: string;
            size: number;
        } & (components["schemas"]["Cage"] | components["schemas"]["Yard"]);
        Cage: {
            at: string;
            size: number;
        } & {
            bars?: number;
        } & {
            /** @enum {string} */
            at: "cage";
        };
        Yard: {
            at: string;
            size: number;
        } & {
            trees?: number;
        } & {
            /** @enum {string} */
            at: "yard";
        };
        Thing: components["schemas"]["Animal"] | components["schemas"]["Toy"];
        Toy: {
            /** @enum {string} */
            kind: "Toy";
            squeaks?: boolean;
        };
        Noise: {
            level: 1;
        } & components["schemas"]["Sound"];
        Alarm: {
            level: 2;
        } & components["schemas"]["Sound"];
        Sound: {
            /** @enum {number} */
            level: 1 | 2;
            seconds?: number;
        } & {
            [key: string]: unknown;
        };
        Hybrid: components["schemas"]["Cat"] & Without<components["schemas"]["Fish"], "kind">;
        Vehicle: components["schemas"]["Van"] | components["schemas"]["Otherwise"];
        Van: {
            /** @enum {string} */
            wheels: "Van";
            seats?: number;
        };
        Otherwise: {
            wheels: string;
            sails?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
// prettier-ignore
export type $defs = Record<string, never>;
// prettier-ignore
export interface operations {
    animalsList: {
        parameters: {
            query?: never;
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
                    "application/json": components["schemas"]["Animal"][];
                };
            };
        };
    };
    animalsTake: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Animal"];
            };
        };
        responses: {
            /** @description Taken in */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    animalsPutCat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Cat"];
            };
        };
        responses: {
            /** @description Put */
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
type Without<T, K extends PropertyKey> = {
    [P in keyof T as Exclude<P, K>]: T[P];
};
