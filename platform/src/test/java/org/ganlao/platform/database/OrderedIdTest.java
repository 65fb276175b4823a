package org.ganlao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OrderedIdTest {

    private static final Instant NOW = Instant.parse("2007-12-31T23:59:59.999999Z");

    @Test
    void is_of_version_7_and_of_the_variant_that_the_rfc_gives() {
        UUID id = OrderedId.at(NOW);

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    }

    @Test
    void a_later_microsecond_has_the_higher_id_as_postgresql_and_texts_sort_them() {
        String earlier = OrderedId.at(NOW.minusNanos(1_000)).toString();

        assertThat(earlier).isLessThan(OrderedId.at(NOW).toString());
        assertThat(OrderedId.at(NOW).toString())
                .isLessThan(OrderedId.at(NOW.plusNanos(1_000)).toString());
    }

    @Test
    void two_of_one_moment_differ() {
        assertThat(OrderedId.at(NOW)).isNotEqualTo(OrderedId.at(NOW));
    }
}
