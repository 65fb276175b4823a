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
        assertThat(met.requiredAt("/public/targets")).isEmpty();
        assertThat(met.requiredAt("/public/barriers")).isEmpty();
        assertThat(met.requiredAt("/public/complaints")).isEmpty();
        assertThat(met.at("/publicRelease/title").asText()).isEqualTo("2007年第一季度");
        assertThat(met.at("/publicRelease/parts").toString()).doesNotContain("更正");
    }

    @Test
    void a_page_that_is_not_public_asks_for_the_sign_in() {
        assertThat(met.at("/signedOut/message/title").asText()).isEqualTo("请先登录");
        assertThat(met.requiredAt("/signedOut/figures").asBoolean()).isFalse();
        assertThat(met.requiredAt("/signedOut/barriers")).isEmpty();
    }

    @Test
    void a_failed_sign_in_is_told_in_words() {
        assertThat(met.at("/refused/message/title").asText()).isEqualTo("未能登录");
        assertThat(met.requiredAt("/refused/figures").asBoolean()).isFalse();
    }

    @Test
    void who_signs_in_comes_back_to_the_page_he_asked_for() {
        assertThat(met.at("/backWhereOneWas/title").asText()).isEqualTo("新增城镇就业");
    }

    @Test
    void a_figure_leads_to_its_readings_and_to_the_record_behind_each() {
        assertThat(met.at("/readings/rows").asInt()).isEqualTo(26);
        assertThat(met.at("/readings/uncounted").asInt()).isEqualTo(1);
        assertThat(met.requiredAt("/readings/more").asBoolean()).isFalse();
        assertThat(met.at("/record/text").asText()).contains("/api/employment/v1/placements/", "南昌某机械有限公司");
        assertThat(met.requiredAt("/record/barriers")).isEmpty();
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
        assertThat(met.requiredAt("/acknowledging/barriers")).isEmpty();
        assertThat(met.at("/acknowledged/tables/预警").toString()).contains("已要求各市本月底前补报");
        assertThat(met.at("/over/tables/预警")).hasSize(1);
    }

    @Test
    void an_alert_is_said_aloud_and_whoever_is_on_a_button_stays_there_when_the_list_is_drawn_anew() {
        assertThat(met.at("/raised/heard").asText()).startsWith("新预警：");
        assertThat(met.at("/raised/focus").asText()).isEqualTo("已解除");
        assertThat(met.at("/acknowledged/focus").asText())
                .as("the button is gone; the list is there")
                .isEqualTo("scroll");
    }

    @Test
    void a_bulletin_that_comes_while_one_reads_closes_nothing() {
        assertThat(met.at("/news/told").asBoolean()).isTrue();
        assertThat(met.at("/news/open").asBoolean()).isTrue();
    }

    @Test
    void a_list_that_does_not_come_or_is_cut_says_so() {
        assertThat(met.at("/draftsAway/parts").toString()).contains("拟发布");
        assertThat(met.at("/draftsAway/empty").toString()).contains("服务暂不可用");
        assertThat(met.at("/draftsAway/text").asText()).contains("只列 50 条，还有更多");
    }

    @Test
    void nobody_is_told_that_nothing_was_corrected_in_a_release_that_was_not_found() {
        assertThat(met.at("/unfound/empty").toString()).contains("没有这样的数据").doesNotContain("发布后没有更正");
    }

    @Test
    void language_and_theme_are_kept_from_page_to_page() {
        assertThat(met.at("/english/title").asText()).isEqualTo("Data exchange");
        assertThat(met.at("/dark").asText()).isNotEqualTo(met.at("/light").asText());
        assertThat(met.requiredAt("/complaints")).isEmpty();
    }

    @Test
    void a_refusal_is_told_in_words_and_no_old_figure_stays_beside_it() {
        assertThat(met.at("/forbidden/message/title").asText()).isEqualTo("无权查看");
        assertThat(met.at("/forbidden/message/text").asText()).contains("您的账号没有所需的角色");
        assertThat(met.requiredAt("/forbidden/figures").asBoolean()).isFalse();
        assertThat(met.requiredAt("/forbidden/barriers")).isEmpty();
    }

    @Test
    void a_part_that_is_refused_for_a_region_is_told_in_its_place_and_the_rest_is_there() {
        assertThat(met.at("/foreign/empty").toString()).contains("无权查看", "地区 360100 不在您的管辖范围内");
        assertThat(met.at("/foreign/workItems").asInt()).isEqualTo(31);
        assertThat(met.requiredAt("/foreign/cards"))
                .as("lights of another region")
                .isEmpty();
        assertThat(met.requiredAt("/foreign/barriers")).isEmpty();
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
        assertThat(met.requiredAt("/loading/figures").asBoolean()).isFalse();
    }

    @Test
    void an_outage_says_what_to_do_and_when_it_is_over_the_page_comes_by_itself() {
        assertThat(met.at("/unavailable/message/title").asText()).isEqualTo("服务暂不可用");
        assertThat(met.at("/unavailable/message/text").asText()).contains("恢复后本页自动显示", "正在维护");
        assertThat(met.at("/unavailable/message/action").asText()).isEqualTo("重试");
        assertThat(met.requiredAt("/unavailable/barriers")).isEmpty();
        assertThat(met.at("/recovered/title").asText()).isEqualTo("预警");
        assertThat(met.at("/recovered/focus").asText()).isEqualTo("page-title");
    }

    @Test
    void figures_that_could_not_be_read_again_say_how_old_they_are() {
        assertThat(met.at("/stale/stale").asText()).contains("此后未能更新：无法连接");
        assertThat(met.at("/stale/figures").asBoolean()).isTrue();
        assertThat(met.requiredAt("/stale/barriers")).isEmpty();
        assertThat(met.requiredAt("/fresh/stale").isNull())
                .as("read again by itself")
                .isTrue();
        assertThat(met.at("/fresh/figures").asBoolean()).isTrue();
    }

    @Test
    void an_outage_that_nobody_told_of_is_found_out_and_what_is_open_stays_open() {
        assertThat(met.at("/unasked/stale").asText()).contains("此后未能更新：服务暂不可用");
        assertThat(met.at("/unasked/readings").asInt()).isEqualTo(20);
        assertThat(met.at("/unaskedBack/stale").asText()).contains("数字可能已变动").doesNotContain("此后未能更新");
        assertThat(met.at("/unaskedBack/readings").asInt()).isEqualTo(20);
    }

    @Test
    void where_a_record_cannot_be_had_the_service_that_keeps_it_is_named_and_asked_again_by_a_press() {
        assertThat(met.at("/recordAway/text").asText()).contains("就业业务系统暂不可用", "其他数字不受影响", "服务 employment 暂时无响应");
        assertThat(met.at("/recordAway/figures").asBoolean()).isTrue();
        assertThat(met.requiredAt("/recordAway/barriers")).isEmpty();
        assertThat(met.at("/recordBack").asText()).contains("南昌某机械有限公司");
    }

    @Test
    void a_source_that_has_told_nothing_for_a_while_is_named_above_the_figures() {
        assertThat(met.at("/behind/late").asText())
                .contains("职业技能自 2007年4月2日", "2分钟前", "不含其后登记的事实")
                .doesNotContain("就业");
    }

    @Test
    void an_answer_that_breaks_off_is_an_outage_and_figures_stay() {
        assertThat(met.at("/brokenOff/stale").asText()).contains("此后未能更新：无法连接");
        assertThat(met.at("/brokenOff/figures").asBoolean()).isTrue();
    }

    @Test
    void figures_of_one_region_never_stand_under_the_choice_of_another() {
        assertThat(met.at("/superseded/message/title").asText()).isEqualTo("无法连接");
        assertThat(met.requiredAt("/superseded/figures").asBoolean()).isFalse();
    }

    @Test
    void the_live_connection_is_said_to_be_opening_away_or_over_as_it_is() {
        assertThat(met.at("/flow/opening").asText()).isEqualTo("正在建立实时连接");
        assertThat(met.at("/flow/away").asText())
                .as("nothing was heard for 45 seconds, though nobody closed it")
                .isEqualTo("实时连接中断，正在重连");
        assertThat(met.at("/flow/over").asText()).isEqualTo("没有实时连接，刷新页面才能看到新情况");
    }

    @Test
    void words_that_were_not_read_yet_stay_when_the_page_would_read_itself_again() {
        assertThat(met.requiredAt("/unread/vanished").asBoolean()).isFalse();
        assertThat(met.at("/unread/message/text").asText()).contains("正在维护");
    }

    @Test
    void where_the_drawings_cannot_be_had_the_tables_are_said_to_have_the_figures() {
        assertThat(met.at("/undrawn/places"))
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.asText()).isEqualTo("图形未能载入，数值见各表。"));
        assertThat(met.requiredAt("/undrawn/complaints")).isEmpty();
    }

    @Test
    void who_signs_out_while_the_identity_service_is_away_is_told_what_that_means() {
        assertThat(met.at("/left/title").asText()).isEqualTo("已在本页退出");
        assertThat(met.requiredAt("/left/user").asText()).isEmpty();
        assertThat(met.requiredAt("/left/cameBack").asBoolean())
                .as("figures that were asked for before")
                .isFalse();
    }

    @Test
    void a_visitor_keeps_what_is_read_and_is_told_when_the_gateway_goes_away() {
        assertThat(met.at("/notOpened/message/text").asText()).contains("恢复后本页自动显示");
        assertThat(met.requiredAt("/visitor/open").asBoolean()).isTrue();
        assertThat(met.requiredAt("/visitor/told").asBoolean()).isTrue();
        assertThat(met.at("/visitor/tables/已发布的数据")).hasSize(4);
    }

    @Test
    void a_visitor_is_shown_what_is_new_unless_something_is_open_and_a_part_that_was_away_comes_back() {
        assertThat(met.requiredAt("/visitor/without").asInt()).isZero();
        assertThat(met.requiredAt("/visitor/offered").asBoolean()).isTrue();
        assertThat(met.requiredAt("/visitor/followed").asBoolean()).isTrue();
        assertThat(met.requiredAt("/visitor/half").asBoolean()).isTrue();
    }

    @Test
    void an_alert_that_stands_for_others_leads_to_them() {
        assertThat(met.at("/below/title").asText()).isEqualTo("下级地区同一指标的预警");
        assertThat(met.at("/below/tables/预警").toString()).contains("景德镇市");
    }

    @Test
    void what_is_asked_wrongly_is_said_and_not_asked_again() {
        assertThat(met.at("/wrong/message/title").asText()).isEqualTo("请求不成立");
        assertThat(met.at("/wrong/message/text").asText())
                .contains("没有地区 999999")
                .doesNotContain("自动显示");
    }

    @Test
    void who_is_not_told_of_news_any_more_is_told_that() {
        assertThat(met.at("/deaf/stale").asText()).startsWith("实时连接中断，正在重连");
        assertThat(met.at("/deaf/figures").asBoolean()).isTrue();
        assertThat(met.at("/hearing/stale").isNull()).isTrue();
    }

    @Test
    void while_the_identity_service_is_away_nobody_is_signed_out() {
        assertThat(met.at("/identityAway/stale").asText()).contains("此后未能更新：身份认证系统无法连接");
        assertThat(met.at("/identityAway/figures").asBoolean()).isTrue();
        assertThat(met.at("/identityBack/stale").isNull()).isTrue();
        assertThat(met.at("/identityBack/figures").asBoolean()).isTrue();
    }

    @Test
    void a_sign_in_that_has_ended_leaves_no_figure_and_is_begun_again_by_a_press() {
        assertThat(met.at("/ended/message/title").asText()).isEqualTo("登录已失效");
        assertThat(met.at("/ended/message/action").asText()).isEqualTo("登录");
        assertThat(met.requiredAt("/ended/figures").asBoolean()).isFalse();
    }

    @Test
    void paper_is_white_and_has_room_for_signatures() {
        assertThat(met.at("/paper/background").asText()).isEqualTo("rgb(255, 255, 255)");
        assertThat(met.requiredAt("/paper/pages").asBoolean()).isFalse();
        assertThat(met.at("/paper/signatures").asBoolean()).isTrue();
    }

    @Test
    void paper_says_as_of_when_its_figures_are_and_whether_they_may_be_old() {
        assertThat(met.at("/paper/asOf").asBoolean()).isTrue();
        assertThat(met.at("/deafOnPaper/said").asBoolean()).isTrue();
        assertThat(met.requiredAt("/deafOnPaper/button").asBoolean()).isFalse();
    }
}
