// mermaid.mjs FILE: whether Mermaid's own parser takes the file; PLANCTL_NODE_MODULES names the folder
// of `npm install mermaid jsdom`.
import fs from "node:fs";

const modules = process.env.PLANCTL_NODE_MODULES;
const { JSDOM } = await import(`${modules}/jsdom/lib/api.js`);
const { window } = new JSDOM("<!DOCTYPE html><body></body>");
Object.assign(globalThis, { window, document: window.document });
const mermaid = (await import(`${modules}/mermaid/dist/mermaid.core.mjs`)).default;
await mermaid.parse(fs.readFileSync(process.argv[2], "utf8"));
