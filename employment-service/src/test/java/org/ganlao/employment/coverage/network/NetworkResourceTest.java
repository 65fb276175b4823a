package org.ganlao.employment.coverage.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.employment.EmploymentOffice.with;
import static org.ganlao.employment.coverage.network.NetworkOffice.UNITS;
import static org.ganlao.employment.coverage.network.NetworkOffice.platform;
import static org.ganlao.employment.coverage.network.NetworkOffice.unitRequest;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.util.List;
import java.util.Map;
import org.ganlao.platformtest.Desk;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The business clock stands at 30 June 2007. */
@QuarkusTest
class NetworkResourceTest {

    private static final Map<String, String> MISTAKE = Map.of("reason", "录入重复");

    private final NetworkOffice office = NetworkOffice.of("360102");
    private final Desk desk = office.desk;

    @Test
    void a_platform_opens_on_a_unit_closes_and_another_one_follows() {
        // Given
        String at = UNITS + "/" + office.registers(office.street());

        // When
        desk.change(at + "/platforms", 1, platform("2005-06-01")).statusCode(200);
        desk.change(at + "/platforms", 2, platform("2006-06-01"))
                .statusCode(409)
                .body("code", equalTo("platform-already"));
        desk.change(at + "/platform-closing", 2, Map.of("closedOn", "2007-01-01"))
                .statusCode(200);
        desk.change(at + "/platforms", 3, platform("2007-01-01")).statusCode(200);

        // Then
        desk.get(at)
                .then()
                .body("state", equalTo("open"))
                .body("unit.platforms.openedOn", contains("2005-06-01", "2007-01-01"))
                .body("unit.platforms.services[0]", contains("job-introduction"));
        desk.change(at + "/closing", 4, Map.of("closedOn", "2007-06-01"))
                .statusCode(200)
                .body("state", equalTo("closed"))
                .body("unit.platforms.closedOn", contains("2007-01-01", "2007-06-01"));
        desk.change(at + "/platform-closing", 5, Map.of("closedOn", "2007-06-01"))
                .statusCode(409)
                .body("code", equalTo("no-open-platform"));
    }

    @ParameterizedTest
    @CsvSource({
        "2000-12-31, , platform-outside-unit",
        "2001-01-01, , ",
        "2007-07-01, , date-in-future",
        "2005-06-01, 2005-06-01, closes-before-opening",
        "2005-06-01, 2005-06-02, "
    })
    void a_platform_exists_with_its_unit_and_for_a_day_at_least(String openedOn, String closedOn, String code) {
        String at = UNITS + "/" + office.registers(office.street());

        desk.change(at + "/platforms", 1, platform(openedOn, closedOn))
                .statusCode(code == null ? 200 : 422)
                .body("code", equalTo(code));
    }

    @Test
    void a_code_is_in_the_register_once_at_a_time() {
        // Given
        Map<String, Object> street = office.street();
        String at = UNITS + "/" + office.registers(street);

        // When
        desk.post(UNITS, unitRequest(street)).statusCode(409).body("code", equalTo("unit-registered"));
        desk.change(at + "/closing", 1, Map.of("closedOn", "2007-01-01")).statusCode(200);

        // Then
        street.put("entry", Map.of("region", "360102", "name", "新公园街道", "openedOn", "2007-01-01"));
        office.registers(street);
    }

    /** In Fengxin county of Yichun, in which no other test registers centres. */
    @Test
    void counties_with_centres_are_held_against_all_by_day() {
        // Given
        Desk city = Desk.of(Tokens.of("auditor").in("360900"));
        NetworkOffice fengxin = NetworkOffice.of("360921");
        JsonPath before = coverage(city, "2007-03-05");

        // When
        fengxin.registers(fengxin.unit("start-up-centre", "2007-03-05"));
        fengxin.registers(fengxin.unit("start-up-centre", "2007-03-06"));
        String struckOut = fengxin.registers(fengxin.unit("guarantee-centre", "2007-03-05"));
        fengxin.desk.change(UNITS + "/" + struckOut + "/annulment", 1, MISTAKE).statusCode(200);

        // Then
        JsonPath after = coverage(city, "2007-03-05");
        assertThat(after.getInt("totals.find { it.kind == 'start-up-centre' }.covered"))
                .isEqualTo(before.getInt("totals.find { it.kind == 'start-up-centre' }.covered") + 1);
        assertThat(after.getInt("totals.find { it.kind == 'start-up-centre' }.counties"))
                .isEqualTo(after.getList("items").size())
                .isGreaterThan(5);
        assertThat(after.getList("items.find { it.region == '360921' }.centres"))
                .isEqualTo(List.of("start-up-centre"));
        assertThat(coverage(city, "2007-03-04").getList("items.find { it.region == '360921' }.centres"))
                .isEmpty();
        JsonPath county = coverage(fengxin.desk, "2007-03-05");
        assertThat(county.getString("totals.find { it.kind == 'start-up-centre' }.share"))
                .isEqualTo("1.0000");
        assertThat(county.getString("totals.find { it.kind == 'guarantee-centre' }.share"))
                .isEqualTo("0.0000");
    }

    private static JsonPath coverage(Desk desk, String day) {
        return desk.get(NetworkOffice.COVERAGE + "?on=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(JsonPathConfig.NumberReturnType.BIG_DECIMAL));
    }

    @Test
    void a_unit_that_cannot_be_is_refused() {
        refuses(with(office.street(), "code", "360103003"), "code-outside-county");
        refuses(
                with(office.unit("guarantee-centre", "2001-01-01"), "platforms", List.of(platform("2005-06-01"))),
                "centre-with-platform");
    }

    @Test
    void a_correction_states_unit_and_platforms_anew() {
        // Given
        Map<String, Object> street = office.street();
        String at = UNITS + "/" + office.registers(with(street, "platforms", List.of(platform("2005-06-01"))));

        // When
        street.put("platforms", List.of(platform("2006-06-01"), platform("2003-01-01", "2004-01-01")));
        desk.change(at + "/corrections", 1, Map.of("reason", "日期", "unit", street))

                // Then
                .statusCode(200)
                .body("unit.platforms.openedOn", contains("2003-01-01", "2006-06-01"));
        desk.change(at + "/corrections", 2, Map.of("reason", "无", "unit", street))
                .statusCode(422)
                .body("code", equalTo("nothing-to-correct"));
        desk.change(at + "/annulment", 2, MISTAKE).statusCode(200).body("state", equalTo("annulled"));
    }

    @Test
    void units_without_a_platform_are_found() {
        String id = office.withPlatform();
        String bare = office.registers(office.street());
        String centre = office.registers(office.unit("start-up-centre", "2001-01-01"));

        assertThat(withoutPlatformOn("2005-05-31")).contains(id, bare).doesNotContain(centre);
        assertThat(withoutPlatformOn("2005-06-01")).contains(bare).doesNotContain(id, centre);
    }

    private void refuses(Map<String, Object> unit, String code) {
        desk.post(UNITS, unitRequest(unit)).statusCode(422).body("code", equalTo(code));
    }

    private List<String> withoutPlatformOn(String day) {
        return desk.asking()
                .queryParam("withoutPlatformOn", day)
                .queryParam("region", "360102")
                .queryParam("limit", 200)
                .get(UNITS)
                .jsonPath()
                .getList("items.id");
    }
}
