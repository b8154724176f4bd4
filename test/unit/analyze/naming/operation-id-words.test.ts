import { isVersion } from "../../../../generator/analyze/naming/versions.ts";
import { describe, expect, test } from "vitest";
import {
  fromOperationId,
  fromPath,
  segments,
} from "../../../../generator/analyze/naming/operation-id-words.ts";

describe("a method's name from its operationId", () => {
  test.each([
    // operationId, resource, method
    ["repos/list-for-org", "repos", "listForOrg"],
    [
      "GetMeetingActiveLivestreams",
      "Livestreams",
      "getMeetingActiveLivestreams",
    ],
    ["listPets", "pets", "listPets"],
    ["pets_list", "Pets", "list"],
    ["PetsList", "pets", "list"],
    ["pets.list", "pets", "list"],
    // Acronyms are words.
    ["getHTTPStatus", "things", "getHttpStatus"],
    ["appID", "things", "appId"],
    ["SSHKeysList", "SSH Keys", "list"],
    // The whole run of words, or nothing of it.
    ["pull_requests.create", "Pull Requests", "create"],
    ["pull_create", "Pull Requests", "pullCreate"],
    ["pull_request_create", "Pull Requests", "pullRequestCreate"],
    // Only a leading run, and only once.
    ["createPet", "pet", "createPet"],
    ["pets-pets-list", "pets", "petsList"],
    // Nothing left: the whole operationId.
    ["repos", "repos", "repos"],
    ["Repos", "repos", "repos"],
    // No singularising.
    ["petList", "pets", "petList"],
    ["zones-get", "Zone", "zonesGet"],
    // A word that only begins like the resource is another word.
    ["petshopOpen", "pets", "petshopOpen"],
    ["2fa-enable", "things", "_2faEnable"],
    ["things-2fa", "things", "_2fa"],
    ["取得する", "things", "取得する"],
    ["delete", "things", "delete"],
  ])("%j on %j is %j", (operationId, resource, expected) => {
    expect(fromOperationId(operationId, resource)).toBe(expected);
  });

  test.each([null, "", "+++", "_"])("cannot be made of %j", (operationId) => {
    expect(fromOperationId(operationId, "pets")).toBeNull();
  });
});

describe("a method's name from its path", () => {
  test.each<[string, string, string, string]>([
    ["get", "/pets", "pets", "get"],
    ["post", "/pets", "pets", "post"],
    ["get", "/pets/{id}", "pets", "getById"],
    ["get", "/pets/{id}/photos", "pets", "getByIdPhotos"],
    [
      "delete",
      "/pets/{petID}/photos/{photo_id}",
      "pets",
      "deleteByPetIdPhotosByPhotoId",
    ],
    // What stands before the resource tells nothing about it.
    ["get", "/v1/accounts/{account}/pets/{id}", "pets", "getById"],
    ["get", "/v2.1/pets", "pets", "get"],
    // A resource that the path does not name: all of it counts, but for versions.
    [
      "get",
      "/v1/accounts/{account}/cats",
      "Animals",
      "getAccountsByAccountCats",
    ],
    ["put", "/{tenant}", "root", "putByTenant"],
    ["get", "/", "root", "get"],
    ["get", "/Pull-Requests/open", "pull requests", "getOpen"],
    // Several parts in one segment.
    ["post", "/ops/{id}:cancel", "ops", "postByIdCancel"],
    ["get", "/ops/{id}.json", "ops", "getByIdJson"],
    ["get", "/ops/{from}-{to}", "ops", "getByFromByTo"],
    ["get", "/ops/{from}{to}", "ops", "getByFromByTo"],
    ["get", "/ops/HTTPStatus", "ops", "getHttpStatus"],
  ])("%s %s on %j is %j", (method, path, resource, expected) => {
    expect(fromPath(method, path, [resource])).toBe(expected);
  });

  test("looks for the innermost resource", () => {
    expect(fromPath("get", "/orgs/{org}/teams/{team}", ["orgs", "teams"])).toBe(
      "getByTeam",
    );
  });
});

test.each([
  ["v1", true],
  ["V2", true],
  ["v2.1", true],
  ["v2.1.3", true],
  ["v", false],
  ["vets", false],
  ["v1beta", true],
  ["1", true],
  ["2024-01-31", true],
  ["12", false],
])("that %j is a version is %j", (segment, expected) => {
  expect(isVersion(segment)).toBe(expected);
});

test("segments are what stands between slashes", () => {
  expect(segments("//a/{b}/")).toEqual(["a", "{b}"]);
});
