package org.ganlao.employment.startup.microloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.employment.startup.microloan.LoanOffice.LOANS;
import static org.ganlao.employment.startup.microloan.LoanOffice.named;
import static org.ganlao.employment.startup.microloan.LoanOffice.on;
import static org.ganlao.employment.startup.microloan.LoanOffice.paid;
import static org.ganlao.employment.startup.microloan.LoanOffice.recovered;
import static org.ganlao.employment.startup.microloan.LoanOffice.request;
import static org.ganlao.employment.startup.microloan.LoanOffice.waived;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In Wan'an county, which no other test of microloans uses; the business clock stands at 30 June 2007. */
@QuarkusTest
class GuarantorTest {

    private static final String COUNTY = "360828";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");

    @Inject
    Sql sql;

    private LoanOffice office;

    private final PersonalId guarantor = LoanOffice.someone();

    @BeforeEach
    void opens_a_fund() {
        office = LoanOffice.of(COUNTY, "100000.00");
    }

    @Test
    void the_fund_recovers_from_a_guarantor_what_he_stands_for_and_no_more() {
        // Given
        String id = office.applies(office.application("1000.00"));
        secures(id, 1, named("300.00", guarantor)).statusCode(200);
        office.disbursesFrom(id, 2);
        compensates(id, 7);
        String his = office.clerk.get(LOANS + "/" + id).path("counterGuarantee.guarantors[0].id");
        Map<String, Object> part = recovered("2007-06-25", "200.00", his);

        // When
        office.does(office.cashier, id, "recoveries", 8, part).statusCode(200).body("state", equalTo("compensated"));

        // Then
        Map<String, Object> more = recovered("2007-06-25", "100.01", his);
        office.does(office.cashier, id, "recoveries", 9, more)
                .statusCode(422)
                .body("code", equalTo("more-than-guaranteed"));
        office.clerk
                .get(LOANS + "/" + id + "/account")
                .then()
                .body("movements.guarantor", contains(nullValue(), equalTo(his)));
        office.does(
                        office.supervisor,
                        id,
                        "reversals",
                        9,
                        Map.of("movement", office.movement(id, "recovery"), "reason", "金额有误"))
                .statusCode(200);
        Map<String, Object> all = recovered("2007-06-25", "300.00", his);
        office.does(office.cashier, id, "recoveries", 10, all).statusCode(200);
        assertThat(FACTS.of(id, 5))
                .allSatisfy(fact -> assertThat(
                                fact.json().at("/guarantors/0/amount").asText())
                        .isEqualTo("300.00"));
    }

    @Test
    void a_person_is_named_by_document_shown_masked_and_found_by_token() {
        // Given
        String id = office.applies(office.application("1000.00"));

        // When
        secures(id, 1, named("1000.00", guarantor))
                .statusCode(200)
                .body("counterGuarantee.guarantors.person.number", not(contains(guarantor.number())))
                .body("counterGuarantee.guarantors.stands", contains(true));

        // Then
        String token = office.clerk.get(LOANS + "/" + id).path("counterGuarantee.guarantors[0].person.token");
        office.clerk.get(LOANS + "?guarantor=" + token).then().body("items.id", contains(id));
        Desk.of(Tokens.of("clerk").in("360829"))
                .get(LOANS + "?guarantor=" + token)
                .then()
                .body("items", hasSize(0));
        assertThat(ServiceDatabase.tablesHolding(guarantor.number())).isEmpty();

        // When
        PersonalId other = LoanOffice.someone();
        secures(id, 2, named("500.00", other)).statusCode(200);
        office.clerk.get(LOANS + "?guarantor=" + token).then().body("items", hasSize(0));
    }

    @Test
    void a_person_stands_for_two_open_loans_however_many_are_asked_for_at_once() {
        // Given
        List<String> loans = IntStream.range(0, 6)
                .mapToObj(n -> office.applies(office.application("1000.00")))
                .toList();

        // When
        List<Integer> answers = loans.parallelStream()
                .map(id -> secures(id, 1, named("1000.00", guarantor)).extract().statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(200, 200, 409, 409, 409, 409);
    }

    @Test
    void a_guarantor_is_released_with_the_end_of_the_loan_and_stands_again_beyond_the_limit_when_it_was_a_mistake() {
        // Given
        String settled = settledWith(guarantor);
        String second = office.applies(office.application("1000.00"));
        secures(second, 1, named("1000.00", guarantor)).statusCode(200);
        String third = office.applies(office.application("1000.00"));
        secures(third, 1, named("1000.00", guarantor)).statusCode(200);
        Map<String, Object> mistake = Map.of("movement", office.movement(settled, "repayment"), "reason", "金额有误");

        // When
        office.does(office.supervisor, settled, "reversals", 8, mistake)
                .statusCode(200)
                .body("state", equalTo("disbursed"))
                .body("counterGuarantee.guarantors.stands", contains(true));

        // Then
        office.does(office.clerk, third, "withdrawal", 2, on("2007-01-06"))
                .statusCode(200)
                .body("counterGuarantee.guarantors.stands", contains(false));
        String fourth = office.applies(office.application("1000.00"));
        secures(fourth, 1, named("1000.00", guarantor)).statusCode(409).body("code", equalTo("guarantor-of-too-many"));
    }

    @Test
    void who_is_in_arrears_stands_for_nobody_and_no_guarantee_is_given_on_him() {
        // Given
        String before = office.applies(office.application("1000.00"));
        secures(before, 1, named("1000.00", guarantor)).statusCode(200);
        office.does(office.investigator, before, "investigation", 2, LoanOffice.favourable());
        String own = office.clerk
                .made(LOANS, request(guarantor, office.application("1000.00")))
                .getString("id");

        // When
        office.disburses(own);

        // Then
        office.does(office.reviewer, before, "guarantee", 3, on("2007-01-10"))
                .statusCode(409)
                .body("code", equalTo("guarantor-in-arrears"));
        String next = office.applies(office.application("1000.00"));
        secures(next, 1, named("1000.00", guarantor))
                .statusCode(409)
                .body("code", equalTo("guarantor-in-arrears"))
                .body("violations[0].pointer", equalTo("/guarantors/0/person"));
    }

    @Test
    void a_region_may_ask_for_a_counter_guarantee_which_is_waived_for_borrowers_of_a_credit_community() {
        // Given
        LoanOffice strict = LoanOffice.of("360829", "100000.00");
        raise("360829", "employment.microloan.counter-guarantee.individual", "50");
        String id = strict.investigated(strict.application("1000.00"));
        strict.does(strict.reviewer, id, "guarantee", 2, on("2007-01-10"))
                .statusCode(422)
                .body("code", equalTo("counter-guarantee-too-low"));

        // When
        String community = strict.community();
        strict.does(strict.clerk, id, "counter-guarantee", 2, waived(community)).statusCode(200);

        // Then
        strict.does(Desk.of(Tokens.of("reviewer").as("clerk").in("360829")), id, "guarantee", 3, on("2007-01-10"))
                .statusCode(409)
                .body("code", equalTo("another-person"));
        strict.does(strict.reviewer, id, "guarantee", 3, on("2007-01-10")).statusCode(200);
        strict.clerk
                .change(LoanOffice.COMMUNITIES + "/" + community + "/closing", 1, Map.of("closedOn", "2007-01-08"))
                .statusCode(409)
                .body("code", equalTo("community-in-use"));
    }

    @Test
    void a_community_recommends_borrowers_of_its_region_and_is_not_held_by_what_was_withdrawn() {
        // Given
        String community = office.community();
        String id = office.applies(office.application("1000.00"));
        Desk city = Desk.of(Tokens.of("clerk").in("360800"));

        // When
        office.does(
                        city,
                        id,
                        "counter-guarantee",
                        1,
                        waived(LoanOffice.of("360829", "1000.00").community()))
                .statusCode(422)
                .body("code", equalTo("community-elsewhere"))
                .body("violations[0].pointer", equalTo("/waiver/community"));
        office.does(office.clerk, id, "counter-guarantee", 1, waived(community)).statusCode(200);
        String closing = LoanOffice.COMMUNITIES + "/" + community + "/closing";
        office.clerk.change(closing, 1, Map.of("closedOn", "2007-01-08")).statusCode(409);
        office.does(office.clerk, id, "withdrawal", 2, on("2007-01-09")).statusCode(200);

        // Then
        office.clerk.change(closing, 1, Map.of("closedOn", "2007-01-08")).statusCode(200);
    }

    @Test
    void the_database_gives_a_place_once_and_takes_no_borrower_as_his_own_guarantor() {
        // Given
        String one = office.applies(office.application("1000.00"));
        secures(one, 1, named("1000.00", guarantor)).statusCode(200);
        String two = office.applies(office.application("1000.00"));

        // Then
        assertThatThrownBy(() -> sql.update("""
                        insert into microloan_guarantor
                        select gen_random_uuid(), ?, id_kind, id_cipher, id_key, id_index, person, amount, place
                          from microloan_guarantor where loan = ?""", UUID.fromString(two), UUID.fromString(one)))
                .hasStackTraceContaining("microloan_guarantor_place");
        assertThatThrownBy(() -> sql.update("""
                        insert into microloan_guarantor
                        select gen_random_uuid(), id, id_kind, id_cipher, id_key, id_index, person, principal, 1
                          from microloan where id = ?""", UUID.fromString(two))).hasStackTraceContaining("is not its guarantor");
    }

    private String settledWith(PersonalId person) {
        String id = office.applies(office.application("1000.00"));
        secures(id, 1, named("1000.00", person)).statusCode(200);
        office.disbursesFrom(id, 2);
        office.does(office.cashier, id, "repayments", 7, paid("2007-01-15", "1000.00"))
                .statusCode(200)
                .body("counterGuarantee.guarantors.stands", contains(false));
        return id;
    }

    private void compensates(String id, int version) {
        office.does(office.cashier, id, "compensation", version, Map.of("on", "2007-06-20", "whole", true))
                .statusCode(200);
    }

    private ValidatableResponse secures(String id, int version, Map<String, Object> stated) {
        return office.does(office.clerk, id, "counter-guarantee", version, stated);
    }

    private static void raise(String region, String key, String value) {
        Map<String, Object> proposal =
                Map.of("key", key, "region", region, "value", value, "from", "2007-01-01", "source", "县担保中心规定");
        String id = Desk.of(Tokens.of("supervisor").in(region))
                .made("/v1/parameters", proposal)
                .getString("id");
        Desk.of(Tokens.of("reviewer").in(region))
                .change("/v1/parameters/" + id + "/approval", 0, Map.of())
                .statusCode(200);
    }
}
