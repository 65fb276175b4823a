package org.ganlao.socialinsurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.Agency.ENROLMENTS;
import static org.ganlao.socialinsurance.Agency.enrolment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.money.Money;
import org.ganlao.platform.personal.rotation.PersonTokens;
import org.ganlao.platform.personal.rotation.ReplacementReason;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.ResidentNumbers;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.ServiceLog;
import org.ganlao.platformtest.Topics;
import org.ganlao.socialinsurance.collection.history.ContributionHistory;
import org.ganlao.socialinsurance.collection.history.ContributionMonth;
import org.ganlao.socialinsurance.register.enrolment.domain.Insurance;
import org.junit.jupiter.api.Test;

/** An identity number comes in and is never seen again; that it was read is. */
@QuarkusTest
class PersonalDataTest {

    private static final UUID PLAN = UUID.randomUUID();

    @Inject
    Sql sql;

    @Inject
    ContributionHistory history;

    @Inject
    PersonTokens tokens;

    private final Agency donghu = Agency.ofDonghu();
    private final Desk clerk = donghu.clerk();
    private final String li = ResidentNumbers.next();

    @Test
    void no_identity_number_gets_into_answers_topics_tables_or_the_log() {
        try (ServiceLog log = new ServiceLog()) {
            // When
            String enrolled = clerk.post(ENROLMENTS, enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                    .statusCode(201)
                    .extract()
                    .asString();
            String id = JsonPath.from(enrolled).getString("id");
            String refused = clerk.post(ENROLMENTS, enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                    .statusCode(409)
                    .extract()
                    .asString();
            String annulled = clerk.change(ENROLMENTS + "/" + id + "/annulment", 1, Map.of("reason", "误登 " + li))
                    .statusCode(200)
                    .extract()
                    .asString();
            String read = clerk.get(ENROLMENTS + "/" + id).asString();

            // Then
            Topics.shared().await("ganlao.social-insurance.facts", 2, record -> id.equals(record.key()));
            assertThat(enrolled + refused + annulled + read).doesNotContain(li);
            assertThat(Topics.shared().containing(li)).isEmpty();
            assertThat(ServiceDatabase.tablesHolding(li)).isEmpty();
            assertThat(log.text()).doesNotContain(li);
        }
    }

    @Test
    void reading_personal_data_leaves_an_entry_in_the_audit() {
        // Given
        String id = donghu.enrolled(enrolment(li, donghu.flexible("pension"), "2007-02-01"))
                .getString("id");

        // When
        clerk.get(ENROLMENTS + "/" + id);
        clerk.asking().queryParam("employer", "71526726X").get(ENROLMENTS);

        // Then
        assertThat(sql.list(
                        "select action from audit_entry where object_id = ? order by 1", row -> row.text("action"), id))
                .containsExactly("enrolment.read", "enrolment.started");
        assertThat(sql.list(
                        "select detail::text as detail from audit_entry where action = 'enrolment.listed'",
                        row -> row.text("detail")))
                .anySatisfy(detail -> assertThat(detail).contains("71526726X"));
    }

    @Test
    void two_tokens_of_one_person_become_one_and_what_a_source_brought_to_both_is_added() {
        // Given
        String stays = "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        String goes = "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        UUID source = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> history.take(List.of(
                        paid(stays, "2006-01", source), paid(goes, "2006-01", source), paid(goes, "2006-02", source))));
        sql.update(
                "insert into wage_base (year, payer, person, declared) values (2007, 'T1', ?, 1), (2007, 'T1', ?, 2)",
                stays,
                goes);
        paidIntoAPlan(stays);
        paidIntoAPlan(goes);

        // When
        QuarkusTransaction.requiringNew().run(() -> tokens.replace(goes, stays, ReplacementReason.MERGE));

        // Then
        assertThat(history.of(List.of(stays), Insurance.PENSION))
                .extracting(ContributionMonth::base)
                .containsExactly(Money.of("2598.34"), Money.of("1299.17"));
        assertThat(sql.list("select declared from wage_base where person = ?", row -> row.text("declared"), stays))
                .containsExactly("1.00");
        assertThat(sql.list(
                        "select person_part from annuity_contribution where person = ?",
                        row -> row.decimal("person_part").toPlainString(),
                        stays))
                .containsExactly("20.00");
    }

    /** Under one token two bills of a month, under the other one. */
    @Test
    void what_a_person_owes_who_pays_alone_under_two_tokens_is_added_and_no_bill_is_lost() {
        String stays = "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        String goes = "p1_" + UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        sql.list("select bill_prepare_month(date '2006-01-01')::text as done", row -> row.text("done"));
        billed(stays, 1, 100);
        owes(stays, 100);
        hasOver(stays, 5);
        billed(goes, 1, 80);
        billed(goes, 2, 40);
        owes(goes, 120);
        hasOver(goes, 7);
        toBill(stays, "2007-05-02");
        toBill(goes, "2007-04-01");

        QuarkusTransaction.requiringNew().run(() -> tokens.replace(goes, stays, ReplacementReason.MERGE));

        assertThat(sql.list(
                        "select issue || ' ' || person_part as bill from bill where payer = ? order by issue",
                        row -> row.text("bill"),
                        stays))
                .containsExactly("1 100.00", "3 80.00", "4 40.00");
        assertThat(sql.list("select person_due from receivable where payer = ?", row -> row.text("person_due"), stays))
                .containsExactly("220.00");
        assertThat(sql.list("select amount from contribution_credit where payer = ?", row -> row.text("amount"), stays))
                .containsExactly("12.00");
        assertThat(sql.list("select since from month_to_bill where payer = ?", row -> row.date("since"), stays))
                .containsExactly(LocalDate.of(2007, 4, 1));
    }

    private void toBill(String payer, String since) {
        sql.update(
                "insert into month_to_bill values (gen_random_uuid(), '360102', ?, date '2006-01-01', ?)",
                payer,
                LocalDate.parse(since));
    }

    private void billed(String person, int issue, int amount) {
        sql.update("""
                insert into bill (id, month, region, person, insurance, issue, run, issued_on, due_on, lines, base, employer_part,
                                  person_part, account_part)
                values (gen_random_uuid(), date '2006-01-01', '360102', ?, 'PENSION', ?, gen_random_uuid(), date '2006-01-05',
                        date '2006-01-15', 1, 1000, 0, ?, 0)""", person, issue, amount);
    }

    private void owes(String payer, int amount) {
        sql.update("""
                insert into receivable (region, payer, by_person, insurance, month, due_on, employer_due, person_due)
                values ('360102', ?, true, 'PENSION', date '2006-01-01', date '2006-01-15', 0, ?)""", payer, amount);
    }

    private void hasOver(String payer, int amount) {
        sql.update("insert into contribution_credit values (?, '360102', 'PENSION', ?)", payer, amount);
    }

    private void paidIntoAPlan(String person) {
        sql.update("""
                insert into annuity_plan (id, version, client, source_ref, recorded_at, employer, region, trustee, filed_on,
                                          employer_rate, person_rate, proposed_by, proposed_at)
                values (?, 1, 'test', ?, now(), ?, '360102', 'T', date '2006-01-01', 4, 1, 'x', now())
                on conflict do nothing""", PLAN, PLAN.toString(), PLAN.toString());
        sql.update(
                "insert into annuity_contribution values (?, date '2006-01-01', ?, ?, 1000, 40, 10)",
                PLAN,
                person,
                UUID.randomUUID());
    }

    private static ContributionMonth paid(String person, String month, UUID source) {
        Money nothing = Money.ZERO;
        return new ContributionMonth(
                person,
                Insurance.PENSION,
                YearMonth.parse(month),
                source,
                ContributionMonth.Kind.STATED,
                "360102",
                null,
                Money.of("1299.17"),
                nothing,
                nothing,
                nothing,
                LocalDate.of(2006, 6, 30));
    }
}
