package org.ganlao.gateway.route.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ganlao.platformtest.browser.BrowserScript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ways of people at the dashboard in a real Chromium: signed out, by keys alone, down to a record, through an outage. */
class DashboardJourneysTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();

    private static JsonNode met;

    @BeforeAll
    static void go() throws Exception {
        Files.createDirectories(SCREENSHOTS);
        try (RecordedGateway gateway = new RecordedGateway(0)) {
            met = BrowserScript.named("journeys.mjs")
                    .run(gateway.url(), RecordedIdentity.USER, RecordedIdentity.PASSWORD, SCREENSHOTS);
        }
    }

    @Test
    void without_a_token_there_are_published_releases_and_bulletins_and_no_progress() {
        assertThat(met.at("/public/tables/已发布的数据")).hasSize(3);
        assertThat(met.at("/public/parts").toString()).contains("劳动保障信息");
        assertThat(met.at("/public/targets")).isEmpty();
        assertThat(met.at("/public/barriers")).isEmpty();
        assertThat(met.at("/public/complaints")).isEmpty();
        assertThat(met.at("/publicRelease/title").asText()).isEqualTo("2007年第一季度");
        assertThat(met.at("/publicRelease/parts").toString()).doesNotContain("更正");
    }

    @Test
    void a_page_that_is_not_public_asks_for_the_sign_in() {
        assertThat(met.at("/signedOut/message/title").asText()).isEqualTo("请先登录");
        assertThat(met.at("/signedOut/figures").asBoolean()).isFalse();
        assertThat(met.at("/signedOut/barriers")).isEmpty();
    }

    @Test
    void a_failed_sign_in_is_told_in_words() {
        assertThat(met.at("/refused/message/title").asText()).isEqualTo("未能登录");
        assertThat(met.at("/refused/figures").asBoolean()).isFalse();
    }

    @Test
    void who_signs_in_comes_back_to_the_page_he_asked_for() {
        assertThat(met.at("/backWhereOneWas/title").asText()).isEqualTo("新增城镇就业");
    }

    @Test
    void a_figure_leads_to_its_readings_and_to_the_record_behind_each() {
        assertThat(met.at("/readings/rows").asInt()).isEqualTo(26);
        assertThat(met.at("/readings/uncounted").asInt()).isEqualTo(1);
        assertThat(met.at("/readings/more").asBoolean()).isFalse();
        assertThat(met.at("/record/text").asText()).contains("/api/employment/v1/placements/", "南昌某机械有限公司");
        assertThat(met.at("/record/barriers")).isEmpty();
        assertThat(met.at("/record/focus").asText()).as("back on the button").isEqualTo("BUTTON");
    }

    @Test
    void a_city_on_the_map_leads_to_its_counties() {
        assertThat(met.at("/map/hash").asText()).contains("region=360100");
        assertThat(met.at("/map/tables/各地区位次")).hasSize(9);
    }

    @Test
    void region_and_month_are_chosen() {
        assertThat(met.at("/city/caption").asText()).startsWith("南昌市");
        assertThat(met.at("/january/caption").asText()).endsWith("截至2007年1月");
    }

    @Test
    void a_responsibility_sheet_is_taken_away_as_a_table() {
        assertThat(met.at("/download").asText()).isEqualTo("responsibility-2007-360100.csv");
    }

    @Test
    void targets_are_filtered_by_their_status() {
        assertThat(met.at("/behind/targets"))
                .hasSize(met.at("/behind/statuses/behind").asInt());
    }

    @Test
    void everything_is_reached_by_keys_alone() {
        assertThat(met.at("/keyboard/first").asText()).isEqualTo("skip");
        assertThat(met.at("/keyboard/skippedTo").asText()).isEqualTo("main");
        assertThat(met.at("/keyboard/outlined").asText()).isEqualTo("solid");
        assertThat(met.at("/keyboard/title").asText())
                .isEqualTo(met.at("/keyboard/second").asText());
        assertThat(met.at("/keyboard/focus").asText()).isEqualTo("page-title");
        assertThat(met.at("/keyboard/back").asText()).isEqualTo("总览");
    }

    @Test
    void an_alert_comes_while_one_looks_and_is_taken_on() {
        assertThat(met.at("/raised/after").asInt())
                .isEqualTo(met.at("/raised/before").asInt() + 1);
        assertThat(met.at("/raised/tables/预警").toString()).contains("发生劳动保障群体性事件");
        assertThat(met.at("/acknowledging/barriers")).isEmpty();
        assertThat(met.at("/acknowledged/tables/预警").toString()).contains("已要求各市本月底前补报");
        assertThat(met.at("/over/tables/预警")).hasSize(1);
    }

    @Test
    void language_and_theme_are_kept_from_page_to_page() {
        assertThat(met.at("/english/title").asText()).isEqualTo("Data exchange");
        assertThat(met.at("/dark").asText()).isNotEqualTo(met.at("/light").asText());
        assertThat(met.at("/complaints")).isEmpty();
    }

    @Test
    void a_refusal_is_told_in_words_and_no_old_figure_stays_beside_it() {
        assertThat(met.at("/forbidden/message/title").asText()).isEqualTo("无权查看");
        assertThat(met.at("/forbidden/message/text").asText()).contains("地区 360200 不在您的管辖范围内");
        assertThat(met.at("/forbidden/figures").asBoolean()).isFalse();
        assertThat(met.at("/forbidden/barriers")).isEmpty();
    }

    @Test
    void what_is_not_there_is_said_and_never_made_up() {
        assertThat(met.at("/noPage/message/title").asText()).isEqualTo("没有这个页面");
        assertThat(met.at("/noTarget/empty").toString()).contains("网关没有您要看的");
        assertThat(met.at("/notThere/message/title").asText()).isEqualTo("此功能尚未提供");
    }

    @Test
    void while_figures_are_read_the_page_says_so() {
        assertThat(met.at("/loading/busy").asText()).isEqualTo("正在读取……");
        assertThat(met.at("/loading/figures").asBoolean()).isFalse();
    }

    @Test
    void an_outage_says_what_to_do_and_is_over_by_a_press() {
        assertThat(met.at("/unavailable/message/title").asText()).isEqualTo("服务暂不可用");
        assertThat(met.at("/unavailable/message/action").asText()).isEqualTo("重试");
        assertThat(met.at("/unavailable/barriers")).isEmpty();
        assertThat(met.at("/recovered/title").asText()).isEqualTo("预警");
    }

    @Test
    void figures_that_could_not_be_read_again_say_how_old_they_are() {
        assertThat(met.at("/stale/stale").asText()).contains("此后未能更新：无法连接");
        assertThat(met.at("/stale/figures").asBoolean()).isTrue();
        assertThat(met.at("/stale/barriers")).isEmpty();
    }

    @Test
    void who_is_not_told_of_news_any_more_is_told_that() {
        assertThat(met.at("/deaf/stale").asText()).startsWith("实时连接中断，正在重连");
        assertThat(met.at("/deaf/figures").asBoolean()).isTrue();
        assertThat(met.at("/hearing/stale").isNull()).isTrue();
    }

    @Test
    void while_the_identity_service_is_away_nobody_is_signed_out() {
        assertThat(met.at("/identityAway/stale").asText()).contains("此后未能更新：无法连接");
        assertThat(met.at("/identityAway/figures").asBoolean()).isTrue();
        assertThat(met.at("/identityBack/stale").isNull()).isTrue();
        assertThat(met.at("/identityBack/figures").asBoolean()).isTrue();
    }

    @Test
    void a_sign_in_that_has_ended_leaves_no_figure_and_is_begun_again_by_a_press() {
        assertThat(met.at("/ended/message/title").asText()).isEqualTo("登录已失效");
        assertThat(met.at("/ended/message/action").asText()).isEqualTo("登录");
        assertThat(met.at("/ended/figures").asBoolean()).isFalse();
    }

    @Test
    void paper_is_white_and_has_room_for_signatures() {
        assertThat(met.at("/paper/background").asText()).isEqualTo("rgb(255, 255, 255)");
        assertThat(met.at("/paper/pages").asBoolean()).isFalse();
        assertThat(met.at("/paper/signatures").asBoolean()).isTrue();
    }
}
