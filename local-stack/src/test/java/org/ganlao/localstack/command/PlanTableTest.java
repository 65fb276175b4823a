package org.ganlao.localstack.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTableTest {

    private static final String PROGRESS = """
            {"indicators": [
               {"id": "new-urban-employment", "item": 1, "label": {"zh": "新增城镇就业", "en": "New urban employment"},
                "unitLabel": {"zh": "人", "en": "persons"}, "target": 430000},
               {"id": "unemployment-pooling-pilots", "item": 11, "label": {"zh": "失业保险基金市级统筹试点", "en": "Pilots"},
                "unitLabel": {"zh": "个", "en": "cities"}, "target": 1, "targetTo": 2},
               {"id": "contract-signing-rate", "item": 17, "label": {"zh": "劳动合同签订率", "en": "Signing rate"},
                "unitLabel": {"zh": "%", "en": "%"}, "target": 0.92}],
             "rows": [
               {"indicator": "contract-signing-rate", "region": "360000", "actual": 0.9091, "completion": 0.988152,
                "pace": 0.246575, "status": "on-pace"},
               {"indicator": "unemployment-pooling-pilots", "region": "360000", "pace": 0.246575, "status": "no-facts-yet"},
               {"indicator": "new-urban-employment", "region": "360000", "actual": 17, "completion": 0.00004,
                "pace": 0.246575, "status": "at-risk"}]}
            """;

    @Test
    void every_target_is_a_line_and_columns_hold_beside_wide_characters() throws IOException {
        List<String> lines =
                PlanTable.of(new ObjectMapper().readTree(PROGRESS)).lines().toList();

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("new-urban-employment", "430,000 人", " 17 人 ", "0.0%", "24.7%", "at-risk");
        assertThat(lines.get(2)).contains("1 个–2 个", "–", "no-facts-yet");
        assertThat(lines.get(3)).contains(" 92.0% ", " 90.9% ", " 98.8% ", "on-pace");
        assertThat(columnOf(lines.get(1), "new-urban")).isEqualTo(columnOf(lines.get(2), "unemployment-pooling"));
        assertThat(columnOf(lines.get(1), "at-risk")).isEqualTo(columnOf(lines.get(2), "no-facts-yet"));
    }

    private static int columnOf(String line, String text) {
        return PlanTable.widthOf(line.substring(0, line.indexOf(text)));
    }
}
