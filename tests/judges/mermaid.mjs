// mermaid.mjs FILE: whether Mermaid's own parser takes the pictures of the file, with a form feed
// between them; PLANCTL_NODE_MODULES names the folder of `npm install mermaid jsdom`.
import fs from "node:fs";

const modules = process.env.PLANCTL_NODE_MODULES;
const { JSDOM } = await import(`${modules}/jsdom/lib/api.js`);
const { window } = new JSDOM("<!DOCTYPE html><body></body>");
Object.assign(globalThis, { window, document: window.document });
const mermaid = (await import(`${modules}/mermaid/dist/mermaid.core.mjs`)).default;
for (const picture of fs.readFileSync(process.argv[2], "utf8").split("\f")) await mermaid.parse(picture);
