package org.ganlao.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LastWordsTest {

    private static final String BEGIN = "insert into probe_effect (text, times) values (?, ?)";
    private static final String GO_ON = "update probe_effect set times = times * 2 + ? where text = ?";

    @Inject
    LastWords words;

    @Inject
    Sql sql;

    private final String text = UUID.randomUUID().toString();

    @Test
    void what_nobody_gathers_is_sent_when_it_is_said() {
        QuarkusTransaction.requiringNew().run(() -> {
            words.say(BEGIN, text, 1);

            assertThat(times()).contains(1L);
        });
    }

    @Test
    void what_is_gathered_is_sent_at_the_end_in_the_order_in_which_it_was_said() {
        QuarkusTransaction.requiringNew().run(() -> {
            words.gather();
            words.say(BEGIN, text, 1);
            words.say(GO_ON, 0, text);
            words.say(GO_ON, 1, text);
            assertThat(times()).isEmpty();

            words.send();

            assertThat(times()).contains(5L);
        });
        assertThat(times()).contains(5L);
    }

    @Test
    void many_words_are_sent_in_between_and_none_is_lost_or_said_twice() {
        QuarkusTransaction.requiringNew().run(() -> {
            words.gather();
            words.say(BEGIN, text, 0);
            for (int i = 0; i < 17; i++) {
                words.say("update probe_effect set times = times + 1 where text = ?", text);
            }
            words.send();
        });

        assertThat(times()).contains(17L);
    }

    @Test
    void what_was_gathered_in_a_transaction_that_rolls_back_was_never_said() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    words.gather();
                    words.say(BEGIN, text, 1);
                    words.send();
                    throw new IllegalStateException("no");
                }))
                .hasMessageContaining("no");

        assertThat(times()).isEmpty();
    }

    @Test
    void a_word_that_the_database_refuses_takes_all_others_with_it() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    words.gather();
                    words.say(BEGIN, text, 1);
                    words.say(GO_ON, 1000, text);
                    words.send();
                }))
                .isInstanceOf(DatabaseFailure.class);

        assertThat(times()).isEmpty();
    }

    @Test
    void gathering_is_the_affair_of_one_transaction() {
        QuarkusTransaction.requiringNew().run(() -> {
            words.gather();
            QuarkusTransaction.requiringNew().run(() -> words.say(BEGIN, text, 1));
            assertThat(times()).contains(1L);
        });
    }

    private Optional<Long> times() {
        return sql.one("select times from probe_effect where text = ?", row -> row.number("times"), text);
    }
}
