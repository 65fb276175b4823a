package org.ganlao.employment.seeking.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.ganlao.employment.EmploymentOffice.request;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.seeking.transfer.TransferOffice.SITES;
import static org.ganlao.employment.seeking.transfer.TransferOffice.TRANSFERS;
import static org.ganlao.employment.seeking.transfer.TransferOffice.back;
import static org.ganlao.employment.seeking.transfer.TransferOffice.departure;
import static org.ganlao.employment.seeking.transfer.TransferOffice.office;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.employment.ImportedFile;
import org.ganlao.employment.People;
import org.ganlao.platform.database.DatabaseFailure;
import org.ganlao.platform.database.Sql;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class TransferResourceTest {

    @Inject
    Sql sql;

    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    private final TransferOffice office = new TransferOffice();
    private final Desk desk = office.desk;
    private final Desk siblingDesk = Desk.of(Tokens.of("clerk", "supervisor").in("360103"));
    private final PersonalId wang = TransferOffice.someone();

    @Test
    void a_person_leaves_and_comes_back() {
        // Given
        String at = TRANSFERS + "/" + office.sends(wang, "2007-02-26");

        // When
        desk.change(at + "/return", 1, back("2007-05-20"))

                // Then
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("returned"))
                .body("firstTransfer", equalTo(true))
                .body("returned.returnedOn", equalTo("2007-05-20"))
                .body("person.number", equalTo(wang.masked()))
                .body("departure.destination.region", equalTo("440300"))
                .body("departure.inOpening", equalTo(false));
        desk.change(at + "/return", 2, back("2007-05-21")).statusCode(409).body("code", equalTo("returned-already"));
    }

    @Test
    void a_person_is_away_once_at_a_time_and_the_refusal_tells_only_where() {
        office.sends(wang, "2007-02-26");

        siblingDesk
                .post(TRANSFERS, request(wang, "departure", with(departure("2007-04-01"), "region", "360103")))
                .statusCode(409)
                .body("code", equalTo("away-already"))
                .body("detail", equalTo("The person is away over this time already, recorded in region 360102."));
    }

    @Test
    void a_correction_that_would_overlap_another_stay_is_refused_with_its_place() {
        // Given
        String at = TRANSFERS + "/" + office.sends(wang, "2007-01-05");
        desk.change(at + "/return", 1, back("2007-02-05"));
        office.sends(wang, "2007-02-26");

        // When
        desk.change(at + "/corrections", 2, Map.of("reason", "未返乡", "departure", departure("2007-01-05")))

                // Then
                .statusCode(409)
                .body("code", equalTo("away-already"));
    }

    @Test
    void the_database_too_keeps_a_person_from_being_away_twice() {
        office.sends(wang, "2007-02-26");
        String token = desk.asking()
                .header("Identity-Document", "resident-id " + wang.number())
                .get(TRANSFERS)
                .path("items[0].person.token");

        assertThatExceptionOfType(DatabaseFailure.class)
                .isThrownBy(() -> sql.update("""
                        insert into transfer
                        select gen_random_uuid(), version, client, gen_random_uuid()::text, recorded_at, annul_reason,
                               id_kind, id_cipher, id_key, id_index, person, region, departed_on + 5, destination_kind,
                               destination_region, destination_place, occupation, organised_by, in_opening,
                               first_transfer, returned_on, return_reason
                          from transfer where person = ?""", token))
                .withMessageContaining("transfer_away_once");
    }

    @Test
    void a_back_dated_transfer_is_the_first_until_it_is_annulled() {
        // Given
        String later = TRANSFERS + "/" + office.sends(wang, "2007-04-26");
        String earlier = TRANSFERS + "/" + office.sent(wang, "2006-03-05", "2006-10-01");
        desk.get(later).then().body("firstTransfer", equalTo(false)).body("version", equalTo(2));

        // When
        desk.change(earlier + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        desk.get(later).then().body("firstTransfer", equalTo(true)).body("version", equalTo(3));
    }

    @Test
    void transfers_of_one_person_at_the_same_moment_come_one_after_the_other() {
        // When
        List<Integer> answers = List.of("2007-03-01", "2007-03-02", "2007-03-03", "2007-03-04").parallelStream()
                .map(day -> desk.post(TRANSFERS, request(wang, "departure", departure(day)))
                        .extract()
                        .statusCode())
                .sorted()
                .toList();

        // Then
        assertThat(answers).containsExactly(201, 409, 409, 409);
    }

    @ParameterizedTest
    @CsvSource({
        "2007-02-25, 422, returns-before-departure",
        "2007-02-26, 422, returns-before-departure",
        "2007-02-27, 200, ",
        "2007-06-30, 200, ",
        "2007-07-01, 422, date-in-future"
    })
    void a_person_comes_back_after_the_departure_and_today_at_the_latest(String day, int status, String code) {
        String at = TRANSFERS + "/" + office.sends(wang, "2007-02-26");

        desk.change(at + "/return", 1, back(day)).statusCode(status).body("code", equalTo(code));
    }

    @ParameterizedTest
    @CsvSource({
        "county, 360199, unknown-region",
        "county, , destination-region-missing",
        "park, 360103, park-name-missing",
        "other-province, 360000, destination-in-own-province"
    })
    void a_destination_that_cannot_be_is_refused(String kind, String region, String code) {
        Map<String, Object> destination = with(with(new HashMap<>(), "kind", kind), "region", region);

        desk.post(TRANSFERS, request(wang, "departure", with(departure("2007-02-26"), "destination", destination)))
                .statusCode(422)
                .body("code", equalTo(code));
    }

    @Test
    void a_child_is_not_sent_away_to_work() {
        PersonalId child = People.born(Sex.MALE, LocalDate.of(1991, 2, 27));

        desk.post(TRANSFERS, request(child, "departure", departure("2007-02-26")))
                .statusCode(422)
                .body("code", equalTo("under-working-age"));
    }

    @Test
    void correcting_takes_a_return_back_and_annulling_is_the_last_word() {
        // Given
        String at = TRANSFERS + "/" + office.sends(wang, "2007-02-26");
        desk.change(at + "/return", 1, back("2007-05-20"));

        // When
        desk.change(at + "/corrections", 2, Map.of("reason", "未返乡", "departure", departure("2007-02-26")))
                .statusCode(200)
                .body("state", equalTo("away"))
                .body("returned", nullValue());
        desk.change(at + "/annulment", 3, MISTAKE).statusCode(200).body("state", equalTo("annulled"));

        // Then
        desk.change(at + "/return", 4, back("2007-05-20")).statusCode(409).body("code", equalTo("record-annulled"));
        desk.change(at + "/annulment", 4, MISTAKE).statusCode(409);
    }

    @Test
    void a_list_is_filtered() {
        String id = office.sends(wang, "2007-02-26");

        desk.asking()
                .header("Identity-Document", "resident-id " + wang.number())
                .queryParam("region", "360102")
                .queryParam("destinationKind", "other-province")
                .queryParam("organisedBy", "training-school")
                .queryParam("firstTransfer", true)
                .queryParam("awayOn", "2007-02-26")
                .queryParam("departedFrom", "2007-02-26")
                .queryParam("departedUntil", "2007-02-26")
                .get(TRANSFERS)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        desk.asking()
                .header("Identity-Document", "resident-id " + wang.number())
                .queryParam("awayOn", "2007-02-25")
                .get(TRANSFERS)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void returns_come_in_a_file_by_reference_or_by_person() {
        // Given
        PersonalId li = TransferOffice.someone();
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String columns = "sourceRef,person.kind,person.number,departure.region,departure.departedOn,"
                + "departure.destination.kind,departure.destination.region,departure.organisedBy\n";
        String row = "%s,resident-id,%s,360102,2007-02-26,other-province,330000,own\n";
        ImportedFile sent = ImportedFile.sent(
                "transfers",
                columns + row.formatted(mark + "-1", wang.number()) + row.formatted(mark + "-2", li.number()));
        assertThat(sent.rejected()).isZero();
        String returns = "sourceRef,person.kind,person.number,returnedOn,reason\n"
                + "%s-1,,,2007-05-20,farming\n".formatted(mark)
                + ",resident-id,%s,2007-05-21,family\n".formatted(li.number())
                + "%s-9,,,2007-05-20,farming\n".formatted(mark);

        // When
        ImportedFile back = ImportedFile.sent("transfer-returns", returns);

        // Then
        assertThat(back.rejected()).isEqualTo(1);
        assertThat(back.errors()).contains("nobody-away").doesNotContain(li.number());
        assertThat(states(wang)).containsExactly("returned");
        assertThat(states(li)).containsExactly("returned");
    }

    @Test
    void an_office_outside_the_province_is_registered_changed_and_closed() {
        // Given
        String id = office.registers(office());
        String at = SITES + "/" + id;

        // When
        desk.change(at + "/corrections", 1, Map.of("reason", "电话", "site", with(office(), "contact", "0755-1")))
                .statusCode(200);
        desk.change(at + "/closing", 2, Map.of("closedOn", "2007-06-01"))
                .statusCode(200)
                .body("state", equalTo("closed"));

        // Then
        desk.change(at + "/closing", 3, Map.of("closedOn", "2007-06-01"))
                .statusCode(409)
                .body("code", equalTo("closed-already"));
        assertThat(siteIdsOn("2007-05-31")).contains(id);
        assertThat(siteIdsOn("2007-06-01")).doesNotContain(id);
        desk.change(at + "/annulment", 3, MISTAKE).statusCode(200).body("state", equalTo("annulled"));
    }

    @ParameterizedTest
    @CsvSource({"2006-09-01, 422", "2006-09-02, 200", "2007-07-01, 422"})
    void a_site_exists_a_day_at_least_and_closes_today_at_the_latest(String day, int status) {
        String at = SITES + "/" + office.registers(office());

        desk.change(at + "/closing", 1, Map.of("closedOn", day)).statusCode(status);
    }

    private List<String> siteIdsOn(String day) {
        return desk.asking()
                .queryParam("existingOn", day)
                .queryParam("kind", "service-office")
                .queryParam("region", "360102")
                .queryParam("limit", 200)
                .get(SITES)
                .jsonPath()
                .getList("items.id");
    }

    private List<String> states(PersonalId person) {
        return desk.asking()
                .header("Identity-Document", "resident-id " + person.number())
                .get(TRANSFERS)
                .jsonPath()
                .getList("items.state");
    }
}
