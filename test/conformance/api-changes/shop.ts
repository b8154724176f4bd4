/** The document that each made pair changes in one place. */
export const shop = `openapi: 3.1.0
info: { title: Shop, version: "1" }
servers:
  - url: https://{region}.shop.example
    variables: { region: { enum: [eu, us], default: eu } }
security: [{ token: [] }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      parameters:
        - { name: status, in: query, schema: { type: string, enum: [free, sold] } }
        - { name: limit, in: query, schema: { type: integer } }
        - { name: page, in: query, schema: { type: integer, default: 1 } }
      responses:
        "200":
          description: Fine
          content:
            application/json:
              schema:
                type: object
                required: [items, total_pages]
                properties:
                  items: { type: array, items: { $ref: "#/components/schemas/Pet" } }
                  total_pages: { type: integer }
                  note: { type: string }
        "404":
          description: None
          content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } }
    post:
      operationId: createPet
      tags: [pets]
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/NewPet" } } }
      responses:
        "201":
          description: Made
          content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
  /shops/{shop}/pets/{pet}:
    parameters:
      - { name: shop, in: path, required: true, schema: { type: string } }
      - { name: pet, in: path, required: true, schema: { type: string } }
    get:
      operationId: getPet
      tags: [pets]
      parameters:
        - { name: X-Account, in: header, x-client-param: true, schema: { type: string } }
      responses:
        "200":
          description: Fine
          content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
    delete:
      operationId: deletePet
      tags: [pets]
      security: []
      responses: { "204": { description: Gone } }
  /pictures/{id}:
    get:
      operationId: getPicture
      tags: [pictures]
      parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
      responses:
        "200":
          description: Fine
          content: { image/png: { schema: { type: string, format: binary } } }
  /events:
    get:
      operationId: watchEvents
      tags: [events]
      responses:
        "200":
          description: Fine
          content: { application/x-ndjson: { itemSchema: { $ref: "#/components/schemas/Event" } } }
components:
  securitySchemes:
    token: { type: http, scheme: bearer }
    login: { type: http, scheme: basic }
  schemas:
    Pet:
      type: object
      required: [id, kind, tag]
      properties:
        id: { type: string }
        kind: { $ref: "#/components/schemas/Kind" }
        tag: { type: string }
        age: { type: [integer, "null"] }
        parent: { $ref: "#/components/schemas/Pet" }
        home: { $ref: "#/components/schemas/Home" }
        names: { type: array, items: { type: string } }
        extra: { type: object, additionalProperties: { type: string } }
    NewPet:
      type: object
      required: [tag]
      properties:
        tag: { type: string }
        color: { $ref: "#/components/schemas/Color" }
        weight: { type: number }
        owner: { type: object, properties: { name: { type: string } } }
    Kind: { type: string, enum: [cat, dog] }
    Color: { type: string, enum: [red, blue] }
    Home:
      oneOf: [{ $ref: "#/components/schemas/House" }, { $ref: "#/components/schemas/Boat" }]
      discriminator: { propertyName: type, mapping: { house: "#/components/schemas/House", boat: "#/components/schemas/Boat" } }
    House: { type: object, required: [type, rooms], properties: { type: { type: string, const: house }, rooms: { type: integer } } }
    Boat: { type: object, required: [type, sails], properties: { type: { type: string, const: boat }, sails: { type: integer } } }
    Event: { type: object, required: [at], properties: { at: { type: string }, what: { type: string } } }
    Problem: { type: object, required: [code], properties: { code: { type: string }, detail: { type: string } } }
    Unused: { type: object, properties: { left: { type: string } } }
`;
