package org.ganlao.localstack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.ganlao.localstack.demo.FictitiousNumbers.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FictitiousNumbersTest {

    private static final LocalDate BORN = LocalDate.of(1966, 12, 1);

    /** The standard's own way to check: the weighted sum over all 18 characters leaves 1. */
    private static int remainder(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) == 'X' ? 10 : number.charAt(i) - '0';
            sum += digit * (1 << (17 - i)) % 11;
        }
        return sum % 11;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 49})
    void a_residents_number_passes_the_check_of_gb_11643(int nth) {
        String number = FictitiousNumbers.resident("360102", BORN, Sex.FEMALE, nth);

        assertThat(number).matches("36010219661201[0-9]{3}[0-9X]");
        assertThat(remainder(number)).isEqualTo(1);
    }

    @Test
    void the_check_itself_accepts_the_standards_example() {
        assertThat(remainder("11010519491231002X")).isEqualTo(1);
        assertThat(remainder("110105194912310021")).isNotEqualTo(1);
    }

    @Test
    void the_order_code_tells_the_sex_and_starts_at_900() {
        assertThat(FictitiousNumbers.resident("360102", BORN, Sex.FEMALE, 0).substring(14, 17))
                .isEqualTo("900");
        assertThat(FictitiousNumbers.resident("360102", BORN, Sex.MALE, 49).substring(14, 17))
                .isEqualTo("999");
    }

    @Test
    void there_are_no_more_than_fifty_of_one_kind() {
        assertThatThrownBy(() -> FictitiousNumbers.resident("360102", BORN, Sex.MALE, 50))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Weighted sum and check value together are divisible by 11 (GB 11714). */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 9999})
    void an_organisation_code_passes_the_check_of_gb_11714(int nth) {
        String code = FictitiousNumbers.organisation(nth);

        assertThat(code).matches("DEMO[0-9]{4}[0-9X]");
        int[] weights = {3, 7, 9, 10, 5, 8, 4, 2, 1};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += weights[i] * Character.digit(code.charAt(i), 36);
        }
        sum += code.charAt(8) == 'X' ? 10 : code.charAt(8) - '0';
        assertThat(sum % 11).isZero();
    }
}
