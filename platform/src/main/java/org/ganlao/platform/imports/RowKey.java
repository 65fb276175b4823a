package org.ganlao.platform.imports;

/**
 * What identifies a row among all rows that its client ever sent, and a hash over what it says.
 *
 * @param contentHash SHA-256
 */
record RowKey(String naturalKey, byte[] contentHash) {}
