package org.ganlao.gateway.route.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip | true",
                "gzip, deflate, br | true",
                "br;q=1.0, GZIP;q=0.2 | true",
                "* | true",
                "gzip;q=0.001 | true",
                "gzip;q=0 | false",
                "gzip ; q=0.000, * | false",
                "*;q=0 | false",
                "deflate | false",
                "identity | false",
                "'' | false",
                " | false"
            })
    void is_sent_packed_to_who_says_that_he_takes_it(String acceptEncoding, boolean packed) {
        assertThat(PackedText.takesGzip(acceptEncoding)).isEqualTo(packed);
    }
}
