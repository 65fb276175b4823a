package org.ganlao.platformtest.archrules.wrong.placement;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;

class ReadsTheSystemClock {

    LocalDate today() {
        return LocalDate.now();
    }

    Instant moment() {
        return Clock.systemUTC().instant();
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Date date() {
        return new Date();
    }
}
