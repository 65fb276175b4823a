package org.ganlao.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.ganlao.localstack.Part;
import org.ganlao.platformtest.browser.BrowserScript;
import org.ganlao.platformtest.node.NodeScript;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The dashboard in a real browser, signed in through the real Keycloak. */
@Order(1)
@ExtendWith(PlatformExtension.class)
class BrowserIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();
    private static final String LOOKS = """
            [{"name": "dashboard", "at": "#/overview", "language": "zh"},
             {"name": "target", "at": "#/targets/new-urban-employment", "language": "zh"},
             {"name": "items", "at": "#/items/26", "language": "zh"},
             {"name": "exchange", "at": "#/exchange", "language": "zh"},
             {"name": "bulletins", "at": "#/bulletins", "language": "zh"},
             {"name": "regions", "at": "#/regions", "language": "en", "size": "phone"},
             {"name": "releases", "at": "#/releases", "language": "en", "size": "phone"},
             {"name": "alerts", "at": "#/alerts", "language": "en", "size": "phone"}]
            """;

    @Test
    void an_analyst_signs_in_and_sees_how_far_every_target_is(Platform platform) throws Exception {
        NodeScript dashboard = BrowserScript.named("dashboard.mjs");
        Files.createDirectories(SCREENSHOTS);
        Files.deleteIfExists(SCREENSHOTS.resolve("dashboard.png"));

        JsonNode answer = dashboard.run(
                platform.stack().address(Part.GATEWAY), "analyst.province", "demo-2007-ganlao", SCREENSHOTS, LOOKS);

        JsonNode seen = answer.required("seen");
        assertThat(seen)
                .allSatisfy(page -> assertThat(page.required("message").isNull())
                        .as(page.toPrettyString())
                        .isTrue());
        assertThat(seen.at("/dashboard/targets")).hasSize(42);
        assertThat(actual(seen.path("dashboard"), "new-urban-employment")).isNotEqualTo("—");
        assertThat(seen.at("/target/drawings/map").asText().split("; ")).hasSize(11);
        assertThat(seen.at("/items/workItems").asInt()).isEqualTo(31);
        assertThat(seen.at("/items/cards")).as("lights, tasks and milestones").hasSize(6);
        assertThat(seen.at("/exchange/tables/来源")).hasSize(4);
        assertThat(seen.at("/exchange/tables/设区市连接")).hasSize(11);
        assertThat(seen.at("/exchange/tables/登记的系统")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(seen.at("/exchange/tables/各指标数据时效")).hasSize(42);
        assertThat(seen.at("/bulletins/tables/各地报送与采用")).isNotEmpty();
        assertThat(seen.at("/bulletins/parts").toString()).contains("“春风行动”进站设点");
        assertThat(seen.at("/items/tables/任务").toString()).contains("逾期 11 天", "南昌市");
        assertThat(seen.at("/releases/tables").toString()).contains("February 2007");
        assertThat(seen.at("/regions/tables/Responsibility sheet")).hasSize(42);
        assertThat(seen.at("/regions/tables/Regions below Jiangxi Province")).hasSizeGreaterThanOrEqualTo(11);
        assertThat(answer.required("complaints")).isEmpty();
        assertThat(SCREENSHOTS.resolve("dashboard.png")).isNotEmptyFile();
    }

    private static String actual(JsonNode page, String target) {
        return StreamSupport.stream(page.path("targets").spliterator(), false)
                .filter(row -> row.path("id").asText().equals(target))
                .findFirst()
                .orElseThrow()
                .path("actual")
                .asText();
    }
}
