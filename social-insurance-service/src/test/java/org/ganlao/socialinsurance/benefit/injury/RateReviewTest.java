package org.ganlao.socialinsurance.benefit.injury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.benefit.injury.InjuryOffice.REVIEWS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.socialinsurance.Agency;
import org.ganlao.socialinsurance.benefit.injury.domain.FloatingTerms;
import org.junit.jupiter.api.Test;

/** In Anyuan district: employers pay by what the fund paid for them in the year before. */
@QuarkusTest
class RateReviewTest {

    private static final String ANYUAN = "360302";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    private static final String PAID_IN = """
            insert into contribution_month (person, insurance, month, source, kind, region, employer, base, employer_part,
                                            person_part, account_part, paid_on)
            values (?, 'INJURY', date '2006-05-01', gen_random_uuid(), 'BILL', '360302', ?, 1000, cast(? as numeric), 0, 0,
                    date '2006-05-31')""";

    private static final String PAID_OUT = """
            insert into benefit_payment (id, version, client, source_ref, recorded_at, insurance, benefit, region, ground, person,
                due_on, amount, state, proposed_by, proposed_at, approved_by, approved_at, paid_on, entry)
            select gen_random_uuid(), 1, 'test', gen_random_uuid()::text, now(), 'INJURY', 'injury-lump-sum', region, id, person,
                   date '2006-09-01', cast(? as numeric), 'PAID', 'one', now(), 'another', now(), cast(? as date), gen_random_uuid()
              from injury_award_line where award = ?""";

    @Inject
    Sql sql;

    private final InjuryOffice anyuan = InjuryOffice.of(ANYUAN);
    private final Agency agency = Agency.of(ANYUAN);

    @Test
    void a_review_finds_what_the_rule_says_of_each_employer_and_holds_once_another_person_approves() {
        // Given
        String costly = registered(2, "1000.00", "1000.01");
        String quiet = registered(3, "1000.00", null);
        String middling = registered(3, "1000.00", "400.00");
        String harmless = registered(1, "1000.00", "5000.00");
        String unpaid = registered(2, null, null);

        // When
        String review = anyuan.clerk().made(REVIEWS, anyuan.review(2007)).getString("id");

        // Then
        assertThat(factors(costly)).isEmpty();
        anyuan.clerk().post(REVIEWS, anyuan.review(2007)).statusCode(409).body("code", equalTo("reviewed-already"));
        anyuan.reviewer()
                .change(REVIEWS + "/" + review + "/approval", 1, Map.of())
                .statusCode(200)
                .body("state", equalTo("approved"));
        assertThat(factors(costly)).containsExactly(120);
        assertThat(factors(quiet)).containsExactly(50);
        assertThat(factors(middling)).containsExactly(80);
        assertThat(factors(harmless)).isEmpty();
        assertThat(factors(unpaid)).containsExactly(100);
        anyuan.clerk()
                .get(REVIEWS + "/employers/" + costly)
                .then()
                .body("paidOut", contains("1000.01"))
                .body("factor", contains(120));
        FloatingTerms terms = new FloatingTerms(
                BigDecimal.valueOf(10), BigDecimal.valueOf(40), BigDecimal.valueOf(100), BigDecimal.valueOf(200));
        sql.each(
                "select * from injury_rate where review = ? and paid_in > 0",
                row -> assertThat(row.number("factor"))
                        .isEqualTo(terms.factor(row.decimal("paid_out")
                                .multiply(BigDecimal.valueOf(100))
                                .divide(row.decimal("paid_in")))),
                UUID.fromString(review));

        // When
        anyuan.clerk()
                .change(REVIEWS + "/" + review + "/annulment", 2, Map.of("reason", "口径有误"))
                .statusCode(200);

        // Then
        assertThat(factors(costly)).isEmpty();
        assertThat(FACTS.of(review, 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    private String registered(int industryClass, String paidIn, String paidOut) {
        String employer = agency.registered(Agency.with(
                        Agency.with(agency.profile(), "industryClass", industryClass), "registeredOn", "2005-01-01"))
                .getString("employer");
        if (paidIn != null) {
            sql.update(
                    PAID_IN,
                    "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 24),
                    employer,
                    paidIn);
        }
        if (paidOut != null) {
            paidOut(employer, paidOut);
        }
        return employer;
    }

    private void paidOut(String employer, String amount) {
        String award = anyuan.proposed(anyuan.graded(anyuan.insured(), 7, "none"));
        anyuan.approve(award).statusCode(200);
        UUID id = UUID.fromString(award);
        sql.update(
                "update injury_case set employer = ? where id = (select injury from injury_award where id = ?)",
                employer,
                id);
        sql.update(
                "delete from benefit_payment where ground in (select id from injury_award_line where award = ?)", id);
        sql.update(PAID_OUT, amount, LocalDate.of(2006, 9, 1), id);
    }

    private List<Integer> factors(String employer) {
        return sql.list(
                "select factor from injury_rate_in_force where employer = ? and valid_from = date '2007-01-01'",
                row -> (int) row.number("factor"),
                employer);
    }
}
