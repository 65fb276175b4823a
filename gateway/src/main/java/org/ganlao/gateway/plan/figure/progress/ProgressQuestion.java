package org.ganlao.gateway.plan.figure.progress;

import java.time.YearMonth;
import java.util.Set;

/**
 * All that an answer about what is known now depends on, besides the sheet. Two requests that mean the same by other
 * words ask the same question.
 *
 * @param region code of a region, or of an own unit
 * @param level null for the region alone
 * @param ownUnits whether own units stand beside the regions
 * @param indicators empty for all
 */
record ProgressQuestion(
        String plan,
        YearMonth month,
        String region,
        LevelChoice level,
        boolean ownUnits,
        Set<String> indicators,
        boolean explain) {

    boolean isAbout(String indicator) {
        return indicators.isEmpty() || indicators.contains(indicator);
    }
}
