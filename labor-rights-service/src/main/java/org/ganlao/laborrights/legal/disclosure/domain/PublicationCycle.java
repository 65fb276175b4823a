package org.ganlao.laborrights.legal.disclosure.domain;

import java.time.LocalDate;

/** How often something is published. */
public enum PublicationCycle {
    MONTHLY(1),
    QUARTERLY(3),
    YEARLY(12),
    ONCE(0);

    private final int months;

    PublicationCycle(int months) {
        this.months = months;
    }

    /** When it is due after so many publications, reckoned from the first time, so that months' ends do not drift; null if never. */
    LocalDate due(LocalDate first, int published) {
        return this == ONCE && published > 0 ? null : first.plusMonths((long) months * published);
    }
}
