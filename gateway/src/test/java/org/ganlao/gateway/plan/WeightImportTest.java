package org.ganlao.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ganlao.platformtest.ServiceDatabase;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** Weights by which targets of 2008 are split, from files; each test has a set of its own. */
@QuarkusTest
class WeightImportTest {

    private static final Tokens PROVINCE = Tokens.of("supervisor").in("360000").as("weigher");
    private static final String HEADER =
            "sourceRef,plan,inside,weights,labelZh,labelEn,source,confirmed,region,weight\n";

    private final String set = "weights-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_file_is_a_set_of_weights_and_is_taken_once() {
        String file = HEADER + row("360121", "1.5") + row("360122", "2");
        String taken = taken(file);

        assertThat(weights()).isEqualTo(Map.of("360121", "1.5", "360122", "2"));
        sent(PROVINCE, "", file)
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(taken));
    }

    @Test
    void weights_from_a_file_split_targets() {
        taken(HEADER
                + Stream.of("360100", "360200", "360300", "360400", "360500", "360600", "360700", "360800", "360900")
                        .map(city -> row("360000", city, "1", "来源"))
                        .collect(Collectors.joining())
                + row("360000", "361000", "1", "来源")
                + row("360000", "361100", "10", "来源"));

        JsonPath split = PlanClient.posting(PROVINCE)
                .body(Map.of(
                        "sourceRef", set,
                        "region", "360000",
                        "validFrom", "2008-01-31",
                        "reason", "test",
                        "targets", List.of(Map.of("indicator", "new-urban-employment", "weights", set))))
                .post("/v1/plans/2008/decompositions/previews")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(split.getInt("targets[0].shares.find { it.region == '361100' }.target"))
                .isEqualTo(10 * split.getInt("targets[0].shares.find { it.region == '360100' }.target"));
    }

    @Test
    void each_wrong_row_is_named_and_none_is_taken() {
        String refused = refused(HEADER
                + row("360121", "1")
                + row("360199", "1")
                + row("360425", "1")
                + row("360122", "-1")
                + row("360123", "much"));

        assertThat(faults(refused))
                .containsExactly("3 unknown-region", "4 weight-outside", "5 invalid-request", "6 invalid-request");
        assertThat(codes("360100")).doesNotContain(set);
    }

    @Test
    void rows_of_one_set_say_the_same_of_it() {
        String refused = refused(HEADER + row("360121", "1") + row("360100", "360122", "1", "另一来源"));

        assertThat(faults(refused)).containsExactly("3 weights-differ");
        assertThat(codes("360100")).doesNotContain(set);
    }

    @Test
    void what_was_taken_gets_no_further_rows() {
        taken(HEADER + row("360121", "1"));

        String refused = refused(HEADER + row("360121", "1") + row("360122", "1"));

        assertThat(faults(refused)).containsExactly("3 source-ref-used");
        assertThat(weights()).isEqualTo(Map.of("360121", "1"));
    }

    @Test
    void a_set_gives_way_to_the_next_though_the_clock_of_another_instance_was_ahead() {
        taken(HEADER + row("360121", "1"));
        ServiceDatabase.run(
                "update weight_set set stated_at = stated_at + interval '1 hour' where code = '%s'".formatted(set));

        taken(HEADER + row("360121", "2").replaceFirst(set, set + "-next"));

        assertThat(weights()).isEqualTo(Map.of("360121", "2"));
    }

    @Test
    void last_years_figures_are_not_stated() {
        assertThat(faults(refused(HEADER + row("360121", "1").replace("," + set + ",", ",last-year,"))))
                .containsExactly("2 weights-reserved");
    }

    @Test
    void a_part_of_a_set_is_never_taken() {
        sent(PROVINCE, "?mode=partial", HEADER + row("360121", "1"))
                .statusCode(422)
                .body("code", equalTo("import-of-a-whole"));
    }

    @Test
    void supervisors_state_weights_of_their_own_region() {
        String file = HEADER + row("360121", "1");

        sent(Tokens.of("analyst").in("360000"), "", file).statusCode(403);
        Tokens another = Tokens.of("supervisor").in("360200").as("weigher of Jingdezhen");
        String refused =
                ended(another, sent(another, "", file).statusCode(202).extract().path("id"), "failed");
        assertThat(faults(another, refused)).containsExactly("2 region-outside-scope");
        Tokens own = Tokens.of("supervisor").in("360100").as("weigher of Nanchang");
        ended(
                own,
                sent(own, "", file.replace(set, set + "-own"))
                        .statusCode(202)
                        .extract()
                        .path("id"),
                "succeeded");
    }

    private String row(String region, String weight) {
        return row("360100", region, weight, "来源");
    }

    private String row(String inside, String region, String weight, String source) {
        return String.join(",", List.of(set, "2008", inside, set, "权重", "Weights", source, "true", region, weight))
                + "\n";
    }

    private static String taken(String file) {
        return ended(
                PROVINCE, sent(PROVINCE, "", file).statusCode(202).extract().path("id"), "succeeded");
    }

    private static String refused(String file) {
        return ended(
                PROVINCE, sent(PROVINCE, "", file).statusCode(202).extract().path("id"), "failed");
    }

    private static ValidatableResponse sent(Tokens who, String mode, String file) {
        return as(who).contentType("text/csv; charset=UTF-8")
                .body(file)
                .post("/v1/imports/weights" + mode)
                .then();
    }

    private static String ended(Tokens who, String id, String state) {
        PlanClient.await("ended", () -> as(who).get("/v1/jobs/" + id).path("finishedAt") != null);
        as(who).get("/v1/jobs/" + id).then().body("state", equalTo(state));
        return id;
    }

    private static List<String> faults(String id) {
        return faults(PROVINCE, id);
    }

    /** Line and rule of each refused row. */
    private static List<String> faults(Tokens who, String id) {
        return as(who).get("/v1/imports/" + id + "/errors")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .map(line -> line.replace("\"", "").split(","))
                .map(cells -> cells[10] + " " + cells[11])
                .toList();
    }

    private Map<String, String> weights() {
        Map<String, Object> weights = as(PROVINCE)
                .get("/v1/plans/2008/weight-sets?region=360100")
                .jsonPath()
                .getMap("find { it.code == '%s' }.weights".formatted(set));
        return weights.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().toString()));
    }

    private static List<String> codes(String region) {
        return as(PROVINCE)
                .get("/v1/plans/2008/weight-sets?region=" + region)
                .jsonPath()
                .getList("code");
    }
}
