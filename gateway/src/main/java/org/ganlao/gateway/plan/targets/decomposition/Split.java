package org.ganlao.gateway.plan.targets.decomposition;

import java.time.LocalDate;
import java.util.Map;

/**
 * One target of a region, split by a revision.
 *
 * @param region whose target is split
 * @param validFrom first day on which it holds
 * @param whole what was split
 * @param shares by region; the split region itself stands for its own unit
 */
record Split(
        int revision, String region, LocalDate validFrom, String indicator, Share whole, Map<String, Share> shares) {}
