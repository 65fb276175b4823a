package org.ganlao.employment.aid.assistance;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.employment.aid.assistance.AssistanceOffice.PERSONS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.PersonalIdVault;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class AssistanceResourceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String WAITING = """
            select l.pid from pg_locks l join pg_stat_activity a on a.pid = l.pid
             where l.locktype = 'advisory' and not l.granted and a.datname = current_database()""";

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @Inject
    PersonalIdVault vault;

    private final AssistanceOffice office = AssistanceOffice.of("360481");
    private final PersonalId li = InsuranceSubsidyOffice.someone();

    @Test
    void all_that_a_person_received_stands_in_one_ledger() {
        // Given
        String placement = office.insurance.entitled(li);
        String april = office.insurance.claims(placement, 4);
        String may = office.insurance.claims(placement, 5);
        String relief = office.reliefs.grants(li, 2007);
        String internship = office.internships.claimsSubsidy(
                office.internships.startsInMarch(InsuranceSubsidyOffice.someone()), "2007-05-31");
        Desk.of(Tokens.of("reviewer").in("360481"))
                .change("/v1/support-claims/" + may + "/refusal", 1, Map.of("reason", "材料不齐"))
                .statusCode(200);

        // When
        Response ledger = ofDocument(office.desk, li);

        // Then
        String token = office.tokenOf(april);
        ledger.then()
                .statusCode(200)
                .body("token", equalTo(token))
                .body("person.number", equalTo(li.masked()))
                .body("claims.id", contains(april, may))
                .body("claims.state", contains("claimed", "refused"))
                .body("claims.toPerson", contains(true, true))
                .body("loans", hasSize(0))
                .body("reliefs.id", contains(relief))
                .body("years.kind", contains("insurance-subsidy", "relief-self-employed"))
                .body("years.amount", contains("150.78", "8000.00"));
        office.desk
                .get(PERSONS + "/" + office.tokenOf(internship))
                .then()
                .body("claims.toPerson", contains(false))
                .body("years.amount", contains("900.00"));
    }

    @Test
    void it_shows_what_the_callers_regions_gave_and_the_reading_is_audited() {
        // Given
        String token = office.supported(li);

        // When
        office.desk.get(PERSONS + "/" + token).then().statusCode(200);

        // Then
        assertThat(sql.list("select action from audit_entry where object_id = ?", row -> row.text("action"), token))
                .containsExactly("assistance.read");
        Desk elsewhere = Desk.of(Tokens.of("clerk").in("360425"));
        elsewhere.get(PERSONS + "/" + token).then().statusCode(404);
        ofDocument(elsewhere, li).then().statusCode(404);
        ofDocument(office.desk, InsuranceSubsidyOffice.someone()).then().statusCode(404);
        office.desk.get(PERSONS).then().statusCode(400);
    }

    @Test
    void kinds_that_exclude_each_other_are_not_given_for_the_same_month() {
        // Given
        String internship = office.internships.startsInMarch(li);
        String placement = office.insurance.entitled(li);
        String may = office.insurance.claims(placement, 5);

        // When
        office.internships
                .subsidy(internship, "2007-05-31")

                // Then
                .statusCode(409)
                .body("code", equalTo("double-benefit"))
                .body("detail", containsString(may));
        String untilApril = office.internships.claimsSubsidy(internship, "2007-04-30");
        office.insurance.asks(placement, 4).statusCode(409).body("detail", containsString(untilApril));
        office.insurance.asks(placement, 2).statusCode(201);
    }

    @Test
    void tax_relief_and_support_exclude_each_other_whichever_comes_first() {
        // Given
        String internship = office.internships.startsInMarch(li);
        office.insurance.registers(li, office.insurance.certified());
        String claim = office.internships.claimsSubsidy(internship, "2007-05-31");

        // When
        office.reliefs
                .asks(li, office.reliefs.hired(2007))

                // Then
                .statusCode(409)
                .body("code", equalTo("double-benefit"))
                .body("detail", containsString(claim));

        // When
        Desk.of(Tokens.of("supervisor").in("360481"))
                .change("/v1/support-claims/" + claim + "/annulment", 1, Map.of("reason", "重复申领"))
                .statusCode(200);
        String relief = office.reliefs
                .asks(li, office.reliefs.hired(2007))
                .statusCode(201)
                .extract()
                .path("id");

        // Then
        office.internships
                .subsidy(internship, "2007-05-31")
                .statusCode(409)
                .body("code", equalTo("double-benefit"))
                .body("detail", containsString(relief));
    }

    @Test
    void all_that_counts_together_stays_within_one_yearly_cap() {
        // Given
        String claim = office.internships.claimsSubsidy(office.internships.startsInMarch(li), "2007-03-31");
        sql.update("update support_claim set amount = 19900.00 where id = ?::uuid", claim);
        String placement = office.insurance.entitled(li);

        // When, then
        office.insurance.pays(placement, 4, "200.02").statusCode(409).body("code", equalTo("common-cap-passed"));
        office.insurance.pays(placement, 4, "200.00").statusCode(201);
    }

    @Test
    void what_was_given_under_the_token_of_an_older_key_counts_too() {
        // Given
        String internship = office.internships.startsInMarch(li);
        String placement = office.insurance.entitled(li);
        String may = office.insurance.claims(placement, 5);
        List<String> tokens = vault.personTokens(li);
        assertThat(tokens).hasSize(2).first().isEqualTo(office.tokenOf(may));
        sql.update(
                "update support_claim set person = ?, payee_person = ? where id = ?::uuid",
                tokens.get(1),
                tokens.get(1),
                may);

        // When, then
        office.internships
                .subsidy(internship, "2007-05-31")
                .statusCode(409)
                .body("code", equalTo("double-benefit"))
                .body("detail", containsString(may));
        office.insurance.pays(placement, 4, "11849.00").statusCode(409).body("code", equalTo("yearly-cap-passed"));
    }

    /** Both have found the person entitled, and wait for their turn. */
    @Test
    void of_two_clerks_at_once_who_give_what_excludes_each_other_one_is_refused() throws SQLException {
        // Given
        String internship = office.internships.startsInMarch(li);
        office.insurance.registers(li, office.insurance.certified());
        Map<String, Object> relief = office.reliefs.hired(2007);

        // When
        CompletableFuture<Integer> claimed;
        CompletableFuture<Integer> relieved;
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            try (PreparedStatement hold =
                    other.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                hold.setString(1, "support " + vault.personToken(li));
                hold.execute();
            }
            claimed = supplyAsync(() -> office.internships
                    .subsidy(internship, "2007-05-31")
                    .extract()
                    .statusCode());
            relieved =
                    supplyAsync(() -> office.reliefs.asks(li, relief).extract().statusCode());
            await().atMost(PATIENCE).until(() -> sql.list(WAITING, row -> row.number("pid")), hasSize(2));
            other.rollback();
        }

        // Then
        assertThat(List.of(claimed.join(), relieved.join())).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void a_kind_stays_within_its_yearly_cap() {
        String placement = office.insurance.entitled(li);

        office.insurance.pays(placement, 3, "12000.02").statusCode(409).body("code", equalTo("yearly-cap-passed"));
        office.insurance.pays(placement, 3, "11999.98").statusCode(201);
        office.insurance.pays(placement, 4, "0.03").statusCode(409).body("code", equalTo("yearly-cap-passed"));
        office.insurance.pays(placement, 4, "0.02").statusCode(201);
    }

    private static Response ofDocument(Desk desk, PersonalId person) {
        return desk.asking()
                .header("Identity-Document", "resident-id " + person.number())
                .get(PERSONS);
    }
}
