package org.ganlao.socialinsurance.register.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.ganlao.platform.database.Sql;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of what ended are found by the end, however much goes on. */
@QuarkusTest
class ListsByTheirEndsTest {

    @Inject
    Sql sql;

    @ParameterizedTest
    @CsvSource({
        "enrolment_stopped, enrolment where region = any (?) and annul_reason is null and upper(days) <= ?",
        "reminder_unheeded, reminder where region = any (?) and answer_by < ?"
    })
    void what_ended_is_found_by_an_index(String index, String rows) {
        List<String> plan = QuarkusTransaction.requiringNew().call(() -> {
            sql.update("set local enable_seqscan = off");
            return sql.list(
                    "explain select id from " + rows,
                    row -> row.text("QUERY PLAN"),
                    List.of("360102", "360103"),
                    LocalDate.of(2007, 6, 30));
        });

        assertThat(plan).anyMatch(line -> line.contains(index));
    }
}
