package org.ganlao.socialinsurance.benefit.medical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.CLAIMS;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.PROVIDERS;
import static org.ganlao.socialinsurance.benefit.medical.MedicalDesk.costs;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007; all hospitals are of the third tier. */
@QuarkusTest
class MedicalClaimTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String TYPE = "org.ganlao.social-insurance.medical-claim.";
    private static final Map<String, String> MISTAKE = Map.of("reason", "重复录入");

    private final MedicalDesk donghu = MedicalDesk.of("360102");

    @Test
    void a_bill_is_worked_out_approved_by_another_person_and_claimed_as_a_benefit() {
        // Given: 85 % of what lies above 1 559.00
        String at = donghu.claimed(donghu.stay(donghu.retiree(), "10000.00"));
        assertThat(PaidOut.payments(id(at))).isEmpty();

        // When
        Desk.of(Tokens.of("reviewer").in("360102").as("clerk"))
                .change(at + "/approval", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        donghu.reviewer
                .change(at + "/approval", 1, Map.of())
                .statusCode(200)
                .body("yearPlace", equalTo(1))
                .body("assessment.pooled", equalTo("7174.85"))
                .body("assessment.cash", equalTo("2825.15"))
                .body("figures.key", hasItem("social-insurance.medical.employee.retiree-points"));

        // Then
        assertThat(PaidOut.payments(id(at))).containsExactly("PROPOSED 7174.85");
        donghu.reviewer
                .change(at + "/approval", 2, Map.of())
                .statusCode(409)
                .body("code", equalTo("bill-in-another-state"));
    }

    @Test
    void the_personal_account_pays_what_it_has_and_gets_it_back_with_the_annulment() {
        // Given: 500.00 in the account; 80 % of what lies above 1 559.00 is pooled
        String employee = donghu.paidEmployee("100.00");
        String at = donghu.approved(donghu.stay(employee, "5000.00"));
        assertThat(donghu.read(at).getString("assessment.pooled")).isEqualTo("2752.80");
        assertThat(donghu.read(at).getString("assessment.account")).isEqualTo("500.00");
        assertThat(donghu.read(at).getString("assessment.cash")).isEqualTo("1747.20");

        // When
        donghu.reviewer.change(at + "/annulment", 2, MISTAKE).statusCode(200);

        // Then: it pays for medicine
        String pharmacy = donghu.provider(null);
        String medicine =
                donghu.approved(donghu.bill(employee, pharmacy, "pharmacy", "2007-05-02", "2007-05-02", "120.00"));
        assertThat(donghu.read(medicine).getString("assessment.account")).isEqualTo("120.00");
        assertThat(PaidOut.payments(id(medicine))).isEmpty();
    }

    @Test
    void what_is_asked_back_as_a_benefit_is_not_asked_back_as_a_bill_too() {
        // Given
        String at = donghu.approved(donghu.stay(donghu.retiree(), "10000.00"));
        PaidOut.markPaid(id(at));
        PaidOut.markToBeRecovered(id(at));

        // When
        donghu.reviewer.change(at + "/annulment", 2, MISTAKE).statusCode(200);

        // Then
        assertThat(PaidOut.payments(id(at))).containsExactly("TO_BE_RECOVERED 7174.85");
        donghu.cashier
                .change(at + "/recovery", 3, Map.of("on", "2007-06-25", "receipt", "SH-2"))
                .statusCode(409)
                .body("code", equalTo("nothing-to-recover"));
    }

    @Test
    void a_bill_number_is_claimed_once_and_is_free_again_after_the_refusal() {
        Map<String, Object> bill = donghu.stay(donghu.retiree(), "5000.00");
        String at = donghu.claimed(bill);
        refuses(with(bill, "sourceRef", UUID.randomUUID().toString()), 409, "bill-claimed");

        donghu.reviewer.change(at + "/refusal", 1, Map.of("reason", "材料不齐")).statusCode(200);

        donghu.claimed(with(bill, "sourceRef", UUID.randomUUID().toString()));
    }

    @Test
    void a_residents_bills_of_a_year_are_paid_up_to_the_cap_and_no_further() {
        // Given: 45 % of what lies above 400.00, then above 200.00
        String resident = donghu.resident();

        // When
        String first = donghu.approved(donghu.stay(resident, "30000.00"));
        String second = donghu.approved(donghu.stay(resident, "30000.00"));

        // Then
        assertThat(pooled(first)).isEqualTo("13320.00");
        assertThat(pooled(second)).isEqualTo("6680.00");
        assertThat(donghu.read(second).getInt("assessment.staysBefore")).isEqualTo(1);
    }

    @Test
    void correcting_a_bill_works_the_later_ones_of_the_year_out_anew_and_pays_the_difference() {
        // Given
        String resident = donghu.resident();
        String first = donghu.approved(donghu.stay(resident, "30000.00"));
        String second = donghu.approved(donghu.stay(resident, "30000.00"));
        PaidOut.markPaid(id(first));
        PaidOut.markPaid(id(second));

        // When: 10 400.00 are paid 4 500.00 of, so the cap leaves the second bill 13 410.00
        donghu.reviewer
                .change(first + "/corrections", 2, Map.of("costs", costs("10400.00"), "reason", "复核"))
                .statusCode(200);

        // Then
        assertThat(pooled(first)).isEqualTo("4500.00");
        assertThat(pooled(second)).isEqualTo("13410.00");
        assertThat(PaidOut.payments(id(first))).containsExactly("PAID 13320.00");
        assertThat(PaidOut.payments(id(second))).containsExactly("PAID 6680.00", "PROPOSED 6730.00");
        donghu.clerk.get(first + "/entries").then().body("pooled", contains("13320.00", "-8820.00"));
        donghu.clerk
                .get(second + "/entries")
                .then()
                .body("pooled", contains("6680.00", "6730.00"))
                .body("cause[1]", equalTo(id(first)));

        // And: what was received too much comes back, once
        Map<String, String> back = Map.of("on", "2007-06-25", "receipt", "SH-1");
        donghu.cashier.change(first + "/recovery", 3, back).statusCode(200);
        donghu.cashier.change(first + "/recovery", 4, back).statusCode(409).body("code", equalTo("nothing-to-recover"));
        assertThat(FACTS.of(id(first), 3))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "corrected.v1", TYPE + "recovered.v1");
        assertThat(FACTS.of(id(second), 2))
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "reassessed.v1");
    }

    @Test
    void an_annulled_bill_is_paid_no_more_and_makes_room_for_the_next_of_the_year() {
        // Given
        String resident = donghu.resident();
        String first = donghu.approved(donghu.stay(resident, "30000.00"));
        String second = donghu.approved(donghu.stay(resident, "30000.00"));
        PaidOut.markPaid(id(second));

        // When
        donghu.clerk.change(first + "/annulment", 2, MISTAKE).statusCode(409).body("code", equalTo("proposed-by-you"));
        donghu.reviewer.change(first + "/annulment", 2, MISTAKE).statusCode(200);

        // Then: the second bill is the year's first stay now
        assertThat(PaidOut.payments(id(first))).containsExactly("ANNULLED 13320.00");
        assertThat(pooled(second)).isEqualTo("13320.00");
        assertThat(PaidOut.payments(id(second))).containsExactly("PAID 6680.00", "PROPOSED 6640.00");
        assertThat(FACTS.of(id(first), 2)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
    }

    @Test
    void bills_that_are_approved_at_once_do_not_pass_the_cap_together() {
        String resident = donghu.resident();
        List<String> bills = Stream.of("30000.00", "30000.00", "30000.00")
                .map(cost -> donghu.claimed(donghu.stay(resident, cost)))
                .toList();

        bills.stream()
                .map(at -> CompletableFuture.runAsync(() ->
                        donghu.reviewer.change(at + "/approval", 1, Map.of()).statusCode(200)))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(bills.stream().map(this::pooled).sorted()).containsExactly("0.00", "13320.00", "6680.00");
        assertThat(bills.stream().map(at -> donghu.read(at).getInt("yearPlace")).sorted())
                .containsExactly(1, 2, 3);
    }

    @Test
    void only_who_is_insured_and_paid_is_paid_for() {
        String hospital = donghu.hospital();
        Map<String, Object> good = donghu.stay(donghu.retiree(), "5000.00");
        String flexible = donghu.enrolled("medical", "flexible", "2007-01-01");
        String unpaid = donghu.enrolled("medical", "flexible", "2006-01-01");
        String resident = donghu.enrolled("resident-medical", "resident-adult", "2006-10-01");
        String pension = donghu.enrolled("pension", "flexible", "2006-01-01");

        refuses(
                donghu.bill(donghu.retiree(), hospital, "inpatient", "2005-12-31", "2007-01-01", "1.00"),
                422,
                "not-insured-then");
        refuses(with(good, "enrolment", flexible), 422, "waiting-period");
        refuses(with(good, "enrolment", unpaid), 422, "contributions-unpaid");
        refuses(with(good, "enrolment", resident), 422, "not-funded-then");
        refuses(with(good, "enrolment", pension), 422, "not-of-medical");
        donghu.claimed(donghu.stay(donghu.paidEmployee("10.00"), "5000.00"));
    }

    @Test
    void what_is_no_bill_is_refused() {
        Map<String, Object> good = donghu.stay(donghu.retiree(), "5000.00");
        String cadre = donghu.enrolled("medical", "retired-cadre", "2006-01-01");

        refuses(with(good, "admittedOn", "2007-04-21"), 422, "discharged-before-admitted");
        refuses(with(good, "care", "outpatient"), 422, "stay-of-inpatients");
        refuses(with(good, "care", "pharmacy"), 422, "tier-of-hospitals");
        refuses(with(good, "costs", costs("0.00")), 422, "nothing-billed");
        refuses(with(good, "enrolment", cadre), 422, "cadres-on-account");
        refuses(with(good, "dischargedOn", "2007-07-01"), 422, "date-in-future");
        refuses(
                donghu.bill(donghu.retiree(), donghu.hospital(), "inpatient", "2006-12-20", "2006-12-31", "1.00"),
                422,
                "not-designated");
        refuses(with(good, "provider", UUID.randomUUID().toString()), 404, "not-found");
    }

    @Test
    void a_hospital_is_designated_once_renewed_and_ended() {
        Map<String, Object> request = donghu.providerRequest("third");
        String at = PROVIDERS + "/" + donghu.clerk.made(PROVIDERS, request).getString("id");
        donghu.clerk
                .post(PROVIDERS, with(request, "sourceRef", "another " + at))
                .statusCode(409)
                .body("code", equalTo("designated-already"));

        donghu.clerk
                .change(at + "/renewal", 1, Map.of("agreement", MedicalDesk.agreement("2008-01-01", "2008-12-31")))
                .statusCode(200);
        donghu.clerk
                .change(at + "/termination", 2, Map.of("last", "2008-06-30", "reason", "违反协议"))
                .statusCode(200)
                .body("agreements.to", contains("2007-12-31", "2008-06-30"));
        donghu.clerk.change(at + "/annulment", 3, MISTAKE).statusCode(200);

        assertThat(FACTS.of(at.substring(PROVIDERS.length() + 1), 4)).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        donghu.clerk
                .change(PROVIDERS + "/" + inUse() + "/annulment", 1, MISTAKE)
                .statusCode(409)
                .body("code", equalTo("provider-in-use"));
    }

    private String inUse() {
        donghu.claimed(donghu.stay(donghu.retiree(), "1.00"));
        return donghu.hospital();
    }

    private String pooled(String at) {
        return donghu.read(at).getString("assessment.pooled");
    }

    private static String id(String at) {
        return at.substring(CLAIMS.length() + 1);
    }

    private void refuses(Map<String, Object> bill, int status, String code) {
        donghu.clerk.post(CLAIMS, bill).statusCode(status).body("code", equalTo(code));
    }
}
