package org.ganlao.socialinsurance.collection.contribution;

import static org.ganlao.socialinsurance.Agency.RECEIPTS;
import static org.ganlao.socialinsurance.Agency.line;
import static org.ganlao.socialinsurance.Agency.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.platformtest.Topics;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class ReceiptResourceTest {

    private static final Map<String, String> TWICE = Map.of("reason", "重复录入");

    private final Agency donghu = Agency.ofDonghu();
    private final Agency xihu = Agency.of("360103");

    private String employer;

    @BeforeEach
    void registerAnEmployer() {
        employer = donghu.employer();
    }

    @Test
    void a_receipt_of_several_insurances_is_booked_and_shown() {
        // When
        JsonPath booked =
                donghu.booked(donghu.receipt(employer, line("medical", "3600.00"), line("pension", "12500.00")));

        // Then
        donghu.cashier()
                .get(RECEIPTS + "/" + booked.getString("id"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("employer", equalTo(employer))
                .body("person", nullValue())
                .body("lines.insurance", contains("pension", "medical"))
                .body("lines.amount", contains("12500.00", "3600.00"));
        donghu.cashier()
                .asking()
                .queryParam("number", booked.getString("number"))
                .get(RECEIPTS)
                .then()
                .body("items.id", contains(booked.getString("id")));
    }

    @Test
    void the_receipt_of_a_line_is_found_by_the_fact_that_was_told() {
        // Given
        String id = donghu.booked(donghu.receipt(employer, line("injury", "225.00")))
                .getString("id");
        TopicRecord told = Topics.shared()
                .await("ganlao.social-insurance.facts", 1, record -> id.equals(record.key()))
                .get(0);

        // When
        String factId = told.json().at("/items/0/factId").asText();

        // Then
        donghu.cashier()
                .get(RECEIPTS + "/lines/" + factId)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        xihu.cashier().get(RECEIPTS + "/lines/" + factId).then().statusCode(404);
        donghu.cashier().get(RECEIPTS + "/lines/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_person_without_employer_pays_by_enrolment() {
        // Given
        JsonPath enrolled = donghu.enrolled(donghu.enrolment(donghu.flexible("pension"), "2007-02-01"));

        // When
        JsonPath booked = donghu.booked(paidBy(enrolled.getString("id"), null));

        // Then
        donghu.cashier()
                .get(RECEIPTS + "/" + booked.getString("id"))
                .then()
                .body("person", equalTo(enrolled.getString("person.token")))
                .body("employer", nullValue());
    }

    @Test
    void either_the_employer_pays_or_the_person() {
        String enrolment = donghu.enrolled(donghu.enrolment(donghu.flexible("pension"), "2007-02-01"))
                .getString("id");

        refuses(paidBy(null, null), 422, "payer-missing");
        refuses(paidBy(enrolment, employer), 422, "payer-missing");
    }

    @Test
    void a_receipt_number_is_booked_once_and_is_free_again_after_the_annulment() {
        // Given
        Map<String, Object> first = donghu.receipt(employer, line("pension", "100.00"));
        String id = donghu.booked(first).getString("id");
        Map<String, Object> second = with(first, "sourceRef", UUID.randomUUID().toString());
        refuses(second, 409, "receipt-number-used");

        // When
        donghu.reviewer().change(RECEIPTS + "/" + id + "/annulment", 1, TWICE).statusCode(200);

        // Then
        donghu.booked(second);
    }

    @Test
    void who_booked_a_receipt_does_not_annul_it() {
        String at = RECEIPTS + "/"
                + donghu.booked(donghu.receipt(employer, line("pension", "100.00")))
                        .getString("id");

        donghu.cashier()
                .change(at + "/annulment", 1, TWICE)
                .statusCode(409)
                .body("code", equalTo("booked-by-the-same-person"));
        Desk.of(Tokens.of("cashier").in("360102").as("another cashier"))
                .change(at + "/annulment", 1, TWICE)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("annulReason", equalTo("重复录入"));
        donghu.reviewer().change(at + "/annulment", 2, TWICE).statusCode(409).body("code", equalTo("record-annulled"));
    }

    @ParameterizedTest
    @CsvSource({
        "0.00, 422, amount-not-positive",
        "-5.00, 422, amount-not-positive",
        "1.005, 400, invalid-request",
        "viel, 400, invalid-request",
    })
    void an_amount_that_cannot_be_received_is_refused(String amount, int status, String code) {
        refuses(donghu.receipt(employer, line("pension", amount)), status, code);
    }

    @Test
    void what_cannot_be_booked_is_refused() {
        Map<String, Object> good = donghu.receipt(employer, line("pension", "100.00"));

        refuses(donghu.receipt(employer, line("pension", "1.00"), line("pension", "2.00")), 422, "insurance-twice");
        refuses(with(good, "receivedOn", "2007-07-01"), 422, "date-in-future");
        refuses(with(good, "region", "360103"), 403, "region-outside-scope");
        refuses(with(good, "employer", "71526726X"), 422, "employer-not-registered");
        refuses(with(good, "lines", Collections.singletonList(null)), 400, "invalid-request");
    }

    private void refuses(Map<String, ?> receipt, int status, String code) {
        donghu.cashier().post(RECEIPTS, receipt).statusCode(status).body("code", equalTo(code));
    }

    private Map<String, Object> paidBy(String enrolment, String payingEmployer) {
        Map<String, Object> receipt = new HashMap<>(donghu.receipt(employer, line("pension", "350.00")));
        receipt.put("employer", payingEmployer);
        receipt.put("enrolment", enrolment);
        return receipt;
    }
}
