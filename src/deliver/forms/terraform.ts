/**
 * Writes a text as a quoted string of HCL, Terraform's language: as in JSON, but with `\u0008` and `\u000c`, because HCL does not know `\b` and
 * `\f`, and with `$${` and `%%{`, because `${` and `%{` begin templates.
 */
const hclText = (text: string): string =>
  JSON.stringify(text)
    .replace(/\\(?:\\|b|f)/g, (escape) => ({ '\\b': '\\u0008', '\\f': '\\u000c' })[escape] ?? escape)
    .replace(/[$%](?=\{)/g, '$&$&');

/** What belongs to a Butane config besides its file: the paths of fragments that are merged into it, and the folder of its local files. */
export interface TerraformParts {
  fragments?: readonly string[] | undefined;
  filesFolder?: string | undefined;
}

/**
 * Makes a `main.tf` in which Terraform translates the Butane config of a file beside it, with the provider poseidon/ct, and outputs the result as
 * `ignition`. Fragments are its snippets, by their paths in the folder of local files.
 */
export function terraformFile(butaneFile: string, { fragments = [], filesFolder }: TerraformParts = {}): string {
  const inFolder = (path: string): string => (filesFolder === undefined ? path : `${filesFolder}/${path}`);
  const snippets = fragments.map((path) => `    file(${hclText(inFolder(path))}),\n`).join('');
  return `terraform {
  required_providers {
    ct = {
      source = "poseidon/ct"
    }
  }
}

data "ct_config" "machine" {
  content = file(${hclText(butaneFile)})
  strict  = true
${filesFolder === undefined ? '' : `  files_dir = ${hclText(filesFolder)}\n`}${snippets === '' ? '' : `  snippets = [\n${snippets}  ]\n`}}

output "ignition" {
  value     = data.ct_config.machine.rendered
  sensitive = true
}
`;
}
