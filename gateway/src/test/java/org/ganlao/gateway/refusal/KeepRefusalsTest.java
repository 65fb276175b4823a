package org.ganlao.gateway.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

/** Each test has a program of its own; the clock is not the test's, and writes between its steps change nothing. */
@QuarkusTest
class KeepRefusalsTest {

    @Inject
    CountRefusals counts;

    @Inject
    KeepRefusals refusals;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    private final String client = "sender-" + UUID.randomUUID();

    @Test
    void counts_of_several_writes_add_up_and_the_last_time_is_kept() {
        count(3);
        refusals.write();
        count(2);
        refusals.write();

        assertThat(kept(today())).isEqualTo(5);
    }

    @Test
    void counts_wait_for_a_database_that_does_not_take_them() {
        sql.update("alter table refused_request rename to refused_request_away");
        try {
            count(4);
            refusals.write();
        } finally {
            sql.update("alter table refused_request_away rename to refused_request");
        }

        refusals.write();

        assertThat(kept(today())).isEqualTo(4);
    }

    @Test
    void days_that_no_answer_shows_are_forgotten() {
        count(1);
        refusals.write();

        refusals.forget(today());
        assertThat(kept(today())).isEqualTo(1);
        refusals.forget(today().plusDays(1));
        assertThat(kept(today())).isZero();
    }

    private void count(int times) {
        for (int i = 0; i < times; i++) {
            counts.count(client, "insurance", 422, "employer-not-registered");
        }
    }

    private long kept(LocalDate since) {
        return refusals.since(since).stream()
                .filter(refused -> refused.client().equals(client))
                .mapToLong(RefusedRequests::requests)
                .sum();
    }

    private LocalDate today() {
        return clock.instant().atZone(BusinessClock.ZONE).toLocalDate();
    }
}
