package org.ganlao.gateway.route.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ganlao.platformtest.browser.BrowserScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The dashboard in a real Chromium, over recorded answers: every page in three sizes and both languages, light and dark.
 * Screenshots lie in target/screenshots.
 */
class DashboardBrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("overview", "#/overview?month=2007-03"),
            Map.entry("overview-city", "#/overview?region=360100&month=2007-03"),
            Map.entry("target", "#/targets/new-urban-employment?month=2007-03"),
            Map.entry("target-city", "#/targets/new-urban-employment?region=360100&month=2007-03"),
            Map.entry("target-untold", "#/targets/cross-province-labour-export?month=2007-03"),
            Map.entry("regions", "#/regions?month=2007-03"),
            Map.entry("regions-city", "#/regions?region=360100&month=2007-03"),
            Map.entry("items", "#/items/26?month=2007-03"),
            Map.entry("releases", "#/releases"),
            Map.entry("release", "#/releases/2007-Q1/1"),
            Map.entry("alerts", "#/alerts"),
            Map.entry("exchange", "#/exchange"),
            Map.entry("bulletins", "#/bulletins"));

    private static RecordedGateway gateway;
    private static JsonNode all;
    private static JsonNode seen;

    @BeforeAll
    static void look() throws Exception {
        gateway = new RecordedGateway(300);
        Files.createDirectories(SCREENSHOTS);
        all = BrowserScript.named("dashboard.mjs")
                .run(
                        gateway.url(),
                        RecordedIdentity.USER,
                        RecordedIdentity.PASSWORD,
                        SCREENSHOTS,
                        new ObjectMapper().writeValueAsString(looks()));
        seen = all.path("seen");
    }

    @AfterAll
    static void close() {
        if (gateway != null) {
            gateway.close();
        }
    }

    /** Light in Chinese, dark in English; each is searched for barriers once. */
    private static List<Map<String, Object>> looks() {
        List<Map<String, Object>> looks = new ArrayList<>();
        for (String size : List.of("laptop", "phone", "wall")) {
            for (String language : List.of("zh", "en")) {
                PAGES.forEach((name, address) -> looks.add(Map.of(
                        "name",
                        String.join("-", name, size, language),
                        "at",
                        address,
                        "size",
                        size,
                        "language",
                        language,
                        "scheme",
                        language.equals("zh") ? "light" : "dark",
                        "axe",
                        size.equals(language.equals("zh") ? "laptop" : "phone"))));
            }
        }
        return looks;
    }

    static Stream<String> names() {
        return looks().stream().map(look -> look.get("name").toString());
    }

    @ParameterizedTest
    @MethodSource("names")
    void is_whole_open_to_everybody_and_nothing_sticks_out(String name) {
        JsonNode page = seen.path(name);

        assertThat(page.required("message").isNull())
                .as(page.path("message").toString())
                .isTrue();
        assertThat(page.path("title").asText()).isNotBlank();
        assertThat(page.path("figures").asBoolean()).isTrue();
        assertThat(page.required("overflows").asBoolean()).isFalse();
        assertThat(texts(page.required("barriers"))).isEmpty();
        assertThat(page.path("language").asText()).isEqualTo(name.endsWith("-zh") ? "zh-CN" : "en");
        assertThat(page.toString()).doesNotContain("undefined", "NaN", "[object");
    }

    @Test
    void no_script_fails_and_none_is_forbidden() {
        assertThat(texts(all.required("complaints"))).isEmpty();
    }

    @Test
    void shows_all_42_targets_under_their_work_items() {
        JsonNode page = seen.path("overview-laptop-zh");

        assertThat(page.path("heading").asText()).isEqualTo("2007年全省劳动和社会保障工作目标进度");
        assertThat(page.path("user").asText()).isEqualTo("周敏");
        assertThat(page.path("caption").asText()).isEqualTo("江西省　截至2007年3月");
        assertThat(page.path("targets")).hasSize(42);
        assertThat(texts(page.path("items"))).hasSize(15).startsWith("第1项 全面完成就业再就业目标任务");
        assertThat(page.path("dots").asInt()).isEqualTo(27);
        assertThat(texts(page.path("cards"))).hasSize(5);
    }

    @Test
    void a_target_shows_its_figures_its_bar_against_the_pace_and_its_status() {
        JsonNode target = target("overview-laptop-zh", "new-urban-employment");

        assertThat(target.path("label").asText()).isEqualTo("新增城镇就业");
        assertThat(target.path("actual").asText()).isEqualTo("9.88万人");
        assertThat(target.path("target").asText()).isEqualTo("43万人");
        assertThat(target.path("printed").asText()).isEqualTo("43万人");
        assertThat(target.path("bar").asText()).isEqualTo("完成23.0%，序时应达24.7%");
        assertThat(target.path("status").asText()).isEqualTo("on-pace");
    }

    @Test
    void a_target_without_facts_says_so_and_shows_no_figure() {
        JsonNode target = target("overview-laptop-zh", "urban-employment-rate");

        assertThat(target.path("status").asText()).isEqualTo("no-facts-yet");
        assertThat(target.path("actual").asText()).isEqualTo("—");
        assertThat(target.path("bar").isNull()).isTrue();
        assertThat(seen.at("/target-untold-laptop-zh/drawings").has("trend")).isFalse();
    }

    @Test
    void a_city_shows_its_own_targets_and_no_others() {
        assertThat(target("overview-city-laptop-zh", "new-urban-employment")
                        .path("target")
                        .asText())
                .isNotEqualTo("43万人");
        assertThat(target("overview-city-laptop-zh", "unemployment-insured")
                        .path("target")
                        .asText())
                .isEqualTo("—");
    }

    @Test
    void tells_how_fresh_each_source_is() {
        assertThat(seen.at("/overview-laptop-zh/asOf").asText()).contains("初步数");
        assertThat(texts(seen.at("/overview-laptop-zh/freshness")))
                .hasSize(4)
                .anyMatch(source -> source.startsWith("就业") && source.endsWith("滞后 2秒钟"))
                .contains("劳动权益　尚未收到事实");
    }

    @Test
    void a_target_tells_its_way_its_outlook_and_how_it_is_printed() {
        JsonNode facts = seen.at("/target-laptop-zh/facts");

        assertThat(facts.path("文件原文").asText()).isEqualTo("43万人");
        assertThat(facts.path("年末预计").asText()).contains("～");
        assertThat(facts.path("口径").asText()).isEqualTo("年内在城镇新就业的人，不扣减离岗。");
        assertThat(seen.at("/target-untold-laptop-zh/facts/读数说明").asText()).contains("读作560万人");
        assertThat(seen.at("/target-laptop-en/drawings/trend").asText())
                .contains("Jan 34,021", "Feb 64,750", "Mar 98,771");
    }

    @Test
    void eleven_cities_stand_on_the_map_and_ranked_in_a_table() {
        assertThat(seen.at("/target-laptop-zh/drawings/map").asText().split("; "))
                .hasSize(11);
        assertThat(table("target-laptop-zh", "各地区位次").get(0).get(1).asText()).isEqualTo("1");
        assertThat(table("target-laptop-zh", "各地区位次").get(10).get(1).asText()).isEqualTo("11");
        assertThat(table("target-city-laptop-zh", "各地区位次")).hasSize(9);
        assertThat(seen.at("/target-city-laptop-zh/drawings").has("map")).isFalse();
    }

    @Test
    void what_a_region_does_itself_stands_below_those_that_are_ranked() {
        assertThat(texts(table("target-laptop-zh", "各地区位次").get(11))).startsWith("江西省本级", "—", "247人", "1,821人");
        assertThat(table("regions-laptop-en", "Regions below Jiangxi Province")
                        .get(11)
                        .get(0)
                        .asText())
                .isEqualTo("Jiangxi Province, own unit");
    }

    @Test
    void a_city_has_a_responsibility_sheet() {
        assertThat(table("regions-city-laptop-zh", "目标责任书")).hasSize(7);
        assertThat(table("regions-laptop-zh", "江西省下级地区比较")).hasSize(12);
    }

    @Test
    void all_31_items_stand_on_one_page_with_their_lights_milestones_and_tasks() {
        assertThat(seen.at("/items-laptop-zh/workItems").asInt()).isEqualTo(31);
        assertThat(texts(seen.at("/items-laptop-zh/parts"))).contains("实施积极的就业政策，保持就业局势的基本稳定");
        assertThat(texts(seen.at("/items-laptop-en/parts")))
                .contains("Pursue an active employment policy and keep employment broadly stable");
        assertThat(texts(seen.at("/items-laptop-zh/cards"))).hasSize(6).startsWith("!红灯4 项");
        assertThat(table("items-laptop-zh", "节点").get(0).get(2).asText()).isEqualTo("4 / 11");
        assertThat(table("items-laptop-zh", "任务").toString()).contains("逾期 11 天");
    }

    @Test
    void an_alert_names_its_target_and_tells_what_is_wrong() {
        assertThat(table("alerts-laptop-zh", "预警").get(0).get(0).asText())
                .isEqualTo("目标按期完成有风险下岗失业人员再就业 · 2007年3月 · 完成 18,281 · 目标 180,000 · 完成率 10.2% · 序时 24.7% · 状态 风险"
                        + " · 下级另有 3 个地区");
    }

    @Test
    void a_release_shows_what_was_reported_and_what_was_corrected_since() {
        JsonNode corrections = table("release-laptop-zh", "发布后的更正");

        assertThat(texts(corrections.get(0))).containsExactly("新增城镇就业", "九江市", "2007-03", "9,021 人", "9,018 人", "-3 人");
        assertThat(corrections.get(1).get(1).asText()).isEqualTo("南昌市本级");
    }

    @Test
    void sources_cities_systems_and_reconciliations_stand_on_the_page_of_data_exchange() {
        assertThat(table("exchange-laptop-en", "Sources")).hasSize(4);
        assertThat(table("exchange-laptop-en", "Cities connected")).hasSize(11);
        assertThat(table("exchange-laptop-en", "Registered systems").toString())
                .contains("Silent too long", "Not registered");
        assertThat(table("exchange-laptop-en", "Refused and failed").toString())
                .contains(
                        "jian-si",
                        "422 employer-not-registered",
                        "Social insurance",
                        "128",
                        "xinyu-test Not registered");
        assertThat(table("exchange-laptop-zh", "拒收与差错")).hasSize(3);
        assertThat(table("exchange-laptop-en", "Reconciliation").get(1).get(1).asText())
                .isEqualTo("Different");
        assertThat(table("exchange-laptop-en", "How fresh each figure is")).hasSize(42);
    }

    @Test
    void cities_are_compared_by_the_news_they_sent_up() {
        assertThat(table("bulletins-laptop-en", "Sent up and used, by region")).hasSize(12);
    }

    private static JsonNode target(String page, String id) {
        return StreamSupport.stream(seen.path(page).path("targets").spliterator(), false)
                .filter(target -> target.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode table(String page, String caption) {
        return seen.path(page).path("tables").path(caption);
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
