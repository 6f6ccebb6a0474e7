/** The schema of `xjsme.yaml` as a text: `init` lays it beside the file for editors, wherever the program is installed. */
export const workspaceSchemaModule = (schemas) =>
  `export const workspaceSchema = ${JSON.stringify(`${JSON.stringify(schemas.get('workspace.schema.json'), null, 2)}\n`)};\n`;
