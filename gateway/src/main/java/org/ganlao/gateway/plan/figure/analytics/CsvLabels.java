package org.ganlao.gateway.plan.figure.analytics;

/** How codes are told in CSV, as SDMX-CSV 2.0 has it. */
enum CsvLabels {
    /** The code alone. */
    ID,
    /** The name in a column of its own behind the code's. */
    NAME,
    /** {@code 360100: 南昌市} in one column. */
    BOTH
}
