package org.ganlao.laborrights.enforcement.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class GivingWayTest {

    private static final Instant BEGUN = Instant.parse("2007-12-31T02:00:00Z");

    private final GivingWay way = new GivingWay();

    @Test
    void gives_way_while_a_file_is_imported_and_no_longer_when_it_is() {
        assertThat(way.at(BEGUN, false)).isFalse();
        assertThat(way.at(BEGUN, true)).isTrue();
        assertThat(way.at(BEGUN.plusSeconds(30), true)).isTrue();
        assertThat(way.at(BEGUN.plusSeconds(31), false)).isFalse();
    }

    @Test
    void gives_way_for_two_minutes_at_the_longest_whatever_is_imported_one_after_the_other() {
        // When
        way.at(BEGUN, true);

        // Then
        assertThat(way.at(BEGUN.plusSeconds(119), true)).isTrue();
        assertThat(way.at(BEGUN.plusSeconds(120), true)).isFalse();
        assertThat(way.at(BEGUN.plusSeconds(600), true)).isFalse();
    }

    @Test
    void a_gap_between_two_files_begins_the_time_anew_only_when_nobody_waits_any_more() {
        // Given
        way.at(BEGUN, true);

        // When
        way.at(BEGUN.plusSeconds(110), false);

        // Then
        assertThat(way.at(BEGUN.plusSeconds(111), true)).isTrue();
        assertThat(way.at(BEGUN.plusSeconds(120), true)).isFalse();

        // When
        way.caughtUp();

        // Then
        assertThat(way.at(BEGUN.plusSeconds(121), true)).isTrue();
        assertThat(way.at(BEGUN.plusSeconds(241), true)).isFalse();
    }
}
