/**
 * Writes a text as a quoted string of HCL, Terraform's language: as in JSON, but with `\u0008` and `\u000c`, because HCL does not know `\b` and
 * `\f`, and with `$${` and `%%{`, because `${` and `%{` begin templates.
 */
const hclText = (text: string): string =>
  JSON.stringify(text)
    .replace(/\\(?:\\|b|f)/g, (escape) => ({ '\\b': '\\u0008', '\\f': '\\u000c' })[escape] ?? escape)
    .replace(/[$%](?=\{)/g, '$&$&');

/** Makes a `main.tf` in which Terraform translates the Butane config of a file beside it, with the provider poseidon/ct, and outputs the result as `ignition`. */
export const terraformFile = (butaneFile: string): string => `terraform {
  required_providers {
    ct = {
      source = "poseidon/ct"
    }
  }
}

data "ct_config" "machine" {
  content = file(${hclText(butaneFile)})
  strict  = true
}

output "ignition" {
  value     = data.ct_config.machine.rendered
  sensitive = true
}
`;
