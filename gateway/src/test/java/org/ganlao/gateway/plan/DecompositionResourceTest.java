package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ganlao.gateway.plan.PlanClient.analyst;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** Targets of 2008, a plan of the tests alone, split; each test has a target of its own. */
@QuarkusTest
class DecompositionResourceTest {

    private static final String PLAN = "/v1/plans/2008";
    private static final String SPLITS = PLAN + "/decompositions";

    private static final Tokens PROVINCE = Tokens.of("supervisor").in("360000").as("planner");
    private static final Tokens SECOND = Tokens.of("supervisor").in("360000").as("director");
    private static final Tokens NANCHANG = Tokens.of("supervisor").in("360100").as("nanchang");
    private static final Tokens NANCHANG_SECOND =
            Tokens.of("supervisor").in("360100").as("nanchang-second");

    @Inject
    Sql sql;

    @Test
    void the_province_splits_to_cities_a_city_to_its_counties_and_progress_knows_all_targets() {
        // Given
        Instant before = Instant.now();
        JsonPath province = approved(PROVINCE, SECOND, request("360000", byWeights("new-urban-employment")));
        assertThat(sum(province)).isEqualByComparingTo("440000");
        int ofNanchang = share(province, "360100");

        // When
        JsonPath city = approved(NANCHANG, NANCHANG_SECOND, request("360100", byWeights("new-urban-employment")));

        // Then
        assertThat(sum(city)).isEqualByComparingTo(String.valueOf(ofNanchang));
        assertThat(city.getInt("revision")).isGreaterThan(province.getInt("revision"));
        JsonPath targets = targets("?indicator=new-urban-employment&region=360100");
        assertThat(targets.getList("targets.region")).hasSize(10);
        assertThat(targets.getInt("targets.find { it.region == '360100' }.target"))
                .isEqualTo(ofNanchang);
        assertThat(targets.getInt("targets.find { it.region == '360121' }.revision"))
                .isEqualTo(city.getInt("revision"));
        assertThatThrownBy(() -> sql.update(
                        "update target_share set target = target + 1 where decomposition = ?::uuid and region = '360121'",
                        city.getString("id")))
                .hasStackTraceContaining("the shares of new-urban-employment sum to");
        assertThat(targets("?indicator=new-urban-employment&asOf=" + before).getList("targets"))
                .hasSize(1);
        assertThat(targets("?indicator=new-urban-employment&on=2007-12-31").getList("targets"))
                .hasSize(1);
        assertThat(sheet("360121", "application/json").jsonPath().getString("setBy.code"))
                .isEqualTo("360100");
        assertThat(sheet("360121", "text/csv").asString())
                .contains("\"new-urban-employment\"", "\"" + share(city, "360121") + "\"");
        assertThat(progress("region=360121&indicator=new-urban-employment").getInt("rows[0].target"))
                .isEqualTo(share(city, "360121"));
    }

    @Test
    void over_all_111_regions_the_children_of_each_sum_to_it() {
        // Given
        List<Map<String, Object>> whole = List.of(
                byWeights("medical-insured"), byWeights("pension-fund-income"), rate("inspection-closure-rate", 12345));
        List<Map<String, Object>> parts = List.of(
                byWeights("medical-insured"), byWeights("pension-fund-income"), byWeights("inspection-closure-rate"));

        // When
        approved(PROVINCE, SECOND, with(request("360000", Map.of()), "targets", whole, "reason", "全省分解"));
        cities().forEach(city ->
                approved(PROVINCE, SECOND, with(request(city, Map.of()), "targets", parts, "reason", "全省分解")));

        // Then
        for (Map<String, Object> target : whole) {
            List<Map<String, Object>> targets =
                    targets("?indicator=" + target.get("indicator")).getList("targets");
            boolean ratio = target.containsKey("plannedDenominator");
            Map<String, BigDecimal> figures = new HashMap<>();
            targets.forEach(one -> figures.put(
                    one.get("region").toString(),
                    new BigDecimal(
                            one.get(ratio ? "plannedDenominator" : "target").toString())));
            assertThat(figures).hasSize(111);
            cities().forEach(city ->
                    assertThat(below(figures, city.substring(0, 4), "00")).isEqualByComparingTo(figures.get(city)));
            assertThat(below(figures, "36", "0000").subtract(counties(figures)))
                    .isEqualByComparingTo(figures.get("360000"));
        }
    }

    /** Sum over the codes that begin so, without the region itself. */
    private static BigDecimal below(Map<String, BigDecimal> figures, String prefix, String own) {
        return figures.entrySet().stream()
                .filter(figure ->
                        figure.getKey().startsWith(prefix) && !figure.getKey().equals(prefix + own))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal counties(Map<String, BigDecimal> figures) {
        return figures.entrySet().stream()
                .filter(figure -> !figure.getKey().endsWith("00"))
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void the_sheet_of_the_province_is_signed_in_either_language_and_a_region_without_targets_has_none() {
        assertThat(sheet("360000", "text/html").asString())
                .contains("<html lang=\"zh-CN\">", "江西省目标责任书", "劳动合同签订率", "93%", "3 个设区市–5 个设区市", "责任单位负责人");
        String english = analyst()
                .accept("text/html")
                .header("Accept-Language", "en")
                .get(PLAN + "/responsibility-sheets/360000")
                .then()
                .statusCode(200)
                .header("Content-Language", "en")
                .extract()
                .asString();
        assertThat(english).contains("Labour contract signing rate", "1,100,000,000 yuan");
        analyst()
                .get(PLAN + "/responsibility-sheets/361129?on=2007-12-31")
                .then()
                .statusCode(404)
                .body("code", equalTo("no-sheet"));
    }

    @Test
    void what_falls_to_the_own_unit_is_its_target_in_progress_and_in_cubes() {
        // Given
        List<Map<String, Object>> shares = new ArrayList<>();
        cities().forEach(code -> shares.add(Map.of("region", code, "target", code.equals("360100") ? 6_999_000 : 0)));
        shares.add(Map.of("region", "360000", "target", 1000));

        // When
        approved(PROVINCE, SECOND, request("360000", byHand("resident-medical-insured", shares)));

        // Then: sheets of what is known now are up to 250 ms old
        String known = "&asOf=" + Instant.now();
        JsonPath own = progress("region=360000-own&indicator=resident-medical-insured" + known);
        assertThat(own.getInt("rows[0].target")).isEqualTo(1000);
        assertThat(own.getString("rows[0].region")).isEqualTo("360000");
        assertThat(own.getBoolean("rows[0].ownUnit")).isTrue();
        assertThat(progress("level=city&ownUnits=true&indicator=resident-medical-insured" + known)
                        .getList("rows.target"))
                .containsExactly(1000, 6_999_000, null, null, null, null, null, null, null, null, null, null);
        assertThat(analyst()
                        .get("/v1/analytics/plan-progress?plan=2008&region=360000-own&month=2008-12&measure=target"
                                + "&indicator=resident-medical-insured")
                        .jsonPath()
                        .getInt("value[0]"))
                .isEqualTo(1000);
    }

    @Test
    void a_citys_split_is_not_approved_after_the_city_was_given_another_share() {
        // Given
        approved(PROVINCE, SECOND, request("360000", byWeights("entrepreneurship-training")));
        JsonPath city = propose(NANCHANG, request("360100", byWeights("entrepreneurship-training")))
                .statusCode(201)
                .extract()
                .jsonPath();
        List<Map<String, Object>> shares = new ArrayList<>();
        cities().forEach(code -> shares.add(Map.of("region", code, "target", code.equals("360100") ? 31000 : 0)));
        approved(PROVINCE, SECOND, request("360000", byHand("entrepreneurship-training", shares)));

        // Then
        decide(NANCHANG_SECOND, city, "approval", Map.of(), "\"1\"")
                .statusCode(409)
                .body("code", equalTo("target-changed"));
        decide(NANCHANG, city, "withdrawal", Map.of("reason", "overtaken"), "\"1\"")
                .statusCode(200)
                .body("state", equalTo("withdrawn"));
        decide(NANCHANG_SECOND, city, "approval", Map.of(), "\"2\"")
                .statusCode(409)
                .body("code", equalTo("decomposition-withdrawn"));
        propose(
                        Tokens.of("supervisor").in("360200").as("jdz"),
                        request("360200", byWeights("entrepreneurship-training")))
                .statusCode(422)
                .body("code", equalTo("no-target-to-split"));
    }

    @Test
    void the_gap_of_a_split_by_hand_is_named_and_blamed_on_its_target() {
        List<Map<String, Object>> shares = new ArrayList<>();
        cities().forEach(code -> shares.add(Map.of("region", code, "target", 100_000_000)));
        shares.add(Map.of("region", "360000", "target", new BigDecimal("0.01")));
        propose(PROVINCE, request("360000", byHand("microloans-issued", shares)))
                .statusCode(422)
                .body("code", equalTo("shares-do-not-sum"))
                .body("detail", containsString("-0.01"))
                .body("violations[0].pointer", equalTo("/targets/0"));
    }

    @Test
    void nobody_approves_what_he_proposed_nor_twice_nor_without_having_read_it() {
        // Given
        JsonPath proposed = propose(PROVINCE, request("360000", rate("dispute-closure-rate", 20000)))
                .statusCode(201)
                .body("targets[0].shares", hasSize(11))
                .extract()
                .jsonPath();

        // Then
        decide(PROVINCE, proposed, "approval", Map.of(), "\"1\"")
                .statusCode(409)
                .body("code", equalTo("proposed-by-you"));
        decide(SECOND, proposed, "approval", Map.of(), null).statusCode(428);
        decide(SECOND, proposed, "approval", Map.of(), "\"7\"").statusCode(412);
        decide(NANCHANG, proposed, "approval", Map.of(), "\"1\"").statusCode(403);
        decide(SECOND, proposed, "approval", Map.of(), "\"1\"").statusCode(200).body("state", equalTo("approved"));
        assertThat(sql.one("""
                        select data ->> 'region' as region from (
                            select kind, subject, data from live_message
                             union all select kind, subject, data from live_message_waiting) message
                         where kind = 'decomposition.approved' and subject = ?""", row -> row.text("region"), proposed.getString("id")))
                .contains("360000");
        decide(SECOND, proposed, "approval", Map.of(), "\"2\"")
                .statusCode(409)
                .body("code", equalTo("already-approved"));
        decide(PROVINCE, proposed, "withdrawal", Map.of("reason", "late"), "\"2\"")
                .statusCode(409)
                .body("code", equalTo("decomposition-in-force"));
        assertThat(targets("?indicator=dispute-closure-rate&region=360000")
                        .getInt("targets.find { it.region == '360000' }.plannedDenominator"))
                .isEqualTo(20000);
    }

    @Test
    void a_preview_shows_the_split_and_records_nothing() {
        // Given
        Map<String, Object> request = request("360000", rate("contract-signing-rate", 3000001));
        int before =
                analyst().get(SPLITS + "?limit=500").jsonPath().getList("items").size();

        // When
        JsonPath preview = posting(PROVINCE)
                .body(request)
                .post(SPLITS + "/previews")
                .then()
                .statusCode(200)
                .body("targets[0].weights", equalTo("population"))
                .extract()
                .jsonPath();

        // Then
        assertThat(preview.getList("targets[0].shares.plannedDenominator", BigDecimal.class).stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("3000001");
        assertThat(analyst().get(SPLITS + "?limit=500").jsonPath().getList("items"))
                .hasSize(before);
    }

    @Test
    void all_of_the_plan_of_2007_can_be_split_but_ranges_and_growth() {
        // Given
        List<Map<String, Object>> indicators =
                analyst().get("/v1/plans/2007/progress").jsonPath().getList("indicators");
        List<Map<String, Object>> splittable = new ArrayList<>();
        for (Map<String, Object> indicator : indicators) {
            String id = indicator.get("id").toString();
            if (indicator.get("direction").equals("at-least")
                    && !indicator.get("kind").equals("growth")) {
                splittable.add(indicator.get("kind").equals("ratio") ? rate(id, 30001) : byWeights(id));
            }
        }

        // Then
        posting(PROVINCE)
                .body(with(request("360000", Map.of()), "targets", splittable, "validFrom", "2007-01-31"))
                .post("/v1/plans/2007/decompositions/previews")
                .then()
                .statusCode(200)
                .body("targets", hasSize(39));
    }

    @Test
    void weights_are_stated_with_their_source_and_used_by_their_code() {
        // Given
        Map<String, Object> weights = Map.of(
                "sourceRef", UUID.randomUUID().toString(),
                "region", "360100",
                "code", "half-and-half",
                "labelZh", "各半",
                "labelEn", "Half each",
                "source", "test",
                "confirmed", true,
                "weights", List.of(Map.of("region", "360121", "weight", 1), Map.of("region", "360122", "weight", 1)));
        posting(NANCHANG).body(weights).post(PLAN + "/weight-sets").then().statusCode(201);
        posting(NANCHANG)
                .body(weights)
                .post(PLAN + "/weight-sets")
                .then()
                .statusCode(409)
                .body("code", equalTo("source-ref-used"));

        // Then
        assertThat(as(NANCHANG)
                        .get(PLAN + "/weight-sets?region=360100")
                        .jsonPath()
                        .getList("code"))
                .contains("half-and-half");
        assertThat(analyst().get(PLAN + "/weight-sets").jsonPath().getList("code"))
                .doesNotContain("half-and-half");
        posting(NANCHANG)
                .body(with(weights, "region", "360200", "sourceRef", "other"))
                .post(PLAN + "/weight-sets")
                .then()
                .statusCode(403);
        posting(PROVINCE)
                .body(with(weights, "region", "360200", "sourceRef", "other"))
                .post(PLAN + "/weight-sets")
                .then()
                .statusCode(422)
                .body("code", equalTo("weight-outside"));
        posting(NANCHANG)
                .body(with(weights, "code", "last-year", "sourceRef", "other"))
                .post(PLAN + "/weight-sets")
                .then()
                .statusCode(422)
                .body("code", equalTo("weights-reserved"));
        List<Object> twice = List.of(Map.of("region", "360121", "weight", 1), Map.of("region", "360121", "weight", 1));
        posting(NANCHANG)
                .body(with(weights, "weights", twice, "sourceRef", "other"))
                .post(PLAN + "/weight-sets")
                .then()
                .statusCode(422)
                .body("code", equalTo("weight-twice"));
    }

    @Test
    void refuses_what_cannot_be_split_and_names_the_rule() {
        refused(request("360000", Map.of("indicator", "pension-insured-growth", "weights", "population")))
                .body("code", equalTo("growth-not-split"));
        refused(request("360000", Map.of("indicator", "unemployment-pooling-pilots", "weights", "population")))
                .body("code", equalTo("range-not-split"));
        refused(request("360000", Map.of("indicator", "pension-insured", "weights", "population")))
                .body("code", equalTo("no-target-to-split"));
        refused(request("360000", Map.of("indicator", "microloans-issued", "weights", "wealth")))
                .body("code", equalTo("unknown-weights"));
        refused(request("360000", Map.of("indicator", "microloans-issued"))).body("code", equalTo("weights-or-shares"));
        refused(request("360121", byWeights("microloans-issued"))).body("code", equalTo("nothing-below"));
        refused(with(request("360000", byWeights("microloans-issued")), "validFrom", "2007-12-31", "region", "360000"))
                .body("code", equalTo("validity-outside-plan"));
        refused(with(
                        request("360000", byWeights("microloans-issued")),
                        "targets",
                        List.of(byWeights("microloans-issued"), byWeights("microloans-issued")),
                        "region",
                        "360000"))
                .body("code", equalTo("target-twice"))
                .body("violations[0].pointer", equalTo("/targets/1"));
        List<Map<String, Object>> twice =
                List.of(Map.of("region", "360100", "target", 1), Map.of("region", "360100", "target", 1));
        refused(request("360000", byHand("microloans-issued", twice))).body("code", equalTo("share-twice"));
        propose(NANCHANG, request("360000", byWeights("microloans-issued")))
                .statusCode(403)
                .body("code", equalTo("region-outside-scope"));
        propose(Tokens.of("analyst").in("360000"), request("360000", byWeights("microloans-issued")))
                .statusCode(403);
        propose(PROVINCE, with(request("360000", byWeights("microloans-issued")), "reason", "", "region", "360000"))
                .statusCode(400);
    }

    @Test
    void a_phasing_is_set_with_the_plan_by_the_same_two_persons() {
        // Given
        List<Object> late = List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.25, 0.75);
        Map<String, Object> request = phased("360000", "microloans-issued", late);

        // When
        JsonPath approved = approved(PROVINCE, SECOND, request);

        // Then
        assertThat(approved.getList("phasings.microloans-issued", BigDecimal.class))
                .hasSize(12);
        refused(phased("360000", "microloans-issued", List.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.25, 0.7)))
                .body("code", equalTo("phasing-not-whole"))
                .body("detail", containsString("0.95"));
        refused(phased("360000", "contract-signing-rate", late)).body("code", equalTo("phasing-of-rate"));
        refused(phased("360100", "microloans-issued", late)).body("code", equalTo("phasing-of-another"));
        refused(phased("360000", "service-network-coverage", late)).body("code", equalTo("phasing-beyond-year"));
        refused(with(request, "phasings", List.of(), "sourceRef", "none")).body("code", equalTo("nothing-stated"));
    }

    @Test
    void by_last_year_nothing_is_split_where_a_region_did_not_tell() {
        refused(request("360000", Map.of("indicator", "microloans-issued", "weights", "last-year")))
                .body("code", equalTo("weight-missing"));
        Map<String, Object> rate =
                Map.of("indicator", "contract-signing-rate", "weights", "last-year", "plannedDenominator", 5);
        refused(request("360000", rate)).body("code", equalTo("rate-weighs-nothing"));
    }

    private static Map<String, Object> phased(String region, String indicator, List<Object> shares) {
        Map<String, Object> request = new HashMap<>(request(region, Map.of()));
        request.remove("targets");
        request.put("phasings", List.of(Map.of("indicator", indicator, "shares", shares)));
        return request;
    }

    private static ValidatableResponse refused(Map<String, Object> request) {
        return propose(PROVINCE, request).statusCode(422);
    }

    private static JsonPath approved(Tokens first, Tokens second, Map<String, Object> request) {
        JsonPath proposed = propose(first, request).statusCode(201).extract().jsonPath();
        return decide(second, proposed, "approval", Map.of(), "\"1\"")
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse propose(Tokens token, Map<String, Object> request) {
        return posting(token).body(request).post(SPLITS).then();
    }

    private static ValidatableResponse decide(
            Tokens token, JsonPath proposed, String decision, Map<String, Object> body, String ifMatch) {
        var post = posting(token).body(body);
        return (ifMatch == null ? post : post.header("If-Match", ifMatch))
                .post(SPLITS + "/" + proposed.getString("id") + "/" + decision)
                .then();
    }

    private static Map<String, Object> request(String region, Map<String, Object> target) {
        return Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                region,
                "validFrom",
                "2008-01-01",
                "reason",
                "责任书",
                "targets",
                List.of(target));
    }

    private static Map<String, Object> byWeights(String indicator) {
        return Map.of("indicator", indicator, "weights", "population");
    }

    private static Map<String, Object> rate(String indicator, int denominator) {
        return Map.of("indicator", indicator, "weights", "population", "plannedDenominator", denominator);
    }

    private static Map<String, Object> byHand(String indicator, List<Map<String, Object>> shares) {
        return Map.of("indicator", indicator, "shares", shares);
    }

    private static Map<String, Object> with(
            Map<String, Object> body, String field, Object value, String otherField, Object otherValue) {
        Map<String, Object> changed = new HashMap<>(body);
        changed.put(field, value);
        changed.put(otherField, otherValue);
        return changed;
    }

    private static List<String> cities() {
        return analyst()
                .get("/v1/plans/2008/progress?level=city&month=2008-12&indicator=new-urban-employment")
                .jsonPath()
                .getList("regions.code");
    }

    private static JsonPath targets(String query) {
        return analyst()
                .get(PLAN + "/regional-targets" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .using(JsonPathConfig.jsonPathConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    private static JsonPath progress(String query) {
        return analyst()
                .get(PLAN + "/progress?month=2008-12&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response sheet(String region, String accept) {
        return analyst()
                .accept(accept)
                .get(PLAN + "/responsibility-sheets/" + region)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static BigDecimal sum(JsonPath split) {
        return split.getList("targets[0].shares.target", BigDecimal.class).stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int share(JsonPath split, String region) {
        return split.getInt("targets[0].shares.find { it.region == '" + region + "' }.target");
    }
}
