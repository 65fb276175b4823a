package org.ganlao.employment.startup.microloan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ganlao.platform.money.Money;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Schedules that were worked out by hand, line by line, each with the working of its interest: see {@code worked/}. */
class WorkedSchedulesTest {

    @TestFactory
    Stream<DynamicTest> agrees_to_the_cent_with_the_loan_worked_by_hand() throws IOException {
        List<String> loans = lines("loans.csv");
        assertThat(loans).hasSizeGreaterThanOrEqualTo(12);
        return loans.stream().map(line -> line.split(",")).map(loan -> dynamicTest(loan[0], () -> check(loan)));
    }

    private static void check(String[] loan) throws IOException {
        RepaymentSchedule schedule = RepaymentSchedule.of(new LoanTerms(
                Money.of(loan[1]),
                LocalDate.parse(loan[2]),
                Integer.parseInt(loan[3]),
                InterestRate.of(loan[4]),
                RepaymentMethod.valueOf(loan[5].toUpperCase(Locale.ROOT).replace('-', '_'))));

        assertThat(schedule.instalments())
                .containsExactlyElementsOf(lines(loan[0] + ".csv").stream()
                        .map(WorkedSchedulesTest::instalment)
                        .toList());
    }

    private static Instalment instalment(String line) {
        String[] worked = line.split(",");
        return new Instalment(
                Integer.parseInt(worked[0]),
                LocalDate.parse(worked[1]),
                Money.of(worked[5]),
                Money.of(worked[4]),
                Money.of(worked[6]));
    }

    /** Without remarks and the heading. */
    private static List<String> lines(String file) throws IOException {
        try (InputStream worked = WorkedSchedulesTest.class.getResourceAsStream("worked/" + file)) {
            return new String(worked.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .toList();
        }
    }
}
