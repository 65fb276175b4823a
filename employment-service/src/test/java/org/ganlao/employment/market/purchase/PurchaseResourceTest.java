package org.ganlao.employment.market.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.market.purchase.PurchaseOffice.CONTRACTS;
import static org.ganlao.employment.market.purchase.PurchaseOffice.DELIVERIES;
import static org.ganlao.employment.market.purchase.PurchaseOffice.claimRequest;
import static org.ganlao.employment.market.purchase.PurchaseOffice.contractRequest;
import static org.ganlao.employment.market.purchase.PurchaseOffice.deliveryRequest;
import static org.ganlao.employment.market.purchase.PurchaseOffice.line;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.employment.aid.support.SupportOffice;
import org.ganlao.employment.money.fund.FundOffice;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class PurchaseResourceTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.service-";

    private final PurchaseOffice office = PurchaseOffice.of("360102");
    private final Desk desk = office.desk;

    @Test
    void what_was_delivered_is_accepted_by_another_person_and_its_price_claimed() {
        // Given
        String contract = office.concludes();
        desk.get(CONTRACTS + "/" + contract).then().body("total", equalTo("7500.50"));
        String delivery = office.delivers(contract, 2);
        String at = DELIVERIES + "/" + delivery;
        claims(at, 409, "delivery-not-accepted");

        // When
        Desk.of(Tokens.of("supervisor").in("360102").as("buyer"))
                .change(at + "/acceptance", 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        office.accepts(delivery).statusCode(200).body("state", equalTo("accepted"));
        office.reviewer
                .change(at + "/rejection", 2, Map.of("reason", "名册不全"))
                .statusCode(409)
                .body("code", equalTo("delivery-decided"));

        // Then
        String claim = desk.made(at + "/payment-claims", claimRequest()).getString("claim");
        desk.get("/v1/support-claims/" + claim)
                .then()
                .body("kind", equalTo("service-purchase"))
                .body("amount", equalTo("2500.50"))
                .body("ground", equalTo(delivery));
        claims(at, 409, "support-claimed");
        desk.change(at + "/annulment", 2, MISTAKE).statusCode(200).body("state", equalTo("annulled"));
        desk.get("/v1/support-claims/" + claim).then().body("state", equalTo("annulled"));
        claims(at, 409, "record-annulled");
    }

    @Test
    void a_line_is_delivered_once_unless_it_was_rejected() {
        // Given
        String contract = office.concludes();
        String delivery = office.delivers(contract, 1);
        desk.post(DELIVERIES, deliveryRequest(contract, 1, "2007-05-31"))
                .statusCode(409)
                .body("code", equalTo("line-delivered"));

        // When
        office.reviewer
                .change(DELIVERIES + "/" + delivery + "/rejection", 1, Map.of("reason", "名册不全"))
                .statusCode(200)
                .body("state", equalTo("rejected"));

        // Then
        String again = office.delivers(contract, 1);
        office.accepts(again).statusCode(200);
        assertThat(desk.asking()
                        .queryParam("contract", contract)
                        .get(DELIVERIES)
                        .jsonPath()
                        .<String>getList("items.id"))
                .containsExactlyInAnyOrder(delivery, again);
    }

    @Test
    void of_deliveries_of_one_line_at_the_same_moment_one_is_taken() {
        String contract = office.concludes();

        List<Integer> answers = List.of(1, 1, 1, 1, 1, 1).parallelStream()
                .map(line -> desk.post(DELIVERIES, deliveryRequest(contract, line, "2007-05-31"))
                        .extract()
                        .statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @ParameterizedTest
    @CsvSource({"2007-05-31, false", "2007-06-01, true"})
    void what_comes_after_its_day_is_late(String day, boolean late) {
        String delivery = desk.made(DELIVERIES, deliveryRequest(office.concludes(), 1, day))
                .getString("id");

        desk.get(DELIVERIES + "/" + delivery).then().body("late", equalTo(late));
    }

    @Test
    void lines_that_cannot_be_are_refused() {
        refuses(List.of(line(1, "10.00"), line(1, "20.00")), "line-twice");
        refuses(List.of(line(1, "0.00")), "line-without-price");
        refuses(List.of(with(line(1, "10.00"), "dueOn", "2007-02-28")), "line-due-before-contract");
    }

    @Test
    void a_correction_leaves_delivered_lines_as_they_are() {
        // Given
        String contract = office.concludes();
        String at = CONTRACTS + "/" + contract;
        String delivery = office.delivers(contract, 1);

        // When
        corrects(at, 1, office.contract(List.of(line(2, "2500.50"))), 409, "contract-in-use");
        corrects(at, 1, office.contract(List.of(line(1, "4000.00"), line(2, "2500.50"))), 409, "contract-in-use");
        corrects(at, 1, with(office.contract(), "provider", "70000001X"), 409, "contract-in-use");
        corrects(at, 1, office.contract(), 422, "nothing-to-correct");
        desk.change(at + "/annulment", 1, MISTAKE).statusCode(409).body("code", equalTo("contract-in-use"));
        corrects(at, 1, office.contract(List.of(line(3, "100.00"), line(1, "5000.00"))), 200, null);

        // Then
        desk.get(at).then().body("contract.lines.line", contains(1, 3)).body("total", equalTo("5100.00"));
        desk.change(DELIVERIES + "/" + delivery + "/annulment", 1, MISTAKE).statusCode(200);
        desk.change(at + "/annulment", 2, MISTAKE).statusCode(200);
    }

    /** In Shicheng county, which no other test pays anything. */
    @Test
    void a_contract_closes_after_its_last_delivery_and_what_was_delivered_is_accepted_and_paid_afterwards() {
        // Given
        PurchaseOffice shicheng = PurchaseOffice.of("360735");
        new FundOffice().brings("360735", "7500.50");
        String contract = shicheng.concludes();
        String accepted = shicheng.delivers(contract, 1);
        shicheng.accepts(accepted).statusCode(200);
        String submitted = shicheng.delivers(contract, 2);
        String at = CONTRACTS + "/" + contract;
        shicheng.desk
                .change(at + "/closing", 1, Map.of("closedOn", "2007-05-31"))
                .statusCode(409)
                .body("code", equalTo("delivered-outside"));

        // When
        shicheng.desk
                .change(at + "/closing", 1, Map.of("closedOn", "2007-06-01"))
                .statusCode(200);
        shicheng.accepts(submitted).statusCode(200);
        List<String> claims =
                Stream.of(accepted, submitted).map(shicheng::claims).toList();
        claims.forEach(claim -> shicheng.reviewer
                .change("/v1/support-claims/" + claim + "/approval", 1, Map.of())
                .statusCode(200));
        SupportOffice.of("360735").pays("2007-05-31");

        // Then
        claims.forEach(
                claim -> shicheng.desk.get("/v1/support-claims/" + claim).then().body("state", equalTo("paid")));
    }

    @Test
    void contracts_and_deliveries_are_told() {
        // Given
        String contract = office.concludes();
        String at = CONTRACTS + "/" + contract;
        String rejected = office.delivers(contract, 1);
        office.reviewer
                .change(DELIVERIES + "/" + rejected + "/rejection", 1, Map.of("reason", "名册不全"))
                .statusCode(200);
        String accepted = office.delivers(contract, 1);

        // When
        office.accepts(accepted).statusCode(200);
        desk.change(DELIVERIES + "/" + accepted + "/annulment", 2, MISTAKE).statusCode(200);
        corrects(at, 1, with(office.contract(), "providerName", "东湖人才服务所"), 200, null);
        desk.change(at + "/closing", 2, Map.of("closedOn", "2007-06-01")).statusCode(200);
        desk.post(DELIVERIES, deliveryRequest(contract, 2, "2007-06-01"))
                .statusCode(422)
                .body("code", equalTo("no-contract-then"));
        desk.change(at + "/annulment", 3, MISTAKE).statusCode(200);

        // Then
        assertThat(types(contract, 4))
                .containsExactly(
                        TYPE + "contract.concluded.v1",
                        TYPE + "contract.corrected.v1",
                        TYPE + "contract.closed.v1",
                        TYPE + "contract.annulled.v1");
        assertThat(types(rejected, 2)).containsExactly(TYPE + "delivery.submitted.v1", TYPE + "delivery.rejected.v1");
        assertThat(types(accepted, 3))
                .containsExactly(
                        TYPE + "delivery.submitted.v1", TYPE + "delivery.accepted.v1", TYPE + "delivery.annulled.v1");
    }

    @Test
    void no_identity_number_stays_in_what_is_written() {
        // Given
        PersonalId person = InsuranceSubsidyOffice.someone();
        String text = "介绍 " + person.number();
        JsonPath contract =
                desk.made(CONTRACTS, contractRequest(office.contract(List.of(with(line(1, "10.00"), "result", text)))));

        // When
        JsonPath delivery = desk.made(
                DELIVERIES, with(deliveryRequest(contract.getString("id"), 1, "2007-05-31"), "evidence", text));
        String rejected = office.reviewer
                .change(DELIVERIES + "/" + delivery.getString("id") + "/rejection", 1, Map.of("reason", text))
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(contract.getString("contract.lines[0].result")).isEqualTo("介绍 " + person.masked());
        assertThat(delivery.getString("evidence")).isEqualTo("介绍 " + person.masked());
        assertThat(rejected).contains(person.masked()).doesNotContain(person.number());
        assertThat(ServiceDatabase.tablesHolding(person.number())).isEmpty();
    }

    private static List<String> types(String id, int expected) {
        List<TopicRecord> told = FACTS.of(id, expected);
        assertThat(told).allSatisfy(PublishedEvents::isAsFullAsItsSample);
        return told.stream().map(TopicRecord::type).toList();
    }

    private void refuses(List<Map<String, Object>> lines, String code) {
        desk.post(CONTRACTS, contractRequest(office.contract(lines)))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    private void corrects(String at, int version, Map<String, Object> contract, int status, String code) {
        desk.change(at + "/corrections", version, Map.of("reason", "补充协议", "contract", contract))
                .statusCode(status)
                .body("code", equalTo(code));
    }

    private void claims(String delivery, int status, String code) {
        desk.post(delivery + "/payment-claims", claimRequest())
                .statusCode(status)
                .body("code", equalTo(code));
    }
}
