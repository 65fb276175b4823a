package org.ganlao.employment.aid.personalhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.employment.aid.personalhelp.PersonalHelpOffice.GAPS;
import static org.ganlao.employment.aid.personalhelp.PersonalHelpOffice.HELP;
import static org.ganlao.employment.aid.personalhelp.PersonalHelpOffice.helper;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.PublishedEvents;
import org.ganlao.platformtest.TopicRecord;
import org.junit.jupiter.api.Test;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class PersonalHelpResourceTest {

    private static final PublishedEvents FACTS = PublishedEvents.in("ganlao.employment.facts");
    private static final String TYPE = "org.ganlao.employment.personal-help.";

    @Inject
    Sql sql;

    private final PersonalHelpOffice office = PersonalHelpOffice.of("360521");
    private final Desk desk = office.desk;

    @Test
    void a_helper_is_assigned_hands_over_and_the_help_ends() {
        // Given
        String registration = office.registers(1964, "2007-03-01");
        String id = office.assigns(registration, "2007-03-05");
        String at = HELP + "/" + id;
        desk.asking()
                .queryParam("registration", registration)
                .queryParam("helper", "周敏")
                .get(HELP)
                .then()
                .body("items.id", contains(id));

        // When
        desk.change(at + "/helper", 1, helper("吴刚", "2007-03-04"))
                .statusCode(422)
                .body("code", equalTo("before-help-began"));
        desk.change(at + "/helper", 1, helper("吴刚", "2007-04-01"))
                .statusCode(200)
                .body("helper.name", equalTo("吴刚"))
                .body("assignedOn", equalTo("2007-03-05"));
        desk.change(at + "/end", 2, Map.of("on", "2007-03-31", "reason", "已实现就业"))
                .statusCode(422)
                .body("code", equalTo("before-help-began"));
        desk.change(at + "/end", 2, Map.of("on", "2007-04-01", "reason", "已实现就业"))
                .statusCode(200)
                .body("state", equalTo("ended"));
        desk.change(at + "/end", 3, Map.of("on", "2007-04-02", "reason", "已实现就业"))
                .statusCode(409)
                .body("code", equalTo("help-ended"));
        desk.change(at + "/annulment", 3, Map.of("reason", "录入重复")).statusCode(200);

        // Then
        assertThat(FACTS.of(id, 4))
                .extracting(TopicRecord::type)
                .containsExactly(TYPE + "assigned.v1", TYPE + "changed.v1", TYPE + "ended.v1", TYPE + "annulled.v1");
    }

    @Test
    void a_person_has_one_helper_at_a_time_however_many_are_named_at_once() {
        // Given
        String registration = office.registers(1964, "2007-03-01");

        // When
        List<Integer> answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> office.asks(registration, "2007-03-05").extract().statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409);
        office.asks(registration, "2007-03-05").body("code", equalTo("helped-already"));
        assertThatThrownBy(() -> sql.update("""
                        insert into personal_help (id, version, client, source_ref, recorded_at, registration, region,
                                                   person, assigned_on, helper, office, since)
                        select ?::uuid, 1, client, 'another', recorded_at, registration, region, person, assigned_on,
                               helper, office, since
                          from personal_help where registration = ?::uuid""", UUID.randomUUID().toString(), registration))
                .hasStackTraceContaining("personal_help_once");
    }

    @Test
    void only_who_is_registered_and_hard_to_place_gets_one() {
        String aged = office.registers(1964, "2007-03-01");

        office.asks(office.registers(1977, "2007-03-01"), "2007-03-05")
                .statusCode(422)
                .body("code", equalTo("no-hard-to-place-person"));
        office.asks(aged, "2007-02-28").statusCode(422).body("code", equalTo("no-hard-to-place-person"));
        office.asks(UUID.randomUUID().toString(), "2007-03-05").statusCode(404);
        office.asks(aged, "2007-03-01").statusCode(201);
    }

    @Test
    void who_has_none_is_listed_page_by_page() {
        // Given
        List<String> without = IntStream.range(0, 3)
                .mapToObj(n -> office.registers(1964, "2007-06-2" + n))
                .toList();
        String helped = office.registers(1964, "2007-06-25");
        String help = office.assigns(helped, "2007-06-25");
        String young = office.registers(1977, "2007-06-25");

        // Then
        assertThat(listed()).containsSubsequence(without.get(2), without.get(1), without.get(0));
        assertThat(listed()).doesNotContain(helped, young).doesNotHaveDuplicates();

        // When
        desk.change(HELP + "/" + help + "/end", 1, Map.of("on", "2007-06-29", "reason", "责任人调离"))
                .statusCode(200);

        // Then
        assertThat(listed()).contains(helped);
        desk.asking()
                .queryParam("cursor", "nonsense")
                .get(GAPS)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
    }

    private List<String> listed() {
        List<String> all = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = (cursor == null ? desk.asking() : desk.asking().queryParam("cursor", cursor))
                    .queryParam("region", "360521")
                    .queryParam("limit", 2)
                    .get(GAPS)
                    .jsonPath();
            all.addAll(page.getList("items.registration"));
            cursor = page.getString("next");
        } while (cursor != null);
        return all;
    }
}
