package org.ganlao.skills.appraisal.exam.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {

    private static final BigDecimal MARK = BigDecimal.valueOf(60);
    private static final LocalDate DAY = LocalDate.of(2007, 6, 22);

    @ParameterizedTest
    @CsvSource({
        "60,60,''",
        "60.0,60.1,''",
        "59.9,60,THEORY",
        "60,59.9,PRACTICE",
        "0,100,THEORY",
        "59.9,59.9,THEORY PRACTICE"
    })
    void needs_the_mark_in_both_parts(BigDecimal theory, BigDecimal practice, String failed) {
        assertThat(new Result(theory, practice, DAY).failedParts(MARK))
                .extracting(ExamPart::name)
                .containsExactly(failed.isEmpty() ? new String[0] : failed.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"THEORY,70,50", "PRACTICE,50,70"})
    void changes_one_part_alone(ExamPart part, BigDecimal theory, BigDecimal practice) {
        Result before = new Result(BigDecimal.valueOf(50), BigDecimal.valueOf(50), DAY);

        assertThat(before.with(part, BigDecimal.valueOf(70), DAY.plusDays(1)))
                .isEqualTo(new Result(theory, practice, DAY.plusDays(1)));
    }
}
