package org.ganlao.laborrights.enforcement.inspection.domain;

import java.time.LocalDate;
import org.ganlao.platform.problem.Rejection;

/**
 * 查处时效: a violation that nobody found out or complained of within so many months is not investigated any more; one that went
 * on is reckoned from its end (《劳动保障监察条例》第二十条).
 */
public record Limitation(int months) {

    /**
     * @param endedOn null where the violation goes on
     * @param knownOn day on which it was complained of or found
     */
    public boolean bars(LocalDate endedOn, LocalDate knownOn) {
        return endedOn != null && knownOn.isAfter(endedOn.plusMonths(months));
    }

    public void require(LocalDate endedOn, LocalDate knownOn) {
        if (bars(endedOn, knownOn)) {
            throw new Rejection(CaseRefusal.VIOLATION_TIME_BARRED, endedOn, endedOn.plusMonths(months));
        }
    }
}
