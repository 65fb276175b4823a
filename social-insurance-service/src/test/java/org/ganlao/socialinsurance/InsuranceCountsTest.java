package org.ganlao.socialinsurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.RECEIPTS;
import static org.ganlao.socialinsurance.Agency.enrolment;
import static org.ganlao.socialinsurance.Agency.line;
import static org.ganlao.socialinsurance.Agency.with;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.ResidentNumbers;
import org.junit.jupiter.api.Test;

/** Each test counts by hand what it posts, in a county of Yichun that no other test uses. */
@QuarkusTest
class InsuranceCountsTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "误登");

    @Test
    void a_person_is_counted_from_the_first_insured_day_of_each_period_to_the_last() {
        // Given
        Agency gaoan = Agency.of("360983");
        Map<String, Object> employee = gaoan.employee("pension", gaoan.employer());
        String broken = enrolled(gaoan, gaoan.enrolment(employee, "2007-01-31"));
        enrolled(gaoan, gaoan.enrolment(employee, "2007-02-01"));
        String annulled = enrolled(gaoan, gaoan.enrolment(employee, "2007-02-01"));
        String corrected = enrolled(gaoan, gaoan.enrolment(gaoan.flexible("medical"), "2007-02-01"));

        // When
        gaoan.clerk()
                .change(broken + "/suspension", 1, Map.of("until", "2007-03-01"))
                .statusCode(200);
        gaoan.clerk()
                .change(broken + "/resumption", 2, Map.of("from", "2007-04-01"))
                .statusCode(200);
        gaoan.clerk()
                .change(broken + "/end", 3, Map.of("until", "2007-06-01", "reason", "retired"))
                .statusCode(200);
        gaoan.clerk().change(annulled + "/annulment", 1, MISTAKE).statusCode(200);
        gaoan.clerk()
                .change(
                        corrected + "/corrections",
                        1,
                        Map.of(
                                "insured", gaoan.insured("resident-medical", "resident-adult", null),
                                "periods", List.of(Map.of("from", "2007-05-08")),
                                "reason", "险种录错"))
                .statusCode(200);

        // Then
        assertThat(InternalCounts.now().ofRegion("360983"))
                .isEqualTo(Map.of(
                        "pension-insured 2007-01", "1",
                        "pension-insured 2007-02", "1",
                        "pension-insured 2007-03", "-1",
                        "pension-insured 2007-04", "1",
                        "pension-insured 2007-06", "-1",
                        "resident-medical-insured 2007-05", "1"));
    }

    @Test
    void who_is_inside_the_opening_statement_leaves_the_stock_and_comes_back_but_does_not_enter_it() {
        // Given
        Agency fengcheng = Agency.of("360981");
        Map<String, Object> migrant = fengcheng.insured("injury", "migrant", fengcheng.employer());
        String opening = enrolled(fengcheng, with(fengcheng.enrolment(migrant, "2006-05-01"), "inOpening", true));
        enrolled(fengcheng, fengcheng.enrolment(migrant, "2007-02-01"));

        // When
        fengcheng
                .clerk()
                .change(opening + "/suspension", 1, Map.of("until", "2007-03-01"))
                .statusCode(200);
        fengcheng
                .clerk()
                .change(opening + "/resumption", 2, Map.of("from", "2007-04-01"))
                .statusCode(200);

        // Then
        assertThat(InternalCounts.now().ofRegion("360981"))
                .isEqualTo(Map.of(
                        "injury-insured 2007-02", "1",
                        "injury-insured 2007-03", "-1",
                        "injury-insured 2007-04", "1",
                        "migrant-injury-insured 2007-02", "1",
                        "migrant-injury-insured 2007-03", "-1",
                        "migrant-injury-insured 2007-04", "1"));
    }

    @Test
    void a_newly_insured_person_counts_once_a_year_at_the_earliest_enrolment() {
        // Given
        Agency zhangshu = Agency.of("360982");
        String person = ResidentNumbers.next();
        Map<String, Object> inPark = zhangshu.employee("pension", zhangshu.employerInPark());
        String first = enrolled(zhangshu, enrolment(person, inPark, "2007-02-01"));
        end(zhangshu, first, "2007-03-01");
        enrolled(zhangshu, enrolment(person, inPark, "2007-05-01"));
        enrolled(zhangshu, zhangshu.enrolment(zhangshu.employee("pension", zhangshu.employer()), "2007-02-01"));
        enrolled(zhangshu, with(zhangshu.enrolment(inPark, "2006-02-01"), "inOpening", true));
        enrolled(zhangshu, zhangshu.enrolment(zhangshu.insured("pension", "land-expropriated", null), "2007-04-01"));

        // Then
        assertThat(InternalCounts.now().ofRegion("360982"))
                .containsEntry("park-pension-insured 2007-02", "1")
                .doesNotContainKeys("park-pension-insured 2007-05", "park-pension-insured 2006-02")
                .containsEntry("land-expropriated-covered 2007-04", "1");

        // annulled, the first enrolment hands the person's count over to the second
        zhangshu.clerk().change(first + "/annulment", 2, MISTAKE).statusCode(200);
        assertThat(InternalCounts.now().ofRegion("360982"))
                .containsEntry("park-pension-insured 2007-05", "1")
                .doesNotContainKey("park-pension-insured 2007-02");
    }

    @Test
    void each_fund_receives_what_stands_on_the_receipts_that_stand() {
        // Given
        Agency jingan = Agency.of("360925");
        String employer = jingan.employer();
        jingan.booked(jingan.receipt(employer, line("pension", "12500.00"), line("medical", "3600.05")));
        jingan.booked(jingan.receipt(employer, line("pension", "0.10"), line("maternity", "1.00")));
        jingan.booked(with(jingan.receipt(employer, line("pension", "2.00")), "receivedOn", "2007-06-30"));
        String twice =
                jingan.booked(jingan.receipt(employer, line("injury", "7.00"))).getString("id");

        // When
        jingan.reviewer()
                .change(RECEIPTS + "/" + twice + "/annulment", 1, MISTAKE)
                .statusCode(200);

        // Then
        assertThat(InternalCounts.now().ofRegion("360925"))
                .isEqualTo(Map.of(
                        "pension-fund-income 2007-03", "12500.1",
                        "pension-fund-income 2007-06", "2",
                        "medical-fund-income 2007-03", "3600.05",
                        "maternity-fund-income 2007-03", "1"));
    }

    private static String enrolled(Agency agency, Map<String, ?> request) {
        return ENROLMENTS + "/" + agency.enrolled(request).getString("id");
    }

    private static void end(Agency agency, String at, String until) {
        agency.clerk()
                .change(at + "/end", 1, Map.of("until", until, "reason", "left-work"))
                .statusCode(200);
    }
}
