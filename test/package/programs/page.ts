// The script of a user's page: signs in at a click, lists the mailbox, downloads a file, and meets a link that leads away.
import { createClient, isApiError } from "docwright-client";
import { downloadFile } from "docwright-client/v1.0/drives";
import { listMessages } from "docwright-client/v1.0/users";

let token = "";
const client = createClient({ baseUrl: new URLSearchParams(location.search).get("api") ?? "", auth: () => token });

function show(id: string, text: string): void {
  const item = document.createElement("li");
  item.textContent = text;
  document.getElementById(id)?.append(item);
}

async function run(): Promise<void> {
  for await (const { subject, sender } of listMessages(client, {}, { select: ["subject", "sender"] }))
    show("messages", `${subject ?? ""} (${sender?.emailAddress?.name ?? "?"})`);
  const file = await downloadFile(client, { itemId: "0123456789AB!104" });
  show("files", await file.text());
  try {
    await listMessages(client, {}, { search: "elsewhere" }).toArray();
  } catch (error) {
    show("errors", isApiError(error) ? (error.code ?? "") : String(error));
  }
}

document.getElementById("sign-in")?.addEventListener("click", () => {
  token = "stub-token";
  void run()
    .catch((error: unknown) => {
      show("errors", String(error));
    })
    .finally(() => (document.body.id = "done"));
});
