package org.ganlao.platform.imports;

/**
 * One record as it stood in the file.
 *
 * @param line where it begins; the first line of the file is 1
 */
record StagedRow(long line, String text) {}
