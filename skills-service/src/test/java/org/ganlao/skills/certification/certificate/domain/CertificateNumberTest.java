package org.ganlao.skills.certification.certificate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @Test
    void carries_year_place_level_and_serial() {
        assertThat(new CertificateNumber(2007, "360104", 4, 12).toString())
                .startsWith("20073601044000012")
                .hasSize(18);
    }

    /** The resident number that GB 11643 prints as its example ends in the same character over its own digits. */
    @Test
    void checks_as_resident_numbers_do() {
        assertThat(new CertificateNumber(1101, "051949", 1, 231_002).toString()).isEqualTo("11010519491231002X");
    }

    @Property
    void what_is_written_is_read(
            @ForAll @IntRange(min = 1000, max = 9999) int year,
            @ForAll @IntRange(min = 0, max = 999_999) int place,
            @ForAll @IntRange(min = 1, max = 5) int level,
            @ForAll @IntRange(min = 1, max = CertificateNumber.LAST_SERIAL) int serial) {
        CertificateNumber number = new CertificateNumber(year, "%06d".formatted(place), level, serial);

        assertThat(CertificateNumber.parse(" " + number.toString().toLowerCase() + " "))
                .contains(number);
    }

    @Property
    void no_single_wrong_digit_passes(
            @ForAll @IntRange(min = 1, max = 5) int level,
            @ForAll @IntRange(min = 1, max = CertificateNumber.LAST_SERIAL) int serial,
            @ForAll @IntRange(min = 0, max = 16) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        char[] digits =
                new CertificateNumber(2007, "360104", level, serial).toString().toCharArray();
        digits[at] = (char) ('0' + (digits[at] - '0' + by) % 10);

        assertThat(CertificateNumber.parse(new String(digits))).isEmpty();
    }

    @Property
    void no_two_neighbours_that_were_exchanged_pass(
            @ForAll @IntRange(min = 1, max = 5) int level,
            @ForAll @IntRange(min = 1, max = CertificateNumber.LAST_SERIAL) int serial,
            @ForAll @IntRange(min = 0, max = 15) int at) {
        String number = new CertificateNumber(2007, "360104", level, serial).toString();
        char[] digits = number.toCharArray();
        digits[at] = number.charAt(at + 1);
        digits[at + 1] = number.charAt(at);

        if (digits[at] != digits[at + 1]) {
            assertThat(CertificateNumber.parse(new String(digits))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2007360104400001", "20073601046000001X", "200736010440000001", "零"})
    void reads_nothing_else(String written) {
        assertThat(CertificateNumber.parse(written)).isEmpty();
    }

    @Test
    void is_made_of_what_fits() {
        for (List<Integer> parts : List.of(List.of(999, 1, 1), List.of(2007, 6, 1), List.of(2007, 1, 0))) {
            assertThatThrownBy(() -> new CertificateNumber(parts.get(0), "360104", parts.get(1), parts.get(2)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> new CertificateNumber(2007, "36010", 4, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
