package org.ganlao.socialinsurance.collection.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.socialinsurance.collection.base.ContributionOffice.ORDERS;
import static org.ganlao.socialinsurance.collection.reminder.ReminderDesk.REMINDERS;
import static org.ganlao.socialinsurance.collection.reminder.ReminderDesk.RUNS;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.ganlao.socialinsurance.Agency;
import org.junit.jupiter.api.Test;

/** It is 30 June 2007; a reminder gives 15 days. */
@QuarkusTest
class ReminderResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.social-insurance.facts");

    @Inject
    Sql sql;

    private final ReminderDesk desk = new ReminderDesk("360428");
    private final Agency agency = desk.office.agency;

    @Test
    void who_has_not_paid_is_reminded_twice_with_time_between_and_then_ordered() {
        // Given
        String employer = desk.debtor();
        desk.office.billed("2007-06");
        String query = "employer=" + employer;

        // When
        JsonPath round = desk.reminded("contributions", "2007-06");

        // Then: June is due today
        assertThat(round.getString("job.state")).isEqualTo("succeeded");
        JsonPath first = desk.of(query);
        assertThat(first.getList("items.nth")).containsExactly(1);
        assertThat(first.getString("items[0].amount")).isEqualTo("218.26");
        assertThat(first.getInt("items[0].months")).isEqualTo(1);
        assertThat(first.getString("items[0].answerBy")).isEqualTo("2007-07-15");
        TopicRecord told = FACTS.of(round.getString("id"), 1).get(0);
        PublishedEvents.isAsFullAsItsSample(told);
        assertThat(told.json().at("/items/0/region").asText()).isEqualTo("360428");

        // and not again while its time runs, up to its last day
        backDated(first.getString("items[0].id"), "2007-06-15", "2007-06-30");
        desk.reminded("contributions", "2007-06");
        assertThat(desk.of(query).getList("items")).hasSize(1);
        assertThat(desk.of(query + "&unheeded=true").getList("items")).isEmpty();

        // When
        backDated(first.getString("items[0].id"), "2007-06-14", "2007-06-29");
        assertThat(desk.of(query + "&unheeded=true").getList("items")).hasSize(1);
        desk.reminded("contributions", "2007-06");

        // Then
        JsonPath both = desk.of(query);
        assertThat(both.getList("items.nth")).containsExactly(2, 1);
        backDated(both.getString("items[0].id"), "2007-06-14", "2007-06-29");
        desk.reminded("contributions", "2007-06");
        assertThat(desk.of(query).getList("items")).hasSize(2);
        assertThat(desk.of(query + "&nth=2&unheeded=true").getList("items.open"))
                .containsExactly("218.26");

        // and what is ordered is reminded of no more
        desk.office
                .inspector()
                .post(ORDERS, desk.office.order(employer))
                .statusCode(201)
                .body("remindedOn", contains("2007-06-14"));
        assertThat(desk.of(query + "&unheeded=true").getList("items")).isEmpty();
    }

    @Test
    void a_person_who_pays_alone_is_reminded_and_what_is_paid_is_not_open() {
        // Given
        String person = agency.enrolled(agency.enrolment(agency.flexible("pension"), "2007-01-01"))
                .getString("person.token");
        String debtor = desk.debtor();

        // When
        desk.reminded("contributions", "2007-05");

        // Then
        assertThat(desk.of("person=" + person).getList("items.subject")).containsExactly("contributions");
        String reminder = desk.of("employer=" + debtor).getString("items[0].id");
        agency.booked(agency.receipt(debtor, Agency.line("pension", "200.00")));
        agency.clerk().get(REMINDERS + "/" + reminder).then().body("open", equalTo("18.26"));
        agency.clerk()
                .get(REMINDERS + "/" + reminder + "/months")
                .then()
                .body("month", contains("2007-01"))
                .body("amount", contains("218.26"));
    }

    @Test
    void an_employer_that_states_no_wages_is_reminded_of_them() {
        // Given
        String employer = agency.employer();
        String li = desk.office.worker(employer, "2007-01-01", "pension", "medical");
        String wang = desk.office.worker(employer, "2007-03-31", "pension");
        desk.office.worker(employer, "2007-04-01", "pension");
        String stating = agency.employer();
        desk.office.declares(stating, desk.office.worker(stating, "2007-01-01", "pension"), "2000.00");

        // When
        desk.reminded("wages", "2007-01");

        // Then: two of them work there on 31 March
        JsonPath told = desk.of("subject=wages&employer=" + employer);
        assertThat(told.getList("items.persons")).containsExactly(2);
        assertThat(told.getInt("items[0].year")).isEqualTo(2007);
        assertThat(desk.of("employer=" + stating).getList("items")).isEmpty();

        desk.office.declares(employer, li, "2000.00", wang, "2000.00");
        desk.reminded("wages", "2007-01");
        assertThat(desk.of("employer=" + employer).getList("items")).hasSize(1);
        backDated(told.getString("items[0].id"), "2007-06-14", "2007-06-29");
        assertThat(desk.of("unheeded=true&employer=" + employer).getList("items"))
                .as("who came after 31 March is not asked for")
                .isEmpty();
    }

    @Test
    void what_is_not_overdue_is_not_reminded_of() {
        refuses(desk.round("contributions", "2007-07"), "reminded-month-ahead");
    }

    /** As if it had been told earlier. */
    private void backDated(String reminder, String toldOn, String answerBy) {
        QuarkusTransaction.requiringNew()
                .run(() -> sql.update(
                        "update reminder set told_on = ?, answer_by = ? where id = ?",
                        LocalDate.parse(toldOn),
                        LocalDate.parse(answerBy),
                        UUID.fromString(reminder)));
    }

    private void refuses(Map<String, Object> round, String code) {
        agency.clerk().post(RUNS, round).statusCode(422).body("code", equalTo(code));
    }
}
