package org.ganlao.employment.money.fund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.ganlao.employment.money.fund.FundOffice.FUNDS;
import static org.ganlao.employment.money.fund.FundOffice.GRANTS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** In Jingdezhen, to which no other test grants anything. */
@QuarkusTest
class FundGrantTest {

    private static final String CITY = "360200";
    private static final String LEPING = "360281";
    private static final String FULIANG = "360222";
    private static final String BOOK = "employment-fund/" + LEPING;
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final String WAITING = """
            select pid from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock' and query like '%ledger_account%'""";

    @Inject
    DataSource database;

    @Inject
    Sql sql;

    @Inject
    EmploymentFund fund;

    private final FundOffice office = new FundOffice();

    @Test
    void money_goes_from_the_budget_of_the_province_down_to_a_county_and_back() {
        // Given
        Money cityBefore = Money.of(office.cash(CITY));
        office.grants("360000", "500000.00");
        office.grants(CITY, "300000.00");

        // When
        String id = office.grants(FULIANG, "120000.50");

        // Then
        assertThat(Money.of(office.cash(CITY)).minus(cityBefore)).isEqualTo(Money.of("179999.50"));
        office.supervisor
                .get(FUNDS + "/" + FULIANG)
                .then()
                .body("cash", equalTo("120000.50"))
                .body("received", equalTo("120000.50"))
                .body("allocated", equalTo("0.00"))
                .body("disbursed", equalTo("0.00"));
        office.supervisor
                .get(FUNDS + "/" + FULIANG + "/trial-balance?at=2007-03-04")
                .then()
                .body("findAll { it.amount != '0.00' }.size()", equalTo(0));
        office.supervisor
                .get(FUNDS + "/" + FULIANG + "/ledger")
                .then()
                .body("items[0].kind", equalTo("grant"))
                .body("items[0].subject", equalTo(id))
                .body("items[0].lines.account", contains("cash", "received"));

        // When
        office.supervisor
                .change(GRANTS + "/" + id + "/annulment", 2, Map.of("reason", "文号有误"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        // Then
        assertThat(office.cash(FULIANG)).isEqualTo("0.00");
        assertThat(Money.of(office.cash(CITY)).minus(cityBefore)).isEqualTo(Money.of("300000.00"));
        assertThat(FACTS.of(id, 2))
                .allSatisfy(PublishedEvents::isAsFullAsItsSample)
                .extracting(TopicRecord::type)
                .containsExactly(
                        "org.ganlao.employment.fund-grant.granted.v1", "org.ganlao.employment.fund-grant.annulled.v1");
    }

    @Test
    void nobody_gives_what_is_not_there_or_takes_back_what_is_spent() {
        // Given
        String gift = office.brings(LEPING, "1000.00");
        String more = office.proposes(LEPING, "99999999.00");

        // When
        office.supervisor
                .change(GRANTS + "/" + more + "/approval", 1, Map.of())
                .statusCode(422)
                .body("code", equalTo("balance-too-low"));
        paid(LEPING, "600.00", LocalDate.of(2007, 3, 20));

        // Then
        office.supervisor
                .change(GRANTS + "/" + gift + "/annulment", 2, Map.of("reason", "文号有误"))
                .statusCode(422)
                .body("code", equalTo("balance-too-low"));
        office.supervisor.get(GRANTS + "/" + gift).then().body("state", equalTo("granted"));
        office.supervisor.get(GRANTS + "/" + more).then().body("state", equalTo("proposed"));
    }

    @Test
    void who_proposes_a_grant_does_not_approve_it_and_neither_does_the_region_that_gets_it() {
        // Given
        String id = office.proposes(CITY, "10.00");
        String approval = GRANTS + "/" + id + "/approval";

        // When, then
        Desk.of(Tokens.of("supervisor").as("cashier").in("360000"))
                .change(approval, 1, Map.of())
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        Desk city = Desk.of(Tokens.of("supervisor", "cashier").in(CITY));
        city.get(GRANTS + "/" + id).then().statusCode(200);
        city.change(approval, 1, Map.of()).statusCode(403).body("code", equalTo("region-outside-scope"));
        city.change(GRANTS + "/" + id + "/annulment", 1, Map.of("reason", "不要")).statusCode(403);
        city.post(GRANTS, FundOffice.grant(CITY, "10.00")).statusCode(403);
        city.post(GRANTS, FundOffice.grant(LEPING, "10.00")).statusCode(201);
        Desk sibling = Desk.of(Tokens.of("supervisor").in("360300"));
        sibling.change(approval, 1, Map.of()).statusCode(404);
    }

    @Test
    void the_days_to_the_first_payment_are_counted_and_an_alert_is_given_when_they_are_too_many() {
        // Given
        String late = office.brings("360321", "100.00");
        office.supervisor
                .get(GRANTS + "/" + late)
                .then()
                .body("firstPayment.on", nullValue())
                .body("firstPayment.days", equalTo(117))
                .body("firstPayment.late", equalTo(true));
        office.supervisor.get(GRANTS + "?region=360321&waiting=true").then().body("items.id", hasItem(late));
        office.supervisor
                .get(FUNDS + "/360300/payment-days?year=2007")
                .then()
                .rootPath("find { it.region == '360321' }")
                .body("waiting", equalTo(1))
                .body("worst", equalTo(117))
                .body("median", nullValue())
                .body("alert", equalTo(true));

        // When
        paid("360321", "1.00", LocalDate.of(2007, 4, 20));
        paid("360321", "1.00", LocalDate.of(2007, 4, 4));
        paid("360321", "1.00", LocalDate.of(2007, 4, 12));

        // Then
        office.supervisor
                .get(GRANTS + "/" + late)
                .then()
                .body("firstPayment.on", equalTo("2007-04-04"))
                .body("firstPayment.days", equalTo(30))
                .body("firstPayment.limit", equalTo(30))
                .body("firstPayment.late", equalTo(false));
        office.supervisor.get(GRANTS + "?region=360321&waiting=true").then().body("items.id", not(hasItem(late)));
        office.supervisor
                .get(FUNDS + "/360321/payment-days")
                .then()
                .body("region", contains("360321"))
                .body("[0].waiting", equalTo(0))
                .body("[0].median", equalTo(30.0f))
                .body("[0].late", equalTo(0))
                .body("[0].alert", equalTo(false));
        office.supervisor.get(FUNDS + "/360321/payment-days?year=2006").then().body("", hasSize(0));
        assertThat(office.proposes("360321", "1.00"))
                .satisfies(id -> office.supervisor.get(GRANTS + "/" + id).then().body("firstPayment", nullValue()));
    }

    /** A payment holds the book, and then notes itself in the grants of the region. */
    @Test
    void a_grant_is_struck_out_behind_a_payment_and_not_across_it() throws SQLException {
        // Given
        String id = office.brings(LEPING, "100.00");

        // When
        CompletableFuture<Integer> annulment;
        try (Connection payment = database.getConnection()) {
            payment.setAutoCommit(false);
            asks(payment, "select code from ledger_account where book = ? order by code for no key update", BOOK);
            annulment = CompletableFuture.supplyAsync(() -> office.supervisor
                    .change(GRANTS + "/" + id + "/annulment", 2, Map.of("reason", "文号有误"))
                    .extract()
                    .statusCode());
            await().atMost(PATIENCE).until(() -> sql.one(WAITING, row -> true).isPresent());
            asks(payment, "select id from fund_grant where region = ? for no key update nowait", LEPING);
            payment.rollback();
        }

        // Then
        assertThat(annulment.join()).isEqualTo(200);
    }

    @Test
    void the_database_too_keeps_a_grant_in_the_year_of_its_day() {
        String id = office.proposes(LEPING, "10.00");

        assertThatThrownBy(() -> sql.update("update fund_grant set year = 2006 where id = ?::uuid", id))
                .hasStackTraceContaining("fund_grant_in_its_year");
    }

    private static void asks(Connection payment, String query, String about) throws SQLException {
        try (PreparedStatement statement = payment.prepareStatement(query)) {
            statement.setString(1, about);
            statement.executeQuery();
        }
    }

    private void paid(String region, String amount, LocalDate on) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            QuarkusTransaction.requiringNew().run(() -> fund.pay(region, UUID.randomUUID(), on, Money.of(amount)));
        } finally {
            request.terminate();
        }
    }
}
