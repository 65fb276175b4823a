package org.ganlao.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.ganlao.platform.profile.DevelopmentAids;

/**
 * The day and hour for domain decisions, deadlines and sweeps, in Asia/Shanghai. Tokens, events and audit use the real
 * {@link Clock} instead.
 */
public final class BusinessClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    private BusinessClock(Clock clock) {
        this.clock = clock.withZone(ZONE);
    }

    public static BusinessClock real(Clock realTime) {
        return new BusinessClock(realTime);
    }

    /** Stands at the first moment of a day. */
    public static BusinessClock fixedAt(LocalDate day) {
        return new BusinessClock(Clock.fixed(startOf(day), ZONE));
    }

    /** Starts now at the first moment of a day and runs on. */
    public static BusinessClock startedAt(LocalDate day, Clock realTime) {
        return new BusinessClock(Clock.offset(realTime, Duration.between(realTime.instant(), startOf(day))));
    }

    /**
     * Reads {@code ganlao.business-clock}: empty is real time, {@code 2007-03-31} stands there, {@code 2007-03-31+}
     * starts there and runs.
     *
     * @throws IllegalStateException if it is neither, or the profile knows only real time
     */
    static BusinessClock from(String setting, Clock realTime, DevelopmentAids aids) {
        if (setting.isBlank()) {
            return real(realTime);
        }
        if (aids == DevelopmentAids.REFUSED) {
            throw new IllegalStateException("GANLAO_BUSINESS_CLOCK is " + setting
                    + ", but this profile knows only real time: leave it empty, or run the profile demo");
        }
        boolean running = setting.endsWith("+");
        LocalDate day = day(running ? setting.substring(0, setting.length() - 1) : setting);
        return running ? startedAt(day, realTime) : fixedAt(day);
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    "GANLAO_BUSINESS_CLOCK must be empty, a day (2007-03-31) or a day to run on from (2007-03-31+), not "
                            + written,
                    e);
        }
    }
}
