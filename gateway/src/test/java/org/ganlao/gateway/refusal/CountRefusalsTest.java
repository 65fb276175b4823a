package org.ganlao.gateway.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountRefusalsTest {

    private static final Instant NOON = Instant.parse("2007-03-31T16:30:00Z"); // past midnight in Nanchang

    private final CountRefusals counts = new CountRefusals(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void the_same_refusal_is_counted_together_on_the_day_of_the_answer() {
        counts.count("tax", "insurance", 422, "employer-not-registered");
        counts.count("tax", "insurance", 422, "employer-not-registered");
        counts.count("tax", "insurance", 502, "");

        assertThat(counts.take())
                .isEqualTo(Map.of(
                        new RefusalKey(LocalDate.of(2007, 4, 1), "tax", "insurance", 422, "employer-not-registered"),
                        new RefusalTally(2, NOON),
                        new RefusalKey(LocalDate.of(2007, 4, 1), "tax", "insurance", 502, ""),
                        new RefusalTally(1, NOON)));
        assertThat(counts.take()).isEmpty();
    }

    @Test
    void what_could_not_be_written_is_counted_on() {
        counts.count("tax", "insurance", 422, "a-rule");
        Map<RefusalKey, RefusalTally> taken = counts.take();
        counts.count("tax", "insurance", 422, "a-rule");

        counts.putBack(taken);

        assertThat(counts.take().values()).containsExactly(new RefusalTally(2, NOON));
    }

    @Test
    void nothing_is_lost_or_counted_twice_while_it_is_taken() {
        AtomicLong taken = new AtomicLong();
        CompletableFuture<?>[] counting = Stream.generate(() -> CompletableFuture.runAsync(() -> {
                    for (int i = 0; i < 20_000; i++) {
                        counts.count("tax", "insurance", 422, "a-rule");
                    }
                }))
                .limit(3)
                .toArray(CompletableFuture[]::new);

        CompletableFuture<Void> all = CompletableFuture.allOf(counting);
        while (!all.isDone()) {
            counts.take().values().forEach(tally -> taken.addAndGet(tally.requests()));
        }
        all.join();
        counts.take().values().forEach(tally -> taken.addAndGet(tally.requests()));

        assertThat(taken).hasValue(60_000);
    }
}
