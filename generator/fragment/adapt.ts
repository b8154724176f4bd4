import type { Report } from "../model/diagnostics.ts";
import type { Document, OpenApiVersion } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import {
  isReferable,
  type Kind,
  memberKind,
  openApi,
} from "../openapi/grammar.ts";
import { elementsOf, isObject, setMember } from "../openapi/json.ts";
import {
  fragmentTokens,
  memberPointer,
  pointerTo,
} from "../openapi/json-pointer.ts";
import { beyond, isLater, upgradedSchema } from "./versions.ts";

type Members = Readonly<Record<string, unknown>>;

/** The most objects that are copied in place of references: these multiply what they lead to. */
const mostWritten = 100_000;

const tooMuch =
  "references to what is no component multiply what they lead to; written out, it is too much";

/** A part of a document that is copied: its value, what it is, and the JSON Pointer to it. */
export interface Part {
  readonly value: unknown;
  readonly kind: Kind;
  readonly at: string;
}

/**
 * Copies parts of a document as another version of OpenAPI has them. What they refer to outside of the components stands in the copy
 * itself. What cannot be said in that version, or leads nowhere, is reported.
 */
export class Adapter {
  readonly #from: Document;
  readonly #to: OpenApiVersion;
  readonly #report: Report;
  /** The places whose copies are being made, in place of references to them. */
  readonly #within: string[] = [];
  /** How many objects were copied in place of references. */
  #written = 0;

  constructor(from: Document, to: OpenApiVersion, report: Report) {
    this.#from = from;
    this.#to = to;
    this.#report = report;
  }

  adapted({ value, kind, at }: Part): unknown {
    if (Array.isArray(value))
      return value.map((item: unknown, index) =>
        this.adapted({ value: item, kind, at: memberPointer(at, `${index}`) }),
      );
    if (!isObject(value)) return this.#adaptedBoolean(value, kind, at);
    if (this.#within.length > 0) this.#written += 1;
    const { $ref } = value;
    if (typeof $ref === "string" && isReferable(openApi, kind)) {
      const target = this.#elsewhere($ref, kind, at);
      if (target !== null) return this.#inPlace(target, value, at);
    }
    const isOlder = this.#from.version === "3.0" && this.#to !== "3.0";
    const said = isOlder && kind === "schema" ? upgradedSchema(value) : value;
    if (isLater(this.#from.version, this.#to)) this.#check(said, kind, at);
    const copy = {};
    for (const [key, member] of Object.entries(said)) {
      const memberIs = memberKind(openApi, kind, key);
      const part = { value: member, kind, at: memberPointer(at, key) };
      const adapted =
        memberIs === null ? member : this.adapted({ ...part, kind: memberIs });
      setMember(copy, key, adapted);
    }
    return copy;
  }

  /** A schema that is a boolean, which is an object in OpenAPI 3.0. */
  #adaptedBoolean(value: unknown, kind: Kind, at: string): unknown {
    const isSchema = kind === "schema" && typeof value === "boolean";
    const isField = at.endsWith("/additionalProperties");
    if (!isSchema || this.#to !== "3.0" || isField) return value;
    return value ? {} : { not: {} };
  }

  #check(value: Record<string, unknown>, kind: Kind, at: string): void {
    const found = beyond(this.#to, value, kind);
    if (found !== null) this.refuse(found, at);
  }

  /** Reports that a place says what the other version does not have. */
  refuse(found: string, at: string): void {
    this.#report(
      "unlike-version",
      `this says ${found}, which OpenAPI ${this.#to}, the version of the fragment, does not have`,
      at,
      `make the fragment OpenAPI ${this.#from.version}`,
    );
  }

  /** What a reference leads to, where that is no component, nor in one; `null` where it is, or is nothing, which is reported. */
  #elsewhere($ref: string, kind: Kind, at: string): Part | null {
    const tokens = fragmentTokens($ref);
    const pointer = pointerTo(tokens ?? []);
    const { value, at: there } = this.#from.node(pointer);
    if (tokens === null || value === undefined) {
      const message = `\`$ref\` leads to ${quote($ref)}, which does not exist`;
      this.#report("unresolvable-ref", message, memberPointer(at, "$ref"));
      return null;
    }
    const isComponent = tokens[0] === "components" && tokens.length > 2;
    return isComponent ? null : { value, kind, at: there };
  }

  /** Copies what a reference leads to, with what stands beside the reference. */
  #inPlace(part: Part, reference: Members, at: string): unknown {
    const { $ref, ...beside } = reference;
    const target =
      this.#written > mostWritten ? {} : this.#target(part, $ref, at);
    if (this.#from.version === "3.0" || Object.keys(beside).length === 0)
      return target;
    if (part.kind !== "schema") return { ...(target as Members), ...beside };
    const more = this.adapted({ value: beside, kind: "schema", at }) as Members;
    const { allOf } = more;
    return { ...more, allOf: [target, ...elementsOf(allOf)] };
  }

  #target(part: Part, reference: unknown, at: string): unknown {
    const $ref = String(reference);
    if (this.#within.includes(part.at)) {
      const message = `\`$ref\` leads to ${quote($ref)}, which it is a part of`;
      const help = "have upstream make it a component";
      this.#report("circular-ref", message, memberPointer(at, "$ref"), help);
      return {};
    }
    this.#within.push(part.at);
    const adapted = this.adapted(part);
    this.#within.pop();
    if (this.#written > mostWritten && this.#within.length === 0)
      this.#report("too-large", tooMuch, memberPointer(at, "$ref"));
    return adapted;
  }
}
