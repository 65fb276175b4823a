package org.ganlao.platform.event;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * Counts a service's facts from its domain tables, never from its events, so that whoever counted the events can
 * compare.
 */
public interface CountSource {

    /** The measures this source can count, by their ids in the plan catalogue. */
    Set<String> measures();

    /** Runs in one read transaction with the other sources; regions and months without facts are left out. */
    List<Count> count(String measure);

    /**
     * What a measure amounts to.
     *
     * @param region code of the region that counts
     * @param month of the business date, as {@code yyyy-MM}
     * @param value persons, cases or yuan; net where entries and exits fall into the same month
     */
    record Count(String region, String month, BigDecimal value) {}
}
