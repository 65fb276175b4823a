package org.ganlao.gateway.plan.oversight.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetVolumesTest {

    @Inject
    ForgetVolumes forget;

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Test
    void days_that_no_answer_shows_are_forgotten() {
        LocalDate first =
                clock.instant().atZone(BusinessClock.ZONE).toLocalDate().minusDays(29);
        heard(first);
        heard(first.minusDays(2));

        forget.prune();

        assertThat(sql.list("select day from exchange_volume where fact = 'forgotten'", row -> row.date("day")))
                .containsExactly(first);
        sql.update("delete from exchange_volume where fact = 'forgotten'");
    }

    private void heard(LocalDate day) {
        sql.update("""
                insert into exchange_volume (day, domain, fact, region, client, facts, last_recorded_at)
                values (?, 'employment', 'forgotten', '361100', 'test', 1, now())""", day);
    }
}
