package org.ganlao.platform.imports;

/** What happens to good rows when others are bad. */
enum ImportMode {
    /** One bad row and none is applied. */
    ALL_OR_NOTHING,
    /** Good rows are applied, bad ones reported. */
    PARTIAL
}
