package org.ganlao.gateway.plan.figure.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.ganlao.gateway.plan.counting.freshness.ChangeMark;
import org.ganlao.gateway.plan.counting.freshness.Freshness;
import org.junit.jupiter.api.Test;

class WrittenAnswersTest {

    private static final Instant NOON = Instant.parse("2007-03-31T04:00:00Z");
    private static final int KILOBYTE = 1024;

    private final AtomicInteger written = new AtomicInteger();

    @Test
    void a_question_is_answered_by_one_text_while_it_holds() {
        // Given
        WrittenAnswers answers = new WrittenAnswers();
        byte[] first = answers.of("a", kept -> true, () -> text(10)).text();

        // Then
        assertThat(answers.of("a", kept -> true, () -> text(10)).text()).isSameAs(first);
        assertThat(answers.of("b", kept -> true, () -> text(10)).text()).isNotSameAs(first);
        assertThat(answers.of("a", kept -> false, () -> text(10)).text()).isNotSameAs(first);
        assertThat(written).hasValue(3);
    }

    @Test
    void no_more_bytes_are_kept_than_there_may_be() {
        // Given
        WrittenAnswers answers = new WrittenAnswers(100 * KILOBYTE);

        // When
        IntStream.range(0, 50).forEach(i -> answers.of(i, kept -> true, () -> text(10 * KILOBYTE)));

        // Then
        assertThat(answers.bytesKept()).isBetween(50L * KILOBYTE, 100L * KILOBYTE);
    }

    @Test
    void an_answer_that_is_larger_than_all_that_may_be_kept_is_given_and_not_kept() {
        // Given
        WrittenAnswers answers = new WrittenAnswers(100 * KILOBYTE);

        // When
        byte[] given = answers.of("a", kept -> true, () -> text(101 * KILOBYTE)).text();

        // Then
        assertThat(given).hasSize(101 * KILOBYTE);
        assertThat(answers.bytesKept()).isZero();
    }

    @Test
    void the_flags_of_a_month_change_when_the_last_source_has_told_all_of_it() {
        assertThat(settled("2007-03-31T15:59:59Z").state())
                .isEqualTo(settled("2007-03-01T00:00:00Z").state());
        assertThat(settled("2007-03-31T16:00:00Z").state())
                .isNotEqualTo(settled("2007-03-31T15:59:59Z").state());
        assertThat(settled(null).state())
                .isNotEqualTo(settled("2007-03-31T16:00:00Z").state());
    }

    private Written text(int bytes) {
        written.incrementAndGet();
        return new Written(settled(null), new byte[bytes]);
    }

    private static Known settled(String through) {
        Instant recorded = through == null ? null : Instant.parse(through);
        return Known.of(
                NOON,
                LocalDate.of(2007, 3, 31),
                new Freshness(NOON, recorded, false, List.of()),
                new ChangeMark(0, 0, null, null, null, 0));
    }
}
