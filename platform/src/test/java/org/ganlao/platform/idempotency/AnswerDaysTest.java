package org.ganlao.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswerDaysTest {

    @Inject
    Answers answers;

    @Test
    void the_service_opens_days_when_it_starts() throws SQLException {
        assertThat(partitions())
                .contains(answers.texts("select 'idempotent_answer_' || to_char(now() at time zone 'UTC', 'YYYYMMDD')")
                        .get(0));
    }

    @Test
    void the_day_and_the_next_two_stand_open() throws SQLException {
        turn("2005-03-05T23:59:59Z");

        assertThat(partitions())
                .contains("idempotent_answer_20050305", "idempotent_answer_20050306", "idempotent_answer_20050307")
                .doesNotContain("idempotent_answer_20050308");
    }

    @Test
    void a_day_goes_72_hours_after_it_ended_and_not_before() throws SQLException {
        turn("2007-03-05T12:00:00Z");

        turn("2007-03-08T23:59:59Z");
        assertThat(partitions()).contains("idempotent_answer_20070305");

        turn("2007-03-09T00:00:00Z");
        assertThat(partitions()).doesNotContain("idempotent_answer_20070305").contains("idempotent_answer_20070306");
    }

    @Test
    void an_answer_of_a_day_that_nobody_opened_falls_into_the_net_and_expires_there() throws SQLException {
        answers.execute("""
                insert into idempotent_answer (day, client, subject, key, fingerprint, answered_at, key_id, answer)
                values ('2006-03-05', 'c', 's', 'net', '', '2006-03-05T12:00:00Z', 'd1', '')""");
        assertThat(answers.texts("select tableoid::regclass from idempotent_answer where key = 'net'"))
                .containsExactly("idempotent_answer_default");

        turn("2006-03-05T13:00:00Z");
        assertThat(partitions()).doesNotContain("idempotent_answer_20060305").contains("idempotent_answer_20060306");
        assertThat(answers.under("net")).hasSize(1);

        turn("2006-03-08T13:00:00Z");
        assertThat(answers.under("net")).isEmpty();
    }

    private void turn(String at) throws SQLException {
        answers.execute("select idempotent_answer_turn(?::text::timestamptz)", at);
    }

    private List<String> partitions() throws SQLException {
        return answers.texts(
                "select inhrelid::regclass from pg_inherits where inhparent = 'idempotent_answer'::regclass");
    }
}
