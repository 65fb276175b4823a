package org.ganlao.employment.aid.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.employment.aid.support.SupportOffice.CLAIMS;
import static org.ganlao.employment.aid.support.SupportOffice.RUNS;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ganlao.employment.aid.insurancesubsidy.InsuranceSubsidyOffice;
import org.ganlao.employment.money.fund.FundOffice;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** Each in a county of its own, which no other test grants or pays anything. */
@QuarkusTest
class PaymentRunTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.support-claim.";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String WAITING = """
            select pid from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock' and query like '%support_claim%'""";

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    private final FundOffice fund = new FundOffice();

    @Test
    void a_run_pays_what_is_approved_and_posts_it() {
        // Given
        SupportOffice office = SupportOffice.of("360424");
        fund.brings("360424", "10000.00");
        List<String> approved = approved(office, 2);
        String claimed = office.claims();
        String later = office.internships.claimsSubsidy(office.internships.startsInMarch(), "2007-06-30");
        office.does("approval", later, 1, Map.of()).statusCode(200);

        // When
        String run = office.starts("2007-05-31");

        // Then
        JsonPath ended = ended(office, run);
        assertThat(ended.getString("job.state")).isEqualTo("succeeded");
        assertThat(ended.getInt("job.processed")).isEqualTo(2);
        assertThat(ended.getInt("job.total")).isEqualTo(2);
        assertThat(ended.getInt("paid.claims")).isEqualTo(2);
        assertThat(ended.getString("paid.amount")).isEqualTo("1800.00");
        assertThat(ended.getInt("left.claims")).isZero();
        assertThat(fund.standing("360424", "cash")).isEqualTo("8200.00");
        assertThat(fund.standing("360424", "disbursed")).isEqualTo("1800.00");
        office.reviewer
                .get(CLAIMS + "/" + approved.get(0))
                .then()
                .body("state", equalTo("paid"))
                .body("paidOn", equalTo("2007-06-30"))
                .body("run", equalTo(run));
        office.reviewer.get(CLAIMS + "/" + claimed).then().body("state", equalTo("claimed"));
        office.reviewer.get(CLAIMS + "/" + later).then().body("state", equalTo("approved"));
        office.reviewer.get(RUNS + "?region=360424").then().body("items.id", hasItem(run));
        assertThat(ended.getString("finishedOn")).isEqualTo("2007-06-30");
        tells(run, 2, "1800.00");
        assertThat(FACTS.of(approved.get(1), 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "paid.v1");
    }

    @Test
    void what_the_fund_has_not_enough_for_stays_approved_and_is_paid_by_a_later_run() {
        // Given
        SupportOffice office = SupportOffice.of("360425");
        fund.brings("360425", "1799.99");
        List<String> approved = approved(office, 2);

        // When
        String run = office.starts("2007-05-31");

        // Then
        JsonPath ended = ended(office, run);
        assertThat(ended.getString("job.state")).isEqualTo("partially-succeeded");
        assertThat(ended.getString("job.message.en"))
                .isEqualTo("1 claims were paid; for 1 the fund has not enough, and they stay approved.");
        assertThat(ended.getInt("left.claims")).isEqualTo(1);
        assertThat(ended.getString("left.amount")).isEqualTo("900.00");
        assertThat(tells(run, 1, "900.00").at("/left/amount").asText()).isEqualTo("900.00");
        assertThat(fund.standing("360425", "cash")).isEqualTo("899.99");
        office.reviewer.get(CLAIMS + "/" + approved.get(1)).then().body("state", equalTo("approved"));

        // When
        fund.brings("360425", "0.01");
        ended(office, office.starts("2007-05-31"));

        // Then
        office.reviewer.get(CLAIMS + "/" + approved.get(1)).then().body("state", equalTo("paid"));
        assertThat(fund.standing("360425", "cash")).isEqualTo("0.00");
    }

    /** The step dies with its connection, as it does when the process is killed. */
    @Test
    void a_run_that_is_killed_in_the_middle_goes_on_and_pays_once() throws SQLException {
        // Given
        SupportOffice office = SupportOffice.of("360426");
        fund.brings("360426", "10000.00");
        List<String> approved = approved(office, 3);

        // When
        String run;
        try (Connection other = holding(approved.get(1))) {
            run = office.starts("2007-05-31");
            long step = waiting(1).get(0);
            assertThat(paid(approved)).containsExactly(approved.get(0));
            sql.one("select pg_terminate_backend(?) as done", row -> row.flag("done"), (int) step);
            other.rollback();
        }

        // Then
        assertThat(ended(office, run).getString("job.state")).isEqualTo("succeeded");
        assertThat(ended(office, run).getInt("job.processed")).isEqualTo(3);
        assertThat(paid(approved)).isEqualTo(approved);
        assertThat(approved).allSatisfy(id -> assertThat(postings(id)).containsExactly("payment"));
        assertThat(fund.standing("360426", "cash")).isEqualTo("7300.00");
        assertThat(approved).allSatisfy(id -> assertThat(FACTS.of(id, 2)).hasSize(2));
        tells(run, 3, "2700.00");
    }

    @Test
    void a_run_that_is_cancelled_ends_after_its_step_and_another_one_pays_the_rest() throws SQLException {
        // Given
        SupportOffice office = SupportOffice.of("360427");
        fund.brings("360427", "10000.00");
        List<String> approved = approved(office, 3);

        // When
        String run;
        try (Connection other = holding(approved.get(1))) {
            run = office.starts("2007-05-31");
            waiting(1);
            office.cashier.post("/v1/jobs/" + run + "/cancellation", Map.of()).statusCode(202);
            other.rollback();
        }

        // Then
        assertThat(ended(office, run).getString("job.state")).isEqualTo("cancelled");
        assertThat(ended(office, run).getString("finishedOn")).isNull();
        assertThat(paid(approved)).isEqualTo(approved.subList(0, 2));
        ended(office, office.starts("2007-05-31"));
        assertThat(paid(approved)).isEqualTo(approved);
    }

    @Test
    void what_was_paid_for_a_ground_that_falls_away_comes_back() {
        // Given
        SupportOffice office = SupportOffice.of("360428");
        fund.brings("360428", "900.00");
        String internship = office.internships.startsInMarch();
        String id = office.internships.claimsSubsidy(internship, "2007-05-31");
        office.does("approval", id, 1, Map.of()).statusCode(200);
        ended(office, office.starts("2007-05-31"));
        office.refunds(id, 3, "2007-06-30").statusCode(409).body("code", equalTo("claim-in-another-state"));

        // When
        office.internships.annuls(internship, 1);

        // Then
        office.reviewer
                .get(CLAIMS + "/" + id)
                .then()
                .body("state", equalTo("to-be-refunded"))
                .body("because", equalTo("录入重复"));
        office.refunds(id, 4, "2007-06-29").statusCode(422).body("code", equalTo("before-the-payment"));

        // When
        office.refunds(id, 4, "2007-06-30").statusCode(200).body("state", equalTo("refunded"));

        // Then
        assertThat(fund.standing("360428", "cash")).isEqualTo("900.00");
        assertThat(fund.standing("360428", "disbursed")).isEqualTo("0.00");
        assertThat(postings(id)).containsExactly("payment", "refund");
        assertThat(FACTS.of(id, 4))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "approved.v1", TYPE + "paid.v1", TYPE + "recalled.v1", TYPE + "refunded.v1");
    }

    /** The end of the work has read the claim as approved, and waits for it behind the run. */
    @Test
    void what_a_run_pays_while_its_ground_falls_away_is_to_be_paid_back() throws SQLException {
        // Given
        SupportOffice office = SupportOffice.of("360429");
        fund.brings("360429", "900.00");
        InsuranceSubsidyOffice insurance = InsuranceSubsidyOffice.of("360429");
        Desk clerk = Desk.of(Tokens.of("clerk").in("360429"));
        String placement = insurance.entitled();
        String id = insurance.claims(placement, 5);
        office.does("approval", id, 1, Map.of()).statusCode(200);

        // When
        String run;
        CompletableFuture<Integer> end;
        try (Connection other = holding(id)) {
            run = office.starts("2007-05-31");
            waiting(1);
            end = CompletableFuture.supplyAsync(
                    () -> clerk.change("/v1/placements/" + placement + "/end", 1, Map.of("endedOn", "2007-05-30"))
                            .extract()
                            .statusCode());
            waiting(2);
            other.rollback();
        }

        // Then
        assertThat(ended(office, run).getInt("paid.claims")).isEqualTo(1);
        assertThat(end.join()).isEqualTo(200);
        office.reviewer
                .get(CLAIMS + "/" + id)
                .then()
                .body("state", equalTo("to-be-refunded"))
                .body("paidOn", equalTo("2007-06-30"))
                .body("run", equalTo(run));
        assertThat(postings(id)).containsExactly("payment");
    }

    /** The one event of a run. */
    private static JsonNode tells(String run, int claims, String amount) {
        TopicRecord told = FACTS.of(run, 1).get(0);
        assertThat(told.type()).isEqualTo("org.ganlao.employment.payment-run.finished.v1");
        assertThat(told).satisfies(PublishedEvents::isAsFullAsItsSample);
        assertThat(told.json().at("/paid/claims").asInt()).isEqualTo(claims);
        assertThat(told.json().at("/paid/amount").asText()).isEqualTo(amount);
        return told.json();
    }

    private static List<String> approved(SupportOffice office, int number) {
        return Stream.generate(office::approved).limit(number).toList();
    }

    private List<String> paid(List<String> claims) {
        return claims.stream().filter(id -> !postings(id).isEmpty()).toList();
    }

    private List<String> postings(String claim) {
        return sql.list(
                "select kind from ledger_entry where subject = ? order by number", row -> row.text("kind"), claim);
    }

    private Connection holding(String claim) throws SQLException {
        Connection other = database.getConnection();
        other.setAutoCommit(false);
        try (PreparedStatement hold = other.prepareStatement("select id from support_claim where id = ? for update")) {
            hold.setObject(1, UUID.fromString(claim));
            hold.executeQuery();
        }
        return other;
    }

    /** The PostgreSQL processes that wait for the claim that is held, as soon as they are so many. */
    private List<Long> waiting(int processes) {
        return await().atMost(PATIENCE)
                .until(() -> sql.list(WAITING, row -> row.number("pid")), pids -> pids.size() == processes);
    }

    private static JsonPath ended(SupportOffice office, String run) {
        return await().atMost(PATIENCE)
                .until(
                        () -> office.cashier.get(RUNS + "/" + run).jsonPath(),
                        view -> view.getString("job.finishedAt") != null);
    }
}
