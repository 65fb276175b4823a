package org.ganlao.gateway.plan.figure.analytics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.ganlao.gateway.plan.PlanClient;
import org.ganlao.gateway.plan.PublishedFacts;
import org.ganlao.gateway.plan.counting.freshness.FreshnessRepository;
import org.ganlao.gateway.plan.figure.kept.Known;
import org.ganlao.gateway.plan.figure.kept.KnownNow;
import org.ganlao.gateway.plan.figure.kept.Written;
import org.ganlao.gateway.plan.figure.kept.WrittenAnswers;
import org.ganlao.platform.time.BusinessClock;
import org.ganlao.platformtest.Tokens;
import org.junit.jupiter.api.Test;

/** Cubes over the gateway's own tables, by a clock that stands until a test moves it. The county 361030 is this class's own. */
@QuarkusTest
class AnswerCubesTest {

    private static final String COUNTY = "361030";
    private static final String JOBS = "new-urban-employment";
    private static final String HREF = "http://gateway/v1/analytics/plan-progress";

    @Inject
    FreshnessRepository freshness;

    @Inject
    BusinessClock today;

    @Inject
    ChooseCells choose;

    @Inject
    FillCube fill;

    @Inject
    WriteCube write;

    @Inject
    CubeTags tags;

    @Inject
    ObjectMapper json;

    private Instant now = Instant.parse("2007-03-31T08:00:00Z");

    @Test
    void a_cube_is_written_once_while_its_state_lasts() {
        // Given
        AnswerCubes cubes = gateway();
        Written first = answer(cubes, CubeFormat.JSON);
        now = now.plusMillis(249);
        assertThat(answer(cubes, CubeFormat.JSON).text()).isSameAs(first.text());
        now = now.plusMillis(500);

        // When
        Written later = answer(cubes, CubeFormat.JSON);

        // Then
        Known.State state = cubes.known().state();
        assertThat(later.text() == first.text())
                .as("nothing may have come meanwhile, else there is a new one")
                .isEqualTo(state.equals(first.known().state()));
    }

    @Test
    void the_instant_that_a_cube_names_is_hardly_older_than_a_second() {
        // Given
        AnswerCubes cubes = gateway();
        answer(cubes, CubeFormat.JSON);
        now = now.plusSeconds(1);

        // When
        JsonNode later = read(answer(cubes, CubeFormat.JSON));

        // Then
        assertThat(later.path("asOf").textValue()).isEqualTo("2007-03-31T08:00:01Z");
    }

    @Test
    void a_new_fact_is_in_the_cube_as_soon_as_what_is_known_is_looked_up_again() {
        // Given
        AnswerCubes cubes = gateway();
        Written before = answer(cubes, CubeFormat.JSON);
        try (PublishedFacts facts = new PublishedFacts()) {
            facts.say(
                    "employment.placement.recorded",
                    PublishedFacts.placement(UUID.randomUUID(), 1, COUNTY, "p1_kept_cube", "2007-02-10"));
        }
        PlanClient.awaitActual(JOBS, COUNTY, "1");
        now = now.plusMillis(250);

        // When
        Written after = answer(cubes, CubeFormat.JSON);

        // Then
        assertThat(read(before).at("/observations/0/value").isMissingNode()).isTrue();
        assertThat(read(after).at("/observations/0/value").intValue()).isEqualTo(1);
        assertThat(tag(after)).isNotEqualTo(tag(before));
    }

    @Test
    void each_format_and_each_address_has_a_text_of_its_own() {
        // Given
        AnswerCubes cubes = gateway();
        answer(cubes, CubeFormat.JSONSTAT);

        // Then
        assertThat(read(answer(cubes, CubeFormat.JSON)).has("observations")).isTrue();
        assertThat(text(answer(cubes, CubeFormat.CSV))).startsWith("\"STRUCTURE\"");
        assertThat(text(answer(cubes, CubeFormat.NDJSON))).startsWith("{").contains(COUNTY);
        assertThat(read(answer(cubes, CubeFormat.JSONSTAT)).path("href").textValue())
                .isEqualTo(HREF);
        assertThat(read(cubes.answer(
                                new CubeQuestion("http://door", CubeFormat.JSONSTAT),
                                selection(),
                                query(),
                                cubes.known()))
                        .path("href")
                        .textValue())
                .isEqualTo("http://door");
    }

    @Test
    void the_tag_of_a_cube_is_known_without_working_it_out() {
        // Given
        AnswerCubes cubes = gateway();

        // When
        Written cube = answer(cubes, CubeFormat.JSON);

        // Then
        Known lately = cubes.known();
        assertThat(tags.of(question(CubeFormat.JSON), lately).equals(tag(cube)))
                .isEqualTo(lately.state().equals(cube.known().state()));
    }

    @Test
    void callers_of_other_regions_get_the_same_cube_and_who_may_not_ask_gets_none() {
        // Given
        String path = "/v1/analytics/plan-progress?level=city&measure=actual&format=csv&asOf=2007-03-15T00:00:00Z";
        String provinces = as("analyst", "360000").get(path).asString();

        // When
        String citys = as("analyst", "360100").get(path).asString();

        // Then
        assertThat(citys).isEqualTo(provinces).contains("\"361100\"");
        given().get(path).then().statusCode(401);
        as("clerk", "360000").get(path).then().statusCode(403);
    }

    private Written answer(AnswerCubes cubes, CubeFormat format) {
        return cubes.answer(question(format), selection(), query(), cubes.known());
    }

    private Selection selection() {
        return choose.of(Dataset.PLAN_PROGRESS, query(), Set.of());
    }

    private static AnalyticsQuery query() {
        AnalyticsQuery query = new AnalyticsQuery();
        query.plan = "2007";
        query.regions = List.of(COUNTY);
        query.indicators = List.of(JOBS);
        query.measures = List.of("actual");
        query.months = List.of("2007-03");
        query.lang = LabelLanguage.ZH;
        query.labels = CsvLabels.ID;
        return query;
    }

    private static CubeQuestion question(CubeFormat format) {
        return new CubeQuestion(HREF, format);
    }

    private EntityTag tag(Written cube) {
        return tags.of(question(CubeFormat.JSON), cube.known());
    }

    /** A gateway of which nothing was asked yet. */
    private AnswerCubes gateway() {
        InstantSource standing = () -> now;
        Clock clock = standing.withZone(ZoneOffset.UTC);
        return new AnswerCubes(new KnownNow(freshness, today, clock), fill, write, new WrittenAnswers());
    }

    private static RequestSpecification as(String role, String region) {
        return given().auth().oauth2(Tokens.of(role).in(region).jwt());
    }

    private static String text(Written cube) {
        return new String(cube.text(), StandardCharsets.UTF_8);
    }

    private JsonNode read(Written cube) {
        try {
            return json.readTree(cube.text());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
