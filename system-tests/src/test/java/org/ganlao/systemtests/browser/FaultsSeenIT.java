package org.ganlao.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ganlao.localstack.Part;
import org.ganlao.platformtest.browser.BrowserScript;
import org.ganlao.systemtests.Platform;
import org.ganlao.systemtests.PlatformExtension;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody sees at the dashboard, who has it open while a part goes away and comes back; on the demo's figures. */
@Order(4)
@ExtendWith(PlatformExtension.class)
class FaultsSeenIT {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots").toAbsolutePath();

    @Test
    @Timeout(240)
    void figures_stay_with_their_age_what_is_away_is_named_and_what_is_back_is_shown_by_itself(Platform platform)
            throws Exception {
        platform.plan().awaitSettled();
        Files.createDirectories(SCREENSHOTS);
        JsonNode met;
        try (PartSwitch parts = new PartSwitch(platform)) {
            met = BrowserScript.named("faults.mjs")
                    .run(
                            platform.stack().address(Part.GATEWAY),
                            "supervisor.province",
                            "demo-2007-ganlao",
                            SCREENSHOTS,
                            parts.address());
        }

        JsonNode figures = met.requiredAt("/before/targets");
        assertThat(figures).hasSize(42);
        assertThat(met.at("/databaseAway/stale").asText()).contains("读取的数字，此后未能更新：服务暂不可用");
        assertThat(met.requiredAt("/databaseAway/targets")).isEqualTo(figures);
        assertThat(met.requiredAt("/databaseAway/message").isNull()).isTrue();
        assertThat(met.at("/nothingYet/message/title").asText()).isEqualTo("服务暂不可用");
        assertThat(met.at("/nothingYet/message/text").asText()).contains("恢复后本页自动显示");
        assertThat(met.at("/databaseBack/title").asText()).isEqualTo("31项工作");
        assertThat(met.requiredAt("/databaseBack/message").isNull()).isTrue();
        assertThat(met.at("/databaseBack/workItems").asInt()).isEqualTo(31);
        assertThat(met.requiredAt("/after/targets")).isEqualTo(figures);
        assertThat(met.requiredAt("/after/stale").isNull()).isTrue();

        assertThat(met.at("/recordAway").asText()).contains("就业业务系统暂不可用", "服务 employment 暂时无响应");
        assertThat(met.at("/recordBack").asText()).contains("version", "region");
        assertThat(met.required("complaints")).isEmpty();
        platform.plan().awaitSettled();
    }
}
