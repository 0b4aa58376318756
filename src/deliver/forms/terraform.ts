/**
 * A text in HCL: of JSON's escapes it has no `\\b` and `\\f`, and `${` and `%{` begin templates and are escaped by doubling the first
 * character.
 */
const hclText = (text: string): string =>
  JSON.stringify(text)
    .replace(/\\(?:\\|b|f)/g, (escape) => ({ '\\b': '\\u0008', '\\f': '\\u000c' })[escape] ?? escape)
    .replace(/[$%](?=\{)/g, '$&$&');

/** Terraform that reads a Butane config beside it and gives its Ignition as `config` (the provider poseidon/ct). */
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
