package org.ganlao.employment.aid.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.aid.family.FamilyOffice.FAMILIES;
import static org.ganlao.employment.aid.family.FamilyOffice.familyRequest;
import static org.ganlao.employment.aid.family.FamilyOffice.helper;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ganlao.employment.People;
import org.ganlao.platform.personal.PersonalId;
import org.ganlao.platform.personal.Sex;
import org.ganlao.platformtest.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class FamilyResourceTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "认定有误");

    private final FamilyOffice office = FamilyOffice.of("360102");
    private final Desk desk = office.desk;
    private final PersonalId head = FamilyOffice.someone();
    private final PersonalId wife = People.born(Sex.FEMALE, LocalDate.of(1970, 8, 1));

    @Test
    void a_family_is_identified_helped_and_resolved_by_a_members_placement() {
        // Given
        String at = FAMILIES + "/" + office.identifies("2007-03-01", head, wife);
        desk.get(at)
                .then()
                .body("state", equalTo("identified"))
                .body("dueOn", equalTo("2007-03-29"))
                .body("members.age", contains(39, 36))
                .body("members.person.number", contains(head.masked(), wife.masked()));

        // When
        desk.change(at + "/helper", 1, helper()).statusCode(200).body("state", equalTo("helped"));
        desk.change(at + "/measures", 2, Map.of("measure", "public-welfare-post", "grantedOn", "2007-03-20"))
                .statusCode(200)
                .body("measures.public-welfare-post", equalTo("2007-03-20"));
        String placement = office.places(wife, "2007-03-20");

        // Then
        desk.get(at)
                .then()
                .body("version", equalTo(4))
                .body("state", equalTo("resolved"))
                .body("dueOn", nullValue())
                .body("work.since", contains("2007-03-20"));
        desk.change(at + "/resolution", 4, Map.of("placement", placement))
                .statusCode(200)
                .body("resolvedBy", equalTo(placement));
        desk.change(at + "/resolution", 5, Map.of("placement", office.places(FamilyOffice.someone(), "2007-03-20")))
                .statusCode(422)
                .body("code", equalTo("placement-of-no-member"));
    }

    @Test
    void it_falls_back_and_is_found_again_with_a_new_due_day() {
        // Given
        String at = FAMILIES + "/" + office.identifies("2007-03-01", head, wife);
        String first = office.places(head, "2007-03-20");
        String second = office.places(wife, "2007-04-20");

        // When
        office.ends(first, "2007-04-30");
        desk.get(at).then().body("state", equalTo("resolved"));
        office.ends(second, "2007-05-16");

        // Then
        desk.get(at)
                .then()
                .body("state", equalTo("fell-back"))
                .body("work.since", contains("2007-03-20"))
                .body("work.until", contains("2007-05-17"))
                .body("dueOn", equalTo("2007-06-14"));
        assertThat(overdueOn("2007-06-14")).doesNotContain(at);
        assertThat(overdueOn("2007-06-15")).contains(at);

        // annulled, the placements never brought it into work
        desk.change("/v1/placements/" + first + "/annulment", 2, MISTAKE).statusCode(200);
        desk.get(at).then().body("work.since", contains("2007-04-20"));
        desk.change("/v1/placements/" + second + "/annulment", 2, MISTAKE).statusCode(200);
        desk.get(at).then().body("state", equalTo("identified")).body("dueOn", equalTo("2007-03-29"));
    }

    @Test
    void the_order_in_which_placements_were_recorded_leaves_no_trace() {
        // Given
        PersonalId other = FamilyOffice.someone();
        String before = FAMILIES + "/" + office.identifies("2007-03-01", head);
        String placement = office.places(head, "2007-03-20");
        office.ends(placement, "2007-04-30");
        String later = office.places(other, "2007-03-20");
        office.ends(later, "2007-04-30");

        // When
        String after = FAMILIES + "/" + office.identifies("2007-03-01", other);

        // Then
        assertThat(desk.get(after).jsonPath().getList("work"))
                .isEqualTo(desk.get(before).jsonPath().getList("work"));
        desk.get(after).then().body("state", equalTo("fell-back")).body("dueOn", equalTo("2007-06-04"));
        desk.get(before).then().body("dueOn", equalTo("2007-06-04"));
    }

    @Test
    void members_placed_at_the_same_moment_resolve_it_once() {
        // Given
        String at = FAMILIES + "/" + office.identifies("2007-03-01", head, wife);

        // When
        List.of(head, wife).parallelStream().forEach(person -> office.places(person, "2007-03-20"));

        // Then
        desk.get(at).then().body("version", equalTo(2)).body("work.since", contains("2007-03-20"));
    }

    @ParameterizedTest
    @CsvSource({"2007-02-28, false", "2007-03-01, true", "2007-05-31, true", "2007-06-01, false"})
    void a_family_with_a_member_in_work_is_none(String day, boolean refused) {
        String placement = office.places(wife, "2007-03-01");
        office.ends(placement, "2007-05-31");

        desk.post(FAMILIES, familyRequest(office.family(day, head, wife)))
                .statusCode(refused ? 422 : 201)
                .body("code", equalTo(refused ? "member-in-work" : null));
    }

    @Test
    void nobody_belongs_to_two_families_until_one_is_struck_out() {
        // Given
        String at = FAMILIES + "/" + office.identifies("2007-03-01", head, wife);

        // When
        desk.post(FAMILIES, familyRequest(office.family("2007-04-01", wife)))

                // Then
                .statusCode(409)
                .body("code", equalTo("member-of-another-family"));
        desk.change(at + "/annulment", 1, MISTAKE).statusCode(200).body("state", equalTo("annulled"));
        office.identifies("2007-04-01", wife);
    }

    @Test
    void a_correction_states_the_members_anew() {
        // Given
        String at = FAMILIES + "/" + office.identifies("2007-03-01", head, wife);
        Map<String, Object> stated = office.family("2007-03-01", head, FamilyOffice.someone());

        // When
        desk.change(at + "/corrections", 1, Map.of("reason", "成员有误", "family", stated))

                // Then
                .statusCode(200)
                .body("members", hasSize(2));
        desk.change(at + "/corrections", 2, Map.of("reason", "无", "family", stated))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        office.identifies("2007-03-01", wife);
        office.places(head, "2007-03-20");
        desk.get(at).then().body("state", equalTo("resolved"));
    }

    @Test
    void a_family_that_cannot_be_is_refused() {
        refuses(with(office.family("2007-03-01", head), "community", "360103003001"), "community-outside-county");
        refuses(members(FamilyOffice.member(head, false, true)), "one-head");
        refuses(members(FamilyOffice.member(head, true, false)), "nobody-willing");
        refuses(members(FamilyOffice.member(head, true, true), FamilyOffice.member(head, false, true)), "member-twice");
        refuses(office.family("2007-07-01", head), "date-in-future");
    }

    @Test
    void measures_are_those_of_the_list_and_help_comes_after_the_identification() {
        String at = FAMILIES + "/" + office.identifies("2007-03-03", head);

        desk.get("/v1/family-measures").then().body("code", hasSize(8));
        desk.change(at + "/measures", 1, Map.of("measure", "holiday", "grantedOn", "2007-03-20"))
                .statusCode(422)
                .body("code", equalTo("unknown-measure"));
        desk.change(at + "/helper", 1, helper()).statusCode(422).body("code", equalTo("before-identification"));
    }

    private Map<String, Object> members(Object... members) {
        return with(office.family("2007-03-01", head), "members", List.of(members));
    }

    private void refuses(Map<String, Object> family, String code) {
        desk.post(FAMILIES, familyRequest(family)).statusCode(422).body("code", equalTo(code));
    }

    private List<String> overdueOn(String day) {
        List<String> ids = desk.asking()
                .header("Identity-Document", "resident-id " + head.number())
                .queryParam("overdueOn", day)
                .get(FAMILIES)
                .jsonPath()
                .getList("items.id");
        return ids.stream().map(id -> FAMILIES + "/" + id).toList();
    }
}
