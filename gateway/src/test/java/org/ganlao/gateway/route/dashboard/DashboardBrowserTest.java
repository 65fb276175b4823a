package org.ganlao.gateway.route.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ganlao.platformtest.browser.BrowserScript;
import org.ganlao.platformtest.node.NodeScript;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The dashboard in a real Chromium, over recorded data, from sign-in on. Screenshots lie in target/screenshots. */
class DashboardBrowserTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();

    private static RecordedGateway gateway;
    private static NodeScript dashboard;

    @BeforeAll
    static void open() throws Exception {
        dashboard = BrowserScript.named("dashboard.mjs");
        gateway = new RecordedGateway();
        Files.createDirectories(SCREENSHOTS);
    }

    @AfterAll
    static void close() {
        if (gateway != null) {
            gateway.close();
        }
    }

    @Test
    void shows_all_42_targets_under_their_work_items_in_chinese() {
        JsonNode page = seen("zh");

        assertThat(page.path("language").asText()).isEqualTo("zh-CN");
        assertThat(page.path("title").asText()).isEqualTo("2007年全省劳动和社会保障工作目标进度");
        assertThat(page.path("user").asText()).isEqualTo("周敏");
        assertThat(page.path("caption").asText()).isEqualTo("江西省　截至2007年3月");
        assertThat(page.path("targets")).hasSize(42);
        assertThat(texts(page.path("items"))).hasSize(15).startsWith("第1项 全面完成就业再就业目标任务");
        assertThat(page.path("dots").asInt()).isEqualTo(27);
        assertThat(page.path("complaints")).isEmpty();
    }

    @Test
    void a_target_shows_its_figures_its_bar_against_the_pace_and_its_status() {
        JsonNode target = target(seen("zh"), "new-urban-employment");

        assertThat(target.path("label").asText()).isEqualTo("新增城镇就业");
        assertThat(target.path("actual").asText()).isEqualTo("9.88万人");
        assertThat(target.path("target").asText()).isEqualTo("43万人");
        assertThat(target.path("printed").asText()).isEqualTo("43万人");
        assertThat(target.path("bar").asText()).isEqualTo("完成23.0%，序时应达24.7%");
        assertThat(target.path("status").asText()).isEqualTo("on-pace");
    }

    @Test
    void a_target_without_facts_says_so_and_shows_no_figure() {
        JsonNode target = target(seen("zh"), "urban-employment-rate");

        assertThat(target.path("status").asText()).isEqualTo("no-facts-yet");
        assertThat(target.path("actual").asText()).isEqualTo("—");
        assertThat(target.path("bar").isNull()).isTrue();
    }

    @Test
    void opened_a_target_shows_the_printed_text_and_how_it_is_read() {
        JsonNode facts = seen("zh-opened", "open=cross-province-labour-export").at("/opened/0/facts");

        assertThat(facts.path("文件原文").asText()).isEqualTo("560人");
        assertThat(facts.path("读数说明").asText()).contains("读作560万人");
        assertThat(facts.path("待接入").asText()).isEqualTo("农村劳动力转移登记");
    }

    @Test
    void opened_a_target_draws_the_year_month_by_month() {
        JsonNode opened =
                seen("en-opened", "language=en", "open=new-urban-employment").at("/opened/0");

        assertThat(opened.path("trend").asText()).contains("Jan 34,021", "Feb 64,750", "Mar 98,771");
    }

    @Test
    void speaks_english_on_a_narrow_screen_in_the_dark() {
        JsonNode page = seen("en-narrow-dark", "language=en", "width=390", "scheme=dark");

        assertThat(page.path("title").asText()).isEqualTo("Labour and social security targets of 2007");
        assertThat(target(page, "pension-fund-income").path("target").asText()).isEqualTo("8.3Byuan");
        assertThat(page.path("overflows").asBoolean()).isFalse();
        assertThat(page.path("complaints")).isEmpty();
    }

    @Test
    void a_city_shows_its_figures_though_the_plan_sets_it_no_target() {
        JsonNode page = seen("zh-city", "region=360100");

        assertThat(page.path("caption").asText()).startsWith("南昌市");
        assertThat(target(page, "new-urban-employment").path("status").asText()).isEqualTo("no-target");
        assertThat(target(page, "new-urban-employment").path("target").asText()).isEqualTo("—");
    }

    @Test
    void another_month_is_read_when_it_is_picked() {
        JsonNode page = seen("zh-january", "month=2007-01");

        assertThat(page.path("caption").asText()).endsWith("截至2007年1月");
        assertThat(target(page, "new-urban-employment").path("actual").asText()).isEqualTo("3.4万人");
    }

    @Test
    void tells_how_fresh_each_source_is() {
        JsonNode page = seen("zh");

        assertThat(page.path("asOf").asText()).contains("初步数");
        assertThat(texts(page.path("freshness")))
                .hasSize(4)
                .anyMatch(source -> source.startsWith("就业") && source.endsWith("滞后 2秒钟"))
                .contains("劳动权益　尚未收到事实");
    }

    @Test
    void a_refusal_is_told_in_words_and_no_old_figure_stays_beside_it() {
        JsonNode page = seen("zh-forbidden", "region=360200");

        assertThat(page.at("/message/title").asText()).isEqualTo("无权查看");
        assertThat(page.at("/message/text").asText()).contains("地区 360200 不在您的管辖范围内");
        assertThat(page.path("figures").asBoolean()).isFalse();
    }

    @Test
    void a_failed_sign_in_is_told_in_words() {
        JsonNode page =
                dashboard.run(gateway.url(), RecordedIdentity.USER, "wrong", SCREENSHOTS.resolve("zh-refused.png"));

        assertThat(page.at("/message/title").asText()).isEqualTo("未能登录");
        assertThat(page.path("figures").asBoolean()).isFalse();
    }

    private static JsonNode seen(String screenshot, String... options) {
        return dashboard.run(Stream.concat(
                        Stream.of(
                                gateway.url(),
                                RecordedIdentity.USER,
                                RecordedIdentity.PASSWORD,
                                SCREENSHOTS.resolve(screenshot + ".png")),
                        Arrays.stream(options))
                .toArray());
    }

    private static JsonNode target(JsonNode page, String id) {
        return StreamSupport.stream(page.path("targets").spliterator(), false)
                .filter(target -> target.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
