package org.ganlao.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.job;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.Topics;
import org.junit.jupiter.api.Test;

/** What a county's own system sends in a file counts like what its clerks type in. */
@QuarkusTest
class ImportsTest {

    private static final Tokens CLERK = Tokens.of("clerk").in("360102");
    private static final String SEEKER_COLUMNS =
            "sourceRef,person.kind,person.number,registration.registeredOn,registration.region,registration.name,"
                    + "registration.residenceRegion,registration.residence,registration.kind,registration.groups\n";
    private static final String PLACEMENT_COLUMNS =
            "sourceRef,person.kind,person.number,job.kind,job.urban,job.region,job.residenceRegion,job.employer,"
                    + "job.startedOn\n";

    @Inject
    Sql sql;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final PersonalId li = People.born(Sex.FEMALE, LocalDate.of(1967, 2, 8));
    private final PersonalId wang = People.born(Sex.MALE, LocalDate.of(1957, 2, 8));

    @Test
    void persons_are_registered_and_placed_from_files() {
        // Given
        ImportedFile registered = ImportedFile.sent(
                "job-seekers",
                SEEKER_COLUMNS
                        + "%s-1,resident-id,%s,2007-02-08,360102,李梅,360103,urban,laid-off,aged-4050;disabled\n"
                                .formatted(mark, li.number()));

        // When
        ImportedFile placed = ImportedFile.sent(
                "placements",
                PLACEMENT_COLUMNS + placement("1", li, "2007-03-05") + placement("2", wang, "2007-07-01"));

        // Then
        assertThat(registered.rejected()).isZero();
        assertThat(placed.processed()).isEqualTo(2);
        assertThat(placed.rejected()).isEqualTo(1);
        assertThat(placed.errors()).contains("date-in-future").doesNotContain(wang.number());
        Desk.of(CLERK)
                .asking()
                .header("Identity-Document", "resident-id " + li.number())
                .get("/v1/placements")
                .then()
                .body("items.sourceRef", contains(mark + "-1"))
                .body("items.seekerKind", contains("laid-off"));
        Topics.shared()
                .await(
                        "ganlao.employment.facts",
                        1,
                        record -> record.type().endsWith("placement.recorded.v1")
                                && record.json().path("age4050").asBoolean());
    }

    @Test
    void a_file_sent_again_registers_nobody_twice() {
        // Given
        String file = PLACEMENT_COLUMNS + placement("1", li, "2007-03-05");
        ImportedFile.sent("placements", file);

        // When
        ImportedFile again = ImportedFile.sent("placements", file);

        // Then
        assertThat(again.state()).isEqualTo("succeeded");
        assertThat(sql.one(
                        "select count(*) as n from placement where source_ref = ?",
                        row -> row.number("n"),
                        mark + "-1"))
                .hasValue(1L);
    }

    @Test
    void a_row_of_another_county_is_refused_like_a_request_for_it() {
        Map<String, Object> departure = new HashMap<>(Map.of(
                "departedOn",
                "2007-03-05",
                "destination",
                Map.of("kind", "other-province", "region", "440300"),
                "organisedBy",
                "own"));

        refusesOutsideTheRegion("placements", li, "job", job("2007-03-05"));
        refusesOutsideTheRegion("transfers", wang, "departure", departure);
    }

    private static void refusesOutsideTheRegion(
            String kind, PersonalId person, String part, Map<String, Object> stated) {
        Map<String, Object> request = request(person, part, with(stated, "region", "360103"));

        ImportedFile sent = ImportedFile.sent(kind, List.of(request));

        assertThat(sent.rejected()).isEqualTo(1);
        assertThat(sent.errors()).contains("region-outside-scope");
        EmploymentOffice.ofDonghu().desk.post("/v1/" + kind, request).body("code", equalTo("region-outside-scope"));
    }

    private String placement(String number, PersonalId person, String day) {
        return "%s-%s,resident-id,%s,re-employment,true,360102,360103,71526726X,%s\n"
                .formatted(mark, number, person.number(), day);
    }
}
