package org.ganlao.platformtest.archrules.wrong.placement.domain;

import java.time.Clock;
import java.time.LocalDate;

class AsksForTheTime {

    private final Clock clock;

    AsksForTheTime(Clock clock) {
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
