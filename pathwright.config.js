/** @type {import("./dist/index.js").Config} */
export default {
  spec: "spec/realtime-kit.yaml",
  output: "generated",
  extensions: {
    "x-api-token-group": "Accepted permissions (at least one required)",
  },
};
