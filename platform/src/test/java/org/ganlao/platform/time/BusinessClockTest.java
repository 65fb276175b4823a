package org.ganlao.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.ganlao.platform.profile.DevelopmentAids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessClockTest {

    private static final LocalDate MARCH_31 = LocalDate.of(2007, 3, 31);

    private final HandSetClock real = new HandSetClock(Instant.parse("2026-11-24T16:30:00Z"));

    @Test
    void real_time_is_that_of_shanghai() {
        BusinessClock clock = BusinessClock.from("", real, DevelopmentAids.REFUSED);

        assertThat(clock.today()).isEqualTo("2026-11-25");
        assertThat(clock.now().getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    @Test
    void stands_where_it_is_fixed() {
        BusinessClock clock = BusinessClock.from("2007-03-31", real, DevelopmentAids.ALLOWED);

        real.set("2026-12-24T00:00:00Z");

        assertThat(clock.today()).isEqualTo(MARCH_31);
    }

    @Test
    void runs_on_from_where_it_is_started() {
        BusinessClock clock = BusinessClock.from("2007-03-31+", real, DevelopmentAids.ALLOWED);
        ZonedDateTime start = clock.now();

        real.set("2026-11-25T16:29:59Z");
        LocalDate aSecondBeforeMidnight = clock.today();
        real.set("2026-11-25T16:30:00Z");

        assertThat(start.toLocalTime()).isEqualTo("00:00");
        assertThat(aSecondBeforeMidnight).isEqualTo(MARCH_31);
        assertThat(clock.today()).isEqualTo(MARCH_31.plusDays(1));
    }

    @Test
    void production_knows_only_real_time() {
        assertThatThrownBy(() -> BusinessClock.from("2007-03-31", real, DevelopmentAids.REFUSED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("GANLAO_BUSINESS_CLOCK")
                .hasMessageContaining("only real time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2007-02-30", "2007-03-31++", "+"})
    void refuses_a_setting_that_is_no_day(String setting) {
        assertThatThrownBy(() -> BusinessClock.from(setting, real, DevelopmentAids.ALLOWED))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2007-03-31+");
    }

    /** Goes where it is set. */
    private static final class HandSetClock extends Clock {

        private Instant instant;

        HandSetClock(Instant instant) {
            this.instant = instant;
        }

        void set(String time) {
            instant = Instant.parse(time);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            Clock source = this;
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return zone;
                }

                @Override
                public Clock withZone(ZoneId other) {
                    return source.withZone(other);
                }

                @Override
                public Instant instant() {
                    return source.instant();
                }
            };
        }

        @Override
        public Instant instant() {
            return instant;
        }
    }
}
