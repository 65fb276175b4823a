package org.ganlao.employment.seeking.jobseeker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.seeking.jobseeker.SeekerOffice.SEEKERS;
import static org.ganlao.employment.seeking.jobseeker.SeekerOffice.SWEEPS;
import static org.ganlao.employment.seeking.jobseeker.SeekerOffice.sweepOf;
import static org.ganlao.employment.seeking.jobseeker.SeekerOffice.visit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ganlao.employment.EmploymentOffice;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In Wuning county, which no other test uses; the business clock stands at 30 June 2007. */
@QuarkusTest
class RegistrationSweepTest {

    private static final String WUNING = "360423";
    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.job-seeker.";

    private final SeekerOffice office = SeekerOffice.of(WUNING);
    private final Desk desk = office.desk;

    @Test
    void the_silent_and_those_of_the_age_of_retirement_are_ended_and_others_are_not() {
        // Given
        String silent = office.registers(woman(), "unemployed", "2006-12-29");
        String inTime = office.registers(woman(), "unemployed", "2006-12-30");
        String heardOf = office.registers(woman(), "unemployed", "2006-11-01");
        office.hearsOf(heardOf, 1, "2007-01-15");
        String retired = office.registers(People.born(Sex.MALE, LocalDate.of(1947, 6, 30)), "unemployed", "2007-03-01");
        String notYet = office.registers(People.born(Sex.MALE, LocalDate.of(1947, 7, 1)), "unemployed", "2007-03-01");

        // When
        office.sweeps();
        office.sweeps();

        // Then
        desk.get(silent)
                .then()
                .body("version", equalTo(2))
                .body("ending.on", equalTo("2007-06-29"))
                .body("ending.reason", equalTo("other"))
                .body("endedByRule", equalTo("silence"));
        desk.get(retired)
                .then()
                .body("ending.on", equalTo("2007-06-29"))
                .body("ending.reason", equalTo("retirement"))
                .body("endedByRule", equalTo("retirement-age"));
        Stream.of(inTime, heardOf, notYet).forEach(at -> desk.get(at).then().body("state", equalTo("registered")));
        assertThat(FACTS.of(idOf(silent), 2))
                .extracting(
                        TopicRecord::type,
                        record -> record.json().path("endedOn").asText(),
                        record -> record.json().path("endReason").asText())
                .containsExactly(
                        tuple(TYPE + "registered.v1", "", ""), tuple(TYPE + "deregistered.v1", "2007-06-29", "other"));
    }

    @Test
    void a_contact_that_was_noted_late_takes_the_ending_back_unless_the_person_is_registered_anew() {
        // Given
        PersonalId person = woman();
        String at = office.registers(person, "unemployed", "2006-11-01");
        office.sweeps();
        String anew = office.registers(person, "unemployed", "2007-06-01");

        // When
        desk.change(at + "/contacts", 2, visit("2007-04-02"))

                // Then
                .statusCode(409)
                .body("code", equalTo("already-registered"));
        desk.change(anew + "/annulment", 1, Map.of("reason", "重复登记")).statusCode(200);
        desk.change(at + "/contacts", 2, visit("2007-04-02"))
                .statusCode(200)
                .body("state", equalTo("registered"))
                .body("lastContactOn", equalTo("2007-04-02"));
        office.sweeps();
        desk.get(at).then().body("state", equalTo("registered"));
        List<TopicRecord> told = FACTS.of(idOf(at), 3);
        assertThat(told.get(2).type()).isEqualTo(TYPE + "contacted.v1");
        assertThat(told.get(2).json().get("endedOn")).isNull();
    }

    @Test
    void work_that_was_recorded_late_ends_the_registration_in_place_of_silence() {
        // Given
        PersonalId person = woman();
        String at = office.registers(person, "laid-off", "2006-11-01");
        office.sweeps();

        // When
        EmploymentOffice.of(WUNING)
                .places(person, with(with(job("2007-03-05"), "region", WUNING), "residenceRegion", WUNING));

        // Then
        desk.get(at)
                .then()
                .body("ending.on", equalTo("2007-03-05"))
                .body("ending.reason", equalTo("work"))
                .body("endedByRule", nullValue());
    }

    @Test
    void contacts_are_kept_newest_first_and_the_silent_are_found() {
        // Given
        PersonalId person = woman();
        String at = office.registers(person, "unemployed", "2007-01-10");

        // When
        office.hearsOf(at, 1, "2007-02-05");
        office.hearsOf(at, 2, "2007-03-05");

        // Then
        desk.get(at + "/contacts").then().body("on", contains("2007-03-05", "2007-02-05"));
        assertThat(silentSince("2007-03-05", person)).isEmpty();
        assertThat(silentSince("2007-03-06", person)).containsExactly(idOf(at));
        desk.change(at + "/contacts", 3, visit("2007-07-01")).statusCode(422).body("code", equalTo("date-in-future"));
        desk.change(at + "/contacts", 3, visit("2007-01-09"))
                .statusCode(422)
                .body("code", equalTo("contact-before-registration"));
        desk.change(at + "/contacts", 3, visit("2007-03-05")).statusCode(409).body("code", equalTo("contact-noted"));
    }

    @ParameterizedTest
    @CsvSource({"1967-01-10, unemployed, true", "1967-01-11, unemployed, false", "1967-01-10, other, false"})
    void the_group_of_4050_follows_from_the_age_on_the_day_of_registration(LocalDate born, String kind, boolean in) {
        String at = office.registers(People.born(Sex.FEMALE, born), kind, "2007-01-10");

        desk.get(at).then().body("registration.groups.contains('aged-4050')", equalTo(in));
    }

    @Test
    void who_came_of_the_age_since_is_found_by_the_sweep() {
        // Given
        PersonalId person = People.born(Sex.FEMALE, LocalDate.of(1967, 6, 30));
        String at = office.registers(person, "laid-off", "2007-05-10");
        desk.get(at).then().body("registration.groups.size()", equalTo(0));

        // When
        office.sweeps();

        // Then
        desk.get(at).then().body("version", equalTo(2)).body("registration.groups", hasItem("aged-4050"));
        desk.asking()
                .header("Identity-Document", "resident-id " + person.number())
                .queryParam("group", "aged-4050")
                .get(SEEKERS)
                .then()
                .body("items.id", contains(idOf(at)));
    }

    @Test
    void nobody_sweeps_a_foreign_county() {
        office.supervisor.post(SWEEPS, sweepOf("360424")).statusCode(403).body("code", equalTo("region-outside-scope"));
    }

    private List<String> silentSince(String day, PersonalId person) {
        return desk.asking()
                .header("Identity-Document", "resident-id " + person.number())
                .queryParam("silentSince", day)
                .get(SEEKERS)
                .jsonPath()
                .getList("items.id");
    }

    private static PersonalId woman() {
        return People.born(Sex.FEMALE, LocalDate.of(1970, 3, 5));
    }

    private static String idOf(String at) {
        return at.substring(at.lastIndexOf('/') + 1);
    }
}
