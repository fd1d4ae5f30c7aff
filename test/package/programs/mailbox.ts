// A program of a user: compiled under each of the settings of `consumer.test.ts`, bundled, and run.
import { ApiError, createClient, isApiError, odata, type Auth, type Fetch } from "docwright-client";
import { Importance, type Message, type User, type UserUpdate } from "docwright-client/v1.0";
import { getUser, listMessages, updateUser } from "docwright-client/v1.0/users";

/** What is done with a mailbox, told in lines. */
export async function visit(fetch: Fetch, auth: Auth): Promise<string[]> {
  const client = createClient({ baseUrl: "https://graph.example", auth, fetch, timeout: 5000 });
  const lines: string[] = [];

  const user = await getUser(client, { userId: "ada@example.com" }, { select: ["id", "displayName"] });
  lines.push(`user ${user.displayName ?? "?"}`);

  const changes: UserUpdate = { jobTitle: null };
  await updateUser(client, { userId: "ada@example.com" }, { body: changes });

  const messages = listMessages(client, {}, { select: ["subject", "importance"], filter: odata`subject eq ${"O'Brien"}`, top: 2 });
  for await (const message of messages) lines.push(`${urgent(message) ? "!" : "-"} ${message.subject ?? ""}`);
  for await (const { items } of messages.byPage()) lines.push(`page of ${items.length}`);

  try {
    const nobody: User = await getUser(client, { userId: "nobody" });
    lines.push(`user ${nobody.id}`);
  } catch (error) {
    if (!isApiError(error)) throw error;
    lines.push(`${error instanceof ApiError} ${error.status} ${error.code}`);
  }
  return lines;
}

function urgent({ importance }: Pick<Message, "importance">): boolean {
  return importance === Importance.high;
}
