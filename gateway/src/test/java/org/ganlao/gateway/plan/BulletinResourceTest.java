package org.ganlao.gateway.plan;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ganlao.gateway.plan.PlanClient.as;
import static org.ganlao.gateway.plan.PlanClient.posting;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ganlao.platform.database.Sql;
import org.ganlao.platformtest.Tokens;
import org.ganlao.platformtest.node.NodeScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** News of Jiujiang and its neighbours; the business day is 31 March 2007. */
@QuarkusTest
class BulletinResourceTest {

    private static final String NEWS = "/v1/bulletins";
    private static final String PUBLIC = "/v1/public/bulletins";

    private static final Tokens JIUJIANG = Tokens.of("supervisor").in("360400").as("jiujiang");
    private static final Tokens YINGTAN = Tokens.of("supervisor").in("360600").as("yingtan");
    private static final Tokens READER =
            Tokens.of("supervisor").in("360000").ofUnit("office").as("news-reader");
    private static final Tokens PUBLISHER =
            Tokens.of("supervisor").in("360000").ofUnit("office").as("news-publisher");
    private static final Tokens OTHER_UNIT =
            Tokens.of("supervisor").in("360000").ofUnit("skills").as("skills-office");

    @Inject
    Sql sql;

    @TempDir
    Path folder;

    @Test
    void news_is_sent_mended_adopted_published_by_a_second_person_and_taken_back() {
        // Given
        String id = sent(JIUJIANG, "春风行动 <进站> & 进村");
        decide(id, "return", READER, 1, "缺数字").statusCode(200).body("state", equalTo("returned"));
        posting(JIUJIANG)
                .header("If-Match", "\"2\"")
                .body(words("春风行动 <进站> & 进村"))
                .post(NEWS + "/" + id + "/revision")
                .then()
                .statusCode(200)
                .body("state", equalTo("submitted"));

        // When
        decide(id, "adoption", READER, 3, null).statusCode(200).body("state", equalTo("adopted"));
        given().get(PUBLIC + "/" + id).then().statusCode(404);
        decide(id, "publication", READER, 4, null).statusCode(409).body("code", equalTo("adopted-by-you"));
        decide(id, "publication", PUBLISHER, 4, null).statusCode(200).body("state", equalTo("published"));

        // Then
        given().get(PUBLIC + "/" + id)
                .then()
                .statusCode(200)
                .body("title", equalTo("春风行动 <进站> & 进村"), "sentBy", nullValue());
        given().get(PUBLIC + "?limit=500").then().statusCode(200).body("items.id", hasItem(id));
        decide(id, "withdrawal", READER, 5, "数字有误").statusCode(200);
        given().get(PUBLIC + "/" + id).then().statusCode(404);
        given().get(PUBLIC + ".atom").then().statusCode(200).body(not(containsString(id)));
    }

    @Test
    void a_region_sends_its_own_and_only_the_office_decides() {
        String id = sent(JIUJIANG, "零就业家庭帮扶");
        send(YINGTAN, "360400", "别处的").statusCode(403);
        as(YINGTAN).get(NEWS + "/" + id).then().statusCode(404);
        as(YINGTAN).get(NEWS + "?region=360400").then().statusCode(200).body("items", empty());
        decide(id, "adoption", JIUJIANG, 1, null).statusCode(403);
        decide(id, "adoption", OTHER_UNIT, 1, null).statusCode(403).body("code", equalTo("not-the-office-of-news"));
        decide(id, "adoption", Tokens.of("analyst").in("360000"), 1, null).statusCode(403);
        given().get(NEWS).then().statusCode(401);
        posting(JIUJIANG)
                .body(with(request("360400", "x"), "words", with(words("x"), "category", "gossip")))
                .post(NEWS)
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-category"), "violations[0].pointer", equalTo("/words/category"));
    }

    @Test
    void readers_that_others_wrote_read_both_feeds_and_the_grammar_of_atom_holds() throws IOException, SAXException {
        // Given
        String title = "“平安计划”推进 <会> & \"议\" " + UUID.randomUUID();
        String id = sent(JIUJIANG, title);
        decide(id, "adoption", READER, 1, null).statusCode(200);
        decide(id, "publication", PUBLISHER, 2, null).statusCode(200);

        // When
        Response atom = given().get(PUBLIC + ".atom");
        Response json = given().get(PUBLIC + ".json");
        JsonNode read = NodeScript.of("gateway/src/test/feeds", "feeds.mjs")
                .run(saved("feed.atom", atom), saved("feed.json", json));

        // Then
        assertThat(atom.contentType()).startsWith("application/atom+xml");
        assertThat(AtomGrammar.complaints(atom.asByteArray())).isEmpty();
        assertThat(AtomGrammar.complaints(
                        atom.asString().replace("<updated>", "<updated>on ").getBytes(UTF_8)))
                .isNotEmpty();
        assertThat(json.contentType()).startsWith("application/feed+json");
        assertThat(json.jsonPath().getString("version")).isEqualTo("https://jsonfeed.org/version/1.1");
        JsonNode resilient = read.path("resilient");
        assertThat(resilient.path("type").asText()).isEqualTo("atom 1.0");
        assertThat(resilient.path("language").asText()).isEqualTo("zh-CN");
        assertThat(resilient.path("self").asText()).endsWith(PUBLIC + ".atom");
        JsonNode item = resilient.path("items").get(0);
        assertThat(item.path("id").asText()).isEqualTo("urn:uuid:" + id);
        assertThat(item.path("title").asText()).isEqualTo(title);
        assertThat(item.path("url").asText()).endsWith(PUBLIC + "/" + id);
        JsonNode entry = read.path("atom").path("entries").get(0);
        assertThat(entry.path("title").path("value").asText()).isEqualTo(title);
        assertThat(entry.path("content").path("type").asText()).isEqualTo("text");
        assertThat(entry.path("categories").get(0).path("term").asText()).isEqualTo("progress");
        JsonNode told = read.path("json").path("items").get(0);
        assertThat(told.path("id").asText()).isEqualTo("urn:uuid:" + id);
        assertThat(told.path("text").asText()).isEqualTo("三月以来，……");
        assertThat(told.path("url").asText()).isEqualTo(item.path("url").asText());
        given().get(item.path("url").asText()).then().statusCode(200);
        String tag = given().get(PUBLIC + ".atom").getHeader("ETag");
        assertThat(tag).startsWith("W/");
        given().header("If-None-Match", tag).get(PUBLIC + ".atom").then().statusCode(304);
    }

    @Test
    void a_feed_is_not_taken_for_unchanged_when_earlier_news_comes_to_light_later() {
        // Given
        String late = sent(JIUJIANG, "先发后到");
        decide(late, "adoption", READER, 1, null).statusCode(200);
        String first = sent(JIUJIANG, "后发先到");
        decide(first, "adoption", READER, 1, null).statusCode(200);
        decide(first, "publication", PUBLISHER, 2, null).statusCode(200);
        String tag = given().get(PUBLIC + ".json").getHeader("ETag");

        // When
        sql.update("""
                update bulletin set state = 'PUBLISHED', published_by = 'news-publisher',
                       published_at = (select published_at - interval '1 second' from bulletin where id = ?::uuid)
                 where id = ?::uuid""", first, late);

        // Then
        given().header("If-None-Match", tag)
                .get(PUBLIC + ".json")
                .then()
                .statusCode(200)
                .body("items.id", hasItem("urn:uuid:" + late));
    }

    @Test
    void nobody_adopts_the_news_of_a_region_in_own_words() {
        String id = sent(JIUJIANG, "改写");
        posting(READER)
                .header("If-Match", "\"1\"")
                .body(words("改写过的"))
                .post(NEWS + "/" + id + "/revision")
                .then()
                .statusCode(200);
        decide(id, "adoption", READER, 2, null).statusCode(409).body("code", equalTo("proposed-by-you"));
        decide(id, "adoption", PUBLISHER, 2, null).statusCode(200);
    }

    @Test
    void research_and_visits_are_recorded_and_counted_with_what_was_sent_and_adopted() {
        // Given
        JsonPath before = counts("360400");

        // When
        String id = sent(JIUJIANG, "计数");
        decide(id, "adoption", READER, 1, null).statusCode(200);
        sent(Tokens.of("supervisor").in("360421").as("jiujiang-county"), "360421", "县里的");
        outreach("research", null, 3).statusCode(201);
        String visit =
                outreach("visit-out", "广东省劳动保障厅", 5).statusCode(201).extract().path("id");
        outreach("visit-in", null, 5).statusCode(422).body("code", equalTo("partner-required"));
        outreach("research", "广东", 5).statusCode(422).body("code", equalTo("partner-uncalled-for"));

        // Then
        JsonPath after = counts("360400");
        assertThat(after.getInt("sent")).isEqualTo(before.getInt("sent") + 2);
        assertThat(after.getInt("adopted")).isEqualTo(before.getInt("adopted") + 1);
        assertThat(after.getInt("research")).isEqualTo(before.getInt("research") + 1);
        assertThat(after.getInt("visits")).isEqualTo(before.getInt("visits") + 1);
        posting(JIUJIANG)
                .header("If-Match", "\"1\"")
                .body(Map.of("opinion", "未成行"))
                .post("/v1/outreach/" + visit + "/annulment")
                .then()
                .statusCode(200);
        assertThat(counts("360400").getInt("visits")).isEqualTo(before.getInt("visits"));
        as(JIUJIANG)
                .get("/v1/outreach?kind=visit-out")
                .then()
                .statusCode(200)
                .body("items.find { it.id == '" + visit + "' }.annulReason", startsWith("未成行"));
        as(READER)
                .get("/v1/bulletin-counts?from=2007-02-01&to=2007-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("ends-before-begin"));
    }

    private Path saved(String name, Response answer) throws IOException {
        return Files.write(folder.resolve(name), answer.asByteArray());
    }

    private static JsonPath counts(String region) {
        return new JsonPath(as(READER)
                        .get("/v1/bulletin-counts?from=2007-01-01&to=2007-12-31")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .setRootPath("find { it.region == '" + region + "' }");
    }

    private static ValidatableResponse outreach(String kind, String partner, int persons) {
        Map<String, Object> request = new HashMap<>(Map.of(
                "sourceRef",
                UUID.randomUUID().toString(),
                "region",
                "360400",
                "kind",
                kind,
                "title",
                "园区用工",
                "begins",
                "2007-03-01",
                "ends",
                "2007-03-10",
                "persons",
                persons,
                "item",
                14,
                "outcome",
                "提出建议八条"));
        if (partner != null) {
            request.put("partner", partner);
        }
        return posting(JIUJIANG).body(request).post("/v1/outreach").then();
    }

    private static String sent(Tokens by, String title) {
        return sent(by, "360400", title);
    }

    private static String sent(Tokens by, String region, String title) {
        return send(by, region, title).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse send(Tokens by, String region, String title) {
        return posting(by).body(request(region, title)).post(NEWS).then();
    }

    private static Map<String, Object> request(String region, String title) {
        return Map.of("sourceRef", UUID.randomUUID().toString(), "region", region, "words", words(title));
    }

    private static Map<String, Object> words(String title) {
        return Map.of(
                "category",
                "progress",
                "happenedOn",
                "2007-03-20",
                "author",
                "九江市劳动和社会保障局",
                "title",
                title,
                "summary",
                "摘要",
                "text",
                "三月以来，……");
    }

    private static Map<String, Object> with(Map<String, Object> request, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(request);
        changed.put(field, value);
        return changed;
    }

    private static ValidatableResponse decide(String id, String act, Tokens by, int version, String opinion) {
        var request = posting(by).header("If-Match", "\"" + version + "\"");
        return (opinion == null ? request : request.body(Map.of("opinion", opinion)))
                .post(NEWS + "/" + id + "/" + act)
                .then();
    }
}
