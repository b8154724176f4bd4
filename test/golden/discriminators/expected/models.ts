// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type Animal = components["schemas"]["Animal"];

export type Cat = components["schemas"]["Cat"];

export type Dog = components["schemas"]["Dog"];

export type Bird = components["schemas"]["Bird"];

export type Winged = components["schemas"]["Winged"];

export type Fish = components["schemas"]["Fish"];

export type Meal = components["schemas"]["Meal"];

export type Hay = components["schemas"]["Hay"];

export type Grain = components["schemas"]["Grain"];

export type Bed = components["schemas"]["Bed"];

export type Person = components["schemas"]["Person"];

export type Vet = components["schemas"]["Vet"];

export type Surgeon = components["schemas"]["Surgeon"];

export type Visitor = components["schemas"]["Visitor"];

export type Anyone = components["schemas"]["Anyone"];

export type Place = components["schemas"]["Place"];

export type Cage = components["schemas"]["Cage"];

export type Yard = components["schemas"]["Yard"];

export type Thing = components["schemas"]["Thing"];

export type Toy = components["schemas"]["Toy"];

export type Noise = components["schemas"]["Noise"];

export type Alarm = components["schemas"]["Alarm"];

export type Sound = components["schemas"]["Sound"];

export type Hybrid = components["schemas"]["Hybrid"];

export type Vehicle = components["schemas"]["Vehicle"];

export type Van = components["schemas"]["Van"];

export type Otherwise = components["schemas"]["Otherwise"];
