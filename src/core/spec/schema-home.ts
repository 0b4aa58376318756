/**
 * What the `$id` of every schema begins with, so that it is the same wherever the file is. It is a name and not an address:
 * this project has no site of its own, and `.invalid` is reserved for hosts that never exist (RFC 2606), so that no one
 * else's file can be taken for ours. Once there is such a site, its address goes here.
 */
export const schemaHome = 'https://bunsen.invalid/schemas/';
