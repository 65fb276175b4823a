package org.ganlao.skills.certification.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SignedListsTest {

    private Instant now = Instant.parse("2007-06-30T00:00:00Z");
    private final InstantSource running = () -> now;
    private final Clock clock = running.withZone(ZoneOffset.UTC);
    private final SignedLists lists = new SignedLists(clock);
    private final AtomicInteger signatures = new AtomicInteger();

    @Test
    void a_list_is_signed_again_after_a_minute() {
        assertThat(read()).isEqualTo("1");
        now = now.plus(SignedLists.KEPT).minusNanos(1);
        assertThat(read()).isEqualTo("1");
        now = now.plusNanos(1);
        assertThat(read()).isEqualTo("2");
    }

    @Test
    void a_list_that_changed_while_it_was_signed_is_signed_again() {
        lists.at("a", () -> {
            lists.changed(new StatusListsChanged());
            return sign();
        });

        assertThat(read()).isEqualTo("2");
        assertThat(lists.at("b", this::sign)).isEqualTo("3");
    }

    private String read() {
        return lists.at("a", this::sign);
    }

    private String sign() {
        return String.valueOf(signatures.incrementAndGet());
    }
}
