package org.ganlao.gateway.plan.publication.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.ganlao.gateway.plan.figure.cell.Cell;
import org.ganlao.gateway.plan.figure.cell.CellStatus;
import org.junit.jupiter.api.Test;

class ReleaseContentTest {

    private static final Instant KNOWN_AT = Instant.parse("2007-04-10T00:00:00.123456Z");

    @Test
    void has_one_form_of_bytes_whatever_the_scale_of_its_numbers() {
        assertThat(written(content("3", "0.750000"))).isEqualTo("""
                ganlao-release,1
                plan,2007
                period,2007-03
                number,2
                known-at,2007-04-10T00:00:00.123456Z
                catalogue,c1
                target-revision,4
                open-question,unsettled skills
                despite,"南昌补报, 见""附件\"""
                instead-of,
                replaces-because,
                source,employment,17,2007-04-10T00:00:00.123456Z
                source,skills,,
                target,signed,360000,0.92,
                cell,signed,360000,2007-03,3,4,0.75,TOLD
                cell,signed,360100,2007-03,,,,NOT_TOLD
                """);
        assertThat(content("3.00", "0.75").hash())
                .isEqualTo(content("3", "0.750000").hash());
    }

    @Test
    void its_hash_is_what_sha256sum_says_of_these_bytes() {
        // printf ... | sha256sum
        assertThat(content("3", "0.75").hash())
                .isEqualTo("87592d79b161b616f1171e1a85f2b7f97205c4d0524adb40b6d1f7e6676cde2d");
        assertThat(content("3", "0.76").hash())
                .isNotEqualTo(content("3", "0.75").hash());
    }

    private static String written(ReleaseContent content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static ReleaseContent content(String numerator, String value) {
        YearMonth march = YearMonth.of(2007, 3);
        return new ReleaseContent(
                new ReleaseContent.Says(
                        "2007",
                        "2007-03",
                        2,
                        KNOWN_AT,
                        "c1",
                        4,
                        List.of("unsettled skills"),
                        "南昌补报, 见\"附件\"",
                        null,
                        null),
                List.of(new SourceMark("employment", 17L, KNOWN_AT), new SourceMark("skills", null, null)),
                List.of(new FrozenTarget("signed", "360000", new BigDecimal("0.92"), null)),
                List.of(
                        new Cell(
                                "signed",
                                "360000",
                                march,
                                new BigDecimal(numerator),
                                new BigDecimal("4"),
                                new BigDecimal(value),
                                CellStatus.TOLD),
                        new Cell("signed", "360100", march, null, null, null, CellStatus.NOT_TOLD)));
    }
}
