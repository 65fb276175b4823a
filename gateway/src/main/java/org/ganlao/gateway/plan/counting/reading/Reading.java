package org.ganlao.gateway.plan.counting.reading;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated contribution of one version of a fact to a measure.
 *
 * @param leg number of the measure's leg
 * @param ordinal number of the element within the leg
 * @param member set only where the measure counts distinct members
 */
record Reading(
        String measure, int leg, int ordinal, String region, LocalDate occurredOn, BigDecimal value, String member) {}
