package org.ganlao.socialinsurance.register.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.with;
import static org.ganlao.socialinsurance.register.transfer.TransferEndpoints.MOVES;
import static org.ganlao.socialinsurance.register.transfer.TransferEndpoints.move;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.record.TransactionLock;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.collection.base.ContributionOffice;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.oldage.account.PaidMonths;
import org.ganlao.socialinsurance.treasury.fund.FundDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is 30 June 2007; an employer of Xiushui moves to Yifeng. Two workers are a parcel. */
@QuarkusTest
class EmployerMoveTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");
    private static final String XIUSHUI = "360424";
    private static final String YIFENG = "360924";

    @Inject
    ContributionHistory history;

    @Inject
    TransactionLock locks;

    @Inject
    Sql sql;

    private final ContributionOffice office = ContributionOffice.of(XIUSHUI);
    private final Desk sender = Desk.of(Tokens.of("clerk").in(XIUSHUI).as("sender"));
    private final Desk receiver = Desk.of(Tokens.of("reviewer").in(YIFENG).as("receiver"));
    private final Desk clerkThere = Desk.of(Tokens.of("clerk").in(YIFENG).as("clerk-there"));
    private String employer;

    @BeforeEach
    void register() {
        employer = office.agency.employer();
    }

    @Test
    void all_workers_go_along_without_a_missing_day_and_the_employer_last() {
        // Given
        FundDesk funds = new FundDesk();
        funds.brings("pension", XIUSHUI, "80.00");
        Money had = funds.balance("pension", YIFENG, "income-account");
        String li = office.worker(employer, "2007-01-01", "pension", "medical");
        office.worker(employer, "2007-01-01", "pension");
        office.worker(employer, "2007-01-01", "injury");
        String suspended = suspended();
        YearMonth may = YearMonth.of(2006, 5);
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(PaidMonths.of(li, XIUSHUI, may, may, Money.of(1000), Money.of(80))));

        // When
        String id = proposed(move(employer, XIUSHUI, YIFENG));
        String at = MOVES + "/" + id;
        sender.post(MOVES, move(employer, XIUSHUI, YIFENG)).statusCode(409).body("code", equalTo("move-underway"));
        himself().change(at + "/approval", 1, "").statusCode(409).body("code", equalTo("proposed-by-you"));
        Desk.of(Tokens.of("reviewer").in(XIUSHUI).as("second"))
                .change(at + "/approval", 1, "")
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
        receiver.change(at + "/approval", 1, "").statusCode(200).body("state", equalTo("moving"));
        awaits(at, "finished");

        // Then
        JsonPath moved = new JsonPath(receiver.get(at).asString());
        assertThat(moved.getInt("enrolments")).isEqualTo(4);
        assertThat(moved.getString("account")).isEqualTo("80.00");
        assertThat(funds.balance("pension", YIFENG, "income-account").minus(had))
                .isEqualTo(Money.of("80.00"));
        JsonPath there = enrolments(clerkThere, YIFENG);
        assertThat(there.getList("items.state")).hasSize(4).containsOnly("active");
        assertThat(there.getList("items.periods.from.flatten()")).containsOnly("2007-05-01");
        assertThat(enrolments(sender, XIUSHUI).getList("items.endReason"))
                .containsExactlyInAnyOrder(
                        "transferred-out", "transferred-out", "transferred-out", "transferred-out", null);
        sender.get(ENROLMENTS + "/" + suspended).then().body("state", equalTo("suspended"));
        clerkThere.get("/v1/employers?employer=" + employer).then().body("items[0].profile.region", equalTo(YIFENG));
        TopicRecord told = FACTS.of(id, 1).get(0);
        assertThat(told.type()).isEqualTo("org.ganlao.social-insurance.employer-move.finished.v1");
        PublishedEvents.isAsFullAsItsSample(told);
        sender.change(at + "/annulment", 3, Map.of("reason", "误登"))
                .statusCode(409)
                .body("code", equalTo("move-not-here"));
    }

    @Test
    void a_move_that_the_fund_cannot_pay_goes_on_once_it_can() {
        // Given
        String li = office.worker(employer, "2007-01-01", "pension");
        YearMonth may = YearMonth.of(2006, 5);
        Money more =
                new FundDesk().balance("pension", XIUSHUI, "income-account").plus(Money.of(100));
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(PaidMonths.of(li, XIUSHUI, may, may, Money.of(1000), more)));
        String at = MOVES + "/" + proposed(move(employer, XIUSHUI, YIFENG));
        String job = failed(at);
        assertThat(enrolments(clerkThere, YIFENG).getList("items")).isEmpty();

        sql.update(
                "update job set kind = 'of nobody', state = 'QUEUED', finished_at = null where id = cast(? as uuid)",
                job);
        receiver.change(at + "/resumption", 2, "").statusCode(409).body("code", equalTo("move-at-work"));
        sql.update("update job set state = 'FAILED', finished_at = now() where id = cast(? as uuid)", job);

        // When
        new FundDesk().brings("pension", XIUSHUI, more.amount().toPlainString());
        receiver.change(at + "/resumption", 2, "").statusCode(200);

        // Then
        awaits(at, "finished");
        assertThat(enrolments(clerkThere, YIFENG).getList("items")).hasSize(1);
        receiver.change(at + "/resumption", 4, "").statusCode(409).body("code", equalTo("move-not-here"));
    }

    @Test
    void who_was_enrolled_behind_the_mark_while_the_job_was_at_work_goes_along_too() {
        // Given
        String li = office.worker(employer, "2007-01-01", "pension");
        Money more =
                new FundDesk().balance("pension", XIUSHUI, "income-account").plus(Money.of(100));
        YearMonth may = YearMonth.of(2006, 5);
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(PaidMonths.of(li, XIUSHUI, may, may, Money.of(1000), more)));
        String at = MOVES + "/" + proposed(move(employer, XIUSHUI, YIFENG));
        String job = failed(at);
        new FundDesk().brings("pension", XIUSHUI, more.amount().toPlainString());

        // When
        sql.update(
                "update job set mark = 'p1_~', state = 'QUEUED', finished_at = null, lease_until = null where id = cast(? as uuid)",
                job);

        // Then
        awaits(at, "finished");
        assertThat(enrolments(clerkThere, YIFENG).getList("items")).hasSize(1);
    }

    @Test
    void an_employer_moves_on_no_day_before_its_registration() {
        office.worker(employer, "2007-01-01", "pension");
        sql.update("update insured_employer set registered_on = '2007-05-15' where employer = ?", employer);

        refuses(move(employer, XIUSHUI, YIFENG), "moved-before-registration");
    }

    @Test
    void the_books_are_free_while_a_move_waits_for_a_county_that_is_billed() {
        // Given
        new FundDesk().brings("pension", XIUSHUI, "80.00");
        String li = office.worker(employer, "2007-01-01", "pension");
        YearMonth may = YearMonth.of(2006, 5);
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(PaidMonths.of(li, XIUSHUI, may, may, Money.of(1000), Money.of(80))));
        String at = MOVES + "/" + proposed(move(employer, XIUSHUI, YIFENG));

        // When
        QuarkusTransaction.requiringNew().run(() -> {
            locks.hold("bills of " + XIUSHUI);
            receiver.change(at + "/approval", 1, "").statusCode(200);
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> number(
                                    "select count(*) as number from pg_locks where locktype = 'advisory' and not granted")
                            > 0);

            // Then
            assertThat(
                            number(
                                    "select count(*) as number from (select from ledger_account for no key update skip locked) free"))
                    .isEqualTo(number("select count(*) as number from ledger_account"));
        });
        awaits(at, "finished");
    }

    private long number(String query) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one(query, row -> row.number("number")).orElseThrow());
    }

    /** By the city's reviewer, whose jobs the county does not see. */
    private String failed(String at) {
        Desk city = Desk.of(Tokens.of("reviewer").in("360900").as("of-the-city"));
        city.change(at + "/approval", 1, "").statusCode(200);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> "failed".equals(city.get(at).path("job.state")));
        return city.get(at).path("job.id");
    }

    @Test
    void an_employer_moves_with_somebody_owing_nothing_after_all_came() {
        refuses(move(employer, XIUSHUI, YIFENG), "nobody-to-move");
        office.worker(employer, "2007-05-01", "pension");
        refuses(move(employer, XIUSHUI, YIFENG), "came-after-the-move");
        refuses(with(move(employer, XIUSHUI, YIFENG), "toRegion", XIUSHUI), "transfer-goes-nowhere");
        office.billed("2007-05");
        String at = MOVES + "/" + proposed(with(move(employer, XIUSHUI, YIFENG), "on", "2007-05-31"));
        refuses(with(move(office.agency.employer(), XIUSHUI, YIFENG), "on", "2007-07-01"), "date-in-future");

        sender.change(at + "/annulment", 1, Map.of("reason", "误登"))
                .statusCode(200)
                .body("state", equalTo("annulled"));

        refuses(with(move(employer, XIUSHUI, YIFENG), "on", "2007-06-01"), "owes-before-move");
    }

    private void refuses(Map<String, Object> asked, String code) {
        sender.post(MOVES, asked).statusCode(422).body("code", equalTo(code));
    }

    private String proposed(Map<String, Object> asked) {
        return sender.made(MOVES, asked).getString("id");
    }

    private static Desk himself() {
        return Desk.of(Tokens.of("reviewer").in(YIFENG).as("sender"));
    }

    private String suspended() {
        String id = office.agency
                .enrolled(office.agency.enrolment(office.agency.employee("pension", employer), "2007-01-01"))
                .getString("id");
        sender.change(ENROLMENTS + "/" + id + "/suspension", 1, Map.of("until", "2007-03-01"))
                .statusCode(200);
        return id;
    }

    private void awaits(String at, String state) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> state.equals(receiver.get(at).path("state")));
    }

    private JsonPath enrolments(Desk desk, String region) {
        return new JsonPath(desk.get(ENROLMENTS + "?employer=" + employer + "&region=" + region)
                .asString());
    }
}
