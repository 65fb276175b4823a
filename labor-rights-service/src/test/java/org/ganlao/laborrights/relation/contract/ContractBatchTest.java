package org.ganlao.laborrights.relation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.laborrights.Bureau;
import org.ganlao.laborrights.relation.expiry.ExpiryOffice;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.InternalCounts;
import org.ganlao.platformtest.OrganisationCodes;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractBatchTest {

    private static final String BATCHES = "/v1/contract-batches";

    private final Bureau bureau = new Bureau();
    private final String employer = OrganisationCodes.next();

    @Test
    void a_preview_answers_what_would_become_of_each_row_and_leaves_nothing_behind() {
        // Given
        int covered = InternalCounts.now().of("covered-by-contract", Bureau.REGION, "2007-01");
        List<Map<String, Object>> rows =
                List.of(ContractOffice.joining(employer, "A-1"), ContractOffice.joining(employer, "A-1"));

        // When
        batch("/previews", rows)
                .body("preview", equalTo(true))
                .body("rows.taken", contains(true, false))
                .body("rows[1].code", equalTo("contract-number-used"))
                .body("rows[1].zh", notNullValue());

        // Then
        bureau.desk.get("/v1/contracts?employer=" + employer).then().body("items", hasSize(0));
        bureau.desk.get("/v1/roll-entries?employer=" + employer).then().body("items", hasSize(0));
        batch("", rows)
                .body("preview", equalTo(false))
                .body("taken", equalTo(1))
                .body("refused", equalTo(1));
        bureau.desk
                .get("/v1/roll-entries?employer=" + employer)
                .then()
                .body("items", hasSize(1))
                .body("items.version", everyItem(equalTo(1)))
                .body("items[0].covered.until", contains("2009-01-15"));
        assertThat(InternalCounts.now().of("covered-by-contract", Bureau.REGION, "2007-01"))
                .isEqualTo(covered + 1);
    }

    @Test
    void each_row_reaches_the_contract_of_its_number_alone_and_is_refused_by_its_own_rule() {
        // Given: one person has two contracts, another one
        String someone = ResidentNumbers.next();
        batch(
                        "",
                        List.of(
                                ContractOffice.joining(employer, "B-1", someone),
                                ContractOffice.joining(employer, "B-2", someone),
                                ContractOffice.joining(employer, "B-3")))
                .body("rows.taken", contains(true, true, true));

        // When
        Map<String, Object> end = Map.of("on", "2007-05-31", "ground", "resignation");
        ValidatableResponse answer = batch(
                "",
                List.of(
                        Map.of("number", "B-1", "end", end),
                        Map.of("number", "B-1", "change", ContractOffice.change("2007-06-01", "900.00")),
                        Map.of("number", "B-3", "change", ContractOffice.change("2007-04-01", "900.00")),
                        Map.of("number", "B-3", "renewal", ContractOffice.renewal("2009-01-15", "2010-01-14")),
                        Map.of("number", "B-9", "end", end),
                        Map.of("number", "B-2", "end", end, "change", ContractOffice.change("2007-04-01", "900.00")),
                        Map.of("number", "B-4", "signing", ContractOffice.signing(employer, "B-5", someone)),
                        Map.of(
                                "number",
                                "B-6",
                                "signing",
                                ContractOffice.signing(OrganisationCodes.next(), "B-6", someone)),
                        Map.of("number", "B-7", "signing", ContractOffice.unstated("B-7"))));

        // Then
        answer.body("rows.row", contains(1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body("rows.taken", contains(true, false, true, true, false, false, false, false, false))
                .body(
                        "rows.code",
                        contains(
                                null,
                                "contract-ended",
                                null,
                                null,
                                "contract-number-unknown",
                                "row-needs-one-act",
                                "row-states-other-number",
                                "row-states-other-employer",
                                "party-unstated"))
                .body("rows[3].version", equalTo(3));
        bureau.desk
                .get("/v1/contracts?inForceOn=2007-06-01&employer=" + employer)
                .then()
                .body("items.terms.number.sort()", contains("B-2", "B-3"));
    }

    @Test
    void contracts_are_suspended_resumed_corrected_and_annulled_by_number_and_their_numbers_are_free_again() {
        // Given
        batch("", List.of(ContractOffice.joining(employer, "F-1"), ContractOffice.joining(employer, "F-2")))
                .body("taken", equalTo(2));
        Map<String, Object> terms = Bureau.terms("2007-01-15", "2010-01-14");
        terms.put("number", "F-3");
        List<Map<String, Object>> rows = List.of(
                Map.of("number", "F-1", "suspension", Map.of("from", "2007-03-01", "reason", "参军")),
                Map.of("number", "F-1", "suspension", Map.of("from", "2007-04-01", "reason", "参军")),
                Map.of("number", "F-1", "resumption", Map.of("on", "2007-04-16")),
                Map.of("number", "F-2", "correction", Map.of("terms", terms, "reason", "编号录错")),
                Map.of("number", "F-2", "annulment", Map.of("reason", "误登")),
                Map.of("number", "F-1", "annulment", Map.of("reason", "误登")),
                ContractOffice.joining(employer, "F-1"),
                ContractOffice.joining(employer, "F-2"));

        // When
        for (String path : List.of("/previews", "")) {
            batch(path, rows)
                    .body("rows.taken", contains(true, false, true, true, false, true, true, true))
                    .body("rows[1].code", equalTo("contract-suspended"))
                    .body("rows[2].version", equalTo(3))
                    .body("rows[4].code", equalTo("contract-number-unknown"));
        }

        // Then
        bureau.desk
                .get("/v1/contracts?inForceOn=2007-06-01&employer=" + employer)
                .then()
                .body("items.terms.number.sort()", contains("F-1", "F-2", "F-3"))
                .body("items.findAll { it.terms.number == 'F-3' }.terms.endsOn", contains("2010-01-14"));
        bureau.desk
                .get("/v1/roll-entries?employer=" + employer)
                .then()
                .body("items.findAll { it.covered.isEmpty() }", hasSize(1));
    }

    @Test
    void a_mistyped_identity_number_refuses_its_row_and_no_other() {
        String mistyped = ResidentNumbers.next();
        char last = mistyped.charAt(17) == '1' ? '2' : '1';
        Map<String, Object> both = new HashMap<>(ContractOffice.signing(employer, "D-5", ResidentNumbers.next()));
        both.put("rollEntry", UUID.randomUUID().toString());
        List<Map<String, Object>> rows = List.of(
                ContractOffice.joining(employer, "D-1"),
                ContractOffice.joining(employer, "D-2", mistyped.substring(0, 17) + last),
                ContractOffice.joining(employer, "D-3"),
                ContractOffice.joining(employer, ResidentNumbers.next()),
                Map.of("number", "D-5", "signing", both));

        batch("/previews", rows).body("rows.taken", contains(true, false, true, false, false));
        batch("", rows)
                .body("rows.taken", contains(true, false, true, false, false))
                .body("rows[1].code", notNullValue())
                .body("rows[3].code", equalTo("contract-number-personal"))
                .body("rows[4].code", equalTo("party-unstated"));
    }

    @Test
    void who_follows_contracts_is_told_of_the_last_row_too() {
        // Given
        Map<String, Object> joining = ContractOffice.joiningUntil(employer, "E-1", "2007-07-30");
        batch("", List.of(joining)).body("taken", equalTo(1));
        ExpiryOffice.sweep(bureau.desk);
        String contract =
                bureau.desk.get("/v1/contracts?number=E-1&employer=" + employer).path("items[0].id");
        String alerts = "/v1/expiry-alerts?contract=" + contract;
        bureau.desk.get(alerts).then().body("items.withdrawnOn", contains(nullValue(), nullValue()));

        // When
        Map<String, Object> end = Map.of("on", "2007-05-31", "ground", "resignation");
        batch("", List.of(Map.of("number", "E-1", "end", end))).body("taken", equalTo(1));

        // Then
        bureau.desk.get(alerts).then().body("items.withdrawnOn", everyItem(notNullValue()));
    }

    @Test
    void a_reference_under_which_another_client_has_signed_what_a_row_changes_is_free_for_this_client() {
        // Given
        Map<String, Object> theirs = ContractOffice.signing(employer, "G-1", ResidentNumbers.next());
        Desk.of(Tokens.of("clerk").in(Bureau.REGION).through("payroll-vendor"))
                .post(BATCHES, ContractOffice.batch(employer, List.of(Map.of("number", "G-1", "signing", theirs))))
                .statusCode(200)
                .body("taken", equalTo(1));
        Map<String, Object> ours = new HashMap<>(ContractOffice.signing(employer, "G-2", ResidentNumbers.next()));
        ours.put("sourceRef", theirs.get("sourceRef"));

        // Then
        batch(
                        "",
                        List.of(
                                Map.of("number", "G-1", "change", ContractOffice.change("2007-04-01", "900.00")),
                                Map.of("number", "G-2", "signing", ours)))
                .body("rows.taken", contains(true, true));
    }

    private ValidatableResponse batch(String path, List<Map<String, Object>> rows) {
        return bureau.desk
                .post(BATCHES + path, ContractOffice.batch(employer, rows))
                .statusCode(200);
    }
}
