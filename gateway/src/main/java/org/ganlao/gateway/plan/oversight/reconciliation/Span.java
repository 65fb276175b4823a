package org.ganlao.gateway.plan.oversight.reconciliation;

import java.time.YearMonth;
import java.util.Set;

/**
 * What is compared; each part null for all.
 *
 * @param indicator whose measures, when it was asked for by one
 * @param measures of the domain
 * @param region whose regions, when it was asked for by one
 * @param regions codes of all regions inside it
 */
record Span(String indicator, Set<String> measures, String region, Set<String> regions, YearMonth month) {

    static final Span WHOLE = new Span(null, null, null, null, null);

    boolean covers(Cell cell) {
        return (measures == null || measures.contains(cell.measure()))
                && (regions == null || regions.contains(cell.region()))
                && (month == null || month.equals(cell.month()));
    }
}
