import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.code.repos.listForOrg("octo-org");
  await client.code.repos.repos();
  await client.code.repos.createReposBatch();
  await client.code.repos.getHttpStatusById("hello-world");
  await client.code.pullRequests.pullList("hello-world");
  await client.code.pullRequests.create("hello-world");
  await client.code.pullRequests.reviewComments.list();
  await client.parties.list();
  await client.parties.throw();
  await client.billing.listInvoices();
  await client.billing.sshKeys.list();
  await client.billing.sshKeys.delete("id_ed25519");
  await client.häuser.auflisten();
  await client.teamsMembers.list();
  await client.teamsMembers.replace();
  await client.GET("/repos/{repo}/HTTPStatus", {
    params: { path: { repo: "hello-world" } },
  });
  await client.GET("/häuser");
}
